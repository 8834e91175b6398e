/** What gives a script away: where it does as she does, and where it does not, each with a verbatim quote. */
import { escapePattern } from '../text/escape-pattern.js';
import { splitSentences } from '../text/sentences.js';
import { normalWords } from '../text/words.js';
import { createEverydayWords } from './habits/everyday-words.js';
import { signaturePhrases } from './habits/signature-phrases.js';
import { sentenceLengths } from './habits/rhythm.js';

export interface VoiceEvidence {
  readonly what: string;
  /** A piece of the text as it stands there. */
  readonly quote: string;
}

const MOST_FINDINGS = 6;
const MOST_WORDS = 2;
const QUOTE_WORDS = 12;
/** A sentence counts as unlike hers when it is this many times as long as her longest usual one. */
const FAR_LONGER = 1.5;
/** Usual sentences this many times as long (or short) as hers are another rhythm; within this much they are hers. */
const OTHER_RHYTHM = 1.6;
const SAME_RHYTHM = 1.2;

interface Sentence {
  readonly text: string;
  /** Words in it. */
  readonly words: number;
}

/** Finds one kind of evidence in a text and its sentences, of which there is one at least. */
type Finder = (text: string, sentences: readonly Sentence[]) => VoiceEvidence[];

/** Reads her samples once, for many texts. What comes back: most telling first; empty when nothing stands out. */
export function createEvidence(
  samples: readonly string[],
  language: string,
): (text: string) => VoiceEvidence[] {
  const lengths = sentenceLengths(samples.join('\n')).sort((a, b) => a - b);
  const finders: readonly Finder[] = [
    edgeFinder(samples.map(splitSentences)),
    phraseFinder(signaturePhrases(samples, language)),
    ...(isEnglish(language) ? [wordFinder(samples)] : []),
    markFinder(samples),
    lengthFinder(lengths),
    rhythmFinder(lengths),
  ];
  return (text) => {
    const sentences = splitSentences(text).map((sentence) => ({
      text: sentence,
      words: normalWords(sentence).length,
    }));
    if (sentences.length === 0 || samples.length === 0) return [];
    return finders.flatMap((find) => find(text, sentences)).slice(0, MOST_FINDINGS);
  };
}

function edgeFinder(samples: readonly (readonly string[])[]): Finder {
  const openings = samples.map(([opening = '']) => opening);
  const usual = mostFrequent(openings.map((opening) => normalWords(opening)[0]));
  const isMidSentence = openings.filter(startsMidSentence).length * 2 >= samples.length;
  const close = mostFrequent(samples.map((sentences) => normalWords(sentences.at(-1) ?? '').join(' ')));
  return (_, sentences) => {
    const first = sentences[0]?.text ?? '';
    const last = sentences.at(-1)?.text ?? '';
    const found: VoiceEvidence[] = [];
    if (startsMidSentence(first)) {
      const what = isMidSentence ? 'opens mid-sentence, as she does' : 'opens mid-sentence, she does not';
      found.push({ what, quote: shortened(first) });
    } else if (usual !== null) {
      const same = normalWords(first)[0] === usual;
      found.push({
        what: same ? `opens with "${usual}", as she does` : `she opens with "${usual}"`,
        quote: shortened(first),
      });
    }
    if (close !== null && sentences.length > 1) {
      const same = normalWords(last).join(' ') === close;
      found.push({
        what: same ? 'closes with her own closing line' : 'does not close with her closing line',
        quote: shortened(last),
      });
    }
    return found;
  };
}

