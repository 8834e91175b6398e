/** `/link`: a code here, the code there, and two accounts are one person; `/link off` separates them. */
import type { EffectDraft, OutboundMessage } from '../../chat/types.js';
import type { LinkOffer, LinkOutcome } from '../../engine/operations.js';
import type { Copy } from '../shared/copy.js';
import { call, say } from '../shared/effects.js';

/** Longer than any code with its dash: not worth a look in the store. */
const CODE_LENGTH = 40;

export function answerLink(args: string): readonly EffectDraft[] {
  if (args === '') return [call('link.offer', null)];
  if (args.toLowerCase() === 'off') return [call('link.leave', null)];
  return [call('link.join', { code: args.slice(0, CODE_LENGTH) })];
}

export function offerMessage(offer: LinkOffer, t: Copy): OutboundMessage {
  if (offer.status === 'notPrivate') return say(t('link-not-private'));
  const code = `${offer.code.slice(0, 4)}-${offer.code.slice(4)}`;
  return {
    blocks: [
      { type: 'text', text: t('link-offered', { minutes: offer.minutes }) },
      { type: 'code', text: `/link ${code}` },
      { type: 'text', text: t('link-secret') },
    ],
  };
}

export function joinMessage(outcome: LinkOutcome, t: Copy): OutboundMessage {
  if (outcome.status !== 'joined') return say(t(`link-${outcome.status}`));
  return say([
    t('link-joined', { scripts: outcome.scripts }),
    outcome.setAside ? t('link-set-aside') : '',
    t('link-how-to-leave'),
  ]);
}

export function leaveMessage(separated: boolean, t: Copy): OutboundMessage {
  return say(t(separated ? 'link-separated' : 'link-none'));
}
