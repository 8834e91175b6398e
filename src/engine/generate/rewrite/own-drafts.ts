/** Openings and endings for a rewrite without a model, out of new drafts of the built-in writer. */
import { BotError } from '../../../errors.js';
import { sentencesOf } from '../../draft/her-material/thoughts.js';
import { ourLine } from '../../draft/lines/scaffolds/known-lines.js';
import { askedEnding, type AskedEnding } from '../../heard/asked-ending.js';
import { splitSentences } from '../../text/sentences.js';
import { paddedWords } from '../../text/words.js';
import type { Draft, DraftBeat, WritingBrief } from '../brief.js';
import { planAttempts } from '../attempts/plan-attempts.js';
import { put } from './shorter.js';
import type { GeneratorParts } from '../script-generator.js';

/** As many plans, each with another seed. */
const ROUNDS = 3;

/** Asks that fit any video: where she always ends alike, one of these stands before her sign-off. */
const OTHER_GOALS = ['saves', 'followers'] as const;

/** The beats with another ending, which asks for what the `brief` names. Throws `BotError('invalidOutput')` when there is none. */
export async function ownClose(
  parts: GeneratorParts,
  beats: readonly DraftBeat[],
  brief: WritingBrief,
  signal: AbortSignal,
): Promise<readonly DraftBeat[]> {
  const last = beats.at(-1);
  // For what she names there is no other goal.
  const goals = brief.ending ? [brief.request.goal] : [brief.request.goal, ...OTHER_GOALS];
  for (const goal of goals) {
    const asked = { ...brief, request: { ...brief.request, goal } };
    const drafts = await ownDrafts(parts, asked, signal, ROUNDS);
    const other = drafts
      .map((draft) => draft.beats.at(-1))
      .find((beat) => beat?.kind === 'cta' && saysMore(beat, last));
    // What she names is asked for alone.
    const kept = last?.kind === 'cta' ? beats.slice(0, -1) : beats;
    const told = brief.ending ? withoutOurAsks(kept, brief.language) : kept;
    const [close] = other && brief.ending ? withoutOurAsks([other], brief.language, brief.ending) : [other];
    if (close && last?.kind === 'cta') {
      const spoken = withoutAsksOf(last, close, brief.language);
      if (spoken !== '') return [...told, { ...last, spoken }];
      continue;
    }
    // A script that ends on what it tells keeps that.
    if (close && last) return [...told, close];
  }
  throw new BotError('invalidOutput', 'No other ending was found in her material.');
}

function withoutOurAsks(
  beats: readonly DraftBeat[],
  language: string,
  ending?: AskedEnding,
): readonly DraftBeat[] {
  const spoken = beats.map((beat) => beat.spoken);
  const isAsk = (text: string): boolean =>
    ourLine(text, language)?.role === 'close' && (ending === undefined || askedEnding(text) !== ending);
  return put(
    beats,
    sentencesOf(spoken, language).filter(({ text }) => !isAsk(text)),
  );
}

/** The beats with other lines of hers between opening and close. Throws `BotError('invalidOutput')` when there are none. */
export async function ownMiddle(
  parts: GeneratorParts,
  beats: readonly DraftBeat[],
  brief: WritingBrief,
  signal: AbortSignal,
): Promise<readonly DraftBeat[]> {
  const said = new Set(beats.flatMap(({ spoken }) => splitSentences(spoken)));
  const [hook] = beats;
  const close = beats.at(-1)?.kind === 'cta' ? beats.slice(-1) : [];
  const drafts = await ownDrafts(parts, brief, signal, ROUNDS);
  const middles = drafts.map((draft) => {
    const end = draft.beats.at(-1)?.kind === 'cta' ? -1 : draft.beats.length;
    const middle = draft.beats.slice(1, end);
    const sentences = middle.flatMap(({ spoken }) => splitSentences(spoken));
    const fresh = sentences.filter((sentence) => !said.has(sentence)).length;
    return { middle, fresh: sentences.length === 0 ? 0 : fresh / sentences.length, sentences };
  });
  // What opens the script is not told again behind it.
  const opening = paddedWords(hook?.spoken ?? '');
  const [best] = middles
    .filter(
      ({ fresh, sentences }) =>
        fresh > 0 && !sentences.some((sentence) => opening.includes(paddedWords(sentence))),
    )
    .toSorted((a, b) => b.fresh - a.fresh || b.sentences.length - a.sentences.length);
  if (!hook || !best)
    throw new BotError('invalidOutput', 'Nothing else for the middle was found in her material.');
  return [hook, ...best.middle, ...close];
}

/** The new ending without the asks of ours that she has just seen. */
function withoutAsksOf(old: DraftBeat, { spoken }: DraftBeat, language: string): string {
  const seen = new Set(splitSentences(old.spoken));
  const isSeen = (text: string): boolean => seen.has(text) && ourLine(text, language)?.role === 'close';
  const lines = spoken.split('\n').map((line) => splitSentences(line).filter((text) => !isSeen(text)));
  return lines.flatMap((line) => (line.length > 0 ? [line.join(' ')] : [])).join('\n');
}

/** The old ending with a line less is no other one. */
function saysMore(ending: DraftBeat, old: DraftBeat | undefined): boolean {
  const said = splitSentences(old?.spoken ?? '');
  return splitSentences(ending.spoken).some((sentence) => !said.includes(sentence));
}

export async function ownHooks(
  parts: GeneratorParts,
  brief: WritingBrief,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const drafts = await ownDrafts(parts, brief, signal, ROUNDS);
  return [...new Set(drafts.flatMap(({ beats }) => (beats[0] ? [beats[0].spoken] : [])))];
}

export async function ownDrafts(
  { writers }: GeneratorParts,
  brief: WritingBrief,
  signal: AbortSignal,
  rounds: number,
): Promise<readonly Draft[]> {
  const seed = brief.request.seed ?? 0;
  const plans = Array.from({ length: rounds }, (_, round) =>
    planAttempts(brief, seed + 1 + round * 7),
  ).flat();
  return Promise.all(plans.map((plan) => writers.builtIn.draft(brief, plan, { signal })));
}
