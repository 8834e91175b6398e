/** Everything she says instead of typing it. */
import { createRecordingHandlers } from './recordings.js';
import { createVoiceNoteHandlers } from './voice-notes.js';
import type { Handlers } from './handler.js';

type Parts = Parameters<typeof createRecordingHandlers>[0] & Parameters<typeof createVoiceNoteHandlers>[0];

export function createSpokenHandlers(parts: Parts): Handlers<'voice.transcribe' | 'recording.judge'> {
  return { ...createVoiceNoteHandlers(parts), ...createRecordingHandlers(parts) };
}
