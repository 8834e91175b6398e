/** Spoken messages: written down, and her pace measured from them. */
import { BotError } from '../../errors.js';
import type { FileOpener, Transcriber } from '../../ports.js';
import type { CostOf } from '../generate/craft.js';
import { hearingUsage } from '../generate/usage.js';
import { withinBudget, type Limits } from '../budget/limits.js';
import type { PersonaLibrary } from '../library/personas/personas.js';
import { detectLanguage } from '../text/language.js';
import { DEFAULT_WORDS_PER_MINUTE, spokenSeconds } from '../text/spoken-time.js';
import { countWords } from '../text/words.js';
import { MAX_FILE_BYTES } from './files.js';
import type { Handlers } from './handler.js';

/** A shorter note says little about how fast she talks. */
const PACE_FROM = { words: 20, seconds: 8 } as const;
/** Slower or faster than this is a pause or a mishearing. */
const PLAUSIBLE_PACE = { lowest: 80, highest: 260 } as const;
/** Each further note moves a known pace half of the way. */
const NEW_SHARE = 0.5;

export function createVoiceNoteHandlers(parts: {
  /** Null without a model. */
  readonly transcriber: Transcriber | null;
  readonly costOf: CostOf;
  readonly limits: Limits;
  readonly personas: PersonaLibrary;
  readonly openFile: FileOpener;
  readonly clock: () => Date;
}): Handlers<'voice.transcribe'> {
  const { transcriber, costOf, limits, personas, openFile, clock } = parts;
  return {
    async 'voice.transcribe'({ file, durationSeconds }, { id, userId, threadId, signal, onProgress }) {
      if (!transcriber) throw new BotError('notConnected', 'No model can hear.');
      onProgress({ stage: 'listening' });
      const bytes = await openFile(threadId, file.ref, { maxBytes: MAX_FILE_BYTES, signal });
      const heard = await withinBudget(limits, userId, () =>
        transcriber.transcribe({ name: file.name, bytes }, { signal }),
      );
      const pace = paceOf(heard.text, heard.durationSeconds ?? durationSeconds);
      const persona = pace === null ? null : await personas.get(userId);
      if (persona && pace !== null) {
        const known = persona.wordsPerMinute === DEFAULT_WORDS_PER_MINUTE ? pace : persona.wordsPerMinute;
        const wordsPerMinute = Math.round(known + (pace - known) * NEW_SHARE);
        const version = persona.version + 1;
        await personas.save(
          userId,
          { ...persona, wordsPerMinute, version, updatedAt: clock().toISOString() },
          id,
        );
      }
      return {
        text: heard.text,
        wordsPerMinute: pace,
        usage: hearingUsage(heard, costOf),
        model: heard.model,
      };
    },
  };
}

/** Words a minute on the English scale (150 = default pace in any language); null when the note is too short to tell. */
export function paceOf(text: string, seconds: number): number | null {
  if (countWords(text) < PACE_FROM.words || seconds < PACE_FROM.seconds) return null;
  const pace = (DEFAULT_WORDS_PER_MINUTE * spokenSeconds(text, detectLanguage(text))) / seconds;
  return pace < PLAUSIBLE_PACE.lowest || pace > PLAUSIBLE_PACE.highest ? null : Math.round(pace);
}
