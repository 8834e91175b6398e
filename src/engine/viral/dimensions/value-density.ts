/** What the viewer can use, per hundred words: figures, things to do, reasons; against filler and hedging. */
import { readNumbers } from '../../facts/numbers/parse/read-numbers.js';
import { tokensOf } from '../../facts/words/tokens.js';
import { baseLanguage } from '../../text/base-language.js';
import { directionFor } from '../fixes.js';
import { quotes, quotesOr, saturating, type Judgement } from '../judgement.js';
import { perHundredWords, type ScriptParts } from '../script-parts.js';

const NUMBER =
  /[$€£₹]?\p{N}[\p{N}.,:]*(?:%|\s?(?:rs|kg|g|ml|cm|min|minutes|hours|days|weeks|dollars|euros|rupees))?/giu;
/** Names and other capitals inside a sentence: something that can be looked up. */
const NAME = /(?<=[\p{Ll},]\s)\p{Lu}[\p{L}'’]{2,}/gu;

export function judgeValueDensity(parts: ScriptParts): Judgement {
  const numbers = parts.text.match(NUMBER) ?? [];
  const names = isTitleCase(parts.words.length, parts.text) ? [] : (parts.text.match(NAME) ?? []);
  const instructions = parts.find('instruction');
  const reasons = parts.find('reason');
  const steps = parts.find('step');
  const empty = [...parts.find('filler'), ...parts.find('hedge'), ...parts.find('jargon')];
  const rate = (found: readonly string[]): number => perHundredWords(found.length, parts);
  const given =
    1.6 * saturating(rate(numbers), 2) +
    1.4 * saturating(rate(instructions), 4) +
    0.9 * saturating(rate(reasons), 1.5) +
    0.7 * saturating(rate(steps), 3) +
    0.6 * saturating(rate(names), 2);
  const raw = given - 2.4 * saturating(rate(empty), 5) - 1.5 * repetition(parts.words) - 1.2;
  return {
    raw: raw * 1.3,
    evidence: quotesOr(quotes(numbers, instructions, reasons, names, empty), parts.plainest),
    fix:
      empty.length > instructions.length + numbers.length
        ? directionFor('empty-words', empty[0])
        : directionFor(numbers.length === 0 && !hasSpelledAmount(parts) ? 'no-figure' : 'no-step'),
    weakness: 'there is too little in it that a viewer could use or repeat',
  };
}

/** "Eleven times", "trinta reais": something counted or measured, in words. */
function hasSpelledAmount({ text, language }: ScriptParts): boolean {
  return readNumbers(text, tokensOf(text), [language, baseLanguage(language)], { countWeak: false }).some(
    ({ countsNoun, unit }) => countsNoun || unit !== null,
  );
}

/** Share of content words (over three letters) that repeat earlier ones, beyond a third, which is ordinary speech. */
function repetition(words: readonly string[]): number {
  const content = words.filter((word) => word.length > 3);
  if (content.length < 12) return 0;
  return Math.max(0, 1 - new Set(content).size / content.length - 1 / 3) * 2;
}

/** Headline Case makes every word a capital and no word a name. */
function isTitleCase(wordCount: number, text: string): boolean {
  return (text.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).length > wordCount / 2;
}
