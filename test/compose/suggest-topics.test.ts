import { describe, expect, it } from 'vitest';
import { createTopicSuggester } from '../../src/compose/suggest-topics.js';
import { summaryOf } from '../../src/engine/library/scripts/scripts.js';
import type { ScriptRecord } from '../../src/engine/types.js';
import { samplePersona } from '../engine/generate/sample-persona.js';
import { scriptRecord, views } from '../engine/memory/sample-records.js';

const HER = 'telegram:1';
const ON_DISCORD = 'discord:2';
const NEXT = 'I counted the money in the van.';

const records = [
  ['a', 'money and bread', 900],
  ['b', 'money for flour', 800],
  ['c', 'my cat', 10],
  ['d', 'my oven', 20],
].map(([id, topic, count]) =>
  scriptRecord(HER, String(id), String(topic), 'Words.', { results: views(Number(count)) }),
);

/** She is joined: the account on Discord is hers. `reads` counts how often all of her scripts were read. */
function open(library: readonly ScriptRecord[]) {
  const state = { library, nowMs: 0, reads: 0 };
  const suggest = createTopicSuggester({
    links: { personOf: (id) => Promise.resolve(id === ON_DISCORD ? HER : id) },
    personas: {
      get: (id) =>
        Promise.resolve(id === HER ? samplePersona({ facts: [{ quote: NEXT, source: 'story' }] }) : null),
    },
    scripts: {
      summaries: () => Promise.resolve(state.library.map(summaryOf)),
      all: () => {
        state.reads += 1;
        return Promise.resolve(state.library);
      },
    },
    nowMs: () => state.nowMs,
  });
  return { state, suggest };
}

describe('topics offered while she types', () => {
  it('begin with what follows from her best posts, then what she made and what she is about', async () => {
    const { suggest } = open(records);
    const all = await suggest(ON_DISCORD, '');
    expect(all.slice(0, 5)).toEqual([NEXT, 'money and bread', 'money for flour', 'my cat', 'my oven']);
    expect(all.length).toBeGreaterThan(5);
    expect(await suggest(ON_DISCORD, 'MONEY fl')).toEqual(['money for flour']);
  });

  it('count her posts once for all letters of a topic, and again later', async () => {
    const { state, suggest } = open(records);
    for (const typed of ['m', 'mo', 'mon']) await suggest(ON_DISCORD, typed);
    expect(state.reads).toBe(1);
    state.nowMs = 60_000;
    await suggest(ON_DISCORD, 'mone');
    expect(state.reads).toBe(2);
  });

  it('hold nothing of scripts that were deleted', async () => {
    const { state, suggest } = open(records);
    await suggest(ON_DISCORD, '');
    state.library = [];
    expect(await suggest(ON_DISCORD, 'money')).toEqual([]);
  });
});
