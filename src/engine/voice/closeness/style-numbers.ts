/** Numbers of style: sentence lengths, marks, word lengths, person. Square roots steady the spread of rare counts. */
import { sum } from '../../statistics.js';
import { sentenceLengths } from '../habits/rhythm.js';

/** How many of the leading numbers hold in any language (lengths and marks); the rest count English words. */
export const LANGUAGE_FREE_NUMBERS = 15;

/** `clean` has plain quotes and single spaces; `words` are its lower-cased words. Always the same length, always finite. */
export function styleNumbers(clean: string, words: readonly string[]): number[] {
  const wordCount = Math.max(1, words.length);
  const lengths = sentenceLengths(clean);
  const sentences = Math.max(1, lengths.length);
  const logs = lengths.map(Math.log);
  const meanLog = sum(logs) / sentences;
  const perWord = (pattern: RegExp): number => Math.sqrt((clean.match(pattern)?.length ?? 0) / wordCount);
  const perSentence = (pattern: RegExp): number => Math.sqrt((clean.match(pattern)?.length ?? 0) / sentences);
  const shareOf = (list: ReadonlySet<string>): number =>
    Math.sqrt(words.filter((word) => list.has(word)).length / wordCount);
  const letters = sum(words.map((word) => word.length)) / wordCount;
  const distinct = new Set(words).size;
  return [
    Math.log(wordCount / sentences),
    meanLog,
    Math.sqrt(sum(logs.map((value) => (value - meanLog) ** 2)) / sentences),
    Math.max(0, ...lengths) / wordCount,
    perWord(/[,،，、]/gu),
    perSentence(/[?？؟]/gu),
    perSentence(/[!！]/gu),
    perWord(/[;:]/gu),
    perWord(/"/gu),
    perWord(/[-–—]/gu),
    perWord(/\.{3}|…/gu),
    perWord(/\p{N}+/gu),
    letters,
    Math.sqrt(sum(words.map((word) => (word.length - letters) ** 2)) / wordCount),
    distinct / Math.sqrt(wordCount),
    perWord(/'(?:s|t|re|ve|ll|d|m)\b/gu),
    perWord(/'(?:re|ve|ll|d|m)\b/gu),
    perWord(/n't\b/gu),
    perWord(/\p{Ll},? \p{Lu}/gu),
    perWord(/\b\p{Lu}{2,}\b/gu),
    shareOf(FIRST_PERSON),
    shareOf(SECOND_PERSON),
    shareOf(PLURAL_PERSON),
    shareOf(THIRD_PERSON),
    perSentence(/(?:^|[.!?] )So\b/gu),
    perSentence(/(?:^|[.!?] )And\b/gu),
    perSentence(/(?:^|[.!?] )But\b/gu),
    perSentence(/(?:^|[.!?] )I\b/gu),
    perSentence(/(?:^|[.!?] )(?:The|A|An|This|That|It)\b/gu),
    perSentence(/(?:^|[.!?] )(?:Now|Well|Okay|OK|Yeah|Anyway|Right)\b/gu),
    words.filter((word) => word.length <= 3).length / wordCount,
    words.filter((word) => word.length >= 8).length / wordCount,
    perWord(/ing\b/gu),
    perWord(/ly\b/gu),
    perWord(/ed\b/gu),
    Math.sqrt(words.filter((word, index) => index > 0 && word === words[index - 1]).length / wordCount),
    perWord(
      /\b(?:kind of|sort of|you know|I mean|a bit|actually|basically|really|just|pretty|quite|very)\b/gu,
    ),
  ];
}

const FIRST_PERSON = new Set(['i', "i'm", "i've", "i'd", "i'll", 'my', 'me']);
const SECOND_PERSON = new Set(['you', "you're", 'your', "you'll", "you've"]);
const PLURAL_PERSON = new Set(['we', 'our', 'us', "we're"]);
const THIRD_PERSON = new Set(['he', 'she', 'they', 'his', 'her', 'their']);