function phraseFinder(phrases: readonly string[]): Finder {
  const herPhrases = phrases.map((phrase) => {
    const words = phrase.split(' ');
    const pieces = words
      .map((word) => escapePattern(word).replaceAll("'", "['’]"))
      .join('[^\\p{L}\\p{N}]{1,3}');
    const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${pieces}(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
    return { words, pattern };
  });
  return (text) => {
    // Most phrases are not there, and a pattern costs a hundred times as much as looking for its words.
    const lowered = text.replaceAll('’', "'").toLowerCase();
    return herPhrases
      .filter(({ words }) => words.every((word) => lowered.includes(word)))
      .flatMap(({ pattern }) => pattern.exec(text)?.[0] ?? [])
      .slice(0, 2)
      .map((quote) => ({ what: 'a phrase she comes back to', quote }));
  };
}

/** The background is English: only there is it known what other people say. */
function isEnglish(language: string): boolean {
  return language === 'en' || language.startsWith('en-');
}

function wordFinder(samples: readonly string[]): Finder {
  const everydayWords = createEverydayWords(samples);
  return (text) => {
    const found: VoiceEvidence[] = [];
    for (const { word, use, uses } of everydayWords(text)) {
      if (found.length === MOST_WORDS) break;
      const quote = around(word, text);
      if (quote === null) continue;
      const what =
        use === 'often'
          ? `says "${word}" more than most people, as in her samples`
          : `"${word}" ${uses} times, not once in her samples`;
      found.push({ what, quote });
    }
    return found;
  };
}

const MARKS = [
  { name: 'question marks', pattern: /[?？؟]/u },
  { name: 'exclamation marks', pattern: /[!！]/u },
  { name: 'long dashes', pattern: /—/u },
  { name: 'emoji', pattern: /\p{Extended_Pictographic}/u },
  { name: 'words in capitals', pattern: /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u },
] as const;

function markFinder(samples: readonly string[]): Finder {
  const hers = MARKS.map((mark) => ({
    ...mark,
    in: samples.filter((each) => mark.pattern.test(each)).length,
  }));
  return (_, sentences) =>
    hers.flatMap(({ name, pattern, in: used }) => {
      if (used > 0 && used < samples.length) return [];
      const marked = sentences.find(({ text }) => pattern.test(text));
      if (!marked) return [];
      const what = used === 0 ? `${name}: she uses none` : `${name}, as in her samples`;
      return [{ what, quote: shortened(marked.text, 'end') }];
    });
}

/** `hers`: words of her sentences, fewest first. */
function lengthFinder(hers: readonly number[]): Finder {
  const usual = hers[Math.floor(0.9 * hers.length)] ?? 0;
  return (_, sentences) => {
    const longest = sentences.reduce((most, one) => (one.words > most.words ? one : most));
    if (usual === 0 || longest.words <= FAR_LONGER * usual) return [];
    const what = `a sentence of ${longest.words} words, hers end by ${usual}`;
    return [{ what, quote: shortened(longest.text) }];
  };
}

/** How long her sentences usually are is heard in any language, and there is always something to say about it. */
function rhythmFinder(hers: readonly number[]): Finder {
  const usual = middle(hers);
  return (_, sentences) => {
    if (hers.length < FEWEST_SENTENCES || sentences.length < FEWEST_SENTENCES) return [];
    const here = middle(sentences.map(({ words }) => words));
    const ratio = here / usual;
    if (Math.max(ratio, 1 / ratio) >= OTHER_RHYTHM) {
      const telling = sentences.toSorted((a, b) => (ratio > 1 ? b.words - a.words : a.words - b.words))[0];
      const what = `sentences of about ${here} words, hers of about ${usual}`;
      return telling ? [{ what, quote: shortened(telling.text) }] : [];
    }
    if (Math.max(ratio, 1 / ratio) > SAME_RHYTHM) return [];
    const typical = sentences.toSorted((a, b) => Math.abs(a.words - usual) - Math.abs(b.words - usual))[0];
    return typical
      ? [{ what: `sentences of about ${usual} words, as hers`, quote: shortened(typical.text) }]
      : [];
  };
}

const FEWEST_SENTENCES = 4;

function middle(lengths: readonly number[]): number {
  return Math.max(1, lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 1);
}

function startsMidSentence(sentence: string): boolean {
  return /^(?:\.{2,}|…)|^["'“]?\p{Ll}/u.test(sentence);
}

/** The value more than half share, when there are at least two samples. */
function mostFrequent(values: readonly (string | undefined)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 && best[1] * 2 > values.length ? best[0] : null;
}

/** The word with a few words on each side, as they stand in the text. */
function around(word: string, text: string): string | null {
  const found = escapePattern(word).replaceAll("'", "['’]");
  const pattern = new RegExp(
    `(?:\\S+\\s+){0,3}(?<![\\p{L}\\p{M}\\p{N}'’])${found}(?![\\p{L}\\p{M}\\p{N}'’])\\S*(?:\\s+\\S+){0,3}`,
    'iu',
  );
  return pattern.exec(text)?.[0] ?? null;
}

function shortened(sentence: string, side: 'start' | 'end' = 'start'): string {
  const pieces = [...sentence.matchAll(/\S+/gu)];
  if (pieces.length <= QUOTE_WORDS) return sentence;
  if (side === 'end') return sentence.slice(pieces.at(-QUOTE_WORDS)?.index ?? 0);
  const last = pieces[QUOTE_WORDS - 1];
  return sentence.slice(0, last ? last.index + last[0].length : sentence.length);
}
