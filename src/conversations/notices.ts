/** Sentences the chat and the adapters say themselves: errors, progress, the menu, what nobody else answers. */
import type { OutboundMessage } from '../chat/types.js';
import type { CostAlert } from '../engine/budget/cost-alerts.js';
import type { ProgressStage } from '../engine/operations.js';
import type { ErrorCode } from '../errors.js';
import { COMMANDS } from './anytime/command-answers.js';
import { isForHerAlone } from './anytime/for-her-alone.js';
import { answeredForwarded, whoseQuestion } from './anytime/forwarded.js';
import { copyFor } from './shared/copy.js';
import { clip, say } from './shared/effects.js';

/** Enough to see whether she was understood. */
const HEARD_LENGTH = 300;

/**
 * What is wrong and what she can do.
 * @internal
 */
export function sentenceFor(code: ErrorCode, locale: string): string {
  return copyFor(locale)(`error-${code}`);
}

/** The stage a long operation has reached. */
export function describeProgress(stage: ProgressStage, locale: string): string {
  const t = copyFor(locale);
  switch (stage.stage) {
    case 'reading':
      return t('progress-reading', { file: clip(stage.file, 60) });
    case 'queued':
      return t('progress-queued', { ahead: stage.ahead });
    case 'writing':
      return t('progress-writing', { attempts: stage.attempts });
    case 'scored':
      return t('progress-scored', {
        attempt: stage.attempt,
        attempts: stage.attempts,
        quality: Math.round(stage.quality),
      });
    default:
      return t(`progress-${stage.stage}`);
  }
}

/** What the chat says when a form could not be continued. */
export const notices = {
  /** An update made the open form unreadable. */
  reset: (locale: string): OutboundMessage => say(copyFor(locale)('form-reset')),
  /** What was stored of her is damaged and gone. */
  personaLost: (locale: string): OutboundMessage => say(copyFor(locale)('persona-lost')),
  /** A conversation failed on an event. */
  broken: (locale: string): OutboundMessage => say(copyFor(locale)('form-broken')),
  /** What was understood of a spoken message, so that she can see a mishearing. */
  heard: (text: string, locale: string): OutboundMessage => ({
    blocks: [
      { type: 'text', text: copyFor(locale)('heard') },
      { type: 'quote', text: clip(text, HEARD_LENGTH) },
    ],
  }),
  notHeard: (code: ErrorCode, locale: string): OutboundMessage =>
    // "No text in this file" would be about another kind of file.
    say([copyFor(locale)('not-heard'), code === 'empty' ? '' : sentenceFor(code, locale)]),
  forwarded: whoseQuestion,
  leftOut: (locale: string): OutboundMessage => say(copyFor(locale)('forwarded-left-out')),
  answeredForwarded,
  isForHerAlone,
  alone: (locale: string): OutboundMessage => say(copyFor(locale)('for-you-alone')),
  noFile: (locale: string): OutboundMessage => say(copyFor(locale)('export-failed')),
  stopped: (found: boolean, locale: string): OutboundMessage =>
    say(copyFor(locale)(found ? 'stopped-one' : 'stopped-none')),
} as const;

/** What somebody outside `ALLOWED_IDS` is told, with the id that has to stand there. */
export function privateBot(locale: string, id: string): OutboundMessage {
  return say(copyFor(locale)('private-bot', { id }));
}

/** What an admin is told when much of the day's budget is used. */
export function costAlertMessage({ share, usedUsd, limitUsd }: CostAlert, locale: string): OutboundMessage {
  const t = copyFor(locale);
  const facts = { share, used: usedUsd.toFixed(2), limit: limitUsd.toFixed(2) };
  return say([t('cost-alert', facts), t(share === 100 ? 'cost-alert-reached' : 'cost-alert-then')]);
}

/** The commands with one line each, for a platform's menu. */
export function commandMenu(
  locale: string,
): readonly { readonly name: string; readonly description: string }[] {
  const t = copyFor(locale);
  return COMMANDS.map((name) => ({ name, description: t(`command-${name}`) }));
}

/** The command only those in `ADMIN_IDS` may use; no part of the menu. */
export function adminCommand(locale: string): { readonly name: string; readonly description: string } {
  return { name: 'admin', description: copyFor(locale)('command-admin') };
}

/** What a platform shows of the bot itself: before the first message, on its profile, to a stranger. */
export function platformTexts(locale: string): {
  readonly description: string;
  readonly shortDescription: string;
  readonly notYours: string;
} {
  const t = copyFor(locale);
  return {
    description: t('bot-description'),
    shortDescription: t('bot-short-description'),
    notYours: t('not-your-button'),
  };
}
