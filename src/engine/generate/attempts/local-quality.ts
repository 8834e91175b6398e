/** How good a script is without asking a model: same text, same number, and a bad one scores badly. */
import { spokenIn } from '../spoken-in.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords, normalWords } from '../../text/words.js';
import type { ContentType } from '../../types.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import { overlapWith, topicStems } from '../topic-words.js';
import { LENGTH_TOLERANCE, lengthRatio } from '../../length.js';
import { opensOnHerLine } from './own-opening.js';
import { repeatedShare } from './repeats.js';
import { substanceOf } from './substance.js';
import { toldShare } from './told-share.js';

/** What the parts weigh. Chosen by what creators complain of (voice and stock phrases first), not learned: no data has scripts with a verdict. */
const QUALITY_WEIGHTS = { voice: 0.3, hook: 0.2, length: 0.15, structure: 0.15, topic: 0.2 } as const;
type Part = keyof typeof QUALITY_WEIGHTS;
/** Of the structure and of the topic, chosen likewise. */
const STRUCTURE_WEIGHTS = { hook: 0.3, middle: 0.25, ending: 0.25, breath: 0.2 } as const;
const TOPIC_WEIGHTS = { text: 0.3, told: 0.3, opening: 0.4 } as const;

/** Each stock phrase takes this share of the score. */
const STOCK_PHRASE_COST = 0.12;
/** Each blank takes this share, since she must still do the work. */
const BLANK_COST = 0.06;
/** What is left of a script that says nothing of its own, however well it fits: nobody would film it. */
const WITHOUT_SUBSTANCE = 0.4;
/** Off by this share of the duration, a script does not fit at all. */
const WORST_LENGTH = 0.6;
/** What is left of a script of the worst length. */
const WRONG_LENGTH_KEEPS = 0.6;
/** A script that is too short can be filmed as it is, one that is too long cannot. */
const SHORT_COST = 0.6;
/** A hook is heard in about three seconds. */
const LONGEST_HOOK_WORDS = 18;
/** Longer sentences leave no breath. */
const LONGEST_BREATH_WORDS = 25;
/** Spoken text of a person hardly ever falls below this share of different words; looped text does. */
const FEWEST_DIFFERENT = 0.35;
/** In fewer words none has to come again. */
const FEWEST_COMPARED = 20;

/** What a first line of her own is worth, of the hook's weight: the scorer has never heard her, and prefers the frames it was trained on. Chosen so that only a much stronger frame wins (four of ten points). */
const HER_OPENING = 0.4;
/** Where the hook scorer is not calibrated its points say less, and hers count for more. */
const HER_OPENING_ELSEWHERE = 0.5;
/** What is left of the points of a hook that is the topic as she typed it: the scorer takes it for a promise. */
const BARE_OPENING = 0.5;
/** Of its weight: a single exclamation mark moved such a number by 70 points (Portuguese, two samples, 2026-11-29). */
const UNCALIBRATED_VOICE = 0.5;
/** These open in a scene and come to the topic later. */
const TALES: ReadonlySet<ContentType> = new Set([
  'storytelling',
  'inspirational',
  'entertaining',
  'behind-the-scenes',
]);

export interface Measured {
  /** 0-100; null without samples: the other parts then share its weight. */
  readonly personalization: number | null;
  /** False where nobody else of her language is known: the number then rests on her few samples alone. */
  readonly isVoiceCalibrated: boolean;
  /** 0-10, of the viral scorer. */
  readonly hook: number;
  readonly stockPhrases: number;
  readonly blanks: number;
}

/** 0-100, unrounded. */
export function localQuality(beats: readonly DraftBeat[], brief: WritingBrief, measured: Measured): number {
  const text = spokenIn(beats);
  if (countWords(text) === 0) return 0;
  const parts: Readonly<Record<Part, number | null>> = {
    voice: measured.personalization === null ? null : measured.personalization / 100,
    hook: isBare(beats, brief)
      ? (measured.hook / 10) * BARE_OPENING
      : measured.hook / 10 + (opensOnHerLine(beats, brief) ? herOpening(brief.language) : 0),
    length: lengthFit(beats, brief),
    structure: structureFit(beats),
    topic: topicFit(text, beats, brief),
  };
  let sum = 0;
  let weights = 0;
  for (const [part, whole] of Object.entries(QUALITY_WEIGHTS)) {
    const value = parts[part as Part];
    if (value === null) continue;
    const weight = part === 'voice' && !measured.isVoiceCalibrated ? whole * UNCALIBRATED_VOICE : whole;
    sum += weight * clamp(value);
    weights += weight;
  }
  return (
    100 *
    (sum / weights) *
    kept(text, measured) *
    lengthKept(beats, brief) *
    substanceKept(beats, brief) *
    (1 - repeatedShare(beats))
  );
}

