/** A script and numbers as the attachment renderer gets them. */
import type { UserStats } from '../../src/engine/operations.js';
import type { AttachmentLabels } from '../../src/providers/attachments/labels.js';
import type { ScriptRecord } from '../../src/engine/types.js';
import { REQUEST_DEFAULTS } from '../../src/engine/closed-lists.js';
import { record } from '../conversations/samples.js';

/** Long labels in two scripts with stacked marks, whatever the shipped locales say today. */
export const LABELS: Readonly<Record<'hi' | 'te', AttachmentLabels>> = {
  hi: {
    dimensions: {
      hookStrength: 'हुक की ताकत',
      curiosityGap: 'जिज्ञासा',
      emotionalTrigger: 'भावना',
      relatability: 'उनकी ज़िंदगी के करीब',
      valueDensity: 'काम की बात',
      pacing: 'रफ़्तार',
      shareability: 'शेयर करने लायक',
      callToAction: 'क्या करना है, उसका निमंत्रण',
      trendAlignment: 'ट्रेंड',
    },
    viralTitle: 'वायरल जाँच',
    noData: 'कोई आँकड़ा नहीं',
    statsTitle: 'आपके आँकड़े',
    scripts: 'स्क्रिप्ट',
    posted: 'पोस्ट की हुई',
    good: 'अच्छी',
    notMe: 'मेरे जैसी नहीं',
    scriptsPerWeek: 'हर हफ़्ते की स्क्रिप्ट',
    trend: 'गुणवत्ता और वायरल जाँच, 0-100',
    quality: 'गुणवत्ता',
    viral: 'वायरल जाँच',
    bestTopics: 'सबसे अच्छे विषय',
    bestHooks: 'सबसे अच्छे हुक',
    caption: 'कैप्शन',
    hashtags: 'हैशटैग',
  },
  te: {
    dimensions: {
      hookStrength: 'హుక్ బలం',
      curiosityGap: 'ఆసక్తి',
      emotionalTrigger: 'భావోద్వేగం',
      relatability: 'వాళ్ళ జీవితానికి దగ్గరగా',
      valueDensity: 'ఉపయోగం',
      pacing: 'వేగం',
      shareability: 'పంచుకోదగినది',
      callToAction: 'చేయమని చెప్పే పిలుపు',
      trendAlignment: 'ట్రెండ్',
    },
    viralTitle: 'వైరల్ పరిశీలన',
    noData: 'సమాచారం లేదు',
    statsTitle: 'మీ అంకెలు',
    scripts: 'స్క్రిప్టులు',
    posted: 'పోస్ట్ చేసినవి',
    good: 'బాగున్నవి',
    notMe: 'నాలా లేనివి',
    scriptsPerWeek: 'వారానికి స్క్రిప్టులు',
    trend: 'నాణ్యత, వైరల్ పరిశీలన, 0-100',
    quality: 'నాణ్యత',
    viral: 'వైరల్ పరిశీలన',
    bestTopics: 'ఉత్తమ విషయాలు',
    bestHooks: 'ఉత్తమ హుక్‌లు',
    caption: 'క్యాప్షన్',
    hashtags: 'హ్యాష్‌ట్యాగులు',
  },
};

const VIRAL: ScriptRecord['result']['viral'] = {
  overall: 63.2,
  hook: 7.41,
  dimensions: {
    hookStrength: 7.41,
    curiosityGap: 6.2,
    emotionalTrigger: 3.9,
    relatability: 8.8,
    valueDensity: 5,
    pacing: 10,
    shareability: 0,
    callToAction: 9.2,
    trendAlignment: null,
  },
  evidence: {},
  fixes: [],
  counterArgument: null,
  calibrated: true,
  scorer: 'test',
};

/** A made-up 30-second script with three beats. */
export const RECORD: ScriptRecord = {
  ...record,
  result: {
    scriptId: 'e1',
    request: {
      topic: 'biscuits',
      ...REQUEST_DEFAULTS,
      language: 'en',
    },
    text: 'Do not twist the cutter.\nIf you twist it you seal the edge, and a sealed edge cannot climb, sugar.\nTell me how yours came out.',
    words: 24,
    targetWords: 75,
    spokenSeconds: 10,
    beats: [
      {
        startSeconds: 0,
        endSeconds: 2.5,
        kind: 'hook',
        spoken: 'Do not twist the cutter.',
        onScreen: 'STOP',
        shot: 'Close-up',
      },
      {
        startSeconds: 2.5,
        endSeconds: 8,
        kind: 'point',
        spoken: 'If you twist it you seal the edge, and a sealed edge cannot climb, sugar.',
        onScreen: null,
        shot: null,
      },
      {
        startSeconds: 8,
        endSeconds: 10,
        kind: 'cta',
        spoken: 'Tell me how yours came out.',
        onScreen: null,
        shot: null,
      },
    ],
    caption: 'Never twist.\nEver.',
    quality: 80,
    localQuality: 80,
    personalization: null,
    voice: null,
    viral: VIRAL,
    hashtags: [{ tag: '#biscuits', reason: 'topic', sizeClass: null, language: 'en' }],
    blanks: [],
    attempts: [],
    tooCloseToCall: false,
    alternativeHook: null,
    notices: [],
    model: { provider: 'built-in', name: 'built-in', promptVersion: '1' },
    usage: { calls: 0, promptTokens: 0, completionTokens: 0, costUsd: null },
    createdAt: '2026-11-22T10:00:00Z',
  },
  title: 'Why you never twist the biscuit cutter',
};

export const STATS: UserStats = {
  scripts: 1234,
  good: 21,
  notMe: 4,
  posted: 12,
  averageQuality: 78,
  averageViral: 61,
  averagePersonalization: 70,
  weeks: Array.from({ length: 12 }, (_, at) => ({
    week: new Date(Date.UTC(2026, 8, 7 + 7 * at)).toISOString().slice(0, 10),
    scripts: [1, 0, 3, 2, 5, 4, 0, 6, 2, 3, 7, 4][at] ?? 0,
    quality: at === 1 || at === 6 ? null : 60 + at * 2,
    viral: at === 1 || at === 6 ? null : 45 + ((at * 7) % 30),
  })),
  bestTopics: [
    'sourdough for beginners who kill every starter',
    'बिस्किट क्यों सख़्त होते हैं',
    'ఇంట్లో తయారు చేసే బిస్కెట్లు 🍪',
  ],
  bestHooks: [
    'Now I want to tell you why your biscuits come out like hockey pucks, sugar',
    'Do not twist the cutter.',
  ],
  promptTokens: 0,
  completionTokens: 0,
  costUsd: null,
};
