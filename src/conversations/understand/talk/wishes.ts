/** What a short message wants of the bot besides a script: ideas, old scripts, an answer about itself, a thank-you. */
import { looksLikeNumbers } from '../library/post-numbers.js';
import { clausesOf, remarksOf } from '../vocabulary/clauses.js';
import { meantIn, noiseIn } from '../vocabulary/noise.js';
import { onceEach } from '../../../once.js';
import { only } from '../vocabulary/phrase-index.js';
import { coveredBy, labelledPhrases, labelsIn } from '../vocabulary/phrase-patterns.js';
import { NOUNS, VOCABULARIES } from '../vocabulary/request-vocabulary.js';
import { ABOUT_BOT, WISHES, type Wish } from '../vocabulary/vocabulary-lists.js';
import { edgeKeys, isPlain, said, spokenWords, withoutMarks } from '../vocabulary/word-keys.js';

export interface SpokenWish {
  readonly wish: Wish;
  /** What it is about, in her words: the text to judge, the topic of the tags; '' = not said. */
  readonly about: string;
}

/** Longer messages tell something. Words. */
const LONGEST_WISH = 16;
/**
 * Share of words that no phrase of the wish and no word without a meaning of its own covers: more is a topic ("good
 * morning *routine* for *moms*"). Chosen on our own lists of wishes and topics (test/conversations/understand/wishes.test.ts).
 */
const MOST_UNCOVERED: Readonly<Record<Wish, number>> = {
  undo: 0.2,
  'my-rules': 0.25,
  'my-story': 0.25,
  'my-audience': 0.25,
  profile: 0.2,
  told: 0.6,
  scale: 0.4,
  caption: 0.25,
  shots: 0.15,
  teleprompter: 0.15,
  export: 0.25,
  hashtags: 0.7,
  score: 1,
  week: 0.2,
  stats: 0.34,
  delete: 0.15,
  stop: 0.15,
  waiting: 0.2,
  terms: 0.25,
  version: 0.2,
  'other-topic': 0.15,
  history: 0.34,
  ideas: 0.4,
  private: 0.2,
  accounts: 0.25,
  limits: 0.2,
  platforms: 0.2,
  posting: 0.25,
  price: 0.05,
  filming: 0.25,
  languages: 0.34,
  robot: 0,
  help: 0.12,
  results: 0.25,
  dislike: 0.12,
  thanks: 0.15,
  greeting: 0.15,
  praise: 0.15,
  chat: 0.15,
};
/** Their words about something else are a topic: "how I got 10k followers". */
const ASKS_HOW = edgeKeys('howTo');

/** Read again when they are answered: which file, which version, all of it or one. */
export const KEEPS_WORDS: ReadonlySet<Wish> = new Set(['export', 'delete', 'version', 'scale']);

const TOLD_ABOUT: ReadonlySet<Wish> = new Set(['results', 'week']);

const PHRASES = labelledPhrases(
  WISHES.map((wish) => [
    wish,
    VOCABULARIES.flatMap(({ wishes, introduction }) => [
      ...wishes[wish],
      // A greeting alone is one wherever it stands: before a name, or as the whole message.
      ...(wish === 'greeting' ? introduction.greetings.map((greeting) => `^ ${greeting} $`) : []),
    ]),
  ]),
);
const phrasesOf = onceEach((wish: Wish) => only(PHRASES, wish));

/** Remarks rather than wishes: answered in a sentence, when nothing else was meant. */
export function isTalk(wish: Wish): boolean {
  return TALK.has(wish);
}

const TALK: ReadonlySet<Wish> = new Set(['dislike', 'thanks', 'greeting', 'praise', 'chat']);

/** A text that is shown to be judged: in quotes, behind a colon, a dash or a line break; null = none. */
export function quotedText(text: string): string | null {
  return textInMarks(text) ?? /(?:\s[-–—]\s+|(?<!\n)\n\s*)(\S[\s\S]{11,})$/u.exec(text)?.[1] ?? null;
}

