/** What is left of today's limits, before it hurts. */
import type { EffectDraft, OutboundMessage } from '../../chat/types.js';
import type { Balance, ScriptsLeft } from '../../engine/operations.js';
import type { Copy } from '../shared/copy.js';
import { say, send } from '../shared/effects.js';

export function balanceMessage(balance: Balance, t: Copy): OutboundMessage {
  const { scriptsUsed: used, scriptsLimit, costUsdUsed, costUsdLimit } = balance;
  const limited = scriptsLimit !== null || costUsdLimit !== null;
  return say(
    [
      scriptsLimit === null
        ? t('balance-no-limit', { used })
        : t('balance-scripts', { used, limit: scriptsLimit }),
      costUsdLimit === null
        ? ''
        : t('balance-cost', { used: costUsdUsed.toFixed(2), limit: costUsdLimit.toFixed(2) }),
      limited ? t('balance-resets', { time: balance.resetsAt.slice(11, 16) }) : '',
    ].filter(Boolean),
  );
}

/** Said after a script when hardly another one is left today; nothing otherwise. */
export function fewLeft(left: ScriptsLeft | undefined, t: Copy): readonly EffectDraft[] {
  if (left === undefined) return [];
  const time = left.resetsAt.slice(11, 16);
  return [send(say(left.scripts === 0 ? t('left-none', { time }) : t('left-one', { time })))];
}
