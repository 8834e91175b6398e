/** What of her short story stands around a topic: the tale to its end and who tells it, and no other tale, price or loss. */
import { describe, expect, it } from 'vitest';
import type { ContentRequest } from '../../../src/engine/types.js';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

const BARBER = personaOf({
  name: 'Kwame',
  story:
    'I cut hair in Luton, three chairs, since 2014. The first girl whose curls I cut in my own shop was nine and she hid under the chair all morning. She is twenty now and she still comes on Fridays. I charge nineteen pounds for a trim. Most people brush curls dry and that is why they break. I lost two chairs in 2021 and I worked in a tent in the car park to pay the rent.',
  examples: [],
});
const COOK = personaOf(
  {
    name: 'Lupe',
    story:
      'Tengo un puesto de atole en Puebla desde 2001. Aprendí con mi tía, que no me dejaba mover la masa el primer mes. Una mañana se me volteó la mesa entera en la calle, ochenta vasos. Me senté a llorar. Un vecino se bajó y me ayudó a levantar todo. Desde entonces siempre amarro la mesa. La masa está lista cuando ya no se pega. Vendo de fresa y de nuez, a quince pesos.',
    examples: [],
  },
  'es',
);

async function textsFor(
  persona: typeof BARBER,
  asked: Pick<ContentRequest, 'topic' | 'seconds' | 'contentType'>,
): Promise<readonly string[]> {
  const drafts = [0, 1, 2].map(async (attempt) => (await draftFor(persona, asked, attempt)).text);
  return Promise.all(drafts);
}

describe('a tale of hers in a story without paragraphs', () => {
  it('opens on her line, cut where it goes on, and names no price', async () => {
    const asked = { topic: 'the first girl who hid', seconds: 45, contentType: 'storytelling' } as const;
    const texts = await textsFor(BARBER, asked);
    expect(texts[0]).toMatch(/^The first girl whose curls I cut in my own shop was nine\.\nShe hid/u);
    for (const text of texts) expect(text).not.toMatch(/nineteen|brush curls/u);
  });

  it('is found by its year alone', async () => {
    const asked = { topic: 'how I got through 2021', seconds: 30, contentType: 'inspirational' } as const;
    const [text] = await textsFor(BARBER, asked);
    expect(text).toMatch(/^I lost two chairs in 2021/u);
  });

  it('ends with what came of it', async () => {
    const asked = {
      topic: 'la mañana que se me volteó la mesa',
      seconds: 60,
      contentType: 'storytelling',
    } as const;
    for (const text of await textsFor(COOK, asked)) {
      expect(text.indexOf('Desde entonces')).toBeGreaterThan(0);
      expect(text.indexOf('Desde entonces')).toBeLessThan(text.indexOf('[lo más difícil'));
    }
  });
});

describe('advice', () => {
  it('is made of what she says of it, not of a loss or a tale that shares a word with it', async () => {
    const asked = { topic: 'how to brush curls', seconds: 45, contentType: 'educational' } as const;
    for (const text of await textsFor(BARBER, asked)) {
      expect(text).toMatch(/Most people brush curls dry/u);
      expect(text).not.toMatch(/lost two chairs|hid under/u);
    }
  });

  it('goes on with what she says next, before anything is asked of her', async () => {
    const mender = personaOf(
      {
        name: 'Davi',
        story:
          'Eu conserto máquina de costura em Recife, num quarto dos fundos. Quase toda agulha que quebra está torta ou velha. Uma gota de óleo por semana e depois um pano seco. Não vendo peça usada.',
        examples: [],
      },
      'pt',
    );
    const asked = { topic: 'agulha que quebra', seconds: 45, contentType: 'educational' } as const;
    for (const text of await textsFor(mender, asked)) {
      const next = text.indexOf('Uma gota');
      expect(next).toBeGreaterThan(text.indexOf('torta ou velha'));
      expect(next).toBeLessThan(text.indexOf('['));
    }
  });
});

it('an offer is filled with no tale of hers', async () => {
  const asked = { topic: 'atole para la posada', seconds: 60, contentType: 'promotional' } as const;
  for (const text of await textsFor(COOK, asked)) expect(text).not.toMatch(/llorar|se me volteó/u);
});

it('a question typed without its mark is asked', async () => {
  const asked = { topic: 'can you cut curls wet', seconds: 30, contentType: 'educational' } as const;
  expect((await textsFor(BARBER, asked)).join('\n')).toMatch(/an you cut curls wet\?/u);
});

it('her signature is spoken where she takes her leave, and nowhere else', async () => {
  const keeper = personaOf({
    name: 'Gwen',
    story: 'Gwen here, I keep goats above Bala. I milk twelve of them by hand.',
    examples: [
      'Gwen here, from the hill. Do not shout at a goat. She has heard worse. Stand still and hold out your coat. She comes for the buttons. Gwen, over and out.',
    ],
  });
  for (const seconds of [30, 60] as const)
    for (const text of await textsFor(keeper, {
      topic: 'catching a goat',
      seconds,
      contentType: 'educational',
    })) {
      expect(text).not.toMatch(/(?:\n|, )Gwen here/u);
      expect(text.match(/over and out/gu)?.length ?? 0).toBeLessThan(2);
    }
});
