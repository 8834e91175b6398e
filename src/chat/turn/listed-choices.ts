/** What she was shown last and may answer in words: a list ("the second one"), a question with a yes and a no, a script with a blank. */
import type { Session } from '../session/session.js';
import type { ChatContext, Choice, OutboundMessage } from '../types.js';

/** Buttons that stand for one of several things of hers. */
const OF_A_LIST =
  /^(?:ideas:write|history:(?:open|delete)|results:(?:pick|move)|script:(?:another|posted|export|show-[a-z]+)):/u;
/** Under what says that it is done. */
const TAKES_BACK = 'history:restore:';
/** More is no list one counts in. */
const MOST_LISTED = 10;

/** Until a script is shown: then "the second one" is one of its versions. */
export function rememberShown(before: Session, { choices = [], scriptId }: OutboundMessage): Session {
  const { asked: earlier, unanswered: _unanswered, ...others } = before;
  const asked = questionIn(choices);
  const isDone = choices.some(({ value }) => value.startsWith(TAKES_BACK));
  const unanswered = isDone ? undefined : (earlier?.yes ?? before.unanswered);
  const session = {
    ...others,
    ...(asked !== null && { asked }),
    ...(asked === null && unanswered !== undefined && { unanswered }),
  };
  const isList = (value: string): boolean => OF_A_LIST.test(value);
  const listed = choices.filter(({ value }) => isList(value)).map(({ label, value }) => ({ label, value }));
  if (scriptId !== undefined) {
    const { listed: _, ...rest } = session;
    return rest;
  }
  return listed.length > 1 ? { ...session, listed: listed.slice(0, MOST_LISTED) } : session;
}

/** Two buttons, the first of which cannot be undone: a plain yes or no is about nothing else. */
function questionIn([yes, no, ...more]: readonly Choice[]): ChatContext['asked'] | null {
  return yes?.style === 'danger' && no && more.length === 0 ? { yes: yes.value, no: no.value } : null;
}

const FILLS = /^script:fill:(.+)$/u;

/** The script with blanks that was shown last, until she says something: that may be what belongs in one. */
export function rememberGap(session: Session, { choices = [], scriptId }: OutboundMessage): Session {
  const [gap] = choices.flatMap(({ value }) => FILLS.exec(value)?.[1] ?? []);
  if (gap !== undefined) return { ...session, gap };
  const { gap: _, ...rest } = session;
  return scriptId === undefined ? session : rest;
}
