/** The label a line of a script begins with: `HOOK: ...`, `**Body** (walking to the gen): ...`, `CTA`. */
import { once } from '../../../once.js';
import { createCue } from '../phrasings.js';
import { isInCapitals } from '../words.js';
import { scriptCues } from '../script-cues.js';

/** Stars, label, note and mark. */
const LABEL = once(
  () =>
    new RegExp(
      String.raw`^[^\p{L}\p{N}*]*(\**)(${scriptCues('label')}(?:\s*\d+)?)(?![\p{L}\p{M}\p{N}])\**(\s*\([^)\n]*\))?\**\s*([:：]\**\s*|[–—-]\s+)?`,
      'iu',
    ),
);

/** `Hook - nobody books a tour in the rain.`: a word of the trade, whoever writes it small. */
const TECHNICAL = createCue(() => new RegExp(`^${scriptCues('technical')}$`, 'iu'));

interface Label {
  readonly name: string;
  /** Characters it takes with its mark. */
  readonly length: number;
  /** In bold, in capitals, numbered, with a note, or a word of the trade: no word of hers. One that is none of these (`Part: the gasket is here.`) may be. */
  readonly isWritten: boolean;
}

/** Her text to the letter, without the labels its lines begin with. */
export function withoutLabels(text: string): string {
  const lines = text.split('\n');
  const isLabelled = areLabelled(lines);
  return lines
    .flatMap((line) => {
      const said = withoutLabel(line, isLabelled);
      return said.trim() === '' && said !== line ? [] : [said];
    })
    .join('\n');
}

/** Several labels in a text are no words of hers, however they are written. */
export function areLabelled(lines: readonly string[]): boolean {
  return new Set(lines.flatMap((line) => labelOf(line)?.name ?? [])).size > 1;
}

export function withoutLabel(line: string, isLabelled: boolean): string {
  const label = labelOf(line);
  return label && (label.isWritten || isLabelled) ? line.slice(label.length) : line;
}

function labelOf(line: string): Label | null {
  const [whole = '', stars = '', name = '', note, mark] = LABEL().exec(line) ?? [];
  const isCapital = isInCapitals(name);
  const isAlone = line.slice(whole.length).trim() === '';
  if (name === '' || !(mark !== undefined || isAlone || (note !== undefined && isCapital))) return null;
  return {
    name: name.replace(/\s*\d+$/u, '').toLowerCase(),
    length: whole.length,
    isWritten: stars !== '' || isCapital || TECHNICAL.test(name) || note !== undefined || /\d$/u.test(name),
  };
}
