/** The whole journey by piping a transcript into `npm start`, as a newcomer without any account would try it. */
import { describe, expect, it } from 'vitest';
import { dataFile } from '../../src/project-files.js';
import { pipeIntoBot } from '../support/run-bot.js';
import { SAMPLE_STORY_LINE } from '../support/sample-files.js';

const JOURNEY_MS = 60_000;

describe('a piped conversation', () => {
  it(
    'goes from hello to a script, its export, its history and back to nothing',
    async () => {
      const { output, code, log } = await pipeIntoBot([
        '/start',
        'Fintan',
        SAMPLE_STORY_LINE,
        `/file ${dataFile('samples', 'script.pdf')}`,
        `/file ${dataFile('samples', 'script.docx')}`,
        'Done',
        '/script 30s educational when a garage says you need a new gearbox',
        'Good',
        'Export',
        'Text (TXT)',
        '/history',
        '/stats',
        '/export',
        '/forget',
        '1',
        '/history',
      ]);
      expect(code).toBe(0);
      expect(output).toMatch(/I read script\.pdf/u);
      expect(output).toMatch(/I read script\.docx/u);
      expect(output).toMatch(/Fintan, as I know you/u);
      expect(output).toMatch(/words, about \d+ s\. Quality \d+\/100/u);
      expect(output).toMatch(/Mind yourselves\./u);
      expect(output).toMatch(/File: .*\/sent\/.*\.txt/u);
      expect(output).toMatch(/File: .*\/sent\/.*\.json/u);
      expect(output).toMatch(/I know nothing about you now/u);
      // Her words never reach the log.
      expect(log).not.toMatch(/gearbox|Aoife|Kilrush/u);
    },
    JOURNEY_MS,
  );

  it(
    'answers every line that makes no sense and ends with 0',
    async () => {
      const { output, code } = await pipeIntoBot([
        'asdf',
        '/nonsense',
        '99',
        '/cancel',
        '/script 20s pets',
        '/file /does/not/exist.pdf',
        '🙂',
      ]);
      expect(code).toBe(0);
      expect(output).toMatch(/15, 30, 45, 60/u);
    },
    JOURNEY_MS,
  );

  it('ends with 0 when nothing is said', async () => {
    expect((await pipeIntoBot([''])).code).toBe(0);
  });
});
