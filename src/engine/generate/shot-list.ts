/** What to film, show and play while each beat is said, where the writer left it open; in the script's language, from `data/shots.json`. */
import { z } from 'zod';
import { once, readDataFile } from '../../project-files.js';
import { shortSentence, topicOnScreen } from '../draft/on-screen.js';
import { shotFor } from '../draft/shots.js';
import { stopwordsOf } from '../text/stopwords.js';
import { wordsOf } from '../text/words.js';
import { BEAT_KINDS, CONTENT_TYPES, type BeatKind } from '../types.js';
import type { DraftBeat, WritingBrief } from './brief.js';

const MOODS = [...CONTENT_TYPES, 'opening', 'turn', 'ending'] as const;
type Mood = (typeof MOODS)[number];

const fileSchema = z.object({
  bRoll: z.record(z.string(), z.record(z.enum(BEAT_KINDS), z.string())),
  music: z.record(z.string(), z.record(z.enum(MOODS), z.string())),
});
const shots = once(() => readDataFile(fileSchema, 'shots.json'));

/** A cover is read in a grid of small pictures. */
const COVER_WORDS = 5;
/** Shorter words are seldom things. */
const FILMABLE_CHARACTERS = 4;

export interface FilmedBeat extends DraftBeat {
  /** Cutaway over the beat; null in a language the table does not speak. */
  readonly bRoll: string | null;
  readonly music: string | null;
}

/** Each beat with everything a shot list holds; what the writer gave stays. */
export function shotList(beats: readonly DraftBeat[], brief: WritingBrief): readonly FilmedBeat[] {
  const { request, language } = brief;
  const phrases = phrasesFor(language);
  return beats.map((beat) => ({
    ...beat,
    onScreen:
      beat.onScreen ??
      (beat.kind === 'hook'
        ? topicOnScreen(request.topic, beat.spoken, language)
        : shortSentence(beat.spoken)),
    shot: beat.shot ?? shotFor(beat.kind, request.contentType, language),
    bRoll: phrases && withThing(phrases.bRoll[beat.kind], beat, request.topic, language),
    music: phrases && phrases.music[moodOf(beat.kind, request.contentType)],
  }));
}

/** A few words for the cover: the topic's, else those of the opening; null when neither is short enough. */
export function coverText(beats: readonly DraftBeat[], { request, language }: WritingBrief): string | null {
  const shown = beats[0]?.onScreen ?? topicOnScreen(request.topic, beats[0]?.spoken ?? '', language);
  const candidates = [shown, request.topic, shortSentence(beats[0]?.spoken ?? '')];
  const short = candidates.find(
    (text) =>
      text !== null && !text.includes('[') && wordsOf(text).length <= COVER_WORDS && text.trim() !== '',
  );
  return short?.trim() ?? null;
}

function phrasesFor(language: string) {
  const known = shots();
  const name = known.bRoll[language]
    ? language
    : language.includes('-Latn')
      ? ''
      : (language.split('-')[0] ?? '');
  const [bRoll, music] = [known.bRoll[name], known.music[name]];
  return bRoll && music ? { bRoll, music } : null;
}

function moodOf(kind: BeatKind, contentType: Mood): Mood {
  if (kind === 'hook') return 'opening';
  if (kind === 'turn') return 'turn';
  return kind === 'cta' ? 'ending' : contentType;
}

/** The phrase and the thing of her topic this beat names; other words are seldom things one can film. */
function withThing(phrase: string, beat: DraftBeat, topic: string, language: string): string {
  const small = stopwordsOf(language);
  const ofTopic = new Set(wordsOf(topic).map((word) => word.toLocaleLowerCase('und')));
  const [thing] = wordsOf(beat.spoken)
    .map((word) => word.toLocaleLowerCase('und'))
    .filter((word) => ofTopic.has(word) && word.length >= FILMABLE_CHARACTERS && !small.has(word))
    .toSorted((one, other) => other.length - one.length);
  return thing ? `${phrase} (${thing})` : phrase;
}
