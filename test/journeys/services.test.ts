/** A piped journey with Pinecone and LangSmith connected: what reaches them, and that nothing of hers reaches the log. */
import { describe, expect, it } from 'vitest';
import { dataFile } from '../../src/project-files.js';
import { openFakeLangSmith } from '../support/fake-langsmith.js';
import { openFakePinecone } from '../support/fake-pinecone.js';
import { freshDataDir, pipeIntoBot } from '../support/run-bot.js';
import { SAMPLE_STORY_LINE } from '../support/sample-files.js';

const JOURNEY_MS = 60_000;
const SECRET = 'ls-secret-key';

describe('a journey with Pinecone and LangSmith', () => {
  it(
    'remembers and traces her, names nothing of hers to LangSmith or the log, and forgets her everywhere',
    async () => {
      const [pinecone, langsmith] = await Promise.all([openFakePinecone(), openFakeLangSmith()]);
      const env = {
        DATA_DIR: freshDataDir(),
        PINECONE_API_KEY: pinecone.apiKey,
        PINECONE_CONTROLLER_HOST: pinecone.url,
        PINECONE_HOST: pinecone.url,
        LANGSMITH_API_KEY: SECRET,
        LANGSMITH_ENDPOINT: langsmith.url,
      };
      try {
        const first = await pipeIntoBot(
          [
            '/start',
            'Fintan',
            SAMPLE_STORY_LINE,
            `/file ${dataFile('samples', 'script.docx')}`,
            'Done',
            '/script 30s educational when a garage says you need a new gearbox',
            'Good',
          ],
          env,
          () => pinecone.requests.some(({ path }) => path === '/vectors/upsert'),
        );
        expect(first.code).toBe(0);
        const names = [...langsmith.runs.values()].map(({ name }) => name);
        expect(names).toEqual(
          expect.arrayContaining(['create_user_persona', 'generate_personalized_script']),
        );
        expect(new Set(langsmith.feedback.map(({ key }) => key))).toEqual(
          new Set(['quality', 'personalization', 'viral', 'creator_vote']),
        );

        // What the first life remembered in the background; then she leaves.
        expect(pinecone.requests.some(({ path }) => path === '/vectors/upsert')).toBe(true);
        const second = await pipeIntoBot(['/find gearbox', '/forget', '1'], env);
        expect(second.code).toBe(0);
        expect([...pinecone.namespaces.values()].flatMap((space) => [...space.keys()])).toEqual([]);
        expect(langsmith.deletions).toHaveLength(1);

        const words = /gearbox|Aoife|Kilrush/u;
        expect(langsmith.received()).not.toMatch(words);
        expect(JSON.stringify(pinecone.requests)).not.toMatch(/Aoife|Kilrush/u);
        for (const log of [first.log, second.log]) {
          expect(log).not.toMatch(words);
          expect(log).not.toContain(SECRET);
          expect(log).not.toContain(pinecone.apiKey);
        }
      } finally {
        await Promise.all([pinecone.close(), langsmith.close()]);
      }
    },
    JOURNEY_MS,
  );
});
