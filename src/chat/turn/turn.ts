/** The pure step: a session and an event make the next session, effects included. */
import type { Session } from '../session/session.js';
import type { ErrorCode } from '../../errors.js';
import type { Logger } from '../../ports.js';
import { describeError } from '../describe-error.js';
import { askWhose, claimed, type ForwardedNotices } from '../incoming/forwarded.js';
import { enqueue, enqueueMessage, isCall, isSend, removeCancellable, removeOrphanTimers } from './outbox.js';
import type {
  ChatContext,
  Conversation,
  ConversationEvent,
  OutboundMessage,
  Remembered,
  Step,
} from '../types.js';

/** The sentences the chat itself needs; everything else is said by conversations. */
interface Notices extends ForwardedNotices {
  /** True for what shows her story, her data or her stored scripts. */
  isForHerAlone(event: ConversationEvent, context: ChatContext): boolean;
  /** Others read along: she is to ask for it in the private chat. */
  alone(locale: string): OutboundMessage;
  /** An update made the open form unreadable: what is kept, and that she can start again. */
  reset(locale: string): OutboundMessage;
  /** What was stored of her is damaged and gone: what is left, and what she can do. */
  personaLost(locale: string): OutboundMessage;
  /** A conversation failed on an event: nothing saved is lost, the open form is closed. */
  broken(locale: string): OutboundMessage;
  /** What was understood of a spoken message. */
  heard(text: string, locale: string): OutboundMessage;
  notHeard(code: ErrorCode, locale: string): OutboundMessage;
  /** A file she asked for could not be made. */
  noFile(locale: string): OutboundMessage;
  /** One request was given up; `found` false: it was over already. */
  stopped(found: boolean, locale: string): OutboundMessage;
}

export interface TurnRules {
  readonly conversations: ReadonlyMap<string, Conversation>;
  /** Asked where nothing is open: which conversation the event opens, if any. An open one gets every event, commands too. */
  readonly opening: (
    event: ConversationEvent,
    context: ChatContext,
  ) => { readonly conversation: string } | null;
  readonly notices: Notices;
  /** What is remembered after a message to her, and after what she said, with the conversation named `active` open. */
  readonly afterShown: (before: Remembered, message: OutboundMessage) => Remembered;
  readonly afterSaid: (before: Remembered, event: ConversationEvent, active: string | null) => Remembered;
  /** Name of the conversation that tells, beside whatever is open, what was made of a recording. */
  readonly teller: string;
  readonly logger: Logger;
}

/** Hand-overs in one turn; more is a circle between conversations. */
const MOST_HANDOVERS = 5;

/** What every step of one turn shares. */
export interface Turn {
  readonly context: ChatContext;
  readonly rules: TurnRules;
}

/** Delivers one event. `asker`: the conversation a result returns to. Never throws: a broken conversation is closed with a sentence. */
export function takeTurn(session: Session, event: ConversationEvent, turn: Turn, asker?: string): Session {
  return remember(session, stepOf(session, event, turn, asker), event, turn.rules);
}

function remember(before: Session, after: Session, event: ConversationEvent, rules: TurnRules): Session {
  const owed = new Set(before.outbox.map(({ id }) => id));
  const fresh = after.outbox.filter(isSend).filter(({ id }) => !owed.has(id));
  const shown = fresh.reduce((known, { message }) => rules.afterShown(known, message), after.remembered);
  const remembered = rules.afterSaid(shown, event, after.active?.conversation ?? null);
  return { ...after, remembered };
}

function stepOf(session: Session, event: ConversationEvent, turn: Turn, asker?: string): Session {
  const { rules } = turn;
  const readable = closeOutdated(session, rules);
  try {
    const next =
      asker === undefined ? hearHer(readable, event, turn) : returnTo(asker, readable, event, turn);
    return removeOrphanTimers(next);
  } catch (error) {
    const facts = {
      threadId: session.threadId,
      event: event.type,
      conversation: session.active?.conversation,
    };
    rules.logger.error({ ...facts, ...describeError(error) }, 'conversation failed');
    const left = event.type === 'cancel' ? removeCancellable(readable) : readable;
    // A result that broke the conversation it returned to is no fault of the form she is in now.
    const innocent = asker !== undefined && left.active?.conversation !== asker;
    const active = innocent ? left.active : null;
    return removeOrphanTimers(enqueueMessage({ ...left, active }, rules.notices.broken(session.locale)));
  }
}

/** Closes a form whose conversation is gone or has a new version, and says so. */
function closeOutdated(session: Session, rules: TurnRules): Session {
  const { active } = session;
  if (active === null || rules.conversations.get(active.conversation)?.version === active.version)
    return session;
  return enqueueMessage({ ...session, active: null }, rules.notices.reset(session.locale));
}

