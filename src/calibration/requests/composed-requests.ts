/** Requests put together from `data/eval/request-frames.json`: an opener, words that ask, a topic, options, what is told beside it. */
import { z } from 'zod';
import type { Span } from '../../conversations/understand/learned/topic-span.js';
import { seededRandom } from '../../engine/seeded-random.js';
import { once } from '../../once.js';
import { readDataFile } from '../../project-files.js';

export interface ComposedRequest {
  readonly says: string;
  readonly hasScript: boolean;
  /** Words of the topic. */
  readonly span: Span;
}

const words = z.array(z.string());
const framesSchema = z.array(
  z.object({
    language: z.string(),
    /** Of all composed requests; together 1. */
    share: z.number(),
    topics: words,
    openers: words,
    told: words,
    noise: words,
    /** Before the topic, and behind it in languages that ask there. */
    ask: words,
    askBehind: words,
    /** A clause of its own that points back at the topic. */
    pointing: words,
    lengths: words,
    kinds: words,
  }),
);
type Frames = z.infer<typeof framesSchema>[number];
type Random = () => number;

const readFrames = once(() => readDataFile(framesSchema, 'eval', 'request-frames.json'));
const SEED = 1;

/** How often creators do it, about, by the messages in `requests-development.jsonl`. */
const SHARES = {
  length: 0.5,
  kind: 0.4,
  opener: 0.35,
  toldBefore: 0.25,
  toldBehind: 0.3,
  noise: 0.3,
  afterScript: 0.3,
};
/** Of requests: asked in the clause of the topic, the bare topic, asked in a clause behind it; else options come first. */
const ASKED = 0.55;
const BARE = 0.68;
const POINTED = 0.82;
/** Marks between clauses; the last is a dash of its own. */
const MARKS = [',', ',', ',', '.', '.', '', '..', ' -'];

/** The first `count`; the same on any day. */
export function composedRequests(count: number): readonly ComposedRequest[] {
  const random = seededRandom(SEED);
  return Array.from({ length: count }, () => compose(framesFor(random), random));
}

/** The same message with something told before or behind it: "any ideas, my daughter is getting married in june". */
export function withAside(says: string, language: string, at: number): string {
  const random = seededRandom(at);
  const told = readFrames().find((frames) => frames.language === language)?.told ?? [];
  const aside = told[Math.floor(random() * told.length)] ?? '';
  const mark = random() < 1 / 2 ? ',' : '.';
  return random() < 1 / 3 ? `${aside}${mark} ${says}` : `${says}${mark} ${aside}`;
}

function framesFor(random: Random): Frames {
  const all = readFrames();
  let left = random();
  const chosen = all.find(({ share }) => (left -= share) < 0) ?? all[0];
  if (!chosen) throw new Error('request-frames.json holds no frames');
  return chosen;
}

interface Clause {
  readonly before: string;
  readonly topic: string;
  readonly behind: string;
}

function compose(frames: Frames, random: Random): ComposedRequest {
  const has = (share: number): boolean => random() < share;
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const said = (text: string): Clause => ({ before: text, topic: '', behind: '' });
  const options = [
    ...(has(SHARES.length) ? [said(one(frames.lengths))] : []),
    ...(has(SHARES.kind) ? [said(one(frames.kinds))] : []),
  ];
  if (has(1 / 2)) options.reverse();
  const form = random();
  const topic = one(frames.topics);
  const isBehind = frames.askBehind.length > 0 && form < ASKED - 0.05;
  const core: Clause = {
    before: !isBehind && form < ASKED ? one(frames.ask) : '',
    topic,
    behind: isBehind ? one(frames.askBehind) : '',
  };
  const clauses = [
    ...(has(SHARES.opener) ? [said(one(frames.openers))] : []),
    ...(has(SHARES.toldBefore) ? [said(one(frames.told))] : []),
    ...(form >= POINTED ? options : []),
    core,
    ...(form >= BARE && form < POINTED ? [said(one(frames.pointing))] : []),
    ...(form >= POINTED ? [] : options),
    ...(has(SHARES.toldBehind) ? [said(one(frames.told))] : []),
    ...(has(SHARES.noise) ? [said(one(frames.noise))] : []),
  ];
  return { ...joined(clauses, one(MARKS)), hasScript: has(SHARES.afterScript) };
}

function joined(clauses: readonly Clause[], mark: string): Pick<ComposedRequest, 'says' | 'span'> {
  const said: string[] = [];
  let span: Span = { from: 0, to: 0 };
  clauses.forEach(({ before, topic, behind }, at) => {
    const split = (text: string): string[] => text.split(' ').filter(Boolean);
    said.push(...split(before));
    if (topic !== '') span = { from: said.length, to: said.length + split(topic).length };
    said.push(...split(topic), ...split(behind));
    if (at === clauses.length - 1) return;
    if (mark === ' -') said.push('-');
    else said.push(`${said.pop() ?? ''}${mark}`);
  });
  return { says: said.join(' '), span };
}
