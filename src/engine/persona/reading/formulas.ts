/** What she says in the same words every time: how she opens, signs off, counts, addresses and interrupts herself. */
import { once } from '../../../once.js';
import { createCue } from '../../text/phrasings.js';
import { personaCues } from './cues.js';
import { ownSentences } from './own-words.js';
import { countWords, normalWords } from '../../text/words.js';
import {
  greetings,
  wordsKey,
  onlyGreeting,
  sharedPrefix,
  sharedSentence,
  trailingOpeners,
} from './openers.js';

export interface Formulas {
  /** Words every script begins with, verbatim: `Right,`, `MY PEOPLE!`, `A ver,`, `Now`; empty = none. */
  readonly opener: string;
  /** Openers to choose from when she varies them: `...toh`, `...aur`. */
  readonly openers: readonly string[];
  /** Words her second sentence begins with: `Topic is`. */
  readonly secondOpener: string;
  /** Sentences that only open (a saying that always ends the same way), verbatim. */
  readonly sayings: readonly string[];
  /** Last sentences that always return, verbatim: `That is all. Revise.` */
  readonly signOff: string;
  /** Short words she calls the viewer by, as she writes them between commas: `sugar`. */
  readonly addresses: readonly string[];
  /** Short sentences to somebody else that interrupt: `Biscuit, leave it.` */
  readonly asides: readonly string[];
  /** She counts her points aloud: `One.` `Two.` */
  readonly counts: boolean;
  /** Noun of the counted things: `points`. */
  readonly countNoun: string;
  /** One-word label that returns near the end: `Homework.` */
  readonly label: string;
}

const COUNTED = createCue(() => new RegExp(`^(?:[1-4]|${personaCues('counted')})[.:)]`, 'iu'));
const countLine = once(
  () =>
    new RegExp(
      String.raw`^(?:\p{L}+\s+)?(?:\d|${personaCues('countBeforeNoun')})\s+(\p{L}+)(?:\s+only)?(?:\s+exist)?[.:]$`,
      'iu',
    ),
);
/** A last line with a sum in it belongs to that one script. */
const SAYS_A_NUMBER = createCue(
  () => new RegExp(String.raw`\p{N}|(?<!\p{L})${personaCues('smallNumber')}(?!\p{L})`, 'iu'),
);
const LONGEST_ASIDE_WORDS = 7;
/** Sentences at the end of a script that interrupt nothing. */
const LAST_WORDS = 2;
/** Of a single example: a longer last line says something. */
const LONGEST_ONLY_SIGN_OFF_WORDS = 9;

/** Everything empty without examples. With one example only its last short sentence counts as sign-off. */
export function findFormulas(samples: readonly string[]): Formulas {
  const scripts = samples.map(ownSentences).filter((sentences) => sentences.length > 0);
  const firsts = scripts.map((sentences) => sentences[0] ?? '');
  const often = Math.max(2, Math.ceil(scripts.length / 2));
  const openers = [...trailingOpeners(firsts, often), ...greetings(firsts, often)];
  const opener =
    openers.length > 0
      ? ''
      : sharedSentence(firsts, often) || sharedPrefix(firsts, often) || onlyGreeting(firsts);
  // Who always begins with the same words does not begin with sayings, even where her first lines end alike.
  const sayings = opener ? [] : sharedEnding(firsts, often);
  const signOff = findSignOff(scripts, often);
  const unsigned = scripts.map((sentences) => sentences.filter((line) => !signOff.includes(line)));
  const seconds = unsigned.map((sentences) => sentences[1] ?? '');
  const counts = scripts.filter((s) => s.filter((line) => COUNTED.test(line)).length >= 2).length;
  return {
    opener,
    openers,
    secondOpener: sharedPrefix(seconds, often, 3),
    sayings,
    signOff,
    addresses: findAddresses(unsigned, often).filter((word) => !opener.includes(word)),
    asides: findAsides(scripts, opener, signOff, often),
    counts: counts >= often,
    countNoun: findCountNoun(scripts),
    label: findLabel(scripts, signOff, often),
  };
}

