/** Time limits that hold. */
import { BotError } from './errors.js';

/**
 * Aborts with `signal`, or with a `TimeoutError` after `ms`. Not `AbortSignal.any([signal, AbortSignal.timeout(ms)])`: in
 * Node 20 nothing holds that timeout, so it never fires once the collector has run, and a silent server is waited for for
 * ever. The timer here holds its controller.
 */
export function withDeadline(signal: AbortSignal, ms: number): AbortSignal {
  const limit = new AbortController();
  setTimeout(
    () => limit.abort(new DOMException(`It took longer than ${ms} ms.`, 'TimeoutError')),
    ms,
  ).unref();
  return AbortSignal.any([signal, limit.signal]);
}

/** What `work` comes to, `otherwise` when that takes longer than `ms`. The work itself is not given up. */
export async function inTimeOr<T, O>(work: Promise<T>, ms: number, otherwise: O): Promise<T | O> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<O>((resolve) => {
    timer = setTimeout(resolve, ms, otherwise);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const LATE = Symbol('late');

/** What `work` comes to; throws `BotError('timeout')` after `ms`. The work itself is not given up. */
export async function inTime<T>(work: Promise<T>, ms: number, message: string): Promise<T> {
  const result = await inTimeOr(work, ms, LATE);
  if (result === LATE) throw new BotError('timeout', message);
  return result;
}
