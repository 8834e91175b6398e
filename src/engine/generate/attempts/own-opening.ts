/** Whether a script opens on a line of hers, and not on a frame that would fit anybody's topic. */
import { normalWords } from '../../text/words.js';
import type { Persona } from '../../types.js';
import { splitSentences } from '../../text/sentences.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import { toldTexts } from '../../persona/told-texts.js';

/** So many words in her order are hers and no chance. */
const RUN_WORDS = 4;
/** Of the opening's words; the rest is a greeting's joint or a sentence turned round. */
const HER_SHARE = 0.75;
/** Less is a greeting. */
const LEAST_WORDS = 5;

const runsOf = (words: readonly string[]): string[] =>
  words.slice(RUN_WORDS - 1).map((_, at) => words.slice(at, at + RUN_WORDS).join(' '));

/** The attempts of one request share a persona; what is read of it is read once, and goes when it goes. */
const known = new WeakMap<Persona, ReadonlySet<string>>();

function herRuns(persona: Persona): ReadonlySet<string> {
  const runs = known.get(persona) ?? new Set(toldTexts(persona).flatMap((text) => runsOf(normalWords(text))));
  known.set(persona, runs);
  return runs;
}

/** Her greeting alone is none: it stands before every script of hers. */
export function opensOnHerLine(beats: readonly DraftBeat[], { persona }: WritingBrief): boolean {
  const runs = herRuns(persona);
  const greetings = new Set(
    persona.examples.map(({ text }) => normalWords(splitSentences(text)[0] ?? '').join(' ')),
  );
  const words = splitSentences(beats[0]?.spoken ?? '')
    .map((sentence) => normalWords(sentence))
    .filter((sentence) => !greetings.has(sentence.join(' ')))
    .flat();
  if (words.length < LEAST_WORDS) return false;
  const hers = new Set<number>();
  words.forEach((_, at) => {
    if (at + RUN_WORDS <= words.length && runs.has(words.slice(at, at + RUN_WORDS).join(' ')))
      for (let step = 0; step < RUN_WORDS; step += 1) hers.add(at + step);
  });
  return hers.size / words.length >= HER_SHARE;
}
