import { describe, expect, it } from 'vitest';
import { countWords, normalWords } from '../../../src/engine/text/words.js';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

const POTTER = {
  name: 'Mina Roth',
  story: [
    'I teach pottery in a barn near Gent since 2011. I sold 40 bowls on my first market and dropped six.',
    'The kiln broke in 2019. I paid 2,300 euro for a new one, and I cried in the van. My sister Lotte drove the old kiln to the tip. We still have the door of it, it is our table now.',
    'I run a class on Thursday evenings, eight people, 25 euro with clay. People who watch me are mostly nurses who are tired after a shift.',
  ].join('\n\n'),
  examples: [
    'Hands up, friends. The clay is too wet. You can fix wet clay with a plaster bat and ten minutes. If the clay sticks to your thumb, put it back on the bat. Check yours tonight. Stay muddy.',
    'Hands up, friends. I broke eleven mugs in one firing. The glaze was too thick. I know this because I weighed it. If the glaze runs, thin it with water. Stay muddy.',
  ],
};
const SHOUTER = {
  name: 'Bo',
  story: 'I fix clay roofs! I have 3 ladders! Wet clay tiles slip and I fell twice!',
  examples: [
    'LISTEN UP! Wet clay tiles will SLIP! I fell off one in 2015! Never walk on wet clay! Boots off!',
    'LISTEN UP! A ladder is not a TOY! Tie it! Boots off!',
  ],
};
const potter = personaOf(POTTER);

