/** A believable result of every operation, for tests that hand results back. */
import type { OperationName, Operations } from '../../../src/engine/operations.js';
import { persona, record, script } from '../samples.js';

const change = { field: 'targetAudience', before: 'home bakers', after: 'young parents' } as const;

const waiting = { scriptId: 'k3x9-17', title: record.title, postedAt: '2026-11-22T10:00:00.000Z' };
const prediction = { side: 'above', confidence: 0.53, lockedAt: '2026-11-22T10:00:00.000Z' } as const;
const postResults = {
  views: 12_300,
  skipRate: 0.45,
  averageWatchSeconds: null,
  likes: null,
  comments: null,
  shares: null,
  saves: null,
  savedAt: '2026-11-25T10:00:00.000Z',
};

const operatorReport = {
  at: '2026-11-22T10:00:00.000Z',
  users: 3,
  active: { day: 1, week: 2, month: 3 },
  retention: [],
  returnVisits: 2,
  operations: [{ operation: 'script.generate', count: 4, successRate: 0.75, p50Ms: 900, p95Ms: 2100 }],
  models: [],
  promptTokens: 100,
  completionTokens: 50,
  costUsd: null,
  votes: { good: 1, notMe: 1 },
  weeks: [],
  failures: [{ code: 'timeout' as const, count: 1 }],
  lastErrors: [
    { at: '2026-11-22T09:00:00.000Z', operation: 'script.generate', code: 'timeout' as const, id: 'e1' },
  ],
  memory: { index: 'embedded', embedder: 'MiniLM', problem: null },
};

export const results: { readonly [O in OperationName]: Operations[O]['result'] } = {
  'files.read': {
    documents: [
      {
        file: 'story.txt',
        ok: true,
        kind: 'txt',
        language: 'en',
        words: 40,
        truncated: true,
        text: 'I bake bread in Leeds for parents at the school gate, and I sell it every Friday morning from my kitchen window. I started after I lost my office job in spring.',
      },
      { file: 'locked.pdf', ok: false, code: 'encrypted', message: 'password' },
    ],
  },
  'persona.build': { persona },
  'persona.refine': { persona, changes: [change] },
  'persona.correct': { persona, changes: [change] },
  'persona.undo': { persona, changes: [] },
  'persona.list': {
    personas: [
      { slot: 'main', name: 'Maya', about: 'sourdough', active: true },
      { slot: 'b7', name: 'Maya', about: null, active: false },
    ],
  },
  'persona.use': { persona },
  'link.offer': { status: 'offered', code: 'K7QM4TXA', minutes: 15 },
  'link.join': { status: 'joined', scripts: 2, setAside: true },
  'link.leave': { separated: true },
  'voice.transcribe': { text: 'make it shorter', wordsPerMinute: null },
  'recording.judge': {
    text: 'Hi everyone. My first cake fell flat.',
    durationSeconds: 9,
    wordsPerMinute: 130,
    opening: { words: 'Hi everyone. My first', hook: 4.2, estimated: false },
    silentSeconds: 2.1,
    cuts: [
      { kind: 'silence-start', fromSeconds: 0, toSeconds: 1.2, quote: 'Hi everyone.' },
      { kind: 'slow-opening', fromSeconds: null, toSeconds: null, quote: 'Hi everyone.' },
    ],
    viral: script.viral,
  },
  'script.variants': { a: script, b: { ...script, scriptId: 's2' } },
  'pair.settle': { side: 'A', even: false },
  'script.generate': { script, left: { scripts: 1, resetsAt: '2026-11-23T00:00:00.000Z' } },
  'script.rewrite': { script, changed: [{ before: 'Nine pounds.', after: 'Nine pounds a cake.' }] },
  'script.fillBlank': { script: { ...script, blanks: [] } },
  'script.saveEdit': { script, changes: [change] },
  'script.get': { record },
  'script.list': {
    items: [
      {
        scriptId: 'k3x9-17',
        title: 'how I price my cakes, said in a title that is far longer than any button on a phone',
        createdAt: '2026-11-22T10:00:00.000Z',
        seconds: 30,
        contentType: 'educational',
        language: 'en',
        quality: 71.4,
        starred: true,
        posted: true,
        vote: null,
      },
    ],
    page: 2,
    pages: 3,
    total: 11,
  },
  'script.versions': { items: [] },
  'script.update': { record: { ...record, prediction }, askAt: '2026-11-25T10:00:00.000Z' },
  'feedback.save': { persona, changes: [change] },
  'results.note': {
    record: { ...record, results: postResults, prediction },
    verdict: 'above',
    understood: ['views', 'skipRate'],
  },
  'results.due': { posts: [waiting, { ...waiting, scriptId: 'k3x9-18' }] },
  'results.ask': { ask: waiting, settled: null },
  'results.asking': { on: false },
  'text.score': {
    viral: script.viral,
    stock: [{ quote: 'game changer', why: 'models say it often' }],
    untraceable: [{ kind: 'number', quote: '40,000' }],
    personalization: 41.2,
    voiceConfidence: 'medium',
    spokenSeconds: 12.4,
  },
  'hashtags.pick': { hashtags: script.hashtags },
  'trends.look': {
    outliers: [
      {
        id: '17900000000000001',
        url: 'https://www.instagram.com/reel/AbC/',
        caption: 'Why is your bread flat?',
        likes: 900,
        comments: 12,
        postedAt: null,
        from: '#sourdough',
        timesUsual: 4.5,
        why: ['question', 'short'],
        seenAt: '2026-11-22T10:00:00.000Z',
      },
    ],
    budget: { used: 3, limit: 30 },
    at: '2026-11-22T10:00:00.000Z',
  },
  'ideas.list': {
    plan: 'ideas',
    ideas: [
      {
        id: 'ideas-1',
        hook: 'I sold my first cake for nine pounds.',
        topic: 'my first price',
        contentType: 'storytelling',
        from: 'fact',
      },
    ],
  },
  'ideas.take': {
    idea: {
      id: 'ideas-1',
      hook: 'I sold my first cake for nine pounds.',
      topic: 'my first price',
      contentType: 'storytelling',
      from: 'fact',
    },
  },
  'limits.get': {
    scriptsUsed: 3,
    scriptsLimit: 10,
    costUsdUsed: 0.12,
    costUsdLimit: 1,
    resetsAt: '2026-11-23T00:00:00.000Z',
  },
  'stats.get': {
    scripts: 4,
    good: 2,
    notMe: 1,
    posted: 1,
    averageQuality: 70.2,
    averageViral: 55,
    averagePersonalization: null,
    weeks: [],
    bestTopics: ['prices'],
    bestHooks: ['Nine pounds.'],
    best: null,
    promptTokens: 0,
    completionTokens: 0,
    costUsd: null,
  },
  'data.import': { personas: 1, scripts: 4 },
  'script.similar': { items: [] },
  'script.meant': { found: [], recent: [] },
  'results.move': { record, verdict: 'above', understood: ['views'] },
  'change.undo': { kind: 'nothing' },
  'recommendations.get': {
    items: [
      {
        about: 'money',
        scripts: 4,
        of: 12,
        measure: 'views',
        timesUsual: 2.1,
        next: 'I owe the bank nothing.',
      },
    ],
  },
  'admin.report': operatorReport,
  'admin.assignModel': { userId: 'telegram:1', model: null },
  'data.forget': {
    personas: 1,
    scripts: 4,
    vectors: 12,
    ledgerRows: 9,
    sessions: 1,
    traces: 'requested',
    at: '2026-11-22T10:00:00.000Z',
  },
};
