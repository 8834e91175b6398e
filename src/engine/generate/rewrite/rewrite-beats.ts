/** New beats for each kind of rewrite, from the model or from her own material. */
import { BotError, errorCodeOf } from '../../../errors.js';
import { fitsLength, lengthRatio } from '../../length.js';
import { openingOf } from '../../text/sentences.js';
import type { Notice, UntraceableFact } from '../../types.js';
import { askedEnding } from '../../heard/asked-ending.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import type { Craft } from '../craft.js';
import { checkBeats, fittedThoughts, lengthTarget } from '../attempts/finish-draft.js';
import { rankHooks } from './hook-options.js';
import { longerByThoughts } from './longer.js';
import { ownClose, ownDrafts, ownHooks, ownMiddle } from './own-drafts.js';
import { repairScript } from '../model/repair-script.js';
import type { Rewriting } from '../model/ask-for-rewrite.js';
import { rewriteBeats } from '../model/rewrite-with-model.js';
import { writeHooks } from '../model/write-hooks.js';
import type { GeneratorParts } from '../script-generator.js';
import { shortenWithModel } from '../model/shorten-with-model.js';
import { withToldInHook } from './told-in-hook.js';
import { shorterByThoughts } from './shorter.js';
import { linesToOpenWith } from './lines-to-open-with.js';
import { openedBy, unaided, type Rewritten } from './rewritten.js';
import { translated } from '../model/translated.js';
import { NO_USAGE } from '../usage.js';

const HOOK_OPTIONS = 5;
/** Whole sentences a quarter off are shorter, too. Share. */
const SHORTER_TOLERANCE = 0.25;
/** Rounds of drafts that lend to a script that is to be longer. */
const LENDING_ROUNDS = 2;

/**
 * `named`: what she asks for done to the letter, null where it names nothing; for when the model fails. Throws
 * `BotError('notConnected')` for what only a model can do, and what the model throws for these.
 */
export async function rewrittenBeats(
  parts: GeneratorParts,
  rewriting: Rewriting,
  named: () => Rewritten | null,
): Promise<Rewritten> {
  const { beats, brief } = rewriting;
  switch (rewriting.wish.part) {
    case 'hook':
      return newHook(parts, rewriting);
    case 'shorter':
      return shorter(parts, rewriting);
    case 'longer':
      return longer(parts, rewriting);
    case 'middle':
      return withFallback(
        parts,
        () => byModel(parts, rewriting, (at) => at > 0 && at < beats.length - 1),
        async () => unaided(await ownMiddle(parts, beats, brief, rewriting.signal)),
      );
    case 'cta':
      return withFallback(
        parts,
        () => byModel(parts, rewriting, (at) => at === beats.length - 1),
        async () => {
          const ending = askedEnding(rewriting.wish.instruction);
          return unaided(await ownClose(parts, beats, { ...brief, ending }, rewriting.signal));
        },
      );
    case 'language':
      return translated(
        (reminder) => byModel(parts, withReminder(rewriting, reminder)),
        beats,
        brief.language,
      );
    default:
      return byModel(parts, rewriting).catch((error: unknown) => toTheLetter(parts, named, error));
  }
}

/** Throws the model's error where nothing was named, or the script holds none of it. */
function toTheLetter({ logger }: GeneratorParts, named: () => Rewritten | null, error: unknown): Rewritten {
  const code = errorCodeOf(error);
  if (code === 'cancelled') throw error;
  let done: Rewritten | null = null;
  try {
    done = named();
  } catch (missing) {
    if (errorCodeOf(missing) !== 'notFound') throw missing;
  }
  if (done === null) throw error;
  logger?.warn({ code }, 'Changing by the model failed; done to the letter');
  return done;
}

function withReminder(rewriting: Rewriting, reminder: string | null): Rewriting {
  if (!reminder) return rewriting;
  const { wish } = rewriting;
  return { ...rewriting, wish: { ...wish, instruction: `${wish.instruction}\n${reminder}`.trim() } };
}

async function byModel(
  parts: GeneratorParts,
  rewriting: Rewriting,
  mayChange: (at: number) => boolean = () => true,
): Promise<Rewritten> {
  const { beats, wish, brief } = rewriting;
  const model = connected(parts);
  const rewritten = await rewriteBeats({ ...parts, model }, rewriting, mayChange);
  const isTranslation = wish.part === 'language';
  const craft = isTranslation ? forTranslation(parts.craft) : parts.craft;
  const checked = await onlyChanged(beats, rewritten.beats, brief, craft);
  const whole = wish.part === 'cta' ? checked : fittedThoughts(checked, brief);
  return { ...unaided(whole), usage: rewritten.usage, byModel: true };
}

/** Claims are looked for in new words only: what stood there was checked, or is hers. */
async function onlyChanged(
  before: readonly DraftBeat[],
  after: readonly DraftBeat[],
  brief: WritingBrief,
  craft: Craft,
): Promise<readonly DraftBeat[]> {
  const checked = await Promise.all(
    after.map(async (beat, at) =>
      beat.spoken === before[at]?.spoken ? { beats: [beat] } : checkBeats([beat], [], brief, craft),
    ),
  );
  return checked.flatMap(({ beats }) => beats);
}

