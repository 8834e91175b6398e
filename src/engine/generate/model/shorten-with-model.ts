/** Asks the model which sentences of a script may stay when it is too long or to be shorter: counts see what is off the topic, not which step the others need. */
import { z } from 'zod';
import { errorCodeOf } from '../../../errors.js';
import { sentencesOf, type Sentence } from '../../draft/her-material/thoughts.js';
import { fitsLength, lengthRatio } from '../../length.js';
import { fenced } from '../../prompts/fence.js';
import { countWords } from '../../text/words.js';
import type { Usage } from '../../types.js';
import type { DraftBeat } from '../brief.js';
import { lengthTarget } from '../attempts/finish-draft.js';
import { put, shorterByThoughts } from '../rewrite/shorter.js';
import type { RewriteModelParts, Rewriting } from './ask-for-rewrite.js';
import { usageOf } from '../usage.js';
import { lengthTold } from './writing-prompt.js';

/** A choice, not writing. */
const SHORTENING_TEMPERATURE = 0.1;
/** Of a number in a list, with room for a remark. */
const SHORTENING_TOKENS = 300;
const SENTENCE_CHARACTERS = 400;
const MOST_SENTENCES = 80;

const Kept = z.object({ keep: z.array(z.number().int()).min(1).max(MOST_SENTENCES) });

/** `beats` null when its choice cannot be used; then counts decide. Throws `BotError('cancelled')` only. */
export async function shortenWithModel(
  { model, prompts, costOf, logger }: Pick<RewriteModelParts, 'model' | 'prompts' | 'costOf'> & Logging,
  { beats, brief, signal }: Pick<Rewriting, 'beats' | 'brief' | 'signal'>,
): Promise<{ readonly beats: readonly DraftBeat[] | null; readonly usage: Usage | null }> {
  const target = lengthTarget(brief);
  const all = sentencesOf(
    beats.map(({ spoken }) => spoken),
    brief.language,
  );
  const words = all.reduce((sum, { text }) => sum + countWords(text), 0);
  const told = (count: number): string => lengthTold(count, brief.language).length;
  try {
    const answer = await model.ask({
      purpose: 'repair',
      system: await prompts.fill('shorten-system', {}),
      user: await prompts.fill('shorten', {
        topic: fenced(brief.request.topic, 300),
        unit: lengthTold(words, brief.language).unit,
        words: told(words),
        targetWords: told(Math.round(words / lengthRatio(beats, target))),
        sentences: all
          .map(({ text }, at) => `${at + 1} (${told(countWords(text))}) ${fenced(text, SENTENCE_CHARACTERS)}`)
          .join('\n'),
      }),
      temperature: SHORTENING_TEMPERATURE,
      maxTokens: SHORTENING_TOKENS,
      schema: { name: 'kept_sentences', zod: Kept, fromText: numbersIn },
      signal,
    });
    const keep = new Set(answer.value.keep);
    const chosen = all.filter((_, at) => at === 0 || at === all.length - 1 || keep.has(at + 1));
    const filled = withRoomFilled(beats, all, chosen, (kept) => lengthRatio(put(beats, kept), target));
    // Models count badly: of what it chose too much of, counts take out the rest.
    const cut = shorterByThoughts(put(beats, filled), target, brief.request.topic, {
      keepsEnding: true,
      hers: [brief.persona.story],
    });
    return { beats: fitsLength(lengthRatio(cut, target)) ? cut : null, usage: usageOf(answer, costOf) };
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'cancelled') throw error;
    logger?.warn({ code }, 'Choosing what stays failed; counts decide');
    return { beats: null, usage: null };
  }
}

interface Logging {
  readonly logger?: { warn(fields: object, message: string): void } | undefined;
}

/** Sentences it left out come back, in order, while there is room and what they lean on stands before them. */
function withRoomFilled(
  beats: readonly DraftBeat[],
  all: readonly Sentence[],
  chosen: readonly Sentence[],
  ratioOf: (kept: readonly Sentence[]) => number,
): readonly Sentence[] {
  let kept = chosen;
  for (const [at, sentence] of all.entries()) {
    if (ratioOf(kept) >= 1 || sentence.beat === beats.length - 1) break;
    const previous = all[at - 1];
    const stands = !sentence.leans || (previous !== undefined && kept.includes(previous));
    if (kept.includes(sentence) || !stands) continue;
    const fuller = all.filter((one) => one === sentence || kept.includes(one));
    const ratio = ratioOf(fuller);
    if (ratio <= 1 || fitsLength(ratio)) kept = fuller;
  }
  return kept;
}

/** `1, 2, 5 and 9` in whatever words. */
function numbersIn(text: string): z.infer<typeof Kept> | null {
  const parsed = Kept.safeParse({ keep: [...text.slice(0, 1000).matchAll(/\d{1,2}/gu)].map(Number) });
  return parsed.success ? parsed.data : null;
}
