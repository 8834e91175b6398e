/** Writes an attempt with a language model. */
import type { LanguageModel } from '../../../ports.js';
import type { Prompts } from '../../prompts/load-prompt.js';
import type { Notice } from '../../types.js';
import { BotError, errorCodeOf } from '../../../errors.js';
import { languageTold } from '../../text/language-names.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';
import type { AttemptPlan, Draft, DraftBeat, ScriptDrafter, WritingBrief } from '../brief.js';
import { cleanDraft, DRAFT_CHARACTERS } from './clean-draft.js';
import type { Craft, CostOf } from '../craft.js';
import { DraftAnswer, draftFromJson, draftFromText, LEAST_SHARE } from './draft-schema.js';
import { ownWordsOf } from '../attempts/finish-draft.js';
import { samplesOf } from '../samples.js';
import { usageOf } from '../usage.js';
import { writingSystem, writingTail } from './writing-prompt.js';
import { writingTokens } from './beat-budget.js';

/** As founded. */
const WRITING_TEMPERATURE = 0.7;

export function createModelDrafter(parts: {
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  readonly craft: Pick<Craft, 'voiceProfileLines' | 'findStockPhrases'>;
  readonly costOf: CostOf;
}): ScriptDrafter {
  const { model, prompts, craft, costOf } = parts;
  /** The attempts of a request share it. */
  const systems = new WeakMap<WritingBrief, Promise<string>>();
  function systemFor(brief: WritingBrief): Promise<string> {
    const system =
      systems.get(brief) ??
      writingSystem(prompts, brief, craft.voiceProfileLines(samplesOf(brief), brief.language));
    systems.set(brief, system);
    return system;
  }
  return {
    trusted: false,
    provider: 'openai',
    promptVersion: prompts.version,
    async draft(brief, plan, options) {
      const tail = await writingTail(prompts, brief, plan);
      try {
        return await draftOf(brief, plan, tail, options);
      } catch (error) {
        // Small models fall into English; told so, they find back.
        if (errorCodeOf(error) !== 'wrongLanguage') throw error;
        const reminder = await prompts.fill('writing-again', { language: languageTold(brief.language) });
        return draftOf(brief, plan, `${tail}\n${reminder}`, options);
      }
    },
  };
  async function draftOf(
    brief: WritingBrief,
    plan: AttemptPlan,
    user: string,
    { signal, onText }: Parameters<ScriptDrafter['draft']>[2],
  ): Promise<Draft> {
    const system = await systemFor(brief);
    const answer = await model.ask<DraftAnswer>({
      purpose: 'writing',
      system,
      user,
      temperature: WRITING_TEMPERATURE,
      maxTokens: writingTokens(brief),
      schema: {
        name: 'script',
        zod: DraftAnswer,
        fromJson: (value) => draftFromJson(value, plan.beats, brief.targetWords),
        fromText: (text) => draftFromText(text, plan.beats, brief.targetWords),
      },
      signal,
      ...(onText ? { onText: previewer(onText) } : {}),
    });
    const draft = cleanDraft(answer.value, brief, plan, `${system}\n${user}`);
    if (isHollow(draft.beats, brief, craft))
      throw new BotError('invalidOutput', 'The model wrote hardly anything but stock phrases.');
    const notices: Notice[] = answer.fallback ? ['fallbackServer'] : [];
    return {
      ...draft,
      notices,
      usage: usageOf(answer, costOf),
      model: answer.model,
    };
  }
}

/** What is left without its stock sentences is no script. */
function isHollow(
  beats: readonly DraftBeat[],
  brief: WritingBrief,
  craft: Pick<Craft, 'findStockPhrases'>,
): boolean {
  const own = ownWordsOf(brief);
  const isPlain = (text: string): boolean => craft.findStockPhrases(text, brief.language, own).length === 0;
  const sentences = beats.flatMap((beat) => splitSentences(beat.spoken));
  const plain = isPlain(sentences.join('\n')) ? sentences : sentences.filter(isPlain);
  return countWords(plain.join(' ')) < LEAST_SHARE * brief.targetWords;
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

/** The words of the beats in a JSON answer that is still being written: one list of strings, as asked for. */
function spokenSoFar(json: string): string {
  const [, list = ''] = /"spoken"\s*:\s*\[((?:\s*"(?:[^"\\]|\\.)*"?\s*,?)*)/u.exec(json) ?? [];
  return [...list.matchAll(/"((?:[^"\\]|\\.)*)"?/gu)]
    .map(([, piece = '']) => piece)
    .join('\n')
    .replaceAll(/\\u[\da-f]{0,3}$|\\$/giu, '')
    .replaceAll(/\\(?:u([\da-f]{4})|(.))/giu, (_, code: string | undefined, letter: string) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : letter === 'n' ? '\n' : letter,
    );
}
