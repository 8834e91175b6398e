/** A chat of a creator who has a script before her and a list of two above it. */
import { openChat } from './chat.js';
import { persona } from './samples.js';

export const SUMMARY = {
  scriptId: 's1',
  title: 'one',
  seconds: 30,
  contentType: 'storytelling' as const,
  language: 'en',
  quality: 80,
  createdAt: '2026-11-20T10:00:00.000Z',
  starred: false,
  posted: false,
  vote: null,
};

const LISTED = [
  { label: 'one', value: 'history:open:s1' },
  { label: 'two', value: 'history:open:s2' },
];

export function afterScript(says: string, listed = LISTED): ReturnType<typeof openChat> {
  const chat = openChat({ persona, lastScriptId: 'shown', builtIn: true, listed });
  chat.says(says);
  return chat;
}