/** What comes from her, before any conversation: what she passed on, and what is not for others to read. */
function hearHer(session: Session, event: ConversationEvent, turn: Turn): Session {
  const { notices } = turn.rules;
  if (event.type === 'forwarded') return askWhose(session, event.passed, notices);
  const answer = claimed(session, event, notices);
  if (answer?.event === null) return answer.session;
  const heard = answer ?? { session, event };
  if (session.othersRead && notices.isForHerAlone(heard.event, turn.context))
    return enqueueMessage(heard.session, notices.alone(session.locale));
  return deliver(heard.session, heard.event, turn);
}

function deliver(session: Session, event: ConversationEvent, turn: Turn): Session {
  if (event.type === 'voice') return hear(session, event, turn);
  if (event.type === 'cancel' && event.effectId !== undefined)
    return stopOne(session, event.effectId, turn.rules);
  const current = event.type === 'cancel' ? removeCancellable(session) : session;
  if (current.active !== null) return carryOn(current, event, turn);
  const opening = turn.rules.opening(event, turn.context);
  return opening === null ? current : open(opening.conversation, current, event, turn);
}

/** One request is given up, whatever else waits or is open. */
function stopOne(session: Session, id: string, rules: TurnRules): Session {
  const left = { ...session, outbox: session.outbox.filter((effect) => effect.id !== id || !isCall(effect)) };
  const stopped = left.outbox.length < session.outbox.length;
  return enqueueMessage(left, rules.notices.stopped(stopped, session.locale));
}

/** Asker of transcriptions: no conversation, its result becomes a `text` event. */
const LISTENER = 'listener';

/** A note is written down first, a recording is judged; without a model she is asked to type. */
function hear(
  session: Session,
  { file, kind, durationSeconds }: Extract<ConversationEvent, { type: 'voice' }>,
  turn: Turn,
): Session {
  if (turn.context.builtIn) return deliver(session, { type: 'unsupported', what: kind }, turn);
  const args = { file, durationSeconds };
  return kind === 'voice'
    ? enqueue(session, [{ type: 'call', op: 'voice.transcribe', args }], LISTENER)
    : enqueue(session, [{ type: 'call', op: 'recording.judge', args }], turn.rules.teller);
}

function onHeard(session: Session, event: ConversationEvent, turn: Turn): Session {
  if (event.type === 'failed')
    return enqueueMessage(session, turn.rules.notices.notHeard(event.code, session.locale));
  if (event.type !== 'done' || event.op !== 'voice.transcribe') return session;
  const { text, wordsPerMinute } = event.result;
  const told = enqueueMessage(session, turn.rules.notices.heard(text, session.locale));
  const pace = wordsPerMinute === null ? {} : { wordsPerMinute };
  return deliver(told, { type: 'text', text, ...pace }, turn);
}

/** A result goes to the conversation that asked; if she has moved on, it opens beside what she does now. */
function returnTo(asker: string, session: Session, event: ConversationEvent, turn: Turn): Session {
  if (asker === LISTENER) return onHeard(session, event, turn);
  const { active } = session;
  if (active?.conversation === asker) return carryOn(session, event, turn);
  const next = open(asker, session, event, turn);
  return active === null ? next : { ...next, active };
}

function carryOn(session: Session, event: ConversationEvent, turn: Turn): Session {
  if (session.active === null) return session;
  const conversation = named(session.active.conversation, turn.rules);
  const step = conversation.transition(session.active.state, event, turn.context);
  return apply(session, { conversation, step, activeBefore: null }, turn);
}

/** A conversation that ends in its first step (/help) leaves the open form as it was. */
function open(name: string, session: Session, event: ConversationEvent, turn: Turn): Session {
  const conversation = named(name, turn.rules);
  const before = session.active?.conversation === name ? null : session.active;
  return apply(
    session,
    { conversation, step: conversation.start(event, turn.context), activeBefore: before },
    turn,
  );
}

/** What a conversation answered. */
interface Taken {
  readonly conversation: Conversation;
  readonly step: Step<unknown>;
  /** Open again where the step ends this one. */
  readonly activeBefore: Session['active'];
}

function apply(
  session: Session,
  { conversation, step, activeBefore }: Taken,
  turn: Turn,
  handovers = 0,
): Session {
  const { name, version } = conversation;
  const active = step.state === null ? activeBefore : { conversation: name, version, state: step.state };
  const next = { ...enqueue(session, step.effects, name), active };
  if (step.next === undefined) return next;
  if (handovers >= MOST_HANDOVERS) throw new Error('Conversations hand over in a circle.');
  const following = named(step.next.conversation, turn.rules);
  const event = step.next.event ?? { type: 'command', name: step.next.conversation, args: '' };
  const opening = following.start(event, turn.context);
  return apply(next, { conversation: following, step: opening, activeBefore: active }, turn, handovers + 1);
}

function named(name: string, rules: TurnRules): Conversation {
  const conversation = rules.conversations.get(name);
  if (conversation === undefined) throw new Error(`No conversation is named "${name}".`);
  return conversation;
}
