/** Rewrites one named part of a finished script; the rest stays to the letter. */
import { withDeadline } from '../../../deadline.js';
import { BotError, type ErrorCode } from '../../../errors.js';
import { nearestSeconds } from '../../closed-lists.js';
import { openingKind } from '../../learning/lessons.js';
import type { NamedEdit, RewritePart, RewriteStep } from '../../types/operation-results.js';
import { splitSentences } from '../../text/sentences.js';
import { SECONDS, type ContentRequest, type Persona, type ScriptResult, type Seconds } from '../../types.js';
import type { TrendTexts } from '../../trends/trend-texts.js';
import { assembleResult } from '../result/assemble-result.js';
import { blankMarksIn } from '../../text/blanks.js';
import type { WritingBrief } from '../brief.js';
import { buildBrief } from '../build-brief.js';
import { blankWordsFor } from '../attempts/blank-words.js';
import { anotherTake } from './another-take.js';
import { changedLines, type Change } from './changed-lines.js';
import { requestInHerWording } from './her-wording.js';
import { keptCaption, swapsOf } from './kept-caption.js';
import { keptTags } from './kept-tags.js';
import { editedBeats } from './named-edits.js';
import { putBeside, putIn } from './put-in.js';
import { rewrittenBeats } from './rewrite-beats.js';
import { pickedHook, unaided, withHook, withLineBack, type Rewritten } from './rewritten.js';
import { measureBeats, viralReportOn } from '../attempts/score-attempt.js';
import { createScriptGenerator, type GenerationContext, type GeneratorParts } from '../script-generator.js';

const BUDGET_MS = 60_000;

export interface RewriteInput extends RewriteStep {
  readonly script: ScriptResult;
  readonly persona: Persona;
  /** With `hook`: this opening, checked when it was written. */
  readonly hook?: string | undefined;
  /** With `another`: the takes before, newest first. */
  readonly takes?: readonly ScriptResult[] | undefined;
  /** With `another`: what she opened on lately. */
  readonly usedHooks?: readonly string[] | undefined;
  /** For hashtags picked anew. */
  readonly tags?: WritingBrief['tags'];
  /** Texts of the versions before it, the nearest first. */
  readonly earlier?: readonly string[] | undefined;
  /** Sentences she ordered out of it: no rewrite brings them back. */
  readonly takenOut?: readonly string[] | undefined;
  /** What the new words are measured against. */
  readonly trends?: TrendTexts | undefined;
  /** What her own results say: for the score, and for what another attempt tries first. */
  readonly own?: WritingBrief['own'];
  readonly prefer?: WritingBrief['prefer'];
}

export interface RewriteOutcome {
  readonly script: ScriptResult;
  /** What changed in its words. */
  readonly changed: readonly Change[];
  /** What she named and the script does not hold. */
  readonly missed?: readonly string[];
  /** Of several changes: those that could not be made. */
  readonly failed?: readonly { readonly part: RewritePart; readonly code: ErrorCode }[];
}

export interface ScriptRewriter {
  /**
   * The new script under the context's id. Throws `BotError`: `badInput` (already the
   * shortest or longest, no instruction, nothing left), `notFound` (the script holds nothing of what `edits` name), `notConnected` (only a model can do it), `cancelled`, and the model's own codes.
   */
  rewrite(input: RewriteInput, context: GenerationContext): Promise<RewriteOutcome>;
}

export function createScriptRewriter(parts: GeneratorParts): ScriptRewriter {
  const generator = createScriptGenerator(parts);
  return {
    async rewrite(input, context) {
      const { script: old, persona } = input;
      const request = requestFor(input);
      const part = input.seconds === undefined ? input.part : directionOf(old.request, request);
      const { own, takenOut, tags, trends } = input;
      const material = { persona, own, takenOut, tags, ...trends };
      if (part === 'another') {
        const { prefer, takes = [], usedHooks = [] } = input;
        const preferring = { ...material, prefer };
        const before = { takes, usedHooks };
        const script = await anotherTake(generator, { ...old, request }, before, preferring, context);
        return { script, changed: changedLines(old.text, script.text) };
      }
      context.onProgress({ stage: 'polishing' });
      const built = await buildBrief({ ...material, request }, parts.nearestLines);
      // What stands in the script was checked before, or she put it there.
      const brief = { ...built, sources: [...built.sources, old.text] };
      const budget = withDeadline(context.signal, parts.budgetMs ?? BUDGET_MS);
      const wish = { part, instruction: input.instruction ?? '' };
      const isGone = takenOut?.includes(old.beats[0]?.spoken ?? '') ?? false;
      const whole = part === 'hook' && !isGone ? withLineBack(old, input.earlier ?? []) : old;
      const rewriting = {
        beats: whole.beats,
        wish,
        brief,
        putIn: putInto(input, built.sources),
        signal: budget,
      };
      const known = part === 'hook' ? takenHook({ ...input, script: whole }) : null;
      const rewritten =
        known ??
        byHerWords(input.edits, input, brief) ??
        (await rewrittenBeats(parts, rewriting, () => byHerWords(input.otherwise, input, brief)));
      const measures = await measureBeats(rewritten.beats, brief, parts.craft);
      const script = assembleResult(
        {
          scriptId: context.id,
          brief,
          chosen: {
            attempt: {
              beats: rewritten.beats,
              blanks: blanksOf(measures.text, old, brief.language),
            },
            caption: null,
            measures,
            viral: await viralReportOn(measures.text, brief, parts.craft),
            // The judge's part of the old number stays; ours moves with the text.
            quality: Math.min(100, Math.max(0, old.quality + measures.localQuality - old.localQuality)),
            model: modelOf(rewritten, old, parts),
          },
          attempts: old.attempts.map((attempt) =>
            attempt.text === old.text
              ? {
                  text: measures.text,
                  quality: measures.localQuality,
                  plan: `${part === 'hook' ? planWithHook(attempt.plan, measures.text, old) : attempt.plan}, rewrite: ${part}`,
                }
              : attempt,
          ),
          tooCloseToCall: false,
          alternativeHook: rewritten.alternativeHook,
          notices: [...old.notices.filter((notice) => notice === 'draftMaker'), ...rewritten.notices],
          usage: rewritten.usage,
          createdAt: parts.clock(),
        },
        parts.craft,
      );
      const changes = { before: old.text, after: script.text, edits: namedBy(input) };
      const caption = part === 'custom' ? keptCaption(old.caption, changes, brief.language) : old.caption;
      const hashtags = keptTags(old.hashtags, script.hashtags, namedBy(input), persona);
      const kept = part === 'language' ? {} : { caption: caption ?? script.caption, hashtags };
      const { hookOptions, missed = [] } = rewritten;
      const offered = hookOptions.length > 0 ? { hookOptions } : {};
      return {
        script: { ...script, ...kept, ...offered },
        changed: changedLines(old.text, script.text),
        ...(missed.length > 0 && { missed }),
      };
    },
  };
}

