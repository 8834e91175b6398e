/** What to film, show and play while each beat is said, where the writer left it open; in the script's language, from `data/shots.json`. */
import { baseLanguage } from '../../text/base-language.js';
import { z } from 'zod';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { withoutIntroduction } from '../../draft/her-material/introduction.js';
import { ourLine } from '../../draft/lines/scaffolds/known-lines.js';
import { shortSentence, topicOnScreen } from '../../draft/on-screen.js';
import { withKnownNames } from '../../draft/her-material/name-case.js';
import { capitalise } from '../../draft/her-material/tidy.js';
import { shotFor } from '../../draft/shots.js';
import { tellsOfHerself } from '../../ideas/idea-lines.js';
import { splitSentences } from '../../text/sentences.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { normalWords, wordsOf } from '../../text/words.js';
import { BEAT_KINDS, CONTENT_TYPES, type BeatKind } from '../../types.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import { bareTopic, isNotHeard, withoutLeadIn } from '../../draft/her-material/bare-topic.js';
import { beginsWithHabit, isHabit } from './is-habit.js';
import { isWhoSheIs, toldBy } from './told-lines.js';

const MOODS = [...CONTENT_TYPES, 'opening', 'turn', 'ending'] as const;
type Mood = (typeof MOODS)[number];

const fileSchema = z.object({
  bRoll: z.record(z.string(), z.record(z.enum(BEAT_KINDS), z.string())),
  music: z.record(z.string(), z.record(z.enum(MOODS), z.string())),
});
const shots = once(() => readDataFile(fileSchema, 'shots.json'));

/** A cover is read in a grid of small pictures. */
const COVER_WORDS = 5;
/** Shorter words name little; a letter of Indian scripts counts as one. */
const TELLING_CHARACTERS = 3;

export interface FilmedBeat extends DraftBeat {
  /** Cutaway over the beat; null in a language the table does not speak. */
  readonly bRoll: string | null;
  readonly music: string | null;
}

/**
 * Each beat with everything a shot list holds; what the writer gave stays. `caption`: the writer's, checked; its first words
 * name the topic shortly where the topic itself is long.
 */
export function shotList(
  beats: readonly DraftBeat[],
  brief: WritingBrief,
  caption: string | null,
): readonly FilmedBeat[] {
  const { request, language } = brief;
  const phrases = phrasesFor(language);
  return beats.map((beat) => ({
    ...beat,
    onScreen:
      onScreenGiven(beat, brief) ??
      shown(
        beat.kind === 'hook'
          ? openingOnScreen(beat, brief, caption)
          : shortSentence(withoutClosing(beat.spoken, brief)),
        brief,
      ),
    shot: beat.shot ?? shotFor(beat.kind, request.contentType, language),
    bRoll: phrases && phrases.bRoll[filmedAs(beat, language)],
    music: phrases && phrases.music[moodOf(beat.kind, request.contentType)],
  }));
}

/** The writer's, unless it says who she is or is a direction. */
function onScreenGiven({ onScreen }: DraftBeat, brief: WritingBrief): string | null {
  return onScreen === null || isNotHeard(onScreen) || isWhoSheIs(onScreen, brief)
    ? null
    : shown(onScreen, brief);
}

/** As a reader sees it: names and the first word with their capital. */
function shown(text: string | null, { persona, language }: WritingBrief): string | null {
  return text === null ? null : capitalise(withKnownNames(text, [persona.story], language));
}

/** What the video is about in a few words: the topic's, else those the caption begins with, else those of the opening. */
function openingOnScreen(
  { spoken }: Pick<DraftBeat, 'spoken'>,
  { request, language, persona }: WritingBrief,
  caption: string | null,
): string | null {
  const named = topicOnScreen(bareTopic(request.topic), '', language);
  if (named !== null) return named;
  // What she greets with every time says nothing of this video.
  const told = splitSentences(spoken)
    .filter((sentence) => !beginsWithHabit(sentence, persona.habits?.openings) && !isNotHeard(sentence))
    .map(withoutLeadIn);
  return shortSentence(splitSentences(caption ?? '')[0] ?? '') ?? shortSentence(told.join('\n'));
}

/** Where nothing of hers is told, there is no receipt to show. */
function filmedAs({ kind, spoken }: DraftBeat, language: string): BeatKind {
  const isOurs = splitSentences(spoken).every((sentence) => ourLine(sentence, language) !== null);
  return kind === 'proof' && isOurs ? 'turn' : kind;
}

/** Without what she ends every video with, and without lines of ours and who she is: nobody reads those again. */
function withoutClosing(spoken: string, brief: WritingBrief): string {
  const { language, persona } = brief;
  return splitSentences(spoken)
    .filter(
      (sentence) =>
        !isHabit(sentence, persona.habits?.closings) &&
        !isNotHeard(sentence) &&
        !isWhoSheIs(sentence, brief) &&
        ourLine(sentence, language) === null &&
        !tellsOfHerself(sentence) &&
        withoutIntroduction(sentence, persona.name) === sentence,
    )
    .join('\n');
}

/** A few words for the cover: the topic's, else those of the opening; null when neither is short enough. */
export function coverText(
  beats: readonly DraftBeat[],
  brief: WritingBrief,
  caption: string | null,
): string | null {
  const { request, language, persona } = brief;
  const opening = beats[0]?.onScreen ?? openingOnScreen({ spoken: beats[0]?.spoken ?? '' }, brief, caption);
  const told = splitSentences(beats[0]?.spoken ?? '')
    .filter(toldBy(brief))
    .map(withoutLeadIn);
  const candidates = [opening, bareTopic(request.topic), shortSentence(told.join('\n'))];
  const short = candidates.find(
    (text) =>
      text !== null &&
      !text.includes('[') &&
      !isNotHeard(text) &&
      // What she greets with says nothing of this video.
      !beginsWithHabit(text, persona.habits?.openings) &&
      wordsOf(text).length <= COVER_WORDS &&
      // "It doesn't" covers nothing.
      normalWords(text).some(
        (word) =>
          word.length >= TELLING_CHARACTERS && !/n['’]t$/u.test(word) && !stopwordsOf(language).has(word),
      ),
  );
  return shown(short?.trim() ?? null, brief);
}

function phrasesFor(language: string) {
  const known = shots();
  const name = known.bRoll[language] ? language : language.includes('-Latn') ? '' : baseLanguage(language);
  const [bRoll, music] = [known.bRoll[name], known.music[name]];
  return bRoll && music ? { bRoll, music } : null;
}

function moodOf(kind: BeatKind, contentType: Mood): Mood {
  if (kind === 'hook') return 'opening';
  if (kind === 'turn') return 'turn';
  return kind === 'cta' ? 'ending' : contentType;
}
