/** The lines the built-in writer puts around her words: plain talk, which is no stock phrase. */
import { sayScaffold } from '../../engine/draft/lines/scaffolds/say-scaffold.js';
import { BLANK_KINDS, scaffoldsFor, spokenLines } from '../../engine/draft/lines/scaffolds/scaffolds.js';

/** Every line of `language` as it would be said of `topic`, in each register. */
export function ourLines(language: string, topic: string): string[] {
  const scaffolds = scaffoldsFor(language);
  const { hooks, close } = scaffolds;
  const templates = [
    ...Object.values(hooks).flatMap((family) =>
      Object.values(family).flatMap((rows) => rows.map(([, text]) => text)),
    ),
    ...spokenLines(scaffolds).map(([, text]) => text),
    ...Object.values(close).flat(),
  ];
  const marks = Object.fromEntries(BLANK_KINDS.map((kind) => [kind, scaffolds.blanks[kind][0]]));
  const slots = { ...marks, T: topic, t: topic, a: topic, n: topic, v: topic, s: topic, end: '.' };
  return scaffolds.registers.flatMap((_, you) =>
    templates.map((template) => {
      const said = sayScaffold(template, slots, { you, self: 0 }, scaffolds);
      if (said === null) throw new Error(`a slot of "${template}" is never filled`);
      return said;
    }),
  );
}