/** How the new opening opens: as the attempt it came from, else as it looks. */
function planWithHook(plan: string, text: string, { attempts }: ScriptResult): string {
  const [opening = ''] = splitSentences(text);
  const from = attempts.find((attempt) => splitSentences(attempt.text)[0] === opening);
  const name = /^hook: ([\w-]+)/u.exec(from?.plan ?? '')?.[1] ?? openingKind(text);
  return plan.replace(/^hook: [\w-]+/u, `hook: ${name}`);
}

/** An opening that is there already: one of the script's options, or a given one. */
function takenHook({ script, option, hook }: RewriteInput): Rewritten | null {
  if (option !== undefined) return pickedHook(script, option);
  return hook === undefined ? null : withHook(script, hook);
}

function putInto(
  { script, earlier = [] }: Pick<RewriteInput, 'script' | 'earlier'>,
  told: readonly string[],
): ReadonlySet<string> {
  return putIn(
    script.text,
    earlier,
    script.attempts.map(({ text }) => text),
    told,
  );
}

/** What she named, whoever does it. */
function namedBy({ edits = [], otherwise = [] }: RewriteInput): readonly NamedEdit[] {
  return [...edits, ...otherwise];
}

/** Null where nothing is named. Throws `BotError('notFound')` where the script holds none of it. */
function byHerWords(
  edits: readonly NamedEdit[] = [],
  { script, earlier = [] }: RewriteInput,
  brief: WritingBrief,
): Rewritten | null {
  if (edits.length === 0) return null;
  const { beats, missed } = editedBeats(script.beats, edits, {
    language: brief.language,
    hers: [...earlier, ...brief.sources],
    earlier,
    beside: putBeside(script.text, earlier, putInto({ script, earlier }, [])),
  });
  return { ...unaided(beats), missed };
}

function directionOf(before: ContentRequest, after: ContentRequest): RewritePart {
  return after.seconds > before.seconds ? 'longer' : 'shorter';
}

function requestFor(input: RewriteInput): ContentRequest {
  const { script, part, instruction, language, seconds, persona } = input;
  const { request } = script;
  if (seconds !== undefined) {
    const wanted = nearestSeconds(seconds);
    if (wanted === request.seconds) throw new BotError('badInput', 'It already has that length.');
    return { ...request, seconds: wanted };
  }
  const at = SECONDS.indexOf(request.seconds);
  const moved = (seconds: Seconds | undefined, sentence: string): ContentRequest => {
    if (!seconds) throw new BotError('badInput', sentence);
    return { ...request, seconds };
  };
  switch (part) {
    case 'shorter':
      return moved(SECONDS[at - 1], 'It already has the shortest duration, 15 seconds.');
    case 'longer':
      return moved(SECONDS[at + 1], 'It already has the longest duration, 90 seconds.');
    case 'language':
      if (!language) throw new BotError('badInput', 'Say which language.');
      return { ...request, language };
    case 'tone':
    case 'custom':
      if (!instruction?.trim()) throw new BotError('badInput', 'Say what should change.');
      // What she put right is not told in the old words when the script is written once more.
      return requestInHerWording(request, swapsOf(namedBy(input)), persona.language);
    default:
      return request;
  }
}

function blanksOf(text: string, old: ScriptResult, language: string): ScriptResult['blanks'] {
  return blankMarksIn(text).map(
    (mark) =>
      old.blanks.find((blank) => blank.mark === mark) ?? {
        mark,
        question: blankWordsFor(language).question.replace('{sentence}', () => lineWith(text, mark)),
      },
  );
}

function lineWith(text: string, mark: string): string {
  return text.split('\n').find((line) => line.includes(mark)) ?? mark;
}

function modelOf(rewritten: Rewritten, old: ScriptResult, parts: GeneratorParts): ScriptResult['model'] {
  if (!rewritten.byModel || !parts.model) return old.model;
  return { provider: 'openai', name: parts.model.name, promptVersion: parts.prompts.version };
}
