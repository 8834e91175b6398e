/** Judges a video or sound file by what can be heard; it is fetched, listened to and dropped. */
import { BotError } from '../../errors.js';
import type { FileOpener, Transcriber } from '../../ports.js';
import type { CostOf, Craft } from '../generate/craft.js';
import { hearingUsage } from '../generate/usage.js';
import { withinBudget, type Limits } from '../budget/limits.js';
import { findCuts, silentSeconds } from '../recording/find-cuts.js';
import { openingWords } from '../recording/opening-words.js';
import { detectLanguage } from '../text/language.js';
import type { Handlers } from './handler.js';
import { paceOf } from './voice-notes.js';

/** What Telegram lets a bot fetch; transcription servers take 25 MB. */
const MAX_RECORDING_BYTES = 20 * 1024 * 1024;

/** Throws `notConnected` without a model, `tooLarge`, and what opening and hearing throw. */
export function createRecordingHandlers(parts: {
  /** Null without a model. */
  readonly transcriber: Transcriber | null;
  readonly costOf: CostOf;
  readonly limits: Limits;
  readonly craft: Craft;
  readonly openFile: FileOpener;
}): Handlers<'recording.judge'> {
  const { transcriber, costOf, limits, craft, openFile } = parts;
  return {
    async 'recording.judge'({ file, durationSeconds: told }, { userId, threadId, signal, onProgress }) {
      if (!transcriber) throw new BotError('notConnected', 'No model can hear.');
      if (file.bytes !== null && file.bytes > MAX_RECORDING_BYTES)
        throw new BotError('tooLarge', 'The recording is over 20 MB.');
      onProgress({ stage: 'listening' });
      const bytes = await openFile(threadId, file.ref, { maxBytes: MAX_RECORDING_BYTES, signal });
      const heard = await withinBudget(limits, userId, () =>
        transcriber.transcribe({ name: file.name, bytes }, { signal }),
      );
      const { text, timed } = heard;
      const durationSeconds = heard.durationSeconds ?? (told > 0 ? told : null);
      const language = detectLanguage(text);
      const viral = await craft.scoreViral(text, { language, goal: 'reach', trends: [] });
      return {
        text,
        durationSeconds,
        wordsPerMinute: durationSeconds === null ? null : paceOf(text, durationSeconds),
        opening: { ...openingWords(text, timed, durationSeconds), hook: viral.hook },
        silentSeconds: silentSeconds(timed),
        cuts: findCuts(text, timed, language, durationSeconds),
        viral,
        usage: hearingUsage(heard, costOf),
        model: heard.model,
      };
    },
  };
}
