/** Sayings she says she says, and words she says she never says: quoted in her story after "I always say", in the languages she may write. */
import { once } from '../../../once.js';
import { normalWords } from '../../text/words.js';
import { wordsOfAll } from '../../text/word-lists.js';
import { personaCues } from './cues.js';

/** Words that announce a saying of her own; within `REACH` characters a quote must open. */
const announces = once(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})${personaCues('announcesSaying')}(?!\p{L})|${personaCues('announcesSayingWithin')}`,
      'giu',
    ),
);
const REACH = 16;
const QUOTE = /^[^"“«'‘.!?\n]*(?:["“«]([^"“”«»\n]{4,80})["”»]|[‘']([^'’\n]{4,80})[’'](?!\p{L}))/u;
const MOST = 4;
/** In Hindi and Telugu the quote often comes first: "..." అంటాను. */
const QUOTE_BEFORE = /["“]([^"“”\n]{4,80})["”][^"“”.!?।\n]{0,12}$/u;

/** So many words before the announcement, and all between it and the quote, may turn it round: "no digo nunca". */
const TURNING_WORDS = 2;
const negations = once(() => wordsOfAll('negations'));

/** At most four, as they stand. */
export function toldSayings(story: string): readonly string[] {
  return quoted(story, false).slice(0, MOST);
}

/** What she says she never says. */
export function refusedSayings(story: string): readonly string[] {
  return quoted(story, true);
}

function quoted(story: string, refused: boolean): readonly string[] {
  const found = [...story.matchAll(announces())].flatMap((match) => {
    const end = match.index + match[0].length;
    const after = QUOTE.exec(story.slice(end, end + REACH + 82));
    const said = after?.[1] ?? after?.[2] ?? '';
    const before = normalWords(story.slice(0, match.index)).slice(-TURNING_WORDS);
    const around = [...before, ...normalWords(match[0])];
    if (after && after[0].length - said.length <= REACH + 2) {
      const between = normalWords(after[0].slice(0, after[0].indexOf(said)));
      return isRefused([...around, ...between]) === refused ? [said.trim()] : [];
    }
    const first = QUOTE_BEFORE.exec(story.slice(Math.max(0, match.index - 100), match.index));
    return first && isRefused(around) === refused ? [(first[1] ?? '').trim()] : [];
  });
  return [...new Set(found)];
}

function isRefused(words: readonly string[]): boolean {
  return words.some((word) => negations().has(word));
}
