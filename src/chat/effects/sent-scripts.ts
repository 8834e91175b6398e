/** Which message shows which script, so that a reply with her own wording is an edit of it. */
import type { Session } from '../session/session.js';

/** Replies to older messages than this are plain text again. */
const REMEMBERED_MESSAGES = 100;

export function rememberScript(
  session: Session,
  scriptId: string | undefined,
  messageIds: readonly string[] | null,
): Session {
  if (scriptId === undefined || messageIds === null) return session;
  const added = messageIds.map((messageId) => ({ messageId, scriptId }));
  return { ...session, sentScripts: [...session.sentScripts, ...added].slice(-REMEMBERED_MESSAGES) };
}
