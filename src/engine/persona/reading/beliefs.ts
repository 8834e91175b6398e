/** Beliefs about her work and her viewers, each one a verbatim piece of what she wrote. */
import { once } from '../../../once.js';
import { audienceIn, audienceTold } from './audience.js';
import { AUDIENCE, CALLS_TO_ACT, DESIRE, PAIN, personaCues } from './cues.js';
import { clausesOf, ownSentences, quotablePieces } from './own-words.js';
import { refusedSayings } from './told-sayings.js';
import { workIn } from './work.js';
import { countWords } from '../../text/words.js';

const LONGEST_BELIEF_WORDS = 26;
const MOST_BELIEFS = 5;
/** A policy of hers: what she will not do, say or use. */
const refuses = once(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\p{M}])${personaCues('refuses')}(["“'‘]?)(?=([^"”.,;!?\n]{2,60}))`,
      'giu',
    ),
);

export interface Beliefs {
  readonly expertise: readonly string[];
  readonly targetAudience: string;
  readonly audiencePainPoints: readonly string[];
  readonly audienceDesires: readonly string[];
  readonly neverSays: readonly string[];
}

/** Empty lists and an empty string where she wrote nothing of the kind. */
export function findBeliefs(story: string, samples: readonly string[], language: string): Beliefs {
  const storyPieces = quotablePieces(story, language);
  const targetAudience = audienceTold(storyPieces);
  const audience = storyPieces.filter(
    (piece) => isAboutAudience(piece) || (targetAudience !== '' && piece.includes(targetAudience)),
  );
  const spoken = samples
    .flatMap(ownSentences)
    .filter((line) => /(?<!\p{L})you(?:r|'re)?(?!\p{L})/iu.test(line));
  return {
    expertise: shortest(
      storyPieces
        .filter((piece) => piece !== targetAudience)
        .flatMap((piece) => workIn(piece) ?? [])
        .filter((told) => audienceIn(told) === null),
    ),
    targetAudience,
    audiencePainPoints: shortest([...audience, ...spoken].filter((piece) => PAIN.test(piece))),
    audienceDesires: shortest([...audience, ...spoken].filter((piece) => DESIRE.test(piece))),
    neverSays: [...new Set([...refusals([story, ...samples].join('\n')), ...refusedSayings(story)])].slice(
      0,
      MOST_BELIEFS * 2,
    ),
  };
}

function isAboutAudience(piece: string): boolean {
  return AUDIENCE.test(piece);
}

function shortest(pieces: readonly string[]): string[] {
  return [...new Set(pieces.map(trimBelief))].slice(0, MOST_BELIEFS);
}

/** A long sentence is cut to its first clauses, still verbatim. */
export function trimBelief(piece: string): string {
  if (countWords(piece) <= LONGEST_BELIEF_WORDS) return piece;
  const clauses = clausesOf(piece);
  let end = 0;
  for (const clause of clauses) {
    const next = piece.indexOf(clause, end) + clause.length;
    if (end > 0 && countWords(piece.slice(0, next)) > LONGEST_BELIEF_WORDS) break;
    end = next;
  }
  return piece.slice(0, end);
}

function refusals(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(refuses())) {
    const phrase = (match[2] ?? '').split(/\s(?:because|cos|but|and|i think|so)\s/u)[0] ?? '';
    const words = phrase.trim().split(/\s+/u);
    if (match[1] || /\bthe word\b/u.test(match[0] + match[2]) || words.length <= 4)
      found.push(words.join(' '));
  }
  return found;
}

/** Her ways of asking for something: sign-offs first, then orders shortly before them. */
export function callsToAction(samples: readonly string[], signOff: string): string[] {
  const orders = samples.flatMap((sample) => {
    const sentences = ownSentences(sample).filter((line) => !signOff.includes(line));
    return sentences
      .slice(-2)
      .filter((line) => startsWithOrder(line) && countWords(line) <= LONGEST_BELIEF_WORDS);
  });
  return [...new Set([...(signOff ? [signOff] : []), ...orders])].slice(0, MOST_BELIEFS);
}

function startsWithOrder(line: string): boolean {
  const opening = line.split(/\s+/u).slice(0, 4).join(' ');
  return CALLS_TO_ACT.test(opening) && !/[?？]$/u.test(line);
}
