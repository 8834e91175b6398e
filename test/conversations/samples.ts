/** A persona, a script and contexts for conversation tests. */
import type { ChatContext } from '../../src/chat/types.js';
import type { Persona, ScriptRecord, ScriptResult } from '../../src/engine/types.js';
import { completeRequest } from '../../src/conversations/script/request/request.js';

export const persona: Persona = {
  userId: 'terminal:local',
  name: 'Maya',
  story: 'I bake in a small kitchen in Leeds.',
  expertise: ['sourdough', 'pricing'],
  uniqueVoice: 'short sentences, dry jokes',
  personalityTraits: ['honest'],
  hookPatterns: ['a price first'],
  storytellingStyle: 'small scenes',
  ctaPreferences: ['save this'],
  targetAudience: 'home bakers who sell',
  audiencePainPoints: ['afraid to ask for money'],
  audienceDesires: ['a shop'],
  optimalScriptLength: 75,
  successfulTopics: ['prices'],
  createdAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  version: 2,
  language: 'en',
  wordsPerMinute: 150,
  facts: [{ quote: 'I sold my first cake for nine pounds', source: 'story' }],
  neverSays: ['guys'],
  evidence: { targetAudience: ['women like me who sell at the school gate'] },
  examples: [
    {
      id: 'example-1',
      name: 'prices.txt',
      text: 'Nine pounds. That was my first price.',
      addedAt: '2026-11-20T10:00:00.000Z',
    },
  ],
  habits: null,
  corrected: ['targetAudience'],
  rules: [],
};

export const script: ScriptResult = {
  scriptId: 'k3x9-17',
  request: completeRequest({ topic: 'how I price my cakes' }),
  text: 'Nine pounds.\nThat was my first price.\nSave this for [your next event].',
  words: 13,
  targetWords: 75,
  spokenSeconds: 5.2,
  beats: [
    { startSeconds: 0, endSeconds: 2, kind: 'hook', spoken: 'Nine pounds.', onScreen: '£9', shot: null },
    {
      startSeconds: 2,
      endSeconds: 5.2,
      kind: 'cta',
      spoken: 'Save this for [your next event].',
      onScreen: null,
      shot: null,
    },
  ],
  caption: 'My first price was nine pounds.',
  quality: 71.4,
  localQuality: 70,
  personalization: null,
  voice: null,
  viral: {
    overall: 63.2,
    hook: 7.41,
    dimensions: {
      hookStrength: 7.41,
      curiosityGap: 5,
      emotionalTrigger: 4.2,
      relatability: 6,
      valueDensity: 3.3,
      pacing: 8,
      shareability: 5.5,
      callToAction: 7,
      trendAlignment: null,
    },
    evidence: { hookStrength: ['Nine pounds.'] },
    fixes: [{ dimension: 'valueDensity', suggestion: 'Say how you count your hours.' }],
    counterArgument: 'the price is never explained.',
    calibrated: true,
    scorer: '2026-11-a/minilm',
  },
  hashtags: [{ tag: '#homebaker', reason: 'names the viewer', sizeClass: null, language: 'en' }],
  blanks: [{ mark: '[your next event]', question: 'Which event do you bake for next?' }],
  attempts: [],
  tooCloseToCall: true,
  alternativeHook: 'I undercharged for a year.',
  notices: ['draftMaker'],
  model: { provider: 'built-in', name: 'built-in', promptVersion: '1' },
  usage: { calls: 0, promptTokens: 0, completionTokens: 0, costUsd: null },
  createdAt: '2026-11-22T10:00:00.000Z',
};

export const record: ScriptRecord = {
  result: script,
  userId: 'terminal:local',
  title: 'how I price my cakes',
  starred: false,
  postedAt: null,
  vote: null,
  voteReason: null,
  editedText: null,
  parentId: null,
  results: null,
};

export function contextWith(changes: Partial<ChatContext> = {}): ChatContext {
  return {
    threadId: 'terminal:local',
    userId: 'terminal:local',
    displayName: 'Maya',
    locale: 'en',
    persona: null,
    now: '2026-11-22T10:00:00.000Z',
    builtIn: true,
    platform: 'terminal',
    supportContact: null,
    isAdmin: false,
    ...changes,
  };
}
