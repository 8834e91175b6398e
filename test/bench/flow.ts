/** `npm run bench -- flow`: wall time and tokens of a script, beside the founding flow, on one fake model. */
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { createBuiltInDrafter } from '../../src/engine/draft/built-in-drafter.js';
import { createModelDrafter } from '../../src/engine/generate/model/model-drafter.js';
import { createScriptGenerator } from '../../src/engine/generate/script-generator.js';
import { analyseLocally } from '../../src/engine/persona/analysis/analyse-locally.js';
import { loadPrompts } from '../../src/engine/prompts/load-prompt.js';
import type { ContentRequest, Persona } from '../../src/engine/types.js';
import { createViralScorer } from '../../src/engine/viral/index.js';
import { createVoiceMatcher } from '../../src/engine/voice/matcher.js';
import { createScriptLoad } from '../../src/engine/generate/script-load.js';
import { createCraft } from '../../src/engine/generate/create-craft.js';
import { createClaimReader } from '../../src/engine/facts/reading/claim-reader.js';
import { createMiniLm } from '../../src/providers/minilm/index.js';
import { createOpenAiModel } from '../../src/providers/openai/model.js';
import { readCreators } from '../../src/sample-creators.js';
import { startFakeOpenAi } from '../support/fake-openai.js';
import { writeLikeAModel } from '../support/fake-writer.js';
import { runFoundingFlow, type FlowCost } from './founding-flow.js';
import { REQUEST_DEFAULTS } from '../../src/engine/closed-lists.js';

/** Of one model call, as small models need for some hundred tokens. */
const LATENCY_MS = 1_000;
/** She shows one to three. */
const MOST_EXAMPLES = 3;

export interface FlowRow {
  readonly creator: string;
  readonly language: string;
  readonly ours: FlowCost;
  readonly founding: FlowCost;
  /** Our wall time in model calls; promised: at most 2.2. */
  readonly callsLong: number;
  /** Our tokens as a share of the founding flow's; promised: at most 0.5. */
  readonly tokenShare: number;
}

/** One row per sample creator; tokens as `gpt-tokenizer` counts them (o200k_base) for both flows. */
export async function benchFlow(
  creators = sampleCreators(),
  latencyMs = LATENCY_MS,
): Promise<readonly FlowRow[]> {
  const reader = createMiniLm();
  const fake = await startFakeOpenAi({ answer: writeLikeAModel(), countTokens });
  try {
    const model = createOpenAiModel({ baseUrl: fake.baseUrl, model: 'gpt-5.4-mini' });
    const craft = createCraft({
      viral: createViralScorer({ embedder: null }),
      voice: createVoiceMatcher({ embedder: null }),
      read: createClaimReader(reader),
      clock: () => new Date(),
    });
    const parts = { prompts: loadPrompts(), craft, costOf: () => null };
    const generator = createScriptGenerator({
      ...parts,
      writers: { model: createModelDrafter({ model, ...parts }), builtIn: createBuiltInDrafter() },
      model,
      judge: model,
      load: createScriptLoad(),
      clock: () => new Date(),
    });
    const rows: FlowRow[] = [];
    for (const { persona, request } of creators) {
      const generate = (id: string) =>
        generator.generate(
          { persona, request },
          { id, signal: new AbortController().signal, onProgress: () => undefined },
        );
      fake.setLatency(0);
      await generate('warm-up'); // SDK, word lists and connections are loaded once a process.
      fake.setLatency(latencyMs);
      const startedMs = performance.now();
      const { usage } = await generate('measured');
      const wallMs = performance.now() - startedMs;
      const founding = await runFoundingFlow(model, persona, request);
      const tokens = usage.promptTokens + usage.completionTokens;
      rows.push({
        creator: persona.name,
        language: persona.language,
        ours: { calls: usage.calls, tokens, wallMs },
        founding,
        callsLong: wallMs / latencyMs,
        tokenShare: tokens / founding.tokens,
      });
    }
    return rows;
  } finally {
    await Promise.all([fake.close(), reader.close()]);
  }
}

/** The creators under `CALIBRATION_DATA`, else the shipped sample story alone. */
function sampleCreators(): readonly { readonly persona: Persona; readonly request: ContentRequest }[] {
  return readCreators().map(({ name, story, examples, requests }) =>
    caseOf(name, story, examples.slice(0, MOST_EXAMPLES), requests[1]?.topic ?? name),
  );
}

function caseOf(name: string, story: string, texts: readonly string[], topic: string) {
  const now = '2026-11-22T00:00:00.000Z';
  const examples = texts.map((text, at) => ({
    id: `e${at}`,
    name: `example-${at + 1}.txt`,
    text,
    addedAt: now,
  }));
  return {
    persona: analyseLocally({ userId: 'bench:1', name, story, examples, now }),
    request: {
      topic,
      ...REQUEST_DEFAULTS,
      seed: 1,
    } satisfies ContentRequest,
  };
}

/** As a plain table. */
export function formatFlow(rows: readonly FlowRow[]): string {
  return [
    ['creator', 'lang', 'calls', 'tokens', 'founding', 'share'],
    ...rows.map(({ creator, language, ours, founding, callsLong, tokenShare }) => [
      creator,
      language,
      callsLong.toFixed(2),
      String(ours.tokens),
      String(founding.tokens),
      tokenShare.toFixed(3),
    ]),
  ]
    .map(([name = '', ...cells]) => name.padEnd(30) + cells.map((cell) => cell.padStart(9)).join(''))
    .join('\n');
}
