/** The real conversations in the real chat, with a persona and before a fake engine. */
import { chatRules } from '../../src/conversations/index.js';
import type { Engine } from '../../src/engine/operations.js';
import { contextWith, persona } from '../conversations/samples.js';
import { openChat, type OpenChat, type OpenChatOptions } from './open-chat.js';

export function openRealChat(engine: Engine, options: OpenChatOptions = {}): Promise<OpenChat> {
  return openChat({
    engine,
    ...chatRules,
    contextOf: (owner) => Promise.resolve(contextWith({ ...owner, persona })),
    ...options,
  });
}
