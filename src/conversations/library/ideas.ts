/** Ideas and a week's plan as lists, each line with the button that writes it. */
import type { ChatContext, EffectDraft, OutboundMessage } from '../../chat/types.js';
import { nearestSeconds } from '../../engine/closed-lists.js';
import type { Idea } from '../../engine/types/ideas.js';
import type { Operations } from '../../engine/operations.js';
import { completeRequest, requestTag } from '../script/request/request.js';
import { choiceValue } from '../shared/choice-values.js';
import { copyFor, type Copy } from '../shared/copy.js';
import { button, call, clip, say, send } from '../shared/effects.js';
import { TAKEN_TAG } from './lookup-tags.js';

const HOOK_LENGTH = 200;
/** An idea is said in fewer words than she would like, but a plan that fills a week is a plan. */
const ENOUGH = { ideas: 10, week: 7 } as const;

export function ideasMessage(
  { plan, ideas, asked = ENOUGH[plan], days = [] }: Operations['ideas.list']['result'],
  context: ChatContext,
): OutboundMessage {
  const t = copyFor(context.locale);
  const more = button(t('button-add-examples'), choiceValue('examples', 'add'));
  if (ideas.length === 0) return say(t('ideas-none'), [more]);
  const place = (at: number): string => {
    const day = days[at];
    if (plan === 'ideas') return `${at + 1}.`;
    return day === undefined ? t('week-day', { day: at + 1 }) : `${weekday(day, context.locale)}:`;
  };
  const lines = ideas.map(({ hook, contentType, from }, at) =>
    t('idea-line', {
      place: place(at),
      type: t(`type-${contentType}`),
      hook: clip(hook, HOOK_LENGTH),
      from: t(`idea-from-${from}`),
    }),
  );
  const few = ideas.length < asked ? [{ type: 'text' as const, text: t('ideas-few') }] : [];
  return {
    blocks: [
      { type: 'text', text: t(plan === 'week' ? 'week-title' : 'ideas-title') },
      { type: 'text', text: lines.join('\n') },
      ...few,
    ],
    choices: ideas.map(({ id, hook }, at) =>
      button(`${days.length > 0 ? place(at) : `${at + 1}.`} ${hook}`, choiceValue('ideas', 'write', id)),
    ),
  };
}

/** Under the tag of the call that took it stands the length she named, if any. */
export function writeIdea(idea: Idea, tag: string | undefined, t: Copy): readonly EffectDraft[] {
  const named = tag?.startsWith(TAKEN_TAG) ? nearestSeconds(Number(tag.slice(TAKEN_TAG.length))) : undefined;
  const request = completeRequest({ ...idea, ...(named && { seconds: named }) });
  return [
    send(say(t('request-kept', { topic: request.topic }))),
    call('script.generate', { request }, requestTag(request)),
  ];
}

/** A Monday, in UTC. */
const MONDAY_MS = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** 1 = Monday, in her language. */
function weekday(day: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(MONDAY_MS + (day - 1) * DAY_MS));
}