function textInMarks(text: string): string | null {
  return (
    /["“«„]([^"”»]{12,})["”»]?/u.exec(text)?.[1] ??
    /(?<!\p{L})'([^']{12,})'/u.exec(text)?.[1] ??
    /:\s+(\S[^\n]{11,}[\s\S]*)$/u.exec(text)?.[1] ??
    null
  );
}

/** Null for whatever may be a topic or a remark. Never throws. */
export function wishIn(text: string): SpokenWish | null {
  const quoted = textInMarks(text) ?? undefined;
  const asking = quoted === undefined ? text : text.slice(0, text.indexOf(quoted));
  const words = withoutMarks(spokenWords(asking));
  if (words.length === 0 || words.length > LONGEST_WISH) return null;
  const keys = words.map(({ key }) => key);
  const meant = meantIn(keys);
  const said = new Set([...labelsIn(keys, PHRASES), ...labelsIn(keys.slice(meant.from, meant.to), PHRASES)]);
  for (const wish of WISHES) {
    // A text in quotes is there to be judged; a colon may stand in any topic.
    if (quoted !== undefined && wish !== 'score' && wish !== 'hashtags') continue;
    if (!said.has(wish)) continue;
    const open = uncovered(wish, keys);
    if (open.length > MOST_UNCOVERED[wish] * keys.length) continue;
    if (TOLD_ABOUT.has(wish) && ASKS_HOW.has(keys[meant.from] ?? '')) continue;
    if (wish === 'results' && !/\p{Nd}/u.test(text)) continue;
    const asked = KEEPS_WORDS.has(wish) ? text : quoted;
    return { wish, about: asked ?? open.map((at) => words[at]?.raw ?? '').join(' ') };
  }
  return null;
}

/** Places of words that say something the wish does not. */
function uncovered(wish: Wish, keys: readonly string[]): readonly number[] {
  const { from, to } = meantIn(keys);
  const covered = new Set([
    ...coveredBy(keys, phrasesOf(wish)),
    ...noiseIn(keys),
    ...[...coveredBy(keys.slice(from, to), phrasesOf(wish))].map((at) => at + from),
  ]);
  return keys.flatMap((key, at) =>
    covered.has(at) || isPlain(key) || NOUNS.has(key) || /\d/u.test(key) ? [] : [at],
  );
}

/** Her words that no phrase of the wish covers and that may name something. */
export function beside(wish: Wish, text: string): string {
  const words = withoutMarks(spokenWords(text));
  const keys = words.map(({ key }) => key);
  return uncovered(wish, keys)
    .map((at) => words[at]?.raw ?? '')
    .join(' ');
}

/** Most words of a message one clause of which may hold the wish: "plan my week pls, i can only film on tuesdays". */
const LONGEST_ASIDE = 30;

/** The wish of the whole message, or of the one clause that asks while the others say why; null for a remark. */
export function wishAmong(text: string): SpokenWish | null {
  const whole = wishIn(text);
  const words = spokenWords(text);
  const clauses = remarksOf(words);
  if ((whole && !isTalk(whole.wish)) || clauses.length < 2 || words.length > LONGEST_ASIDE) return whole;
  const wishes = clauses.map((clause) => wishIn(said(clause)));
  return wishes.find((wished) => wished && !isTalk(wished.wish) && wished.wish !== 'score') ?? whole;
}

const OF_BOT: ReadonlySet<Wish> = new Set(ABOUT_BOT);

/** What she asks about the bot, question by question: "is this free? and who can read my story". */
export function askedOfBot(text: string): readonly Wish[] {
  const asked = clausesOf(spokenWords(text)).flatMap((clause) => wishIn(said(clause))?.wish ?? []);
  return [...new Set(asked)].filter((wish) => OF_BOT.has(wish));
}

/** How a post did, whatever was asked: "it got 900 views", "12.3k views, 45% skipped". */
export function tellsResults(text: string): boolean {
  return looksLikeNumbers(text) || wishIn(text)?.wish === 'results';
}
