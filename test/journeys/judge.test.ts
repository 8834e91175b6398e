/** A piped journey where another model judges: what is asked of which, and that ledger, report and trace name both. */
import { expect, it } from 'vitest';
import { report } from '../../src/commands/operator/report.js';
import type { OperatorReport } from '../../src/engine/types/reports.js';
import { closedAfter } from '../support/closed-after.js';
import { openFakeLangSmith } from '../support/fake-langsmith.js';
import { CLASSIC_MODEL, type ChatBody } from '../support/fake-openai-models.js';
import { startFakeOpenAi } from '../support/fake-openai.js';
import { writeLikeAModel } from '../support/fake-writer.js';
import { freshDataDir, pipeIntoBot } from '../support/run-bot.js';
import { runCommand } from '../support/run-command.js';
import { SAMPLE_STORY_LINE } from '../support/sample-files.js';

const JOURNEY_MS = 90_000;

const isJudging = ({ messages }: ChatBody): boolean => JSON.stringify(messages).includes('Script A:');
const firstScriptOf = ({ messages }: ChatBody): string =>
  /Script A: <<<([\s\S]*?)>>>/u.exec(messages.at(-1)?.content ?? '')?.[1] ?? '';

it(
  'the judge reads the attempts in both orders, writes nothing, and is paid under its own name',
  async () => {
    const model = closedAfter(
      await startFakeOpenAi({
        models: { writer: CLASSIC_MODEL, judge: CLASSIC_MODEL },
        answer: writeLikeAModel(),
      }),
    );
    const langsmith = closedAfter(await openFakeLangSmith());
    const env = {
      DATA_DIR: freshDataDir(),
      OPENAI_BASE_URL: model.baseUrl,
      OPENAI_MODEL: 'writer',
      OPENAI_JUDGE_MODEL: 'judge',
      OPENAI_PRICES: 'writer=1/2,judge=10/20',
      LANGSMITH_API_KEY: 'ls-secret-key',
      LANGSMITH_ENDPOINT: langsmith.url,
    };
    const journey = await pipeIntoBot(
      [
        '/start',
        'Fintan',
        SAMPLE_STORY_LINE,
        'Done',
        '/script 15s educational when a garage says you need a new gearbox',
      ],
      env,
    );
    expect(journey.code).toBe(0);
    expect(journey.output).toMatch(/Quality \d+\/100/u);

    const asked = model.requests.map(({ body }) => body);
    const judged = asked.filter((body) => body.model === 'judge');
    expect(judged).toHaveLength(2);
    expect(asked.filter(isJudging)).toEqual(judged);
    const [first = '', second = ''] = judged.map(firstScriptOf);
    expect(first).not.toBe('');
    expect(second).not.toBe(first);

    const traced = [...langsmith.runs.values()].filter(({ run_type }) => run_type === 'llm');
    const tracedModels = traced.map(({ extra }) => extra?.metadata?.['ls_model_name']);
    expect(tracedModels.filter((name) => name === 'judge')).toHaveLength(2);
    expect(tracedModels).toContain('writer');

    const { code, stdout } = await runCommand(report, ['--json'], '', env);
    expect(code).toBe(0);
    const { models, costUsd } = JSON.parse(stdout) as OperatorReport;
    expect(models.map(({ model: name }) => name).toSorted()).toEqual(['judge', 'writer']);
    const spent = models.find(({ model: name }) => name === 'judge');
    expect(spent?.calls).toBe(2);
    const { promptTokens = 0, completionTokens = 0 } = spent ?? {};
    expect(spent?.costUsd).toBeCloseTo((10 * promptTokens + 20 * completionTokens) / 1e6, 9);
    expect(costUsd).toBeCloseTo(
      models.reduce((sum, one) => sum + (one.costUsd ?? 0), 0),
      9,
    );
  },
  JOURNEY_MS,
);
