import { describe, expect, it } from 'vitest';
import { leansOnPrevious } from '../../../src/engine/draft/her-material/leaning.js';
import { readCreators } from '../../../src/sample-creators.js';
import { draftFor } from './drafting.js';
import { personaOf } from '../persona/creators.js';

const NURSE = personaOf({
  name: 'Ama',
  story: 'I am a retired midwife. I teach young mothers every Saturday in the church hall.',
  examples: [
    'Fever in pregnancy is not village people. You are six months, your body is hot and you are drinking agbo. Stop it. That is malaria and malaria does not respect anointing oil. I lost one mother in 2009, they kept her in prayer house four days. Four days! By the time they brought her to us the baby was gone. So when your body is hot, go and test that same day. It is one drop of blood. Sleep inside net. God is not annoyed with net. The fowl that dances near the pot knows what it is looking for.',
    'A child that convulses is no drum. Turn him on his side. I asked her, who put this spoon? She said my mother in law. Leave the spoon for the soup.',
  ],
});

describe('a script of hers on the topic that has to be cut', () => {
  it.each([0, 1, 2])('keeps its order, its beginning before its end (%i)', async (attempt) => {
    const { text } = await draftFor(NURSE, { topic: 'fever in pregnancy', seconds: 45 }, attempt);
    expect(text).toMatch(/knows what it is looking for/u);
    expect(text.indexOf('malaria')).toBeGreaterThanOrEqual(0);
    expect(text.indexOf('malaria')).toBeLessThan(text.indexOf('knows what it is looking for'));
  });
});

it('says who it is about, where only its middle is on the topic', async () => {
  const fintan = readCreators().find(({ slug }) => slug === 'fintan-geary-motors');
  if (!fintan) throw new Error('no such creator');
  const mechanic = personaOf({ name: 'Fintan', story: fintan.story, examples: fintan.examples });
  const request = {
    topic: 'When a garage says you need a new gearbox',
    seconds: 30,
    contentType: 'educational',
    requirements: ['tell them what to ask for first'],
  } as const;
  const drafts = await Promise.all([0, 1, 2].map((attempt) => draftFor(mechanic, request, attempt)));
  const whole = drafts.map(({ text }) => text).filter((text) => text.includes('She drove home'));
  expect(whole.length).toBeGreaterThan(0);
  for (const text of whole) expect(text).toContain('A woman came in Tuesday');
});

describe('a question that begins alike in two scripts', () => {
  const teller = personaOf(
    {
      name: 'Togar',
      story: 'Awak punya bengkel motor di Medan, udah 22 tahun. Rabu sama Jumat ngajar di SMK.',
      examples: [
        'Kemarin datang si Ucok bawa motor, mesinnya bunyi macam kaleng. Kutanya, beli oli di mana kau? Di pinggir jalan bang, murah. Murah kepalamu. Tengok tutup botolnya dulu. Udah, gitu aja.',
        'Kemarin awak ngajar nyetel klep, ada satu anak, namanya Rinto. Kutanya, ngerti kau? Katanya ngerti pak. Terbalik dipasangnya. Udah, pulang kau sana, mandi.',
      ],
    },
    'id',
  );

  it('stays before its answer, and interrupts no other script', async () => {
    const { text } = await draftFor(teller, {
      topic: 'Rinto nyetel klep',
      contentType: 'storytelling',
      seconds: 30,
    });
    expect(text).toMatch(/Kutanya, ngerti kau\?\nKatanya ngerti pak\./u);
    expect(text).not.toMatch(/beli oli/u);
  });
});

it.each(['I don’t, because my mum raised five of us.', 'Been there since 2009.'])(
  'leans on the sentence before it: %s',
  (line) => {
    expect(leansOnPrevious(line, 'Most people bin them.')).toBe(true);
  },
);
