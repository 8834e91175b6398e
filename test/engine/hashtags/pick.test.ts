import { describe, expect, it } from 'vitest';
import { pickHashtags, refusedIn } from '../../../src/engine/hashtags/pick.js';

const tagsFor = (topic: string, text?: string) =>
  pickHashtags({ topic, ...(text && { text }) }).map(({ tag }) => tag);

describe('hashtags for a topic', () => {
  it.each([
    ['3 mistakes beginners make when repotting monstera', '#repottingmonstera'],
    ['get ready with me for a job interview', '#jobinterview'],
    ['cómo quitar manchas de vino de una camisa blanca', '#manchasdevino'],
    ['como economizar na conta de luz', '#contadeluz'],
    ['resep sambal matah tanpa ulekan', '#resepsambalmatah'],
    ['UPSC ki taiyari kaise shuru kare', '#upsc'],
    ['ఇంట్లో ఆవకాయ పచ్చడి ఎలా పెట్టాలి', '#ఆవకాయపచ్చడి'],
    ['यूपीएससी की तैयारी कैसे शुरू करें', '#तैयारी'],
  ])('%s: %s', (topic, tag) => {
    expect(tagsFor(topic)).toContain(tag);
  });

  it.each([
    ['Come and see my new bakery in Cork', '#come'],
    ['Why I stopped cutting class starts late', '#stopped'],
    ['cutting class starts late', '#cuttingclassstarts'],
    ['my grandmother taught me to make dosa batter without a grinder', '#grinder'],
    ['how to descale a kettle', '#descale'],
    ['por qué dejé mi trabajo', '#deje'],
    ['ghar par bina oven cake kaise banaye', '#ovencake'],
    ['घर पर केक कैसे बनाएं', '#बनाएं'],
    ['cara menyimpan cabai supaya tahan lama', '#menyimpan'],
  ])('%s: never %s', (topic, tag) => {
    const tags = tagsFor(topic);
    expect(tags).not.toContain(tag);
    expect(tags.length).toBeGreaterThan(0);
  });

  it('gives both spellings for Telugu and Hindi', () => {
    const languages = pickHashtags({ topic: 'మిర్చి పంట' }).map(({ language }) => language);
    expect(languages).toEqual(expect.arrayContaining(['te', 'te-Latn']));
  });

  it('gives at most five, none twice, each with a reason, and no number nobody counted', () => {
    const text = 'Sourdough bread, rye bread, spelt bread, milk bread, flat bread. '.repeat(4);
    const picked = pickHashtags({ topic: 'bread, dough, oven, yeast, flour, crust, crumb', text });
    expect(picked).toHaveLength(5);
    expect(new Set(picked.map(({ tag }) => tag)).size).toBe(5);
    expect(picked.every(({ reason, sizeClass }) => reason.length > 10 && sizeClass === null)).toBe(true);
  });

  it('refuses generic tags with the reason, and never gives one', () => {
    expect(refusedIn('bread for beginners #fyp #viral').map(({ tag }) => tag)).toEqual(['#fyp', '#viral']);
    expect(refusedIn('#fyp')[0]?.reason).toMatch(/nobody searches/u);
    expect(refusedIn('how viral infections spread in #winter')).toMatchObject([{ tag: '#viral' }]);
    expect(tagsFor('#fyp #viral #foryou trending reels')).toEqual([]);
  });

  it('survives empty, huge and strange topics quickly', () => {
    const startedMs = performance.now();
    for (const topic of ['', '🙂🙂', '####', 'a'.repeat(100_000), 'word '.repeat(20_000), '\u0000\u202e'])
      expect(tagsFor(topic).length).toBeLessThanOrEqual(5);
    expect(performance.now() - startedMs).toBeLessThan(1_000);
  });
});
