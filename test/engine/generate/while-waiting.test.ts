import { expect, it } from 'vitest';
import { buildBrief } from '../../../src/engine/generate/build-brief.js';
import { readAhead } from '../../../src/engine/generate/while-waiting.js';
import type { VoiceReport } from '../../../src/engine/types.js';
import { createVoiceMatcher } from '../../../src/engine/voice/matcher.js';
import { samplePersona, sampleRequest } from './sample-persona.js';

it('has read her voice and her fields before the first draft is there', async () => {
  const voice = createVoiceMatcher({ embedder: null });
  const reports: VoiceReport[] = [];
  const authors: unknown[] = [];
  const brief = await buildBrief({ persona: samplePersona(), request: sampleRequest() });
  await readAhead(brief, {
    compareVoice: async (samples, text) => {
      const report = await voice.compare(samples, text);
      reports.push(report);
      return report;
    },
    findUntraceable: () => [],
    pickHashtags: (_request, _text, _language, author) => {
      authors.push(author);
      return [];
    },
  });
  expect(authors).toEqual([brief.persona]);
  expect(reports).toHaveLength(1);
  expect(reports[0]?.personalization).toBeTypeOf('number');
});
