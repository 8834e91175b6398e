/** What a well-behaved model answers to our prompts: drafts of the asked length, scores that do not depend on order. */
import type { ChatBody } from './fake-openai.js';
import { answerFromSchema, schemaOf } from './fake-answers.js';

const SENTENCES = [
  'Feed your starter at six in the morning, before the kettle.',
  'Doris gets flour, water and a word of praise.',
  'Cold kitchens make slow bread.',
  'If it floats in a glass, bake.',
  'The lid stays loose, always.',
  'I learned that from a lady on Mill Lane.',
  'You want bubbles, not soup.',
  'Stir until your arm complains.',
  'A warm shelf does half of the work.',
  'Rye wakes it up when it sulks.',
];

/** Scripts (JSON as asked, plain words without a schema) about a sourdough starter in the asked number of words; `words` answers that many instead. */
export function writeLikeAModel(
  options: { readonly words?: number } = {},
): (body: ChatBody) => string | object {
  return (body) => {
    const properties = schemaOf(body)?.['properties'] as Record<string, unknown> | undefined;
    const prompt = body.messages.map((message) => message.content).join('\n');
    if (properties && 'spoken' in propertiesOfItems(properties['beats']) && 'caption' in properties) {
      const version = Number(/Version (\d)\./u.exec(prompt)?.[1] ?? 1);
      const words = options.words ?? Number(/(\d+) spoken words in all/u.exec(prompt)?.[1] ?? 75);
      return draftOf(words, version);
    }
    if (properties && 'A' in properties) return scoresFor(prompt);
    if (properties && 'hooks' in properties)
      return {
        hooks: ['Your starter is not dead.', 'I starved Doris once.', 'Stop feeding your starter at noon.'],
      };
    if (properties && 'number' in propertiesOfItems(properties['beats']))
      return {
        beats: [1, 2, 3, 4].map((number) => ({ number, spoken: `Beat ${number} in other words, love.` })),
      };
    if (!properties && /write a script/iu.test(prompt)) return SENTENCES.join(' ');
    return answerFromSchema(body);
  };
}

function propertiesOfItems(schema: unknown): object {
  const { items } = (schema ?? {}) as { items?: { properties?: object } };
  return items?.properties ?? {};
}

function draftOf(words: number, version: number): object {
  const opening = `Version ${['one', 'two', 'three'][version - 1]} of feeding your sourdough starter.`;
  const middle: string[] = [];
  const count = (lines: readonly string[]): number => lines.join(' ').split(/\s+/u).filter(Boolean).length;
  for (let at = version; count([opening, ...middle]) < words - 9; at += 1)
    middle.push(SENTENCES[at % SENTENCES.length] ?? '');
  const half = Math.ceil(middle.length / 2);
  const beat = (spoken: string) => ({ spoken, onScreen: 'Feed it at six', shot: 'Jar on the sill' });
  return {
    beats: [
      beat(opening),
      beat(middle.slice(0, half).join(' ')),
      beat(middle.slice(half).join(' ')),
      beat('Go feed yours, love.'),
    ],
    caption: 'How I feed my sourdough starter. Doris approves.',
  };
}

/** The version that names the highest number wins, wherever it stands. */
function scoresFor(prompt: string): object {
  const points: Record<string, number> = { one: 40, two: 60, three: 80 };
  return Object.fromEntries(
    ['A', 'B', 'C'].map((label) => {
      const script = prompt.split(`Script ${label}:`)[1] ?? '';
      return [label, points[/Version (\w+)/u.exec(script)?.[1] ?? ''] ?? 50];
    }),
  );
}
