import { expect, test } from 'vitest';
import { planAttempts } from '../../../../src/engine/generate/attempts/plan-attempts.js';
import { buildBrief } from '../../../../src/engine/generate/build-brief.js';
import { recentUse } from '../../../../src/engine/library/scripts/recent-use.js';
import { structuresFor } from '../../../../src/engine/structures.js';
import type { ScriptRecord } from '../../../../src/engine/types.js';
import { record } from '../../../conversations/samples.js';
import { samplePersona, sampleRequest } from '../../generate/sample-persona.js';

const DAY_MS = 86_400_000;
const madeAt = Date.parse(record.result.createdAt);
const after = (days: number): Date => new Date(madeAt + days * DAY_MS);

test('what a script used is taken for four weeks, then it is free again', () => {
  const taken = recentUse([record], after(27));
  expect(taken.topics).toEqual([record.result.request.topic]);
  expect(taken.hooks).toHaveLength(1);
  expect(taken.said).toEqual([record.result.text]);
  expect(taken.structures).toContain(record.result.beats.map(({ kind }) => kind).join(' > '));
  expect(recentUse([record], after(29))).toEqual({ hooks: [], topics: [], structures: [], said: [] });
});

test('versions of one script are one: four weeks of scripts are taken, however often each was rewritten', () => {
  const made = (scriptId: string, parentId: string | null, hook: string): ScriptRecord => ({
    ...record,
    parentId,
    result: {
      ...record.result,
      scriptId,
      request: { ...record.result.request, topic: parentId ?? scriptId },
      beats: [{ ...record.result.beats[0]!, spoken: hook }],
      text: hook,
    },
  });
  const records = Array.from({ length: 12 }, (_, at) => `s${at}`).flatMap((id) => [
    made(`${id}c`, `${id}b`, `${id} opens anew`),
    made(`${id}b`, id, `${id} opens`),
    made(id, null, `${id} opens`),
  ]);
  const { topics, said = [], hooks } = recentUse(records, after(1));
  expect(topics).toHaveLength(12);
  expect(said).toEqual(Array.from({ length: 12 }, (_, at) => `s${at} opens anew`));
  expect(hooks.slice(0, 13)).toEqual([...said, 's0 opens']);
});

test('attempts are built as none of hers lately, and where all were used, as the oldest', async () => {
  const request = sampleRequest();
  const all = structuresFor(request.contentType, request.seconds, request.goal).map((beats) =>
    beats.join(' > '),
  );
  const planned = async (structures: readonly string[]): Promise<readonly string[]> => {
    const avoid = { hooks: [], topics: [], structures };
    const brief = await buildBrief({ persona: samplePersona(), request, avoid });
    return planAttempts(brief, 1).map(({ beats }) => beats.join(' > '));
  };
  expect(new Set(await planned(all.slice(1)))).toEqual(new Set(all.slice(0, 1)));
  expect((await planned(all))[0]).toBe(all.at(-1));
});
