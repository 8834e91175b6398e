/** Time limits that hold. */

/**
 * Aborts with `signal`, or with a `TimeoutError` after `ms`. Not `AbortSignal.any([signal, AbortSignal.timeout(ms)])`: in
 * Node 20 nothing holds that timeout, so it never fires once the collector has run, and a silent server is waited for for ever.
 */
export function withDeadline(signal: AbortSignal, ms: number): AbortSignal {
  const limit = new AbortController();
  const timer = setTimeout(
    () => limit.abort(new DOMException(`It took longer than ${ms} ms.`, 'TimeoutError')),
    ms,
  );
  timer.unref();
  const pass = (): void => {
    clearTimeout(timer);
    limit.abort(signal.reason);
  };
  if (signal.aborted) pass();
  else signal.addEventListener('abort', pass, { once: true });
  return limit.signal;
}
