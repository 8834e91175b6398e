/** Lines that embarrass when the creator reads her script aloud. */
import { describe, expect, it } from 'vitest';
import { leansOnPrevious } from '../../../src/engine/draft/her-material/leaning.js';
import { tellsTale } from '../../../src/engine/draft/her-material/episodes.js';
import type { Line } from '../../../src/engine/draft/her-material/material.js';
import { asksForHerWay, needOf } from '../../../src/engine/draft/topic/topic-needs.js';
import { readTopic } from '../../../src/engine/draft/topic/topic-forms.js';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

const FERRY = personaOf({
  name: 'Iona',
  story:
    'I skipper the island ferry. I started as a deckhand at nineteen. One winter the engine stopped with a bride on board. We towed her in with a fishing boat. She was two hours late and she laughed. There is a bell. My own boy works the ropes now.',
  examples: [],
});

describe('her own way', () => {
  it.each([
    '19 years driving a bus',
    'how I started',
    'cómo empecé con el taller',
    '2 tiffin se 65 tiffin tak',
  ])('is asked for by %s, and is no list of things', (topic) => {
    expect(asksForHerWay(topic)).toBe(true);
    expect(needOf(topic, 'thing')).toBe('scene');
  });

  it('is told from its beginning where all of it fits', async () => {
    const asked = { topic: 'how I started on the ferry', seconds: 60, contentType: 'educational' } as const;
    const { text } = await draftFor(FERRY, asked, 1);
    const places = ['deckhand', 'engine stopped', 'towed', 'laughed', 'my own boy'].map((piece) =>
      text.toLowerCase().indexOf(piece),
    );
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(places.slice(1)).toEqual(places.slice(1).toSorted((a, b) => a - b));
  });
});

it('tells what happened to its end, also where advice is asked for', async () => {
  const keeper = personaOf({
    name: 'Gail',
    story:
      "Gail here, I rescue hedgehogs in my garage in Norwich. It started with one in a bucket, she weighed 212 grams, I had no clue. The vet told me milk kills them so I fed her kitten food with a syringe every three hours. She lived. Now I have about thirty each winter. I don't charge anyone, I do a bake sale in June. If you see one out in daylight something is wrong.",
    examples: [],
  });
  const asked = { topic: 'the first hedgehog in a bucket', seconds: 30, contentType: 'educational' } as const;
  for (const attempt of [0, 1, 2]) {
    const { text } = await draftFor(keeper, asked, attempt);
    const places = ['one in a bucket', 'with a syringe', 'She lived'].map((piece) => text.lastIndexOf(piece));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  }
});

it('says no short fact away from where she told it', async () => {
  for (const attempt of [0, 1, 2]) {
    const { text } = await draftFor(FERRY, { topic: 'what a ferry ticket costs', seconds: 60 }, attempt);
    expect(text).not.toMatch(/There is a bell/u);
  }
});

it('says her sign-off once, however it is typed', async () => {
  const lashes = personaOf({
    name: 'Bo',
    story: 'I do lashes in Leeds. I patch test everyone two days before.',
    examples: [
      'you can not wear mascara on extensions. it gets in the glue and then you pick. just leave them alone. book your infills babes x',
    ],
  });
  for (const attempt of [0, 1, 2]) {
    const { text } = await draftFor(lashes, { topic: 'mascara on extensions', seconds: 30 }, attempt);
    expect(text.match(/infills/giu) ?? []).toHaveLength(1);
  }
});

it('knows that something counted was named before', () => {
  expect(leansOnPrevious('I let the three lads go before Christmas.', 'I fix cars.')).toBe(true);
  expect(leansOnPrevious('Roof is missing till today for that side.', 'I built a house.')).toBe(true);
  expect(leansOnPrevious('I was the two of us and the dog.', '')).toBe(false);
});

it('takes no shop for something that happened', () => {
  const tells = (text: string, language: string): boolean => tellsTale([{ text } as Line], language);
  expect(tells('Tengo una lavandería de barrio', 'es')).toBe(false);
  expect(tells('Quería irme', 'es')).toBe(true);
  expect(tells('A padaria é da família', 'pt')).toBe(false);
  expect(tells('Eu queria ir embora', 'pt')).toBe(true);
});

it('reads what somebody of hers did as a sentence', () => {
  expect(readTopic('my first client cried', new Set()).kind).toBe('statement');
  expect(readTopic('the day the oven died', new Set()).kind).toBe('thing');
});
