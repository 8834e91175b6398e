/** The founding document's flow, as written there: three attempts one after the other, each scored, then a viral analysis; the whole persona as JSON in every one of the seven prompts. */
import type { LanguageModel } from '../../src/ports.js';
import type { ContentRequest, Persona } from '../../src/engine/types.js';

/** The sixteen founding fields. */
const FOUNDING_FIELDS = [
  'userId',
  'name',
  'story',
  'expertise',
  'uniqueVoice',
  'personalityTraits',
  'hookPatterns',
  'storytellingStyle',
  'ctaPreferences',
  'targetAudience',
  'audiencePainPoints',
  'audienceDesires',
  'optimalScriptLength',
  'successfulTopics',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Persona)[];

export interface FlowCost {
  readonly calls: number;
  readonly tokens: number;
  readonly wallMs: number;
}

export async function runFoundingFlow(
  model: LanguageModel,
  persona: Persona,
  request: ContentRequest,
): Promise<FlowCost> {
  const startedMs = performance.now();
  const personaJson = JSON.stringify(
    Object.fromEntries(FOUNDING_FIELDS.map((field) => [field, persona[field]])),
  );
  const requestJson = JSON.stringify(request);
  let calls = 0;
  let tokens = 0;
  const ask = async (task: string, temperature: number, maxTokens: number): Promise<string> => {
    const answer = await model.ask({
      purpose: 'writing',
      system: 'You are an expert Instagram script writer...',
      user: `Persona: ${personaJson}\n\n${task}`,
      temperature,
      maxTokens,
      signal: new AbortController().signal,
    });
    calls += 1;
    tokens += answer.promptTokens + answer.completionTokens;
    return answer.value;
  };
  const scripts: string[] = [];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const script = await ask(`Write a script for this request: ${requestJson}`, 0.7, 500);
    scripts.push(script);
    await ask(
      `Score the quality of this script from 0 to 100.\n\nRequest: ${requestJson}\n\nScript: ${script}`,
      0.1,
      100,
    );
  }
  await ask(`Rate the viral potential of this script on nine dimensions.\n\nScript: ${scripts[0]}`, 0.1, 100);
  return { calls, tokens, wallMs: performance.now() - startedMs };
}