function sharedEnding(firsts: readonly string[], often: number): string[] {
  const byLast = new Map<string, string[]>();
  for (const line of firsts) {
    const words = normalWords(line);
    if (words.length < 3) continue;
    const last = words.at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), line]);
  }
  const shared = [...byLast.values()].find((lines) => lines.length >= often && new Set(lines).size >= often);
  return shared ?? [];
}

function findSignOff(scripts: readonly (readonly string[])[], often: number): string {
  if (scripts.length === 1) {
    const last = scripts[0]?.at(-1) ?? '';
    return (scripts[0]?.length ?? 0) > 2 &&
      countWords(last) <= LONGEST_ONLY_SIGN_OFF_WORDS &&
      !SAYS_A_NUMBER.test(last)
      ? last
      : '';
  }
  for (let length = 3; length > 0; length -= 1) {
    const counts = new Map<string, { text: string; count: number }>();
    for (const sentences of scripts) {
      if (sentences.length <= length) continue;
      const text = sentences.slice(-length).join(' ');
      const known = counts.get(wordsKey([text]));
      if (known) known.count += 1;
      else counts.set(wordsKey([text]), { text, count: 1 });
    }
    const best = [...counts.values()].find(({ count }) => count >= often);
    if (best) return best.text;
  }
  return '';
}

function countIn(
  scripts: readonly (readonly string[])[],
  find: (line: string) => string[],
): [string, number][] {
  const counts = new Map<string, number>();
  for (const sentences of scripts)
    for (const word of new Set(sentences.flatMap(find))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const NO_ADDRESS = createCue(() => new RegExp(`^${personaCues('noAddress')}$`, 'iu'));

function findAddresses(scripts: readonly (readonly string[])[], often: number): string[] {
  const between = countIn(scripts, (line) =>
    // Before a question mark it may as well be a tag: `isn't it?`
    [...line.matchAll(/,\s(\p{L}[\p{L}\p{M}]*(?:\s\p{L}[\p{L}\p{M}]*)?)(?=[,.!।])/gu)].map((m) => m[1] ?? ''),
  );
  const leading = countIn(scripts, (line) => {
    const match = /^(\p{L}[\p{L}\p{M}]*),\s/u.exec(line);
    return match?.[1] ? [match[1]] : [];
  });
  return [...between, ...leading]
    .filter(([word, count]) => count >= often && /^[\p{Ll}\p{Lo}]/u.test(word) && !NO_ADDRESS.test(word))
    .map(([word]) => word);
}

function findAsides(
  scripts: readonly (readonly string[])[],
  opener: string,
  signOff: string,
  often: number,
): string[] {
  // A question wants its answer (`Kutanya, ngerti kau?`), and what stands at the end takes leave.
  const calls = scripts.map((sentences) =>
    sentences
      .slice(0, -LAST_WORDS)
      .filter(
        (line) =>
          /^\p{Lu}\p{Ll}+, \p{L}/u.test(line) &&
          !/[?？]/u.test(line) &&
          countWords(line) <= LONGEST_ASIDE_WORDS &&
          !signOff.includes(line) &&
          !(opener && line.startsWith(opener)),
      ),
  );
  const names = countIn(calls, (line) => [line.split(',')[0] ?? '']).filter(([, count]) => count >= often);
  return names.flatMap(([name]) => calls.flat().filter((line) => line.startsWith(`${name},`)));
}

function findCountNoun(scripts: readonly (readonly string[])[]): string {
  const nouns = scripts
    .flatMap((sentences) => sentences.slice(0, 4))
    .flatMap((line) => countLine().exec(line)?.[1] ?? [])
    .map((noun) => noun.toLowerCase());
  return nouns.find((noun) => noun === 'points') ?? nouns[0] ?? 'points';
}

function findLabel(scripts: readonly (readonly string[])[], signOff: string, often: number): string {
  const labels = countIn(scripts, (line) =>
    countWords(line) === 1 && /[.:]$/u.test(line) && !COUNTED.test(line) && !signOff.includes(line)
      ? [line]
      : [],
  );
  const best = labels.find(([, count]) => count >= Math.max(often, Math.ceil(scripts.length * 0.75)));
  return best?.[0] ?? '';
}
