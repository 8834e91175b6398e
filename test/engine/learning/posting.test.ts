import { describe, expect, it } from 'vitest';
import { createResultsHandlers } from '../../../src/engine/handlers/results.js';
import { lockPosting } from '../../../src/engine/learning/posting.js';
import { askTime } from '../../../src/engine/learning/ask-time.js';
import { predictPost, trackRecord } from '../../../src/engine/learning/prediction.js';
import { settledScripts } from '../../../src/engine/learning/settled-posts.js';
import { createPersonaLibrary } from '../../../src/engine/library/personas/personas.js';
import { createPostLibrary } from '../../../src/engine/library/posts/posts.js';
import { createScriptLibrary } from '../../../src/engine/library/scripts/scripts.js';
import { createLanes } from '../../../src/lanes.js';
import type { OperationContext } from '../../../src/engine/operations.js';
import { createMemoryStore } from '../../support/memory-store.js';
import { record } from '../../conversations/samples.js';
import { post, told } from './synthetic-posts.js';

const { userId } = record;
const context = { userId, locale: 'en', signal: new AbortController().signal } as OperationContext;

async function openRoom(now = '2026-11-22T23:30:00.000Z') {
  const store = createMemoryStore();
  const lanes = createLanes();
  const parts = {
    personas: createPersonaLibrary(store, lanes),
    scripts: createScriptLibrary(store, lanes),
    posts: createPostLibrary(store, lanes),
    clock: () => new Date(now),
  };
  await parts.scripts.save(record);
  const handlers = createResultsHandlers({ ...parts, ownPostsOf: () => Promise.resolve([]) });
  return { ...parts, handlers };
}

describe('"I posted it"', () => {
  it('locks a bet before the clock starts; a second press changes neither', async () => {
    const room = await openRoom();
    const first = await lockPosting(record, { userId, locale: 'en' }, room);
    expect(first.record.prediction).toMatchObject({ side: 'above', confidence: 0.525 });
    const again = await lockPosting(first.record, { userId, locale: 'en' }, room);
    expect(again).toEqual({ record: first.record, askAt: null });
    const after = await lockPosting({ ...first.record, postedAt: null }, { userId, locale: 'en' }, room);
    expect(after.record.prediction).toEqual(first.record.prediction);
  });

  it('is a bet against her other scripts on the same scale, not those of another language or version', async () => {
    const room = await openRoom();
    const [strong, weak] = [9, 1].map((value, id) => ({
      ...post(id, 'question', { random: () => value / 10 }),
      userId,
    }));
    const bet = async () =>
      (await lockPosting(record, { userId, locale: 'en' }, room)).record.prediction?.side;
    await room.scripts.save(weak!);
    expect(await bet()).toBe('above');
    await room.scripts.save({
      ...strong!,
      result: { ...strong!.result, viral: { ...strong!.result.viral, scorer: 'older/minilm' } },
    });
    expect(await bet()).toBe('above');
    await room.scripts.save({ ...strong!, result: { ...strong!.result, scriptId: 'post-8' } });
    await room.scripts.save({ ...strong!, result: { ...strong!.result, scriptId: 'post-9' } });
    expect(await bet()).toBe('below');
  });

  it('asks nobody who said stop', async () => {
    const room = await openRoom();
    await room.handlers['results.asking']({ on: false }, context);
    expect((await lockPosting(record, { userId, locale: 'en' }, room)).askAt).toBeNull();
    await room.scripts.save({ ...record, postedAt: '2026-11-19T10:00:00.000Z' });
    expect(await room.handlers['results.ask']({ scriptId: record.result.scriptId }, context)).toEqual({
      ask: null,
      settled: null,
    });
  });
});

