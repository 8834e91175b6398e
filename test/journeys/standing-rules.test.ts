/** What she corrects once is obeyed from then on: by the drafts, by a model's answer, after a restart, until /forget. */
import { expect, test } from 'vitest';
import { freshDataDir, pipeIntoBot } from '../support/run-bot.js';
import type { ChatBody } from '../support/fake-openai-models.js';
import { startFakeOpenAi } from '../support/fake-openai.js';
import { writeLikeAModel } from '../support/fake-writer.js';

const JOURNEY_MS = 90_000;
const ROSA = [
  '/start',
  'Rosa',
  'I keep a small garden centre in Ballymote. I sell compost, seeds and muck to customers who have never grown anything. I spread muck on the beds every November and the roses come back. I tell my customers to wait for the frost before they cut anything. One customer cut her roses in August and lost the lot.',
  'Do you know why roses die in winter? It is not the cold. It is the wet. I put muck around the roots and leave it alone. My customers come in March with a photo of a brown stick. I tell them to scratch the bark. Mind yourselves.',
  'Done',
];
const RULES = [
  'I never say muck, say dirt',
  "don't call them customers, they are guests",
  'no me digas emprendedora',
];
const ASK = '/script 30s educational putting muck on roses in november';

/** The spoken words of the scripts, without what stands around them. */
function scriptsIn(output: string): readonly string[] {
  return [...output.matchAll(/\n\n((?: {4}.+\n)+)\n\d+ words, about/gu)].map(([, text = '']) => text);
}

test(
  'a built-in draft obeys her corrections and her reason, which /profile shows, Undo takes back and /forget removes',
  async () => {
    const first = await pipeIntoBot([
      ...ROSA,
      ASK,
      'Not me',
      'I never start with a question',
      ...RULES,
      '/profile',
    ]);
    expect(scriptsIn(first.output).join('\n')).toMatch(/muck[\s\S]*customers?/iu);
    expect(first.output).toContain('Your rules: I never start with a question');
    expect(first.output).toMatch(/What you never say: muck → dirt; customers → guests; emprendedora/u);

    const second = await pipeIntoBot(
      [
        ASK,
        '/script 45s educational why roses die in winter',
        'Not me',
        'too polished, I swear more',
        '/profile',
        'Undo',
        '/forget',
        '1',
        '/profile',
      ],
      { DATA_DIR: first.dataDir },
    );
    const scripts = scriptsIn(second.output);
    expect(scripts).toHaveLength(2);
    for (const script of scripts) {
      expect(script).not.toMatch(/muck|customer/iu);
      expect(script).toMatch(/dirt/u);
      expect(script).toMatch(/guest/u);
      expect(script.trim().split('\n')[0]).not.toMatch(/\?/u);
    }
    expect(second.output).toMatch(/Your rules: I never start with a question; too polished, I swear more/u);
    const afterUndo = second.output.slice(second.output.indexOf('I took the last change back'));
    expect(afterUndo).toMatch(/Your rules: too polished, I swear more → –/u);
    expect(afterUndo.slice(afterUndo.indexOf('I know nothing about you now'))).not.toMatch(
      /dirt|guests|question/u,
    );
  },
  JOURNEY_MS,
);

test(
  'a model is told her rules, and an answer that breaks them is mended',
  async () => {
    const write = writeLikeAModel();
    const answer = (body: ChatBody): string | object => {
      const draft = write(body) as { spoken?: string[] };
      const [opening, ...others] = draft.spoken ?? [];
      if (opening === undefined) return draft;
      return {
        ...draft,
        spoken: ['Do you feed your roses? Muck is what every customer forgets.', ...others],
      };
    };
    const server = await startFakeOpenAi({ answer });
    try {
      const { output } = await pipeIntoBot(
        [...ROSA, ...RULES, ASK, 'Not me', 'I never start with a question', ASK],
        {
          DATA_DIR: freshDataDir(),
          OPENAI_API_KEY: 'sk-test',
          OPENAI_BASE_URL: server.baseUrl,
        },
      );
      const scripts = scriptsIn(output);
      expect(scripts).toHaveLength(2);
      expect(scripts.join('\n')).not.toMatch(/muck|customer/iu);
      expect(scripts[1]).toMatch(/^ {4}Dirt is what every guest forgets\./u);
      const prompts = server.requests.map(({ body }) =>
        body.messages.map(({ content }) => content).join('\n'),
      );
      expect(prompts.some((prompt) => prompt.includes('muck → dirt; customers → guests'))).toBe(true);
      expect(prompts.some((prompt) => prompt.includes('I never start with a question'))).toBe(true);
    } finally {
      await server.close();
    }
  },
  JOURNEY_MS,
);
