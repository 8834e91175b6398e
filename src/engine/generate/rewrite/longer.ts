/** Makes a finished script longer: whole thoughts of hers are put where her own words end; the rest stays to the letter. */
import { sentencesOf, thoughtsOf, type Sentence } from '../../draft/her-material/thoughts.js';
import { extendToLength, LENGTH_TOLERANCE, lengthRatio, type LengthTarget } from '../../length.js';
import { normalWords } from '../../text/words.js';
import type { Draft, DraftBeat } from '../brief.js';

/** A thought that shares more of its words than this with the script is told already. */
const TOLD_SHARE = 0.5;
/** Shorter words are in any thought. */
const SHORTEST_TELLING_CHARACTERS = 4;

/** `drafts`: of the built-in writer, whose whole thoughts are lent, those on the topic first. */
export function longerByThoughts(
  beats: readonly DraftBeat[],
  drafts: readonly Draft[],
  target: LengthTarget,
): readonly DraftBeat[] {
  const { language } = target;
  let current = beats;
  for (const lent of drafts.flatMap(({ lendable = [] }) => lendable)) {
    for (const thought of thoughtsOf(sentencesOf([lent], language))) {
      if (lengthRatio(current, target) >= 1 - LENGTH_TOLERANCE) break;
      const text = thought.map((sentence) => sentence.text).join('\n');
      if (isTold(text, current)) continue;
      const version = beginningsOf(thought)
        .map((beginning) => withThought(current, beginning, language))
        .find((longer) => lengthRatio(longer, target) <= 1 + LENGTH_TOLERANCE);
      if (version) current = version;
    }
  }
  // Lines that only hold a draft together are the last resort.
  return extendToLength(
    current,
    drafts.flatMap((draft) => plainOf(draft, language)),
    target,
  );
}

/** The whole thought, then without its last sentences: a beginning leans on nothing. */
function beginningsOf(thought: readonly Sentence[]): string[] {
  return thought.map((_, cut) =>
    thought
      .slice(0, thought.length - cut)
      .map(({ text }) => text)
      .join('\n'),
  );
}

function spokenOf(beats: readonly DraftBeat[], language: string): readonly Sentence[] {
  return sentencesOf(
    beats.map(({ spoken }) => spoken),
    language,
  );
}

function isTold(thought: string, beats: readonly DraftBeat[]): boolean {
  const said = new Set(normalWords(beats.map(({ spoken }) => spoken).join(' ')));
  const words = normalWords(thought).filter((word) => word.length >= SHORTEST_TELLING_CHARACTERS);
  return words.filter((word) => said.has(word)).length / Math.max(1, words.length) > TOLD_SHARE;
}

/** After the last words of hers in the middle: neither after what is still open nor after what rounds it off. */
function withThought(beats: readonly DraftBeat[], thought: string, language: string): readonly DraftBeat[] {
  const end = beats.at(-1)?.kind === 'cta' ? beats.length - 1 : beats.length;
  const isHers = ({ isPlain, holdsBlank, beat }: Sentence): boolean =>
    !isPlain && !holdsBlank && beat > 0 && beat < end;
  const last = spokenOf(beats, language).findLast(isHers);
  const at = last?.beat ?? Math.min(1, beats.length - 1);
  return beats.map((beat, place) => {
    if (place !== at) return beat;
    const lines = beat.spoken.split('\n');
    const after = last ? last.line + 1 : 0;
    return { ...beat, spoken: [...lines.slice(0, after), thought, ...lines.slice(after)].join('\n') };
  });
}

/** What a draft asks of its viewers is said once, at the end. */
function plainOf({ beats }: Draft, language: string): string[] {
  const told = beats.filter(({ kind }) => kind !== 'cta');
  return thoughtsOf(spokenOf(told, language)).flatMap((thought) =>
    thought.every(({ isPlain }) => isPlain) ? [thought.map(({ text }) => text).join('\n')] : [],
  );
}
