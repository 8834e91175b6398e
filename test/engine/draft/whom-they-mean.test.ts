import { expect, it } from 'vitest';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

it('tells of nobody before she is met, also where the topic is met later in the tale', async () => {
  const mechanic = personaOf({
    name: 'Ola',
    story:
      'I fix generators in Ibadan. I started in 2014 with one generator somebody threw away. My first month I made 9,000 naira and I nearly went back to my village. A woman brought me a generator nobody could start. I cleaned the carburettor three times, then I found the fuel tap was closed. I did not charge her. Now she sends me her whole street. I have two boys learning with me.',
    examples: [
      'Before you carry that gen go mechanic, check am first. Is there fuel? Open the tap. Check the small thing first.',
    ],
  });
  for (const contentType of ['educational', 'storytelling'] as const)
    for (const attempt of [0, 1, 2]) {
      const { text } = await draftFor(
        mechanic,
        { topic: 'the closed fuel tap', seconds: 30, contentType },
        attempt,
      );
      // What she earned before is another matter than the tap.
      expect(text).not.toMatch(/^My first month/u);
      expect(text).toContain('I did not charge her.');
      expect(text.indexOf('A woman brought me')).toBeGreaterThanOrEqual(0);
      expect(text.indexOf('A woman brought me')).toBeLessThan(text.indexOf('I did not charge her.'));
    }
});
