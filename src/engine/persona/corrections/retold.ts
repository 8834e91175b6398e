/** "It wasn't a toaster, it was a kettle": what she told holds the right words from now on, in her story, her examples and her facts. */
import { escapePattern } from '../../text/escape-pattern.js';
import { splitSentences } from '../../text/sentences.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { normalWords } from '../../text/words.js';
import type { Persona } from '../../types.js';
import { toldTexts, withToldTexts } from '../told-texts.js';
import { banOf, readBan, reworded, saysWord } from '../rules/banned-words.js';

export { isRelation } from '../reading/people.js';

/** What was wrong, and what it is, in her words. */
export interface Retelling {
  readonly old: string;
  readonly instead: string;
  /** What else she says of it: only where she told that, it is put right, if she told it anywhere. */
  readonly beside?: string;
}

/** The same persona where she told none of the old words. */
export function withRetold(persona: Persona, retellings: readonly Retelling[]): Persona {
  const found = retellings.flatMap((one) => asTold(persona, one) ?? []);
  if (found.length === 0) return persona;
  const now = (text: string): string => found.reduce((said, one) => putRight(said, one, persona), text);
  const each = (texts: readonly string[]): readonly string[] => texts.map(now);
  return {
    ...withToldTexts(persona, now),
    rules: each(persona.rules),
    expertise: each(persona.expertise),
    uniqueVoice: now(persona.uniqueVoice),
    storytellingStyle: now(persona.storytellingStyle),
    successfulTopics: each(persona.successfulTopics),
    evidence: Object.fromEntries(
      Object.entries(persona.evidence).map(([field, quotes]) => [field, each(quotes)]),
    ),
  };
}

function putRight(text: string, { old, instead, beside }: Retelling, persona: Persona): string {
  const bans = [readBan(banOf(old, instead))];
  const right = (said: string): string => withoutDoubled(reworded(said, bans, persona.language), instead);
  if (beside === undefined || !toldOf(persona).some((sentence) => isMeant(sentence, old, beside)))
    return right(text);
  const meant = splitSentences(text).filter((sentence) => isMeant(sentence, old, beside));
  return meant.reduce((said, sentence) => said.replaceAll(sentence, right(sentence)), text);
}

/** Letters; shorter words stand everywhere. */
const TELLING_LETTERS = 4;

function isMeant(sentence: string, old: string, beside: string): boolean {
  const telling = normalWords(beside).filter((word) => word.length >= TELLING_LETTERS);
  return saysWord(sentence, old) && telling.some((word) => saysWord(sentence, word));
}

function toldOf(persona: Persona): readonly string[] {
  return toldTexts(persona).flatMap(splitSentences);
}

/** "My right thumb" put for "my left" before "thumb": what stands on both sides of the change is said once. */
export function withoutDoubled(text: string, instead: string): string {
  const words = instead.trim().split(/\s+/u).map(escapePattern);
  const said = words.join(String.raw`\s+`);
  const end = String.raw`(?![\p{L}\p{M}\p{N}])`;
  const start = String.raw`(?<![\p{L}\p{M}\p{N}])`;
  for (let shared = words.length - 1; shared > 0; shared -= 1) {
    const behind = words.slice(-shared).join(String.raw`\s+`);
    const before = words.slice(0, shared).join(String.raw`\s+`);
    const once = text
      .replaceAll(new RegExp(String.raw`${start}(${said})\s+${behind}${end}`, 'giu'), '$1')
      .replaceAll(new RegExp(String.raw`${start}${before}\s+(${said})${end}`, 'giu'), '$1');
    if (once !== text) return once;
  }
  return text;
}

/** Null where she told nothing of it. As she says it now or, where that stands nowhere, without what both begin with: "a toaster", then "toaster". */
export function asTold(persona: Persona, retelling: Retelling): Retelling | null {
  const { old, instead, beside } = retelling;
  const told = [...toldTexts(persona), ...persona.facts.map(({ quote }) => quote)].join('\n');
  const short = withoutOpening(old, instead, stopwordsOf(persona.language));
  const found = [{ old, instead }, ...short].find(
    (one) => one.old !== '' && one.instead !== '' && saysWord(told, one.old),
  );
  return found === undefined ? null : { ...found, ...(beside !== undefined && { beside }) };
}

function withoutOpening(old: string, instead: string, small: ReadonlySet<string>): readonly Retelling[] {
  const [wrong, right] = [old.trim().split(/\s+/u), instead.trim().split(/\s+/u)];
  const isSmall = (word: string | undefined): boolean =>
    word !== undefined && small.has(normalWords(word).join(' '));
  if (wrong.length < 2) return [];
  const isSame = wrong[0]?.toLowerCase() === right[0]?.toLowerCase() && right.length > 1;
  if (!isSame && !isSmall(wrong[0])) return [];
  const shorter = {
    old: wrong.slice(1).join(' '),
    instead: (isSame || (isSmall(right[0]) && right.length > 1) ? right.slice(1) : right).join(' '),
  };
  return [shorter, ...withoutOpening(shorter.old, shorter.instead, small)];
}
