/** Writes an attempt with a language model. */
import type { LanguageModel } from '../../ports.js';
import type { Prompts } from '../prompts/load-prompt.js';
import type { BeatKind, Notice } from '../types.js';
import type { AttemptPlan, Draft, DraftBeat, ScriptDrafter, WritingBrief } from './brief.js';
import type { Craft, CostOf } from './craft.js';
import { DraftAnswer, draftFromText } from './draft-schema.js';
import { emojiOf, sanitiseNote, sanitiseSpoken, type SpokenRules } from './sanitise.js';
import { BotError } from '../../errors.js';
import { usageOf } from './usage.js';
import { writingSystem, writingTail, writingTokens } from './writing-prompt.js';

/** As founded. */
const WRITING_TEMPERATURE = 0.7;
/** Four times a 90 s script; a server that ignores its token limit must not keep us busy. */
const DRAFT_CHARACTERS = 6_000;
const ON_SCREEN_CHARACTERS = 80;
const SHOT_CHARACTERS = 120;
/** Instagram's limit for captions. */
const CAPTION_CHARACTERS = 2200;

export function createModelDrafter(parts: {
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  readonly craft: Pick<Craft, 'voiceProfileLines'>;
  readonly costOf: CostOf;
}): ScriptDrafter {
  const { model, prompts, craft, costOf } = parts;
  return {
    provider: 'openai',
    name: model.name,
    promptVersion: prompts.version,
    async draft(brief, plan, { signal, onText }) {
      const samples = brief.persona.examples.map((example) => example.text);
      const answer = await model.ask<DraftAnswer>({
        purpose: 'writing',
        system: await writingSystem(prompts, brief, craft.voiceProfileLines(samples, brief.language)),
        user: await writingTail(prompts, brief, plan),
        temperature: WRITING_TEMPERATURE,
        maxTokens: writingTokens(brief),
        schema: {
          name: 'script',
          zod: DraftAnswer,
          fromText: (text) => draftFromText(text, plan.beats, brief.targetWords),
        },
        signal,
        ...(onText ? { onText: previewer(onText) } : {}),
      });
      const notices: Notice[] = answer.fallback ? ['fallbackServer'] : [];
      return {
        ...cleanDraft(answer.value, brief, plan),
        notices,
        usage: usageOf(answer, costOf),
        model: answer.model,
      };
    },
  };
}

/** Throws `BotError('invalidOutput')` when nothing sayable is left. */
export function cleanDraft(
  answer: DraftAnswer,
  brief: WritingBrief,
  plan: AttemptPlan,
): Pick<Draft, 'beats' | 'caption' | 'blanks'> {
  const rules = spokenRulesFor(brief);
  let room = DRAFT_CHARACTERS;
  const roomFor = (text: string): string => {
    const taken = text.slice(0, room);
    room -= taken.length;
    return taken;
  };
  const beats: DraftBeat[] = answer.beats
    .map((beat, index) => ({
      kind: kindAt(index, answer.beats.length, plan.beats),
      spoken: sanitiseSpoken(roomFor(beat.spoken), rules),
      onScreen: sanitiseNote(beat.onScreen, rules, ON_SCREEN_CHARACTERS),
      shot: sanitiseNote(beat.shot, rules, SHOT_CHARACTERS),
    }))
    .filter((beat) => beat.spoken !== '');
  if (beats.length === 0) throw new BotError('invalidOutput', 'The model wrote no words to say.');
  return { beats, caption: sanitiseNote(answer.caption, rules, CAPTION_CHARACTERS), blanks: [] };
}

/** The planned kind; where the model made more or fewer beats, its first and last are still opening and ending. */
function kindAt(index: number, count: number, planned: readonly BeatKind[]): BeatKind {
  if (index === 0) return 'hook';
  if (index === count - 1) return planned.at(-1) ?? 'cta';
  return planned.slice(0, -1)[index] ?? 'point';
}

/** What may stay in words of this creator. */
export function spokenRulesFor(brief: WritingBrief): SpokenRules {
  return { herEmoji: emojiOf(brief.persona.examples.map((example) => example.text)) };
}

/** Characters between two previews: a server may send one letter at a time. */
const PREVIEW_STEP = 60;

function previewer(onText: (textSoFar: string) => void): (json: string) => void {
  let shown = 0;
  return (json) => {
    if (json.length - shown < PREVIEW_STEP || json.length > DRAFT_CHARACTERS) return;
    shown = json.length;
    onText(spokenSoFar(json));
  };
}

/** The words of the beats in a JSON answer that is still being written. */
function spokenSoFar(json: string): string {
  const pieces = [...json.matchAll(/"spoken"\s*:\s*"((?:[^"\\]|\\.)*)/gu)].map((match) => match[1] ?? '');
  return pieces
    .join('\n')
    .replaceAll(/\\u[\da-f]{0,3}$|\\$/giu, '')
    .replaceAll(/\\(?:u([\da-f]{4})|(.))/giu, (_, code: string | undefined, letter: string) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : letter === 'n' ? '\n' : letter,
    );
}
