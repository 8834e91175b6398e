/** What happens to every draft before it is scored: stock phrases out, claims checked, length trimmed. All without a language model. */
import { spokenIn } from '../spoken-in.js';
import { errorCodeOf } from '../../../errors.js';
import { countWords } from '../../text/words.js';
import { lengthRatio, trimToLength, type LengthTarget } from '../../length.js';
import { shorterByThoughts } from '../rewrite/shorter.js';
import { splitSentences } from '../../text/sentences.js';
import type { Blank, StockPhrase, UntraceableFact } from '../../types.js';
import { blankOut, type BlankedDraft, renumberBlanks, traceableOnly } from './blank-out.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import type { Craft, OwnWords } from '../craft.js';
import { samplesOf } from '../samples.js';
import { onceHandedOn } from '../while-waiting.js';
import type { WrittenAttempt } from './draft-attempts.js';

export interface FinishedAttempt extends WrittenAttempt {
  readonly beats: readonly DraftBeat[];
  readonly blanks: readonly Blank[];
  /** As it was written, checked, where much had to go for the length: what counts took out may be what mattered. */
  readonly overlong?: BlankedDraft | undefined;
}

/** From this share of the asked duration on, whoever can read decides what goes. */
const OVERLONG = 1.2;

export interface FinishingAttempt {
  /** Claims checked by rules, which takes no time: enough for a judge, to whom a word or a blank in its place is the same. */
  readonly early: FinishedAttempt;
  /** Claims read by the network as well; `early` where that fails. */
  readonly whole: Promise<FinishedAttempt>;
}

interface FinishingParts {
  readonly craft: Craft;
  readonly logger?: { warn(fields: object, message: string): void } | undefined;
}

export function lengthTarget(brief: WritingBrief): LengthTarget {
  return {
    seconds: brief.request.seconds,
    language: brief.language,
    wordsPerMinute: brief.wordsPerMinute,
  };
}

/** What she sent in her own words: no phrase in it is a model's, and what names something of it or of the topic says something. */
export function ownWordsOf(brief: WritingBrief): OwnWords {
  const known = ownWords.get(brief);
  if (known) return known;
  const { persona, request } = brief;
  const herWords = [persona.story, ...samplesOf(brief)];
  const about = [request.topic, request.context, ...request.requirements, ...herWords];
  const own = { herWords, about };
  ownWords.set(brief, own);
  return own;
}

/** For one beat: "send this to the one who swats" is meant where another tells of swatting. */
export function ownWordsBeside(brief: WritingBrief, beats: readonly DraftBeat[], at: number): OwnWords {
  const own = ownWordsOf(brief);
  return { ...own, about: [...(own.about ?? []), ...beats.toSpliced(at, 1).map(({ spoken }) => spoken)] };
}

/** One for all lines of a request, so that what is read of it is read once. */
const ownWords = new WeakMap<WritingBrief, OwnWords>();

/** Of a writer that is trusted only the length is looked at. */
export function finishAttempt(
  attempt: WrittenAttempt,
  brief: WritingBrief,
  { craft, logger }: FinishingParts,
): FinishingAttempt {
  const { beats, blanks } = attempt.draft;
  if (attempt.writer.trusted) {
    const early = { ...attempt, beats: trimToLength(withOpening(beats), lengthTarget(brief)), blanks };
    return { early, whole: Promise.resolve(early) };
  }
  const plain = withoutStock(beats, brief, craft);
  const fitted = ({ beats: whole, blanks: asked }: BlankedDraft): FinishedAttempt => {
    const checked = { beats: withOpening(whole), blanks: asked };
    return {
      ...attempt,
      ...renumberBlanks({ ...checked, beats: fittedThoughts(checked.beats, brief) }),
      overlong: lengthRatio(checked.beats, lengthTarget(brief)) > OVERLONG ? checked : undefined,
    };
  };
  const text = spokenIn(plain);
  const blanked = (claims: readonly UntraceableFact[]) =>
    fitted(blankOut(plain, blanks, claims, brief, craft));
  const early = blanked(craft.findUntraceable(brief.sources, text, brief.language));
  const whole = onceHandedOn()
    .then(() => craft.findInvented(brief.sources, text, brief.language))
    .then(blanked)
    .catch((error: unknown) => {
      logger?.warn({ code: errorCodeOf(error) }, 'Reading for inventions failed; the rules decide');
      return early;
    });
  return { early, whole };
}

/** As long as asked at most, by whole thoughts before the ending. */
export function fittedThoughts(
  beats: readonly DraftBeat[],
  brief: WritingBrief,
  stood?: ReadonlySet<string>,
): readonly DraftBeat[] {
  return shorterByThoughts(beats, lengthTarget(brief), brief.request.topic, {
    keepsEnding: true,
    hers: [brief.persona.story],
    ...(stood ? { stood } : {}),
  });
}

/** Where the first beat went, what was the second one opens now. */
export function withOpening(beats: readonly DraftBeat[]): readonly DraftBeat[] {
  return beats.map((beat, at) => (at === 0 ? { ...beat, kind: 'hook' } : beat));
}

/** Stock phrases that stand in the beats, hers excepted. */
export function stockIn(
  beats: readonly DraftBeat[],
  brief: WritingBrief,
  craft: Craft,
): readonly StockPhrase[] {
  const known = stockOf.get(brief) ?? new WeakMap<readonly DraftBeat[], readonly StockPhrase[]>();
  stockOf.set(brief, known);
  const found =
    known.get(beats) ?? craft.findStockPhrases(spokenIn(beats), brief.language, ownWordsOf(brief));
  known.set(beats, found);
  return found;
}

/** An attempt is asked about when it is mended, measured and polished. */
const stockOf = new WeakMap<WritingBrief, WeakMap<readonly DraftBeat[], readonly StockPhrase[]>>();

/** Model-written beats without stock phrases and without claims of nobody's. */
export async function checkBeats(
  beats: readonly DraftBeat[],
  blanks: readonly Blank[],
  brief: WritingBrief,
  craft: Craft,
): Promise<BlankedDraft> {
  const plain = withoutStock(beats, brief, craft);
  const claims = await craft.findInvented(brief.sources, spokenIn(plain), brief.language);
  return blankOut(plain, blanks, claims, brief, craft);
}

function withoutStock(
  beats: readonly DraftBeat[],
  brief: WritingBrief,
  craft: Pick<Craft, 'withoutStockPhrases'>,
): readonly DraftBeat[] {
  return beats
    .map((beat, at) => ({
      ...beat,
      spoken: craft.withoutStockPhrases(beat.spoken, brief.language, ownWordsBeside(brief, beats, at)).text,
    }))
    .filter((beat) => countWords(beat.spoken) > 0);
}

/** The writer's caption without stock phrases and claims of nobody's; null when nothing is left. Only the chosen attempt's is shown. */
export function checkedCaption({ draft }: FinishedAttempt, brief: WritingBrief, craft: Craft): string | null {
  if (!draft.caption) return null;
  const options = ownWordsOf(brief);
  const { text } = craft.withoutStockPhrases(draft.caption, brief.language, options);
  const sentences = splitSentences(traceableOnly(text, brief, craft)).filter(
    (sentence) => craft.findStockPhrases(sentence, brief.language, options).length === 0,
  );
  return sentences.length === 0 ? null : sentences.join(' ');
}
