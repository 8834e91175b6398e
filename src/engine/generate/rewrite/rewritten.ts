/** What a rewrite of any kind hands back, and those that only put another opening before the same words. */
import { BotError } from '../../../errors.js';
import { openingOf, splitSentences } from '../../text/sentences.js';
import { countWords, paddedWords } from '../../text/words.js';
import type { HookOption, Notice, ScriptResult, Usage } from '../../types.js';
import type { DraftBeat } from '../brief.js';
import { NO_USAGE } from '../usage.js';

export interface Rewritten {
  readonly beats: readonly DraftBeat[];
  /** The second best of new hooks. */
  readonly alternativeHook: string | null;
  /** New hooks, best first; empty after any other rewrite. */
  readonly hookOptions: readonly HookOption[];
  readonly notices: readonly Notice[];
  readonly usage: Usage;
  readonly byModel: boolean;
  /** What she named and the script does not hold. */
  readonly missed?: readonly string[];
}

/** Beats made without a model. */
export function unaided(beats: readonly DraftBeat[]): Rewritten {
  return {
    beats,
    alternativeHook: null,
    hookOptions: [],
    notices: [],
    usage: NO_USAGE,
    byModel: false,
  };
}

/** Fewer words stand in many a line by chance. */
const FEWEST_SAID = 4;

/** What opens the script now is not said again behind it. */
export function openedBy(hook: DraftBeat, rest: readonly DraftBeat[]): readonly DraftBeat[] {
  const opening = paddedWords(hook.spoken);
  const said = new Set(splitSentences(hook.spoken).map(paddedWords));
  // "Listen, I sold four" says "I sold four" as well.
  const isSaid = (sentence: string): boolean =>
    said.has(paddedWords(sentence)) ||
    (countWords(sentence) >= FEWEST_SAID && opening.includes(paddedWords(sentence)));
  const others = rest.flatMap((beat) => {
    const lines = beat.spoken.split('\n').map((line) => {
      const sentences = splitSentences(line);
      const fresh = sentences.filter((sentence) => !isSaid(sentence));
      return fresh.length === sentences.length ? line : fresh.join(' ');
    });
    const spoken = lines.filter(Boolean).join('\n');
    if (spoken === beat.spoken) return [beat];
    // An address or a time on the screen was never said, and stays.
    const says = (text: string): boolean => paddedWords(text).includes(paddedWords(beat.onScreen ?? ''));
    const isUnsaid = beat.onScreen !== null && says(beat.spoken) && !says(spoken);
    return spoken === '' ? [] : [{ ...beat, spoken, onScreen: isUnsaid ? null : beat.onScreen }];
  });
  return [hook, ...others];
}

/**
 * For another opening: a line that had been taken to the front goes back to where it stood. `earlier`: texts of the versions
 * before, nearest first.
 */
export function withLineBack(script: ScriptResult, earlier: readonly string[]): ScriptResult {
  const [hook, ...rest] = script.beats;
  const line = hook?.spoken ?? '';
  const text = earlier.map(splitSentences).find((sentences) => sentences.includes(line)) ?? [];
  const from = text.indexOf(line);
  const behind = text.slice(from + 1).find((sentence) => rest.some((beat) => holds(beat, sentence)));
  if (!hook || from <= 0 || behind === undefined) return script;
  const at = rest.findIndex((beat) => holds(beat, behind));
  const place = rest[at]?.kind === 'cta' && at > 0 ? at - 1 : at;
  const body = rest.map((beat, index) => {
    if (index !== place) return beat;
    const spoken =
      place === at ? beat.spoken.replace(behind, () => `${line}\n${behind}`) : `${beat.spoken}\n${line}`;
    return { ...beat, spoken };
  });
  return { ...script, beats: [hook, ...body] };
}

function holds({ spoken }: DraftBeat, sentence: string): boolean {
  return splitSentences(spoken).includes(sentence);
}

/** The opening she picked among those of an earlier rewrite. Throws `BotError('badInput')` when there is no such one. */
export function pickedHook(script: ScriptResult, option: number): Rewritten {
  const picked = script.hookOptions?.[option - 1];
  if (!picked) throw new BotError('badInput', 'This script has no such opening to choose.');
  return withHook(script, picked.hook);
}

/** Another opening before the same words. Throws `BotError('badInput')` for a script without beats. */
export function withHook({ beats, hookOptions = [] }: ScriptResult, hook: string): Rewritten {
  const [old, ...rest] = beats;
  if (!old) throw new BotError('badInput', 'This script has no opening to change.');
  const other = hookOptions.find((option) => option.hook !== hook);
  return {
    ...unaided(openedBy({ ...old, spoken: hook, onScreen: null }, rest)),
    alternativeHook: other ? openingOf(other.hook) : null,
    hookOptions,
  };
}
