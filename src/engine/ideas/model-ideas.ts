/** Ideas a language model words, kept only where every claim can be traced to her. */
import { z } from 'zod';
import type { LanguageModel } from '../../ports.js';
import { fenced } from '../prompts/fence.js';
import type { Prompts } from '../prompts/load-prompt.js';
import type { WritingBrief } from '../generate/brief.js';
import type { CostOf } from '../generate/craft.js';
import { languageTold } from '../text/language-names.js';
import { spokenOnly } from '../text/laid-out/spoken-only.js';
import { openingOf } from '../text/sentences.js';
import { overlapWith, topicStems } from '../generate/topic-words.js';
import { usageOf } from '../generate/usage.js';
import type { Persona, Usage } from '../types.js';
import type { IdeaDraft } from './own-ideas.js';

const MAX_TOKENS = 900;
/** Ideas need spread more than care. */
const TEMPERATURE = 0.9;
/** Her lines in the prompt: a page. */
const MATERIAL_CHARACTERS = 6_000;
const MOST_AVOIDED = 30;
const AVOIDED_CHARACTERS = 2_000;
/** How her own videos begin: the hooks are to sound so. */
const MANNER_CHARACTERS = 400;
const VIEWER_CHARACTERS = 160;

function mannerLines({ examples, name }: Persona): string {
  return examples.map(({ text }) => openingOf(spokenOnly(text, name))).join('\n');
}

const answerSchema = z.object({
  ideas: z.array(z.object({ hook: z.string().min(3).max(200), topic: z.string().min(3).max(200) })).max(20),
});

/** In the order the model gave. Throws what the model throws. */
export async function modelIdeas(asked: {
  readonly persona: Persona;
  readonly material: readonly IdeaDraft[];
  /** What she made lately: not again. */
  readonly avoid: WritingBrief['avoid'];
  readonly count: number;
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  readonly costOf: CostOf;
  readonly signal: AbortSignal;
}): Promise<{ readonly ideas: readonly IdeaDraft[]; readonly usage: Usage; readonly model: string }> {
  const { persona, material, avoid, count, model, prompts, costOf, signal } = asked;
  const told = material.map(({ from, topic }) => `${from}: ${topic}`).join('\n');
  const used = [...avoid.topics, ...avoid.hooks].slice(0, MOST_AVOIDED).join('\n');
  const answer = await model.ask({
    purpose: 'writing',
    system: await prompts.fill('ideas-system', {}),
    user: await prompts.fill('ideas', {
      count: String(count),
      language: languageTold(persona.language),
      lines: fenced(mannerLines(persona), MANNER_CHARACTERS),
      viewer: fenced(persona.targetAudience, VIEWER_CHARACTERS),
      material: fenced(told, MATERIAL_CHARACTERS),
      used: fenced(used, AVOIDED_CHARACTERS),
    }),
    temperature: TEMPERATURE,
    maxTokens: MAX_TOKENS,
    schema: { name: 'ideas', zod: answerSchema },
    signal,
  });
  const ideas = answer.value.ideas.slice(0, count).map(({ hook, topic }, index): IdeaDraft => {
    const source = nearestOf(material, `${hook}\n${topic}`, persona.language);
    // Of none of her lines: what she knows, and nothing that happened to her.
    const like = source ?? material[index % material.length];
    return {
      hook,
      topic,
      contentType: like?.contentType ?? 'educational',
      from: source && isOf(source, hook, persona.language) ? source.from : 'expertise',
    };
  });
  return { ideas, usage: usageOf(answer, costOf), model: answer.model };
}

/** Share of a hook's words that a moment of hers holds, for the hook to tell that moment. */
const LEAST_OF_MOMENT = 0.5;

/** A moment is hers only as she told it: a hook with one word of it tells another. */
function isOf({ from, topic }: IdeaDraft, hook: string, language: string): boolean {
  if (from !== 'fact') return true;
  return overlapWith(topicStems(hook, language), topic) >= LEAST_OF_MOMENT;
}

/** The line an idea was made of; undefined when it shares no word with any. */
function nearestOf(material: readonly IdeaDraft[], text: string, language: string): IdeaDraft | undefined {
  const scored = material.map((line) => ({
    line,
    shared: overlapWith(topicStems(line.topic, language), text),
  }));
  const [best] = scored.toSorted((a, b) => b.shared - a.shared);
  return best && best.shared > 0 ? best.line : undefined;
}
