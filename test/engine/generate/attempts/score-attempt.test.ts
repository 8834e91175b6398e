import { expect, test } from 'vitest';
import { measureBeats, viralReportOn } from '../../../../src/engine/generate/attempts/score-attempt.js';
import { buildBrief } from '../../../../src/engine/generate/build-brief.js';
import { plainCraft } from '../open-generator.js';
import { samplePersona, sampleRequest } from '../sample-persona.js';

test('a script in another language is held against her samples as what they are', async () => {
  const heard: string[] = [];
  const craft: typeof plainCraft = {
    ...plainCraft,
    compareVoice: (samples, text, language) => {
      heard.push(language);
      return plainCraft.compareVoice(samples, text, language);
    },
  };
  const persona = { ...samplePersona(), language: 'es' };
  const brief = await buildBrief({ persona, request: { ...sampleRequest(), language: 'en' } });
  await measureBeats([{ kind: 'hook', spoken: 'My oven died.', onScreen: null, shot: null }], brief, craft);
  expect(heard).toEqual(['es']);
});

test('what is still open earns no viral score, the opening stands with its blank', async () => {
  const scored: string[] = [];
  const craft: typeof plainCraft = {
    ...plainCraft,
    scoreViral: (text, options) => {
      scored.push(text);
      return plainCraft.scoreViral(text, options);
    },
  };
  const brief = await buildBrief({ persona: samplePersona(), request: sampleRequest() });
  await viralReportOn('I lost [how much].\nPicture it: [what you saw].\nMy oven died.', brief, craft);
  expect(scored).toEqual(['I lost [how much].\nMy oven died.']);
});
