/** Openings to choose from: checked like any words of a model, best first. */
import { spokenIn } from '../spoken-in.js';
import { countWords, paddedWords } from '../../text/words.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import type { Craft } from '../craft.js';
import { checkBeats, stockIn } from '../attempts/finish-draft.js';
import { blankMarksIn } from '../../text/blanks.js';

/** What a formula leaves of an opening when it is taken out: "Right." */
const FEWEST_WORDS = 3;

export interface RankedHook {
  readonly beat: DraftBeat;
  /** 0-10. */
  readonly hook: number;
}

/** `hooks` as first beats before the rest of `beats`, the present opening left out; may be empty. */
export async function rankHooks(
  hooks: readonly string[],
  beats: readonly DraftBeat[],
  brief: WritingBrief,
  craft: Craft,
): Promise<readonly RankedHook[]> {
  const [old, ...rest] = beats;
  const shot = old?.shot ?? null;
  const gone = brief.takenOut ?? [];
  const isSame = (one: string, other: string): boolean => paddedWords(one) === paddedWords(other);
  const opened = await Promise.all(
    hooks.map((spoken) => checkBeats([{ kind: 'hook', spoken, onScreen: null, shot }], [], brief, craft)),
  );
  const checked = opened
    .flatMap((draft) => draft.beats.slice(0, 1))
    .filter(
      ({ spoken }) =>
        countWords(spoken) >= FEWEST_WORDS &&
        ![old?.spoken ?? '', ...gone].some((one) => isSame(one, spoken)),
    );
  const scored = await Promise.all(
    checked.map(async (beat) => {
      const hook = await craft.scoreHook(spokenIn([beat, ...rest]), brief.language);
      return { beat, hook, flaws: flawsOf(beat, brief, craft) };
    }),
  );
  return scored.toSorted((a, b) => a.flaws - b.flaws || b.hook - a.hook);
}

/** One she would first have to fill in, or that any model opens with, is no opening to film, whatever it promises. */
function flawsOf(hook: DraftBeat, brief: WritingBrief, craft: Craft): number {
  return blankMarksIn(hook.spoken).length + stockIn([hook], brief, craft).length;
}
