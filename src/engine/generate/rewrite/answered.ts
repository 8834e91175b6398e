/** Her answer in place of a blank: a few words complete the line that asks for them, a sentence of its own takes its place. */
import { atEnd } from '../../text/at-end.js';
import { cutRunOn, isRunOn } from '../../draft/her-material/run-on.js';
import { capitalise, smallFirst } from '../../draft/her-material/tidy.js';
import { scaffoldsFor } from '../../draft/lines/scaffolds/scaffolds.js';
import { patternsOfAll } from '../../text/word-lists.js';
import { isPlainWord, plainWordsOf } from '../../text/plain-words.js';
import { splitSentences } from '../../text/sentences.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { countWords, normalWords } from '../../text/words.js';
import type { DraftBeat } from '../brief.js';

/** From here on an answer is a sentence of its own. Words. */
const SENTENCE_WORDS = 5;
/** So many words of the line said again by the answer: it would be said twice. */
const ECHOED_WORDS = 2;
/** Less left behind "ay mijo" is no answer: then it stays whole. Words. */
const LEAST_LEFT = 2;

export interface Answered {
  readonly beats: readonly DraftBeat[];
  /** Her answer as the script says it now, sentence by sentence. */
  readonly sentences: readonly string[];
}

/** The beats with `answer` for every `mark`. */
export function answeredBeats(
  beats: readonly DraftBeat[],
  mark: string,
  answer: string,
  language: string,
): Answered {
  const said = withoutOpening(answer.trim());
  const sentences: string[] = [];
  const spoken = beats.map((beat) => {
    if (!beat.spoken.includes(mark)) return beat;
    const lines = beat.spoken.split('\n').map((line) =>
      splitSentences(line)
        .flatMap((sentence) => {
          if (!sentence.includes(mark)) return [sentence];
          const filled = filledSentence(sentence, mark, said, language);
          // Said in one place: the next line that asks the same would say it again.
          if (filled.isWhole && sentences.length > 0) return [];
          sentences.push(...filled.sentences);
          return filled.sentences;
        })
        .join(' '),
    );
    const onScreen = beat.onScreen?.includes(mark) ? null : beat.onScreen;
    return { ...beat, onScreen, spoken: lines.filter(Boolean).join('\n') };
  });
  return { beats: spoken.filter(({ spoken: text }) => text !== ''), sentences };
}

/** What she adds to her last answer in another message, behind it; null where that stands in the script no more. */
export function withMore(
  beats: readonly DraftBeat[],
  last: string,
  more: string,
  language: string,
): Answered | null {
  const sentences = asSentences(withoutOpening(more.trim()), language);
  const at = beats.findIndex(({ spoken }) => spoken.includes(last));
  if (at < 0 || sentences.length === 0) return null;
  const added = `${last} ${sentences.join(' ')}`;
  return {
    beats: beats.map((beat, place) =>
      place === at ? { ...beat, spoken: beat.spoken.replace(last, () => added) } : beat,
    ),
    sentences,
  };
}

function filledSentence(
  sentence: string,
  mark: string,
  answer: string,
  language: string,
): { readonly sentences: readonly string[]; readonly isWhole: boolean } {
  const [before = '', ...others] = sentence.split(mark);
  const behind = others.join(mark);
  if (isSentence(answer) || echoes(before, answer))
    return { sentences: asSentences(answer, language), isWhole: true };
  const bare = answer.replace(atEnd('[.!।…]'), '');
  const isFirst = !/[\p{L}\p{N}]/u.test(before);
  const fitting = isFirst ? capitalise(bare) : inLine(bare, language);
  const filled = `${before}${fitting}${behind}`.replaceAll(mark, () => bare).replace(/([?!])[.।]$/u, '$1');
  return { sentences: [/[.!?…।"”»]$/u.test(filled) ? filled : `${filled}.`], isWhole: false };
}

function isSentence(answer: string): boolean {
  return countWords(answer) >= SENTENCE_WORDS || splitSentences(answer).length > 1;
}

/** "Se nota en esto: se nota porque ..." */
function echoes(before: string, answer: string): boolean {
  const words = normalWords(before);
  const said = normalWords(answer).slice(0, ECHOED_WORDS);
  return said.length === ECHOED_WORDS && said.every((word, at) => word === words[at]);
}

/** A phone writes the first letter large, whatever stands before it. */
function inLine(answer: string, language: string): string {
  const [first = ''] = normalWords(answer);
  const plain = plainWordsOf(language) ?? new Set<string>();
  const isSmall = stopwordsOf(language).has(first) || isPlainWord(first, plain);
  return isSmall ? smallFirst(answer, new Set()) : answer;
}

/** Typed in one breath it is cut where a new thought begins. */
function asSentences(answer: string, language: string): readonly string[] {
  const { clauses, stop } = scaffoldsFor(language);
  const said = splitSentences(answer);
  return said
    .flatMap((sentence) => (clauses && isRunOn(said) ? cutRunOn(sentence, clauses) : [sentence]))
    .map((sentence) => capitalise(sentence.trim().replace(atEnd(String.raw`[\s,;:]`), '')))
    .filter((sentence) => countWords(sentence) > 0)
    .map((sentence) => (/[.!?…।]["”»]?$/u.test(sentence) ? sentence : `${sentence}${stop}`));
}

/** "Ay mijo, que la gente lo cuelga chueco" -> "la gente lo cuelga chueco". */
function withoutOpening(answer: string): string {
  for (const opening of patternsOfAll('answer-openings')) {
    const pattern = new RegExp(String.raw`^${opening.source}(?![\p{L}\p{M}])[\s,.!?…:;-]+`, 'iu');
    const rest = answer.replace(pattern, '');
    if (rest !== answer && countWords(rest) >= LEAST_LEFT) return withoutOpening(rest);
  }
  return answer;
}
