/** Which meaning a turn gave a message, read off what it asked the engine for or said. */
import type { Session } from '../chat/session/session.js';
import type { ChatContext, Effect, OutboundMessage } from '../chat/types.js';
import { copyFor } from '../conversations/shared/copy.js';
import { REQUEST_DEFAULTS } from '../engine/closed-lists.js';
import {
  DELETE_TAG,
  DISLIKED_TAG,
  LANGUAGE_TAG,
  MEANT_TAG,
  NEWEST_TAG,
  VERSION_TAG,
} from '../conversations/library/lookup-tags.js';
import { rewriteAsked } from '../conversations/understand/edits/rewrite-words.js';
import { scriptActionAsked } from '../conversations/understand/library/script-action-words.js';

export interface Observed {
  readonly intent: string;
  readonly topic?: string | undefined;
  readonly seconds?: number;
  readonly type?: string;
  readonly to?: string | undefined;
}

/** The stated defaults, for what she did not name. */
export const UNNAMED = { seconds: REQUEST_DEFAULTS.seconds, type: REQUEST_DEFAULTS.contentType };

type Call = Extract<Effect, { type: 'call' }>;

/** Sentences whose sending is the whole answer. */
const SAID: readonly (readonly [key: string, intent: string])[] = [
  ['talk-thanks', 'thanks'],
  ['talk-price', 'question'],
  ['talk-posting', 'question'],
  ['talk-filming', 'question'],
  ['talk-languages', 'question'],
  ['talk-robot', 'question'],
  ['talk-accounts', 'question'],
  ['talk-platforms', 'question'],
  ['talk-terms', 'terms'],
  ['talk-here', 'waiting'],
  ['nothing-open', 'stop'],
  ['talk-what', 'help'],
  ['talk-ready', 'ready'],
  ['talk-sorry', 'not-me'],
  ['help-intro', 'help'],
  ['privacy-what', 'question'],
  ['ask-format', 'export'],
];

export function observe({ outbox, active }: Session, context: ChatContext): Observed {
  const calls = outbox.filter((effect): effect is Call => effect.type === 'call');
  for (const one of calls) {
    const observed = ofCall(one, context);
    if (observed) return observed;
  }
  if (active?.conversation === 'script') return ofOpenRequest(active.state);
  if (active?.conversation === 'results') return { intent: 'results' };
  if (active?.conversation === 'offer') return { intent: 'offered' };
  const sent = outbox.flatMap((effect) => (effect.type === 'send' ? [effect.message] : []));
  if (sent.some(({ attachments = [] }) => attachments.length > 0)) return { intent: 'export' };
  const t = copyFor(context.locale);
  const said = SAID.find(([key]) => sent.some((message) => opens(message, t(key))));
  if (said) return { intent: said[1] };
  const greeting = t('welcome-back', { name: context.persona?.name ?? '' });
  if (sent.some((message) => opens(message, greeting))) return { intent: 'greeting' };
  return { intent: active?.conversation ?? 'unknown' };
}

function opens({ blocks: [first] }: OutboundMessage, sentence: string): boolean {
  return first?.type === 'text' && first.text === sentence;
}

function ofCall(call: Call, context: ChatContext): Observed | null {
  switch (call.op) {
    case 'script.generate': {
      const { topic, seconds, contentType } = call.args.request;
      return { intent: 'script', topic, seconds, type: contentType };
    }
    case 'script.rewrite':
      return ofRewrite(call.args.part, call.args.language);
    case 'script.get':
      return ofLookedUp(call.tag ?? '');
    case 'script.meant':
      return ofNamed(call.tag ?? '');
    case 'script.list':
      return ofList(call.tag ?? '', context);
    case 'script.versions':
      return { intent: 'version' };
    case 'feedback.save':
      return { intent: call.args.vote === 'good' ? 'praise' : 'not-me' };
    case 'ideas.list':
      return { intent: call.args.plan };
    case 'stats.get':
      return { intent: 'stats' };
    case 'text.score':
      return { intent: 'score' };
    case 'hashtags.pick':
      return { intent: 'hashtags' };
    case 'results.note':
    case 'results.due':
      return { intent: 'results' };
    case 'persona.correct':
      return { intent: 'correction' };
    case 'limits.get':
      return { intent: 'balance' };
    case 'trends.look':
      return { intent: 'trends' };
    default:
      return null;
  }
}

const REWRITES: Readonly<Record<string, string>> = { hook: 'new-hook', cta: 'new-cta' };

function ofRewrite(part: string, language: string | undefined): Observed {
  return { intent: REWRITES[part] ?? part, to: language };
}

/** Looked up to be deleted, or to be written anew in another language. */
function ofLookedUp(tag: string): Observed | null {
  if (tag === DELETE_TAG) return { intent: 'delete' };
  return tag.startsWith(LANGUAGE_TAG) ? ofRewrite('language', tag.slice(LANGUAGE_TAG.length)) : null;
}

/** Looked up by its name. */
function ofNamed(tag: string): Observed {
  const act = tag.slice(MEANT_TAG.length).split(' ')[0] ?? '';
  return { intent: act === 'open' ? 'history' : act };
}

function ofList(tag: string, { locale }: ChatContext): Observed {
  if (tag === DISLIKED_TAG) return { intent: 'not-me' };
  if (tag === VERSION_TAG) return { intent: 'version' };
  const wish = tag.startsWith(NEWEST_TAG) ? tag.slice(NEWEST_TAG.length) : '';
  if (scriptActionAsked(wish, copyFor(locale)) !== null) return { intent: 'export' };
  const asked = rewriteAsked(wish);
  return asked ? ofRewrite(asked.part, undefined) : { intent: 'history' };
}

/** A request one question of which is open. */
function ofOpenRequest(state: unknown): Observed {
  const { form } = state as {
    readonly form: {
      readonly draft: { readonly topic?: string; readonly seconds?: number; readonly contentType?: string };
    };
  };
  const { topic, seconds, contentType } = form.draft;
  return {
    intent: topic === undefined ? 'script-asked' : 'script',
    topic,
    seconds: seconds ?? UNNAMED.seconds,
    type: contentType ?? UNNAMED.type,
  };
}
