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

const firstsOf = async (
  story: string,
  asked: Parameters<typeof draftFor>[1],
  language = 'en',
): Promise<readonly (string | undefined)[]> => {
  const persona = personaOf({ name: 'Bo', story, examples: [] }, language);
  const drafts = await Promise.all([0, 1, 2].map((attempt) => draftFor(persona, asked, attempt)));
  return drafts.map(({ text }) => text.split('\n')[0]);
};

it('opens on what somebody said to her, on what she sells, and on her answer to her own question', async () => {
  expect(
    await firstsOf(
      'I tune pianos in Halifax. My first job was a church basement. The minister said "it still sounds like soup but it\'s warmer soup". I charged forty dollars.',
      { topic: 'warmer soup', seconds: 15, contentType: 'entertaining' },
    ),
  ).toContain('The minister said "it still sounds like soup but it\'s warmer soup".');
  expect(
    await firstsOf(
      'I drive a school bus in Fargo. I sell a winter bus checklist for 7 dollars, sold 163 so far.',
      {
        topic: 'winter bus checklist',
        seconds: 15,
        contentType: 'promotional',
      },
    ),
  ).toContain('I sell a winter bus checklist for 7 dollars, sold 163 so far.');
  expect(
    await firstsOf(
      'Arranjo guarda-chuvas no Porto. O que correu pior? Em janeiro de 2023 a cheia entrou-me pela porta. Perdi 212 cabos de madeira. Os vizinhos vieram com baldes.',
      { topic: 'a cheia de janeiro de 2023', seconds: 30, contentType: 'storytelling' },
      'pt',
    ),
  ).toContain('Em janeiro de 2023 a cheia entrou-me pela porta.');
});

it('opens on nothing that only stands before the topic', async () => {
  const firsts = await firstsOf(
    'I drive the night bus in Hull. My wage is 610 a week. My husband Keith does my flask, tea, no sugar.',
    { topic: 'my flask', seconds: 15, contentType: 'behind-the-scenes' },
  );
  expect(firsts).not.toContain('My wage is 610 a week.');
});
