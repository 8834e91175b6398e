/** Of somebody who talks in two languages a script in one of them is made of what she gave in it. */
import { expect, it } from 'vitest';
import { createBuiltInDrafter } from '../../../src/engine/draft/built-in-drafter.js';
import { analyseLocally } from '../../../src/engine/persona/analysis/analyse-locally.js';
import { buildBrief } from '../../../src/engine/generate/build-brief.js';
import { planAttempts } from '../../../src/engine/generate/attempts/plan-attempts.js';
import { sampleRequest } from '../generate/sample-persona.js';

const STORY =
  'I ride a delivery bike in Gurgaon. I started four years ago after the showroom let me go. Every order goes into a small notebook that cost twenty rupees, and so does the petrol.';
const HINGLISH =
  'Toh maine usko bola, bhai, tu jo bol raha hai ki roz ke hazaar kama liye, woh hazaar hain hi nahi. Matlab dekh. Hazaar aaya. Dhai sau petrol ka gaya. Bees rupaye data. Kitna bacha? Gaali mat de, jod ke dekh le.';

it('in Hinglish her Hinglish lines, where her story is English', async () => {
  const examples = [{ id: 'e1', name: 'e', text: HINGLISH, addedAt: '' }];
  const persona = analyseLocally({
    userId: 'u',
    name: 'Sonu',
    story: STORY,
    examples,
    language: 'en',
    now: '',
  });
  const request = { ...sampleRequest(), topic: 'petrol ka hisaab', language: 'hi-Latn', requirements: [] };
  const brief = await buildBrief({ persona, request });
  const [plan] = planAttempts(brief, 1);
  if (!plan) throw new Error('No plan');
  const draft = await createBuiltInDrafter().draft(brief, plan, { signal: new AbortController().signal });
  const text = draft.beats.map(({ spoken }) => spoken).join('\n');
  expect(text).toContain('jod ke dekh le');
  expect(text).not.toContain('delivery bike');
});