/** Names, results and what people said were checked in the other language: "Day of the Dead" is no brand of anybody's. */
function forTranslation(craft: Craft): Craft {
  const numbers = (claims: readonly UntraceableFact[]): readonly UntraceableFact[] =>
    claims.filter(({ kind }) => kind === 'number');
  return {
    ...craft,
    // Nor can a network that compares words tell a translation from an invention.
    findInvented: (...asked) => Promise.resolve(numbers(craft.findUntraceable(...asked))),
    findUntraceable: (...asked) => numbers(craft.findUntraceable(...asked)),
  };
}

async function newHook(parts: GeneratorParts, rewriting: Rewriting): Promise<Rewritten> {
  const { beats, brief, signal } = rewriting;
  const [, ...rest] = beats;
  const rank = async (hooks: readonly string[]) => {
    const [best, ...others] = await rankHooks(hooks, beats, brief, parts.craft);
    if (!best) throw new BotError('invalidOutput', 'No other opening was found.');
    return { best, ranked: [best, ...others] };
  };
  const { best, ranked, ...options } = await withFallback(
    parts,
    async () => {
      const { hooks, usage } = await writeHooks({ ...parts, model: connected(parts) }, rewriting);
      return { ...(await rank(hooks)), usage, notices: [] };
    },
    async () => ({
      ...(await rank(await ownHooks(parts, brief, signal)).catch((error: unknown) => {
        // Where her material opens in one way only, a line of the script itself can stand first.
        const lines = linesToOpenWith(beats, brief.language);
        if (lines.length === 0) throw error;
        return rank(lines);
      })),
      usage: NO_USAGE,
      notices: [] as Notice[],
    }),
  );
  return {
    beats: openedBy(best.beat, options.usage.calls > 0 ? rest : withToldInHook(beats, best.beat, brief)),
    alternativeHook: ranked[1] ? openingOf(ranked[1].beat.spoken) : null,
    hookOptions: ranked.slice(0, HOOK_OPTIONS).map(({ beat, hook }) => ({ hook: beat.spoken, score: hook })),
    notices: options.notices,
    usage: options.usage,
    byModel: options.usage.calls > 0,
  };
}

/** What stays is to the letter: a model chooses it where there is one, counts otherwise. */
async function shorter(parts: GeneratorParts, rewriting: Rewriting): Promise<Rewritten> {
  const { model } = parts;
  const chosen = model ? await shortenWithModel({ ...parts, model }, rewriting) : null;
  const cut = unaided(chosen?.beats ?? shorterByCounts(rewriting, model !== null));
  return { ...cut, usage: chosen?.usage ?? NO_USAGE };
}

/** With its whole ending where that leaves room, as a model's ending is the point of it. */
function shorterByCounts({ beats, brief, putIn }: Rewriting, byModel: boolean): readonly DraftBeat[] {
  const target = lengthTarget(brief);
  const hers = [brief.persona.story];
  const cut = (keepsEnding: boolean): readonly DraftBeat[] =>
    shorterByThoughts(beats, target, brief.request.topic, {
      keepsEnding,
      hers,
      putIn,
      tolerance: SHORTER_TOLERANCE,
    });
  const kept = cut(byModel);
  return fitsLength(lengthRatio(kept, target)) ? kept : cut(false);
}

async function longer(parts: GeneratorParts, { beats, brief, signal }: Rewriting): Promise<Rewritten> {
  const own = async (from: readonly DraftBeat[]): Promise<readonly DraftBeat[]> =>
    longerByThoughts(from, await ownDrafts(parts, brief, signal, LENDING_ROUNDS), lengthTarget(brief));
  return withFallback(
    parts,
    async () => {
      const model = connected(parts);
      const { beats: repaired, usage } = await repairScript(
        { ...parts, model },
        { beats, blanks: [] },
        brief,
        signal,
      );
      return { ...unaided(await own(repaired?.beats ?? beats)), usage, byModel: true };
    },
    async () => unaided(await own(beats)),
  );
}

/** The model first where there is one; her own material when it fails. A cancel stays a cancel. */
async function withFallback<T extends { readonly notices: readonly Notice[] }>(
  parts: GeneratorParts,
  model: () => Promise<T>,
  own: () => Promise<T>,
): Promise<T> {
  if (!parts.model) return own();
  try {
    return await model();
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'cancelled') throw error;
    parts.logger?.warn({ code }, 'Rewriting with the model failed; using her own material');
    const notice = code === 'quotaExceeded' || code === 'refused' ? code : 'modelFailed';
    const result = await own();
    return { ...result, notices: [...result.notices, notice] };
  }
}

function connected({ model }: GeneratorParts) {
  if (model) return model;
  throw new BotError('notConnected', 'This needs a language model: set OPENAI_API_KEY or OPENAI_BASE_URL.');
}