/** 0-1: what stock phrases, blanks and loops leave of the score. */
function kept(text: string, { stockPhrases, blanks }: Measured): number {
  const words = normalWords(text);
  const different = words.length < FEWEST_COMPARED ? 1 : new Set(words).size / words.length;
  return (
    (1 - STOCK_PHRASE_COST) ** stockPhrases * (1 - BLANK_COST) ** blanks * clamp(different / FEWEST_DIFFERENT)
  );
}

/** What a wrong length leaves of the score: it cannot be filmed as asked, however good it is. */
function lengthKept(beats: readonly DraftBeat[], brief: WritingBrief): number {
  return WRONG_LENGTH_KEEPS + (1 - WRONG_LENGTH_KEEPS) * lengthFit(beats, brief);
}

/** What plain talk leaves of the score; all of it where nothing is known of the language's plain words. */
function substanceKept(beats: readonly DraftBeat[], { request, language }: WritingBrief): number {
  const substance = substanceOf(beats, topicStems(request.topic, language), language) ?? 1;
  return WITHOUT_SUBSTANCE + (1 - WITHOUT_SUBSTANCE) * substance;
}

/** 1 within a tenth of the duration, 0 from `WORST_LENGTH` on. */
function lengthFit(beats: readonly DraftBeat[], { request, language, wordsPerMinute }: WritingBrief): number {
  const ratio = lengthRatio(beats, { seconds: request.seconds, language, wordsPerMinute });
  const off = ratio < 1 ? (1 - ratio) * SHORT_COST : ratio - 1;
  return off <= LENGTH_TOLERANCE ? 1 : clamp((WORST_LENGTH - off) / (WORST_LENGTH - LENGTH_TOLERANCE));
}

/** Opens with a short hook, has a middle, ends with what to do next, and can be breathed. */
function structureFit(beats: readonly DraftBeat[]): number {
  const hookWords = countWords(splitSentences(beats[0]?.spoken ?? '')[0] ?? '');
  const sentences = beats.flatMap((beat) => splitSentences(beat.spoken));
  const breathable = sentences.filter((sentence) => countWords(sentence) <= LONGEST_BREATH_WORDS).length;
  return (
    STRUCTURE_WEIGHTS.hook * (beats[0]?.kind === 'hook' ? clamp(2 - hookWords / LONGEST_HOOK_WORDS) : 0) +
    STRUCTURE_WEIGHTS.middle * (beats.length >= 3 ? 1 : 0) +
    STRUCTURE_WEIGHTS.ending * (beats.at(-1)?.kind === 'cta' ? 1 : 0) +
    STRUCTURE_WEIGHTS.breath * (breathable / Math.max(1, sentences.length))
  );
}

/** The topic is in the opening, where that is no line of hers and no scene, and in the rest; what she told of it is told. */
function topicFit(text: string, beats: readonly DraftBeat[], brief: WritingBrief): number {
  const { request, language } = brief;
  const stems = topicStems(request.topic, language);
  const opens =
    TALES.has(request.contentType) ||
    overlapWith(stems, beats[0]?.spoken ?? '') > 0 ||
    opensOnHerLine(beats, brief);
  return (
    TOPIC_WEIGHTS.text * overlapWith(stems, isBare(beats, brief) ? restOf(beats) : text) +
    TOPIC_WEIGHTS.told * toldShare(text, brief) +
    TOPIC_WEIGHTS.opening * (opens ? 1 : 0)
  );
}

/** The first sentence is the topic and nothing else: said so it is not told yet. */
function isBare(beats: readonly DraftBeat[], { request, language }: WritingBrief): boolean {
  const stems = topicStems(request.topic, language);
  const own = topicStems(splitSentences(beats[0]?.spoken ?? '')[0] ?? '', language);
  return own.size > 0 && [...own].every((stem) => stems.has(stem));
}

const restOf = (beats: readonly DraftBeat[]): string =>
  beats
    .flatMap(({ spoken }) => splitSentences(spoken))
    .slice(1)
    .join(' ');

function herOpening(language: string): number {
  return language.startsWith('en') ? HER_OPENING : HER_OPENING_ELSEWHERE;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
