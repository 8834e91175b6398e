/** New words of a model for the beats it may touch. */
import { z } from 'zod';
import { BotError } from '../../../errors.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';
import type { Usage } from '../../types.js';
import { askForRewrite, saidIn, type RewriteModelParts, type Rewriting } from './ask-for-rewrite.js';
import { beatsIn } from './beats-in-json.js';
import type { DraftBeat } from '../brief.js';
import { spokenRulesFor, withoutEcho } from './clean-draft.js';
import { sanitiseSpoken } from './sanitise.js';
import { usageOf } from '../usage.js';
import { withoutChatter } from './without-chatter.js';

const Rewritten = z.object({
  beats: z
    .array(z.object({ number: z.number().int(), spoken: z.string() }))
    .min(1)
    .max(20),
});

type Rewritten = z.infer<typeof Rewritten>;

/** Beats out of a plain list: by their numbers, all of them in order, or the one that may change. */
function rewrittenFrom(pieces: readonly string[], beats: number, only: number | null): Rewritten | null {
  const numbered = pieces.flatMap((piece) => {
    const [, number, spoken] = /^\s*(\d{1,2})[.):]\s*([\s\S]+)$/u.exec(piece) ?? [];
    return number && spoken ? [{ number: Number(number), spoken }] : [];
  });
  if (numbered.length > 0) return { beats: numbered };
  if (only !== null) {
    // The whole script again: the one beat that may change is taken from its place.
    const spoken = pieces.length === beats ? pieces[only] : pieces.join('\n');
    return { beats: [{ number: only + 1, spoken: spoken ?? '' }] };
  }
  if (pieces.length !== beats) return null;
  return { beats: pieces.map((spoken, at) => ({ number: at + 1, spoken })) };
}

/** A rewritten part may be this many times as long as the old one, or as a short sentence where that was one. */
const MOST_GROWTH = 2;
const SHORTEST_PART = 15;

/** A shorter one may well come twice: "Bas.", "Not yet." */
const FEWEST_REPEATED_WORDS = 3;

/** Beats with new words where the model was allowed to (`mayChange`) and did. Throws `BotError('invalidOutput')` when nothing changed. */
export async function rewriteBeats(
  parts: RewriteModelParts,
  rewriting: Rewriting,
  mayChange: (at: number) => boolean,
): Promise<{ readonly beats: readonly DraftBeat[]; readonly usage: Usage }> {
  const { beats, brief } = rewriting;
  const changeable = beats.flatMap((_, at) => (mayChange(at) ? [at] : []));
  const only = changeable.length === 1 ? (changeable[0] ?? null) : null;
  const schema = {
    name: 'rewritten',
    zod: Rewritten,
    fromJson: (value: unknown) =>
      rewrittenFrom(
        beatsIn(value).map(({ spoken }) => spoken),
        beats.length,
        only,
      ),
    fromText: (text: string) => {
      const lines = withoutChatter(text).body.split('\n');
      return rewrittenFrom(
        lines.filter((line) => line.trim() !== ''),
        beats.length,
        only,
      );
    },
  };
  const { answer, prompt } = await askForRewrite(parts, 'rewrite', rewriting, schema);
  const rules = spokenRulesFor(brief);
  const rewritten = beats.map((beat, at) => {
    const told =
      answer.value.beats.find(({ number }) => number === at + 1) ??
      // One beat for the one that may change is meant for it, whatever number it bears.
      (at === only && answer.value.beats.length === 1 ? answer.value.beats[0] : undefined);
    const spoken = told && mayChange(at) ? sanitiseSpoken(told.spoken, rules) : '';
    const [own] = withoutEcho([{ ...beat, spoken }], brief, prompt);
    if (!own) return beat;
    if (only === null) return own;
    // One part alone: nothing that the others say, and not a script in place of a sentence.
    const isElsewhere = saidIn(beats.filter((_, other) => other !== at));
    const sentences = splitSentences(own.spoken).filter((sentence) => !isElsewhere(sentence));
    const fresh = sentences.join('\n');
    const most = MOST_GROWTH * Math.max(countWords(beat.spoken), SHORTEST_PART);
    return fresh === '' || countWords(fresh) > most ? beat : { ...own, spoken: fresh };
  });
  // In another language the old words are no way back.
  const told = rewriting.wish.part === 'language' ? rewritten : sayingNothingTwice(beats, rewritten);
  if (told.every((beat, at) => beat.spoken === beats[at]?.spoken))
    throw new BotError('invalidOutput', 'The model changed nothing.');
  return { beats: told, usage: usageOf(answer, parts.costOf) };
}

/** New words without sentences that stand in another beat: models put her sign-off, or a whole beat, into two of them. */
function sayingNothingTwice(before: readonly DraftBeat[], after: readonly DraftBeat[]): readonly DraftBeat[] {
  const isNew = (beat: DraftBeat, at: number): boolean => beat.spoken !== before[at]?.spoken;
  const said = new Set(
    after.filter((beat, at) => !isNew(beat, at)).flatMap(({ spoken }) => splitSentences(spoken)),
  );
  return after.map((beat, at) => {
    if (!isNew(beat, at)) return beat;
    const fresh = splitSentences(beat.spoken).filter((sentence) => {
      const isTold = said.has(sentence) && countWords(sentence) >= FEWEST_REPEATED_WORDS;
      said.add(sentence);
      return !isTold;
    });
    const [whole, left] = [splitSentences(beat.spoken), fresh.join('\n')];
    if (fresh.length === whole.length) return beat;
    return { ...beat, spoken: left || (before[at]?.spoken ?? beat.spoken) };
  });
}
