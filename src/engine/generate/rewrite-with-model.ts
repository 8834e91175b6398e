/** The model's side of a rewrite: new hooks, or new words for the beats it may touch. */
import { z } from 'zod';
import type { LanguageModel, ModelAnswer, ModelRequest } from '../../ports.js';
import { BotError } from '../../errors.js';
import { fenced } from '../prompts/fence.js';
import type { PromptName, Prompts } from '../prompts/load-prompt.js';
import type { RewritePart } from '../operations.js';
import { opensWithoutQuestions } from '../persona/opening-rule.js';
import { isQuestion, splitSentences } from '../text/sentences.js';
import { countWords } from '../text/words.js';
import type { Usage } from '../types.js';
import type { DraftBeat, WritingBrief } from './brief.js';
import type { CostOf, Craft } from './craft.js';
import { beatsIn } from './beats-in-json.js';
import { samplesOf } from './finish-draft.js';
import { withoutChatter } from './without-chatter.js';
import { spokenRulesFor, withoutEcho } from './clean-draft.js';
import { sanitiseSpoken } from './sanitise.js';
import { usageOf } from './usage.js';
import { lengthTold, writingSystem, writingTokens } from './writing-prompt.js';

const REWRITING_TEMPERATURE = 0.7;
const SCRIPT_CHARACTERS = 6000;
const INSTRUCTION_CHARACTERS = 500;

const MOST_HOOKS = 10;
/** Words of a line that can be an opening; what is outside is chatter. */
const SHORTEST_HOOK = 3;
const LONGEST_HOOK = 40;

const Hooks = z.object({ hooks: z.array(z.string()).min(1).max(MOST_HOOKS) });
const Rewritten = z.object({
  beats: z
    .array(z.object({ number: z.number().int(), spoken: z.string() }))
    .min(1)
    .max(20),
});

type Hooks = z.infer<typeof Hooks>;
type Rewritten = z.infer<typeof Rewritten>;

/** Openings out of JSON of another shape or a plain list. */
function hooksFrom(pieces: readonly string[]): Hooks | null {
  const hooks = pieces
    .map((piece) => piece.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s*/u, ''))
    .filter((piece) => countWords(piece) >= SHORTEST_HOOK && countWords(piece) <= LONGEST_HOOK);
  return hooks.length > 0 ? { hooks: hooks.slice(0, MOST_HOOKS) } : null;
}

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

/** What each rewrite may do, in words for the model. */
const TASKS: Readonly<Partial<Record<RewritePart, string>>> = {
  cta: 'Rewrite the last beat only: another way to say what the viewer should do next.',
  tone: 'Change its tone as asked, in every beat; what is said stays the same.',
  language:
    'Say it in the language named at the top, as this creator would say it there, beat by beat, in the same length.',
  custom: 'Change what is asked for below and nothing else.',
};

/** Kinds of opening a rewrite may try; who never asks gets no question, who told no number none of these. */
const KINDS = [
  'a question',
  'a number that stands above',
  'a confession',
  'a contrast',
  'straight into the scene',
  'what everybody gets wrong',
] as const;

function kindsFor({ persona, sources }: WritingBrief): readonly string[] {
  const [asking, counting, ...others] = KINDS;
  return [
    ...(opensWithoutQuestions(persona) ? [] : [asking]),
    ...(sources.some((source) => /\p{N}/u.test(source)) ? [counting] : []),
    ...others,
  ];
}

/** A rewritten part may be this many times as long as the old one, or as a short sentence where that was one. */
const MOST_GROWTH = 2;
const SHORTEST_PART = 15;

function saidIn(beats: readonly DraftBeat[]): (sentence: string) => boolean {
  const said = new Set(beats.flatMap((beat) => splitSentences(beat.spoken)));
  return (sentence) => said.has(sentence);
}

/** A shorter one may well come twice: "Bas.", "Not yet." */
const FEWEST_REPEATED_WORDS = 3;

const NO_NOTES = { onScreen: null, shot: null } as const;

export interface RewriteModelParts {
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  readonly craft: Craft;
  readonly costOf: CostOf;
}

/** A script on its way to another one. */
export interface Rewriting {
  readonly beats: readonly DraftBeat[];
  readonly wish: { readonly part: RewritePart; readonly instruction: string };
  /** Holds the new duration or language already. */
  readonly brief: WritingBrief;
  readonly signal: AbortSignal;
}

/** Up to ten openings, cleaned. Throws what the model throws. */
export async function writeHooks(
  parts: RewriteModelParts,
  rewriting: Rewriting,
): Promise<{ readonly hooks: readonly string[]; readonly usage: Usage }> {
  const schema = {
    name: 'hooks',
    zod: Hooks,
    fromJson: (value: unknown) => hooksFrom(beatsIn(value).map(({ spoken }) => spoken)),
    fromText: (text: string) => hooksFrom(withoutChatter(text).body.split('\n')),
  };
  const { beats, brief } = rewriting;
  const { answer, prompt } = await ask(parts, 'hooks', rewriting, schema);
  const rules = spokenRulesFor(brief);
  const spoken = answer.value.hooks.map((hook) => ({ ...NO_NOTES, spoken: sanitiseSpoken(hook, rules) }));
  // How she always begins is in every opening of hers.
  const said = saidIn(beats);
  const isElsewhere = (sentence: string): boolean => countWords(sentence) >= SHORTEST_HOOK && said(sentence);
  const hooks = withoutEcho(spoken, brief, prompt)
    .map((hook) => hook.spoken)
    .filter((hook) => !splitSentences(hook).some(isElsewhere))
    .filter((hook) => !opensWithoutQuestions(brief.persona) || !splitSentences(hook).some(isQuestion));
  if (hooks.length === 0) throw new BotError('invalidOutput', 'The model wrote no other opening.');
  return { hooks, usage: usageOf(answer, parts.costOf) };
}

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
  const { answer, prompt } = await ask(parts, 'rewrite', rewriting, schema);
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

async function ask<T>(
  { model, prompts, craft }: RewriteModelParts,
  prompt: PromptName,
  { beats, wish, brief, signal }: Rewriting,
  schema: NonNullable<ModelRequest<T>['schema']>,
): Promise<{ readonly answer: ModelAnswer<T>; readonly prompt: string }> {
  const system = await writingSystem(
    prompts,
    brief,
    craft.voiceProfileLines(samplesOf(brief), brief.language),
  );
  const hookLength = lengthTold(countWords(beats[0]?.spoken ?? ''), brief.language);
  const user = await prompts.fill(prompt, {
    name: fenced(brief.persona.name, 60),
    task: TASKS[wish.part] ?? '',
    instruction: fenced(wish.instruction, INSTRUCTION_CHARACTERS),
    openings: kindsFor(brief).join(', '),
    words: hookLength.length,
    unit: hookLength.unit,
    script: fenced(beats.map((beat, at) => `${at + 1}. ${beat.spoken}`).join('\n'), SCRIPT_CHARACTERS),
  });
  const answer = await model.ask({
    purpose: 'writing',
    system,
    user,
    temperature: REWRITING_TEMPERATURE,
    maxTokens: writingTokens(brief),
    schema,
    signal,
  });
  return { answer, prompt: `${system}\n${user}` };
}
