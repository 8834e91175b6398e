/** What gives a script away: where it does as she does, and where it does not, each with a verbatim quote. */
import { escapePattern } from '../text/escape-pattern.js';
import { createLastUsed } from '../last-used.js';
import { splitSentences } from '../text/sentences.js';
import { normalWords } from '../text/words.js';
import { everydayWords } from './everyday-words.js';
import { signaturePhrases } from './signature-phrases.js';
import { sentenceLengths } from './rhythm.js';

export interface VoiceEvidence {
  readonly what: string;
  /** A piece of the text as it stands there. */
  readonly quote: string;
}

const MOST_FINDINGS = 6;
const QUOTE_WORDS = 12;
/** A sentence counts as unlike hers when it is this many times as long as her longest usual one. */
const FAR_LONGER = 1.5;
/** Usual sentences this many times as long (or short) as hers are another rhythm; within this much they are hers. */
const OTHER_RHYTHM = 1.6;
const SAME_RHYTHM = 1.2;

/** Most telling first; empty when nothing stands out. */
export function voiceEvidence(samples: readonly string[], text: string, language: string): VoiceEvidence[] {
  const sentences = splitSentences(text);
  const [first = ''] = sentences;
  if (first === '' || samples.length === 0) return [];
  return [
    ...edgeEvidence(samples, sentences),
    ...phraseEvidence(samples, text, language),
    ...(isEnglish(language) ? wordEvidence(samples, text) : []),
    ...markEvidence(samples, text),
    ...lengthEvidence(samples, sentences),
    ...rhythmEvidence(samples, sentences),
  ].slice(0, MOST_FINDINGS);
}

function edgeEvidence(samples: readonly string[], sentences: readonly string[]): VoiceEvidence[] {
  const first = sentences[0] ?? '';
  const last = sentences.at(-1) ?? '';
  const openers = samples.map((sample) => normalWords(splitSentences(sample)[0] ?? '')[0]);
  const usual = mostFrequent(openers);
  const found: VoiceEvidence[] = [];
  if (startsMidSentence(first)) {
    const herWay = samples.filter((sample) => startsMidSentence(splitSentences(sample)[0] ?? '')).length;
    const what =
      herWay * 2 >= samples.length ? 'opens mid-sentence, as she does' : 'opens mid-sentence, she does not';
    found.push({ what, quote: shortened(first) });
  } else if (usual !== null) {
    const same = normalWords(first)[0] === usual;
    found.push({
      what: same ? `opens with "${usual}", as she does` : `she opens with "${usual}"`,
      quote: shortened(first),
    });
  }
  const closings = samples.map((sample) => normalWords(splitSentences(sample).at(-1) ?? '').join(' '));
  const close = mostFrequent(closings);
  if (close !== null && sentences.length > 1) {
    const same = normalWords(last).join(' ') === close;
    found.push({
      what: same ? 'closes with her own closing line' : 'does not close with her closing line',
      quote: shortened(last),
    });
  }
  return found;
}

function phraseEvidence(samples: readonly string[], text: string, language: string): VoiceEvidence[] {
  return signaturePhrases(samples, language)
    .map((phrase) => verbatim(phrase, text))
    .filter((quote) => quote !== null)
    .slice(0, 2)
    .map((quote) => ({ what: 'a phrase she comes back to', quote }));
}

/** The background is English: only there is it known what other people say. */
function isEnglish(language: string): boolean {
  return language === 'en' || language.startsWith('en-');
}

function wordEvidence(samples: readonly string[], text: string): VoiceEvidence[] {
  return everydayWords(samples, text)
    .flatMap(({ word, use, uses }) => {
      const quote = around(word, text);
      if (quote === null) return [];
      const what =
        use === 'often'
          ? `says "${word}" more than most people, as in her samples`
          : `"${word}" ${uses} times, not once in her samples`;
      return [{ what, quote }];
    })
    .slice(0, 2);
}

const MARKS = [
  { name: 'question marks', pattern: /[?？؟]/gu },
  { name: 'exclamation marks', pattern: /[!！]/gu },
  { name: 'long dashes', pattern: /—/gu },
  { name: 'emoji', pattern: /\p{Extended_Pictographic}/gu },
  { name: 'words in capitals', pattern: /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu },
] as const;

