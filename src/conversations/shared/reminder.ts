/** A form left open is offered once, next day: continue or start again. */
import type { ChatContext, EffectDraft, Step } from '../../chat/types.js';
import { CANCEL_VALUE, FORM_VALUES } from './choice-values.js';
import { copyFor } from './copy.js';
import { button, say, send } from './effects.js';
import type { Held } from './form-parts.js';

const HOUR_MS = 3_600_000;
/** "Next day": late enough not to nag, and at the hour she was online. */
const REMIND_AFTER_HOURS = 24;
/** Somebody who wrote within this time is still at it and needs no reminder yet. */
const STILL_HERE_HOURS = 12;

/** The timer that asks about a form opened at `openedAt`. */
export function nudgeTimer(openedAt: string, now: string): EffectDraft {
  const notBefore = new Date(Date.parse(now) + REMIND_AFTER_HOURS * HOUR_MS).toISOString();
  return { type: 'timer', name: timerName(openedAt), notBefore };
}

/** Answers a due timer: a timer of an older form, a second one, or one that finds her busy says nothing. */
export function onNudgeTimer<S>(
  held: Held<S>,
  name: string,
  waitsForHer: boolean,
  context: ChatContext,
): Step<Held<S>> {
  if (name !== timerName(held.openedAt) || held.nudged || !waitsForHer) return { state: held, effects: [] };
  if (Date.parse(context.now) - Date.parse(held.touchedAt) < STILL_HERE_HOURS * HOUR_MS)
    return { state: held, effects: [nudgeTimer(held.openedAt, context.now)] };
  const t = copyFor(context.locale);
  const question = say(t('left-open'), [
    button(t('left-open-continue'), FORM_VALUES.stay, 'primary'),
    button(t('left-open-restart'), FORM_VALUES.restart),
    button(t('left-open-drop'), CANCEL_VALUE),
  ]);
  return { state: { ...held, nudged: true }, effects: [send(question)] };
}

function timerName(openedAt: string): string {
  return `open ${openedAt}`;
}
