import { describe, expect, it } from 'vitest';
import { pickHashtags } from '../../../src/engine/hashtags/pick.js';
import { refusalOf } from '../../../src/engine/hashtags/refused.js';

const tagsFor = (topic: string, text?: string) =>
  pickHashtags({ topic, ...(text && { text }) }).map(({ tag }) => tag);

describe('hashtags for a topic', () => {
  it('take no short Spanish word for an English one', () => {
    expect(tagsFor('cómo regatear en el mercado', 'Por esto. Por aquello.').join(' ')).not.toMatch(
      /skincare|piel/u,
    );
  });

  it.each([
    ['3 mistakes beginners make when repotting monstera', '#plantcare'],
    ['home organisation in a small flat', '#declutteryourhome'],
    ['get ready with me for a job interview', '#jobinterview'],
    ['How I price my wedding cakes', '#weddingcakes'],
    ['Teaching my rescue dog to walk on a loose lead', '#leashtraining'],
    ["Restoring my grandfather's wooden chair", '#furniturerestoration'],
    ['cómo quitar manchas de vino de una camisa blanca', '#manchasdevino'],
    ['Pequeños negocios: cómo poner precio a tus uñas', '#pequeñosnegocios'],
    ['como economizar na conta de luz', '#contadeluz'],
    ['Vida de motoboy em São Paulo', '#vidademotoboy'],
    ['resep sambal matah tanpa ulekan', '#resepsambal'],
    ['UPSC ki taiyari kaise shuru kare', '#upsc'],
    ['ఇంట్లో ఆవకాయ పచ్చడి ఎలా పెట్టాలి', '#ఆవకాయపచ్చడి'],
    ['यूपीएससी की तैयारी कैसे शुरू करें', '#परीक्षाकीतैयारी'],
    ['बालों का झड़ना कैसे रोकें', '#बालझड़ना'],
  ])('%s: %s', (topic, tag) => {
    expect(tagsFor(topic)).toContain(tag);
  });

  it.each([
    ['Come and see my new bakery in Cork', '#come'],
    ['Why I stopped making cheese late', '#stopped'],
    ['My sewing class for dresses starts late', '#sewingclassstarts'],
    ['my grandmother taught me to make dosa batter without a grinder', '#grinder'],
    ['how to descale a kettle', '#descale'],
    ['Why your bike brakes squeal in the morning', '#bikebrakessqueal'],
    ['Learning to swim at 40', '#learning'],
    ['por qué dejé mi trabajo', '#deje'],
    ['ghar par bina oven cake kaise banaye', '#ovencake'],
    ['घर पर केक कैसे बनाएं', '#बनाएं'],
    ['cara menyimpan cabai supaya tahan lama', '#menyimpan'],
  ])('%s: never %s', (topic, tag) => {
    const tags = tagsFor(topic);
    expect(tags).not.toContain(tag);
    expect(tags.length).toBeGreaterThan(0);
  });

  it('takes nothing from a script but what it is about', () => {
    const dog =
      'Yeah, your dog pulls. Every dog pulls. It is not attitude. People say attitude. Stop when the lead goes tight. Yeah.';
    expect(tagsFor('Loose lead walking', dog)).toEqual([
      '#leashtraining',
      '#dogtraining',
      '#dogtrainingtips',
      '#dogwalker',
    ]);
    const car =
      'The light on the dashboard is the engine light. The light is not an opinion. Bring a piece of paper. A piece of paper changes how a garage treats you.';
    expect(tagsFor('Getting a used car checked', car)).toEqual(
      expect.arrayContaining(['#usedcars', '#mechaniclife']),
    );
    expect(tagsFor('Getting a used car checked', car)).not.toContain('#light');
  });

  it.each([
    ['bolo de cenoura', 'pt-BR', '#boloscaseiros'],
    ['wedding cakes', 'en-GB', '#cakedecorating'],
    ['मिर्च की खेती', 'hi-IN', '#खेतीबाड़ी'],
  ])('serves the regions of a language: %s in %s', (topic, language, tag) => {
    expect(pickHashtags({ topic, language }).map((each) => each.tag)).toContain(tag);
  });

  it('takes a broad word as the topic it is, not as a tag', () => {
    expect(tagsFor('travel')).toEqual(['#traveltips']);
    expect(tagsFor('yoga')).toContain('#yogapractice');
    expect(refusalOf('#travel')?.code).toBe('broad');
  });

  it('works from a script without a topic', () => {
    expect(
      tagsFor('', 'The oven died with forty loaves inside. I sold bread from my kitchen window.'),
    ).toContain('#homemadebread');
  });

  it('gives both spellings for Telugu and Hindi, the Latin one as people type it', () => {
    const telugu = pickHashtags({ topic: 'మిర్చి పంట' });
    expect(telugu.map(({ language }) => language)).toEqual(expect.arrayContaining(['te', 'te-Latn']));
    expect(tagsFor('सरकारी नौकरी की तैयारी')).toEqual(
      expect.arrayContaining(['#सरकारीनौकरी', '#sarkarinaukri']),
    );
    expect(pickHashtags({ topic: 'el violín' })).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ tag: '#violin' }),
        expect.objectContaining({ tag: '#violín', spelling: 'accented' }),
      ]),
    );
  });

  it('gives at most five, none twice, each with a reason, and no number nobody counted', () => {
    const text = 'Sourdough bread, rye bread, spelt bread, milk bread, flat bread. '.repeat(4);
    const picked = pickHashtags({ topic: 'bread, breads, dough, oven, yeast, flour, crust, crumb', text });
    expect(picked).toHaveLength(5);
    const singular = picked.map(({ tag }) => tag.replace(/s$/u, ''));
    expect(new Set(singular).size).toBe(5);
    for (const { reason, sizeClass, reach } of picked) {
      expect(reason.length).toBeGreaterThan(10);
      expect([sizeClass, reach]).toEqual([null, undefined]);
    }
  });

  it('gives tags Instagram can take, whatever the topic', () => {
    const long = ['a'.repeat(100_000), 'word '.repeat(20_000)];
    const strange = ['', '🙂🙂', '####', '12345', '!!!???', ...long, '\u0000\u202e'];
    for (const topic of [...strange, 'كيف تصنع الخبز', 'איך לאפות לחם', '<script>alert(1)</script> bread'])
      for (const tag of tagsFor(topic)) {
        expect(tag).toMatch(/^#[\p{L}\p{M}\p{N}_]{2,30}$/u);
        expect(refusalOf(tag)).toBeNull();
      }
    expect(strange.flatMap((topic) => tagsFor(topic)).filter((tag) => tag !== '#word')).toEqual([]);
    // By now the word lists are read, which takes longer than all the rest: some milliseconds are left.
    const startedMs = performance.now();
    for (const topic of long) tagsFor(topic);
    expect(performance.now() - startedMs).toBeLessThan(1_000);
  });
});

it.each([
  ['kombucha brewing at home', '#kombucha'],
  ['physics explained', '#physics'],
])('a topic none of whose field’s tags fit is searched by the word that names it: %s', (topic, tag) => {
  expect(pickHashtags({ topic }).map((one) => one.tag)).toContain(tag);
});

it('a topic that names nothing to search by has no tag', () => {
  expect(pickHashtags({ topic: 'what i say to rude people' })).toEqual([]);
});