describe('the moment to ask', () => {
  const local = (time: string, timeZone: string) =>
    Number(
      new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(
        new Date(time),
      ),
    );

  it('is three days later between nine and eight in her guessed zone', () => {
    for (const [tag, zone] of [
      ['te', 'Asia/Kolkata'],
      ['pt-BR', 'America/Sao_Paulo'],
      ['id', 'Asia/Jakarta'],
      ['en-US', 'America/Chicago'],
    ] as const)
      for (let hour = 0; hour < 24; hour += 1) {
        const postedAt = `2026-11-22T${String(hour).padStart(2, '0')}:40:00.000Z`;
        const asked = askTime(postedAt, [tag], []);
        expect(local(asked, zone), `${tag} ${hour}`).toBeGreaterThanOrEqual(9);
        expect(local(asked, zone)).toBeLessThan(20);
        const waitedHours = (Date.parse(asked) - Date.parse(postedAt)) / 3_600_000;
        expect(waitedHours).toBeGreaterThanOrEqual(72);
        expect(waitedHours).toBeLessThan(72 + 24);
      }
  });

  it('is the hour she usually writes where the zone is unknown', () => {
    const activity = ['2026-11-01T17:10:00.000Z', '2026-11-02T17:50:00.000Z', '2026-11-05T17:20:00.000Z'];
    expect(askTime('2026-11-22T18:10:00.000Z', ['en'], activity)).toMatch(/^2026-11-26T17:00/u);
  });
});

describe('numbers and their verdict', () => {
  it('are kept, compared with her own median, and a repeat keeps what was told before', async () => {
    const room = await openRoom();
    const others = [100, 200, 300].map((views, id) => ({
      ...post(id, 'question'),
      results: told({ views }),
    }));
    for (const other of others) await room.scripts.save(other);
    await room.scripts.save({ ...record, postedAt: '2026-11-18T10:00:00.000Z' });
    const first = await room.handlers['results.note'](
      { scriptId: null, line: '900 views, 12 likes' },
      context,
    );
    expect(first).toMatchObject({ verdict: 'above', understood: ['views', 'likes'] });
    const { scriptId } = record.result;
    const second = await room.handlers['results.note']({ scriptId, line: '40 saves' }, context);
    expect(second.record.results).toMatchObject({ views: 900, likes: 12, saves: 40 });
    await expect(room.handlers['results.note']({ scriptId, line: 'great' }, context)).rejects.toMatchObject({
      code: 'badInput',
    });
  });
});

describe('numbers told soon after posting', () => {
  it('are kept and said to be early; those of two days later, and her own word, are not', async () => {
    const room = await openRoom();
    const posted = (postedAt: string) => room.scripts.save({ ...record, postedAt, results: null });
    const note = (args: { line: string } | { verdict: 'above' }) =>
      room.handlers['results.note']({ scriptId: record.result.scriptId, ...args }, context);
    await posted('2026-11-22T23:29:00.000Z');
    expect(await note({ line: '200 views' })).toMatchObject({
      early: true,
      record: { results: { views: 200 } },
    });
    expect(await note({ verdict: 'above' })).not.toHaveProperty('early');
    await posted('2026-11-20T23:29:00.000Z');
    expect(await note({ line: '200 views' })).not.toHaveProperty('early');
  });
});

describe('numbers of a script she never said she posted', () => {
  it('go to the newest one, without a bet made after the fact', async () => {
    const room = await openRoom();
    await room.scripts.save({ ...record, postedAt: null, prediction: null, results: null });
    const settled = await room.handlers['results.note']({ scriptId: null, line: '12k views' }, context);
    expect(settled.record).toMatchObject({ results: { views: 12_000 }, prediction: null });
    expect(settled.record.postedAt).not.toBeNull();
  });
});

describe('the record of bets', () => {
  it('counts hits beside "always above", and "about as usual" settles nothing', () => {
    const bet = (id: number, side: 'above' | 'below', verdict: 'above' | 'about' | 'below') => ({
      ...post(id, 'question', { verdict }),
      prediction: { side, confidence: 0.53, lockedAt: '2026-11-01T09:00:00.000Z' },
    });
    const records = [
      bet(1, 'above', 'above'),
      bet(2, 'below', 'above'),
      bet(3, 'below', 'below'),
      bet(4, 'above', 'about'),
    ];
    const counted = trackRecord(records, settledScripts(records, []));
    expect(counted).toMatchObject({ locked: 4, settled: 3, hits: 2, alwaysAboveHits: 2 });
    expect(counted.interval?.[0]).toBeLessThan(0.3);
  });

  it('makes her bot surer only slowly, and never less than a coin', () => {
    const record0 = { locked: 0, settled: 0, hits: 0, interval: null, alwaysAboveHits: 0 };
    const sure = (hits: number, settled: number) =>
      predictPost(60, [50], { ...record0, hits, settled }, new Date(0)).confidence;
    expect(sure(3, 3)).toBeLessThan(0.6);
    expect(sure(30, 40)).toBeGreaterThan(0.6);
    expect(sure(0, 30)).toBe(0.5);
  });
});
