/** Makes a finished script shorter: plain lines and who she is go first, then what is not on the topic, then other whole thoughts, and what it comes to last; what is left stays to the letter. */
import { WORK } from '../../persona/reading/cues.js';
import { asWholeWords, createCue } from '../../text/phrasings.js';
import { scriptCues } from '../../text/script-cues.js';
import { isQuestion, splitSentences } from '../../text/sentences.js';
import { paddedWords } from '../../text/words.js';
import { LENGTH_TOLERANCE, lengthRatio, trimToLength, type LengthTarget } from '../../length.js';
import { namesSomebody, pointsAtSomebody } from '../../draft/her-material/leaning.js';
import { sentencesOf, type Sentence } from '../../draft/her-material/thoughts.js';
import { createNaming } from '../../phrases/hollow/naming.js';
import type { DraftBeat } from '../brief.js';
import { overlapWith, topicStems } from '../topic-words.js';

export interface ShorteningOptions {
  /** What a model ends with is the point of it. */
  readonly keepsEnding?: boolean;
  /** What she told: sentences that take up several words of it go last. */
  readonly hers?: readonly string[];
  /** Sentences that stood there before and go after all others. */
  readonly stood?: ReadonlySet<string>;
  /** Sentences she had put in: they go after what is off the topic, and before what is on it. */
  readonly putIn?: ReadonlySet<string>;
  /** Whole thoughts matter more than the length: it may be so much off before a clause is cut. Share. */
  readonly tolerance?: number;
}

/** More than topic and facts together. */
const STOOD_WORTH = 5;
const PUT_IN_WORTH = 1.25;

/** Telling words of hers in one sentence. */
const HERS_WORDS = 2;
/** What names the topic goes after all that does not. */
const TOPIC_WORTH = 2;
/** What it all comes to goes after what leads there. */
const PAYOFF_WORTH = 1;
/** Who she is, and what leads up to the topic, goes before anything on it. */
const INTRODUCTION_WORTH = -1;
/** What she warns of is the point of the script, wherever it stands. */
const WARNING_WORTH = 4;
const WARNS = createCue(() => new RegExp(asWholeWords(scriptCues('warns')), 'iu'));
/** An ask of ours ends no script for which something she says on the topic would have to go. */
const OUR_ASK_WORTH = 1.5;
/** From here on it is on the topic, or tells what it comes to. */
const KEPT_WORTH = 1;
/** What goes on from something on the topic in her story is of the same happening. */
const EPISODE_WORTH = 1;
/** So much of her story says who is talking. Sentences. */
const STORY_BEGINNING = 2;

interface Version {
  readonly left: readonly Sentence[];
  readonly worth: number;
}

/**
 * The opening is not touched, nor a last line of hers, nor anything of the ending where it `keepsEnding`. Where no whole
 * thought can go, single sentences and clauses do.
 */
export function shorterByThoughts(
  beats: readonly DraftBeat[],
  target: LengthTarget,
  topic: string,
  { keepsEnding = false, hers = [], stood, putIn, tolerance = LENGTH_TOLERANCE }: ShorteningOptions = {},
): readonly DraftBeat[] {
  const naming = createNaming(hers, target.language);
  const isHers = (text: string): boolean => naming(text) >= HERS_WORDS;
  const stems = topicStems(topic, target.language);
  const isOnTopic = ({ text }: Sentence): boolean => overlapWith(stems, text) > 0;
  const topicShare = ({ text }: Sentence): number => overlapWith(stems, text) / Math.max(1, stems.size);
  const introduction = hers.flatMap((story) => splitSentences(story).slice(0, STORY_BEGINNING));
  const all = sentencesOf(
    beats.map(({ spoken }) => spoken),
    target.language,
  );
  const named = createReferents(all, target.language);
  const met = new Set(all.map(named));
  // Without an ask of its own a script ends on what it tells: nothing of that is an ending to be cut.
  const last = beats.at(-1)?.kind === 'cta' ? beats.length - 1 : beats.length;
  const lastLine = Math.max(...all.flatMap(({ beat, line }) => (beat === last ? [line] : [])));
  const isLastLine = ({ beat, line }: Sentence): boolean => beat === last && line === lastLine;
  const isFree = (sentence: Sentence): boolean =>
    sentence.beat > 0 &&
    (sentence.beat < last || (!keepsEnding && (sentence.isPlain || !isLastLine(sentence))));
  const middle = all.filter(
    ({ beat, isPlain, holdsBlank }) => beat > 0 && beat < last && !isPlain && !holdsBlank,
  );
  const first = middle.findIndex(isOnTopic);
  const payoff = middle.findLast((sentence) => !isIntroduction(sentence));
  function isIntroduction(sentence: Sentence): boolean {
    if (isOnTopic(sentence) || met.has(sentence)) return false;
    const at = middle.indexOf(sentence);
    const saysWho = WORK.test(sentence.text) || introduction.some((line) => line.includes(sentence.text));
    return saysWho || (at >= 0 && at < first);
  }
  const goesOn = createContinuing(hers);
  function isOfEpisode(sentence: Sentence): boolean {
    const before = all[all.indexOf(sentence) - 1];
    if (!before || isOnTopic(sentence) || !goesOn(before.text, sentence.text)) return false;
    return isOnTopic(before) || isOfEpisode(before);
  }
  const worth = (gone: Sentence): number => {
    if (stood?.has(gone.text)) return STOOD_WORTH;
    if (putIn?.has(gone.text)) return PUT_IN_WORTH;
    if (isLastLine(gone)) return OUR_ASK_WORTH;
    if (isIntroduction(gone) && !isOfEpisode(gone)) return INTRODUCTION_WORTH;
    return (
      topicShare(gone) * TOPIC_WORTH +
      (isOfEpisode(gone) || met.has(gone) ? EPISODE_WORTH : 0) +
      Number(isHers(gone.text)) +
      (gone === payoff ? PAYOFF_WORTH : 0) +
      (!gone.isPlain && WARNS.test(gone.text) ? WARNING_WORTH : 0)
    );
  };
  const worthOf = (whole: readonly Sentence[], left: readonly Sentence[]) => ({
    left,
    worth: Math.max(INTRODUCTION_WORTH, ...whole.filter((sentence) => !left.includes(sentence)).map(worth)),
  });
  const ratioOf = (kept: readonly Sentence[]): number => lengthRatio(put(beats, kept), target);
  const carries = (sentence: Sentence, next: Sentence): boolean =>
    isUnfinished(sentence) ||
    (!isOnTopic(next) && !met.has(next) && !WORK.test(sentence.text) && goesOn(sentence.text, next.text));
  const shorterThan = (kept: readonly Sentence[], off: number): Version | undefined => {
    const versions = kept.flatMap((sentence, at) =>
      isFree(sentence)
        ? [
            {
              isPlain: !isLastLine(sentence) && (sentence.isPlain || sentence.beat === last),
              ...worthOf(kept, withoutOrphans(without(kept, at, isFree, carries), isFree, named)),
            },
          ]
        : [],
    );
    return versions
      .map((version) => ({ ...version, ratio: ratioOf(version.left) }))
      .filter((version) => version.ratio >= 1 - off && version.left.length < kept.length)
      .toSorted(
        (a, b) =>
          Number(b.isPlain) - Number(a.isPlain) ||
          a.worth - b.worth ||
          Math.abs(a.ratio - 1) - Math.abs(b.ratio - 1),
      )[0];
  };
  let kept = all;
  for (let ratio = ratioOf(kept); ratio > 1 + LENGTH_TOLERANCE; ratio = ratioOf(kept)) {
    const next = shorterThan(kept, LENGTH_TOLERANCE) ?? shorterThan(kept, tolerance);
    // What is worth more than a few seconds stays.
    if (!next || (ratio <= 1 + tolerance && next.worth >= KEPT_WORTH)) break;
    kept = next.left;
  }
  return ratioOf(kept) <= 1 + tolerance
    ? put(beats, kept)
    : trimToLength(put(beats, kept), target, { keepsEnding });
}

