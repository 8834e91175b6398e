/** The list she was shown last, so that "the second one" means its button. */
import type { Session } from './session.js';
import type { OutboundMessage } from './types.js';

/** Buttons that stand for one of several things of hers. */
const OF_A_LIST =
  /^(?:ideas:write|history:(?:open|delete)|results:(?:pick|move)|script:(?:another|posted|export|show-[a-z]+)):/u;
/** More is no list one counts in. */
const MOST_LISTED = 10;

/** Until a script is shown: then "the second one" is one of its versions. */
export function rememberList(session: Session, { choices = [], scriptId }: OutboundMessage): Session {
  const isList = (value: string): boolean => OF_A_LIST.test(value);
  const listed = choices.filter(({ value }) => isList(value)).map(({ label, value }) => ({ label, value }));
  if (scriptId !== undefined) {
    const { listed: _, ...rest } = session;
    return rest;
  }
  return listed.length > 1 ? { ...session, listed: listed.slice(0, MOST_LISTED) } : session;
}
