import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMiniLm } from '../../../src/providers/minilm/index.js';
import type { Embedder } from '../../../src/ports.js';
import type { ScriptRecord } from '../../../src/engine/types.js';
import { recommend } from '../../../src/engine/memory/recommend.js';
import { samplePersona } from '../generate/sample-persona.js';
import { letterEmbedder, openMemory, type OpenMemory } from './open-memory.js';
import { scriptRecord, views } from './sample-records.js';

const USER = 'terminal:u1';
const records: readonly ScriptRecord[] = [
  scriptRecord(
    USER,
    'rent',
    'how I paid my rent with bread',
    'The landlord knocked twice. I had forty loaves.',
  ),
  scriptRecord(USER, 'cat', 'my cat hates mornings', 'She sleeps on the mixer until noon.'),
  scriptRecord(USER, 'hi', 'सर्दियों में आटा कैसे फूलता है', 'आटा ठंड में धीरे फूलता है। गुनगुना पानी लो।', {}, 'hi'),
  scriptRecord(USER, 'te', 'చలికాలంలో పిండి ఎలా పొంగుతుంది', 'పిండి చలిలో నెమ్మదిగా పొంగుతుంది.', {}, 'te'),
  scriptRecord(USER, 'es', 'cómo guardar la masa madre', 'La masa madre duerme en la nevera.', {}, 'es'),
];

let embedder: Embedder;
let room: OpenMemory;
beforeAll(async () => {
  embedder = createMiniLm();
  room = await openMemory({ embedder });
  room.people.records.set(USER, records);
  room.people.personas.set(USER, samplePersona());
  room.keeper.changed(USER);
  await room.keeper.idle();
});
afterAll(async () => {
  await room.close();
  await embedder.close();
});

const found = async (words: string): Promise<readonly string[]> =>
  (await room.memory.findScripts(USER, records, words)).map(({ result }) => result.scriptId);

describe('finding a script', () => {
  it.each([
    ['landlord', 'rent'],
    ['सर्दियों का आटा', 'hi'],
    ['పిండి', 'te'],
    ['masa nevera', 'es'],
    ['landlrod', 'rent'],
  ])('by words in any script, slips forgiven: %s', async (words, id) => {
    expect((await found(words))[0]).toBe(id);
  });

  it('by meaning where no word is shared', async () => {
    expect((await found('kitten asleep in the kitchen'))[0]).toBe('cat');
  });

  it.each(['quarterly blockchain compliance', 'దంతాలు తోముకోవడం', 'दाँत साफ़ करना', 'cepillarse los dientes'])(
    'finds nothing for what she never made: %s',
    async (words) => {
      expect(await found(words)).toEqual([]);
    },
  );
});

describe('her nearest lines', () => {
  it('are about the topic', async () => {
    const [first] = await room.memory.nearestLines(samplePersona(), 'which flour should I buy', 'en', 3);
    expect(first).toMatch(/flour/u);
  });

  it('come by words alone when no model loads, and that is said', async () => {
    const deaf = await openMemory({ embedder: letterEmbedder('none', () => true) });
    try {
      const [first] = await deaf.memory.nearestLines(samplePersona(), 'which flour should I buy', 'en', 3);
      expect(first).toMatch(/flour/u);
      expect(deaf.warnings).toContain('words alone');
    } finally {
      await deaf.close();
    }
  });

  it('wait no longer than the budget for a model that does not answer', async () => {
    const stuck: Embedder = { ...letterEmbedder(), embed: () => new Promise(() => undefined) };
    const slow = await openMemory({ embedder: stuck });
    try {
      const startedMs = performance.now();
      expect(await slow.memory.nearestLines(samplePersona(), 'flour', 'en', 3)).not.toEqual([]);
      expect(performance.now() - startedMs).toBeLessThan(3_000);
    } finally {
      await slow.close();
    }
  });
});

describe('what she made before', () => {
  it.each([
    ['how I paid the rent with my bread', 'en', 'rent'],
    ['my cat hates every morning', 'en', 'cat'],
    ['सर्दियों में आटा कैसे फूलता', 'hi', 'hi'],
    ['చలికాలంలో పిండి ఎలా పొంగుతుంది?', 'te', 'te'],
    ['guardar la masa madre', 'es', 'es'],
  ])('is recognised in %s', async (topic, language, id) => {
    const same = await room.memory.sameTopic(USER, records, topic, language);
    expect(same[0]?.result.scriptId).toBe(id);
  });

  it.each([
    ['how to price a loaf', 'en'],
    ['రోజూ ఇడ్లీ చేయడం', 'te'],
    ['रोज़ इडली बनाना', 'hi'],
  ])('is not claimed for another topic: %s', async (topic, language) => {
    expect(await room.memory.sameTopic(USER, records, topic, language)).toEqual([]);
  });
});

describe('what did well', () => {
  const measured = [
    scriptRecord(USER, 'm1', 'money and flour', 'a', { results: views(3_000) }),
    scriptRecord(USER, 'm2', 'money at the market', 'b', { results: views(2_000) }),
    scriptRecord(USER, 'c1', 'cats in the kitchen', 'c', { results: views(500) }),
    scriptRecord(USER, 'c2', 'cats and dough', 'd', { results: views(400) }),
    scriptRecord(USER, 'untold', 'money once more', 'e'),
  ];

  it('is told with its count, from the views she gave', () => {
    const facts = [{ quote: 'I counted the money in the van.', source: 'story' }];
    const [best] = recommend(samplePersona({ facts }), measured);
    expect(best).toMatchObject({
      about: 'money',
      scripts: 2,
      of: 4,
      measure: 'views',
      next: facts[0]?.quote,
    });
    expect(best?.timesUsual).toBeGreaterThan(1.5);
  });

  it('is not told from versions of one script, and names no fact that a script told', () => {
    const liked = scriptRecord(USER, 'v2', 'the flood', 'We got flooded.', { vote: 'good' });
    const other = scriptRecord(USER, 'o', 'pricing a loaf', 'Price the loaf by the hour.', {});
    const versions = ['v1', 'v0'].map((id) =>
      scriptRecord(USER, id, 'the flood', 'We got flooded.', { parentId: 'v2' }),
    );
    expect(recommend(samplePersona(), [liked, ...versions, other])).toEqual([]);
    const told = measured.map((record) => ({
      ...record,
      result: { ...record.result, text: 'I counted the money in the van.' },
    }));
    const facts = [{ quote: 'I counted the money in the van.', source: 'story' }];
    expect(recommend(samplePersona({ facts }), told)[0]?.next).toBeNull();
  });

  it('is not told from a single script, or from none', () => {
    expect(recommend(samplePersona(), measured.slice(0, 1))).toEqual([]);
    expect(recommend(null, [])).toEqual([]);
  });

  it('comes first among what is near, and what she refused never comes', async () => {
    const library = [
      scriptRecord(USER, 'low', 'pricing a loaf', 'Price the loaf by the hour.', {
        vote: 'good',
        results: views(10),
      }),
      scriptRecord(USER, 'high', 'pricing a loaf', 'Price the loaf by the hour.', {
        vote: 'good',
        results: views(900),
      }),
      scriptRecord(USER, 'refused', 'pricing a loaf', 'Price the loaf.', {
        vote: 'not-me',
        results: views(9_000),
      }),
    ];
    const ids = (await room.memory.provenScripts(USER, library, 'price of a loaf', 'en')).map(
      ({ result }) => result.scriptId,
    );
    expect(ids[0]).toBe('high');
    expect(ids).not.toContain('refused');
  });
});
