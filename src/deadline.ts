/** Time limits that hold. */

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
