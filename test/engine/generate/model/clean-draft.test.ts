import { expect, it } from 'vitest';
import { buildBrief } from '../../../../src/engine/generate/build-brief.js';
import { cleanDraft } from '../../../../src/engine/generate/model/clean-draft.js';
import { planAttempts } from '../../../../src/engine/generate/attempts/plan-attempts.js';
import { samplePersona, sampleRequest } from '../sample-persona.js';

it('opens with no answer to a question that went because she used it lately', async () => {
  const used = 'Does a starter die in the freezer?';
  const avoid = { hooks: [used], topics: [], structures: [] };
  const request = sampleRequest({ seconds: 15 });
  const brief = await buildBrief({ persona: samplePersona(), request, avoid });
  const [plan] = planAttempts(brief, 1);
  if (!plan) throw new Error('No plan.');
  const spoken = [
    used,
    'No. It sleeps for half a year if you dry it first. Wet it freezes and the jar cracks.',
    'So dry it, bag it, and tell your sister. Go feed yours, love.',
  ];
  const { beats } = cleanDraft({ spoken, shots: [], caption: '' }, brief, plan, '');
  expect(beats[0]?.spoken.split('\n')[0]).toBe('It sleeps for half a year if you dry it first.');
});

it('drops a caption and notes to the camera in English where she speaks another language', async () => {
  const spoken = [
    'Dale de comer a tu masa madre temprano, antes del mate.',
    'Si flota en un vaso, ya podés hornear. La tapa siempre va floja, y el frasco en un estante tibio.',
    'Andá a darle de comer a la tuya.',
  ];
  const request = sampleRequest({ seconds: 15 });
  const brief = await buildBrief({ persona: samplePersona({ language: 'es' }), request });
  const [plan] = planAttempts(brief, 1);
  if (!plan) throw new Error('No plan.');
  const cleaned = (shots: string[], caption: string) =>
    cleanDraft({ spoken, shots, caption }, brief, plan, '');
  const english = cleaned(['Jar on the sill', 'Hands in the dough', 'She waves'], 'How I feed my starter.');
  expect(english.caption).toBeNull();
  expect(english.beats.map(({ shot }) => shot)).toEqual([null, null, null]);
  const own = cleaned(['Frasco en la ventana', 'Manos en la masa', 'Saluda'], 'Cómo cuido mi masa madre.');
  expect(own.caption).toBe('Cómo cuido mi masa madre.');
  expect(own.beats[0]?.shot).toBe('Frasco en la ventana');
});

it('drops what this request, her rules or her cuts leave out, from the words and from the caption', async () => {
  const spoken = [
    'Feed it before the school run. My sister laughed at me in the kitchen.',
    'A jar costs four euro at the market. Warm water, never hot, and a spoon of rye.',
    'I dropped one on the stairs. Go feed yours, love.',
  ];
  const request = sampleRequest({ seconds: 15, requirements: ["don't mention my sister"] });
  const persona = { ...samplePersona(), rules: ['no jar'] };
  const brief = await buildBrief({ persona, request, takenOut: ['I dropped one on the stairs.'] });
  const [plan] = planAttempts(brief, 1);
  if (!plan) throw new Error('No plan.');
  const caption = 'My sister laughed at me. Warm water, never hot.';
  const cleaned = cleanDraft({ spoken, shots: [], caption }, brief, plan, '');
  expect(cleaned.beats.map((beat) => beat.spoken).join('\n')).toBe(
    'Feed it before the school run.\nWarm water, never hot, and a spoon of rye.\nGo feed yours, love.',
  );
  expect(cleaned.caption).toBe('Warm water, never hot.');
});
