/** What is left of today's limits, before it hurts. */
import type { OutboundMessage } from '../chat/types.js';
import type { Balance } from '../engine/operations.js';
import type { Copy } from './copy.js';
import { say } from './effects.js';

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