function markEvidence(samples: readonly string[], text: string): VoiceEvidence[] {
  const sentences = splitSentences(text);
  return MARKS.flatMap(({ name, pattern }) => {
    const hers = samples.filter((sample) => sample.match(pattern)).length;
    const marked = sentences.find((sentence) => sentence.match(pattern));
    if (marked && hers === 0) return [{ what: `${name}: she uses none`, quote: shortened(marked, 'end') }];
    if (marked && hers === samples.length)
      return [{ what: `${name}, as in her samples`, quote: shortened(marked, 'end') }];
    return [];
  });
}

function lengthEvidence(samples: readonly string[], sentences: readonly string[]): VoiceEvidence[] {
  const hers = sentenceLengths(samples.join('\n')).sort((a, b) => a - b);
  const usual = hers[Math.floor(0.9 * hers.length)] ?? 0;
  const longest = sentences
    .map((sentence) => ({ sentence, words: normalWords(sentence).length }))
    .reduce((most, one) => (one.words > most.words ? one : most), { sentence: '', words: 0 });
  if (usual === 0 || longest.words <= FAR_LONGER * usual) return [];
  return [
    {
      what: `a sentence of ${longest.words} words, hers end by ${usual}`,
      quote: shortened(longest.sentence),
    },
  ];
}

/** How long her sentences usually are is heard in any language, and there is always something to say about it. */
function rhythmEvidence(samples: readonly string[], sentences: readonly string[]): VoiceEvidence[] {
  const hers = sentenceLengths(samples.join('\n'));
  const its = sentences.map((sentence) => ({ sentence, words: normalWords(sentence).length }));
  if (hers.length < FEWEST_SENTENCES || its.length < FEWEST_SENTENCES) return [];
  const usual = middle(hers);
  const here = middle(its.map(({ words }) => words));
  const ratio = here / usual;
  if (Math.max(ratio, 1 / ratio) >= OTHER_RHYTHM) {
    const telling = its.toSorted((a, b) => (ratio > 1 ? b.words - a.words : a.words - b.words))[0];
    const what = `sentences of about ${here} words, hers of about ${usual}`;
    return telling ? [{ what, quote: shortened(telling.sentence) }] : [];
  }
  if (Math.max(ratio, 1 / ratio) > SAME_RHYTHM) return [];
  const typical = its.toSorted((a, b) => Math.abs(a.words - usual) - Math.abs(b.words - usual))[0];
  return typical
    ? [{ what: `sentences of about ${usual} words, as hers`, quote: shortened(typical.sentence) }]
    : [];
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

/** The phrase as it stands in the text, or null. */
function verbatim(phrase: string, text: string): string | null {
  const words = phrase.split(' ');
  // Most phrases are not there, and a pattern costs a hundred times as much as looking for its words.
  const lowered = text.replaceAll('’', "'").toLowerCase();
  if (!words.every((word) => lowered.includes(word))) return null;
  const pieces = words
    .map((word) => escapePattern(word).replaceAll("'", "['’]"))
    .join('[^\\p{L}\\p{N}]{1,3}');
  return firstMatch(`(?<![\\p{L}\\p{M}\\p{N}])${pieces}(?![\\p{L}\\p{M}\\p{N}])`, text);
}

/** The word with a few words on each side, as they stand in the text. */
function around(word: string, text: string): string | null {
  const found = escapePattern(word).replaceAll("'", "['’]");
  return firstMatch(
    `(?:\\S+\\s+){0,3}(?<![\\p{L}\\p{M}\\p{N}'’])${found}(?![\\p{L}\\p{M}\\p{N}'’])\\S*(?:\\s+\\S+){0,3}`,
    text,
  );
}

/** Her phrases are looked for in every attempt, and compiling a pattern costs more than running it. */
const KEPT_PATTERNS = 500;
const patterns = createLastUsed<RegExp>(KEPT_PATTERNS);

function firstMatch(source: string, text: string): string | null {
  const pattern = patterns.get(source) ?? new RegExp(source, 'iu');
  patterns.set(source, pattern);
  return pattern.exec(text)?.[0] ?? null;
}

function shortened(sentence: string, side: 'start' | 'end' = 'start'): string {
  const pieces = [...sentence.matchAll(/\S+/gu)];
  if (pieces.length <= QUOTE_WORDS) return sentence;
  if (side === 'end') return sentence.slice(pieces.at(-QUOTE_WORDS)?.index ?? 0);
  const last = pieces[QUOTE_WORDS - 1];
  return sentence.slice(0, last ? last.index + last[0].length : sentence.length);
}
