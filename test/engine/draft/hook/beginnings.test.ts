import { expect, it } from 'vitest';
import { personaOf } from '../../persona/creators.js';
import { draftFor } from '../drafting.js';

it('opens an attempt where the tale of a long topic begins, not three times with the topic alone', async () => {
  const restorer = personaOf({
    name: 'Dalia',
    story:
      'I restore old photographs in Lisburn. I was a hotel receptionist for six years. Old Gerald came on the bus with nine pieces of his mother in a biscuit tin, the only photo he had of her. It took me twenty-three days. When I showed him he said nothing at all. I did not charge him.',
    examples: [
      'Send me the back of the photo too. The back is where the year is. People cut it off, and the year goes with it.',
    ],
  });
  const drafts = await Promise.all(
    [0, 1, 2].map((attempt) =>
      draftFor(
        restorer,
        {
          topic: 'old Gerald and the photo of his mother in nine pieces in a biscuit tin',
          seconds: 60,
          contentType: 'storytelling',
        },
        attempt,
      ),
    ),
  );
  const firsts = drafts.map(({ text }) => text.split('\n')[0]);
  expect(firsts).toContain(
    'Old Gerald came on the bus with nine pieces of his mother in a biscuit tin, the only photo he had of her.',
  );
});