/** Without the sentence at `at`, what leans on it and what it carries. */
function without(
  kept: readonly Sentence[],
  at: number,
  isFree: (sentence: Sentence) => boolean,
  carries: (sentence: Sentence, next: Sentence) => boolean,
): readonly Sentence[] {
  let end = at + 1;
  // What leans itself carries nothing: those after it lean on what it leans on, unless it asks and they answer.
  const sentence = kept[at];
  const most = sentence?.leans ? at + (isQuestion(sentence.text) ? 2 : 1) : kept.length;
  for (let next = kept[end]; next && isFree(next); next = kept[end]) {
    const before = kept[end - 1];
    if (!before || !((next.leans && end < most) || carries(before, next))) break;
    end += 1;
  }
  return [...kept.slice(0, at), ...kept.slice(end)];
}

/** English: the last sentence before it that says who `her` in `I did not charge her.` is. */
function createReferents(
  all: readonly Sentence[],
  language: string,
): (sentence: Sentence) => Sentence | undefined {
  if (!language.startsWith('en')) return () => undefined;
  const referents = new Map(
    all.map((sentence, at) => [
      sentence,
      pointsAtSomebody(sentence.text)
        ? all.slice(0, at).findLast(({ text }) => namesSomebody(text))
        : undefined,
    ]),
  );
  return (sentence) => referents.get(sentence);
}

/** Nobody is told of who is met no more. */
function withoutOrphans(
  left: readonly Sentence[],
  isFree: (sentence: Sentence) => boolean,
  named: (sentence: Sentence) => Sentence | undefined,
): readonly Sentence[] {
  return left.filter((sentence) => {
    const who = named(sentence);
    return !isFree(sentence) || who === undefined || left.includes(who);
  });
}

/** What is said in one breath may stand on two lines. */
function isUnfinished({ text }: Sentence): boolean {
  return /[\p{L}\p{M}\p{N},]$/u.test(text);
}

/** True for two sentences of which she told the second right after the first: "... there was the fire. I sat on the pavement". */
function createContinuing(hers: readonly string[]): (first: string, second: string) => boolean {
  const told = hers.map((text) => splitSentences(text).map(paddedWords));
  return (first, second) => {
    const [one, other] = [paddedWords(first), paddedWords(second)];
    return told.some((sentences) =>
      sentences.some((sentence, at) => sentence.includes(one) && sentences[at + 1]?.includes(other)),
    );
  };
}

/** Sentences of one line stay on it. */
export function put(beats: readonly DraftBeat[], kept: readonly Sentence[]): readonly DraftBeat[] {
  return beats
    .map((beat, at) => {
      const own = kept.filter((sentence) => sentence.beat === at);
      const lines = [...new Set(own.map(({ line }) => line))].map((line) =>
        own.flatMap((sentence) => (sentence.line === line ? [sentence.text] : [])).join(' '),
      );
      return { ...beat, spoken: lines.join('\n') };
    })
    .filter(({ spoken }) => spoken !== '');
}