describe('the built-in writer', () => {
  it('opens and signs off in her own words, with the topic in hook and body', async () => {
    const { draft, text } = await draftFor(potter, { topic: 'How to fix wet clay' });
    expect(draft.beats[0]?.spoken).toMatch(/^Hands up, friends\. .*fix wet clay/u);
    expect(text.endsWith('Stay muddy.')).toBe(true);
    expect(
      draft.beats
        .slice(1, -1)
        .map((beat) => beat.spoken)
        .join(' '),
    ).toMatch(/clay/iu);
    expect(draft.beats.at(-1)?.kind).toBe('cta');
  });

  it('tells the episode on the topic as she told it, in her order, and the rest of her story around it', async () => {
    for (const attempt of [0, 1, 2]) {
      const { text } = await draftFor(
        potter,
        { topic: 'The year the kiln broke', seconds: 60, contentType: 'storytelling' },
        attempt,
      );
      const told = ['kiln broke in 2019', 'cried in the van', 'to the tip', 'our table now'];
      expect(Math.min(...told.map((piece) => text.indexOf(piece)))).toBeGreaterThan(0);
      // One of them may open it.
      const [opening = ''] = text.split('\n');
      const places = told.filter((piece) => !opening.includes(piece)).map((piece) => text.indexOf(piece));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(text.slice(places[0], places.at(-1))).not.toMatch(/I teach pottery|bowls|Thursday/u);
    }
  });

  it('says only numbers and names she has given', async () => {
    const given = normalWords(
      [POTTER.story, ...POTTER.examples, 'How to fix wet clay', 'one two three'].join(' '),
    );
    const { text } = await draftFor(potter, {
      topic: 'The year the kiln broke',
      contentType: 'storytelling',
      seconds: 60,
    });
    const numbers = normalWords(text).filter((word) => /\p{N}/u.test(word));
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) expect(given).toContain(number);
    expect(text).not.toMatch(/Taylor|Amazon/u);
  });

  it('does what the request asks: from her facts, from the request itself, or as a blank', async () => {
    const price = await draftFor(potter, {
      topic: 'The Thursday class',
      contentType: 'promotional',
      requirements: ['say what it costs', 'say that two places are left'],
    });
    expect(price.text).toMatch(/25 euro/u);
    expect(price.text).toContain('Two places are left.');
    const unknown = await draftFor(potter, {
      topic: 'My new ceramic dog bowls',
      contentType: 'promotional',
      requirements: ['say the price'],
    });
    expect(unknown.text).toContain('[your price]');
    expect(unknown.draft.blanks.map((blank) => blank.mark)).toContain('[your price]');
  });

  it('says who she is and asks for what is missing where she has said nothing, and why it is short', async () => {
    for (const seconds of [15, 30, 45, 60, 90] as const)
      for (const attempt of [0, 1, 2]) {
        const { draft, text, targetWords } = await draftFor(
          potter,
          { topic: 'Tax returns for freelancers', seconds },
          attempt,
        );
        expect(countWords(text) / targetWords).toBeLessThanOrEqual(1.1);
        const isMuchShorter = countWords(text) / targetWords < 0.8;
        expect(draft.notices.includes('shorterNoMaterial') || !isMuchShorter).toBe(true);
        expect(draft.notices).toContain('askForMaterial');
        expect(draft.blanks.length).toBeGreaterThanOrEqual(1);
        expect(draft.blanks.length).toBeLessThanOrEqual(1 + seconds / 15);
        for (const { mark } of draft.blanks) expect(text.split(mark)).toHaveLength(2);
        expect(/I teach pottery|kiln|Lotte|nurses/u.test(text) || seconds < 30).toBe(true);
        expect(new Set(text.split('\n')).size).toBe(text.split('\n').length);
      }
  });

  it('is two different people for two creators on one topic', async () => {
    const shouter = personaOf(SHOUTER);
    const hers = await draftFor(potter, { topic: 'Wet clay' });
    const his = await draftFor(shouter, { topic: 'Wet clay' });
    expect(hers.text).not.toMatch(/!|LISTEN UP|ladder/u);
    expect(his.text).toMatch(/^LISTEN UP!/u);
    expect(his.text.split('\n').every((line) => line.endsWith('!'))).toBe(true);
    expect(his.text.endsWith('Boots off!')).toBe(true);
  });

  it('gives the same draft for the same seed and another hook in each of three attempts', async () => {
    const asked = { topic: 'How to fix wet clay' };
    const attempts = await Promise.all([0, 1, 2].map((attempt) => draftFor(potter, asked, attempt)));
    const again = await draftFor(potter, asked, 1);
    expect(again.text).toBe(attempts[1]?.text);
    expect(new Set(attempts.map(({ draft }) => draft.beats[0]?.spoken)).size).toBe(3);
  });

  it('lets the scorer choose among the hooks of the planned kind', async () => {
    const seen: string[][] = [];
    const rankHooks = (hooks: readonly string[]): number[] => {
      seen.push([...hooks]);
      return hooks.map((_, at) => (at === hooks.length - 1 ? 10 : 0));
    };
    const { draft } = await draftFor(potter, { topic: 'Tax returns for freelancers' }, 0, { rankHooks });
    expect(draft.beats[0]?.spoken).toContain(seen[0]?.at(-1)?.slice(1));
    expect(seen[0]?.every((hook) => /tax returns for freelancers/iu.test(hook))).toBe(true);
  });

  it('stays honest for someone who skipped everything', async () => {
    const nobody = personaOf({ name: 'Guest', story: '', examples: [] });
    const { draft, text } = await draftFor(nobody, { topic: 'sourdough' });
    expect(text).toMatch(/sourdough/iu);
    expect(draft.blanks.length).toBeGreaterThan(0);
    expect(draft.notices).toEqual(['draftMaker', 'shorterNoMaterial', 'askForMaterial']);
  });

  it('computes for under 300 ms, also for somebody who sent forty pages', async () => {
    const words = 'the kiln broke and clay dried while Lotte drove 40 bowls to market in rain'.split(' ');
    const book = Array.from(
      { length: 400 },
      (_, at) => `I ${words[at % 14]} ${words[(at * 7) % 14]} word${at} in ${at}.`,
    );
    const author = personaOf({ ...POTTER, story: book.join(' ') });
    for (const contentType of ['storytelling', 'educational'] as const) {
      await draftFor(author, { topic: 'The year the kiln broke', contentType, seconds: 90 });
      const tookMs: number[] = [];
      for (const attempt of [0, 1, 2]) {
        // Time of this process, and the quickest: a busy machine changes little.
        const before = process.cpuUsage();
        await draftFor(author, { topic: 'The year the kiln broke', contentType, seconds: 90 }, attempt);
        const { user, system } = process.cpuUsage(before);
        tookMs.push((user + system) / 1000);
      }
      expect(Math.min(...tookMs)).toBeLessThan(300);
    }
  });

  it('falls over nothing: topics and stories of any kind', async () => {
    const topics = [
      '?',
      '   a   ',
      '🙂🙂',
      '[x] (y) $1 \\d+',
      'الطبخ في رمضان',
      'x'.repeat(3000),
      'How',
      'when',
    ];
    for (const topic of topics) {
      const { draft } = await draftFor(potter, { topic, seconds: 15 });
      expect(draft.beats[0]?.kind).toBe('hook');
    }
  });
});
