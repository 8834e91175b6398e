/** Requests to LangSmith: tried again here and only here, and given up quietly, because no reply may hang on a trace. */

/** Waits before the second and the third try. */
const WAITS_MS = [300, 1_500];
const REQUEST_MS = 5_000;
/** A dead endpoint is told once in a while, not once a trace. */
const WARN_EVERY_MS = 10 * 60_000;

export function createPatientFetch(warn: (status: number | null) => void): typeof fetch {
  let warnedAtMs = Number.NEGATIVE_INFINITY;

  async function send(
    input: Parameters<typeof fetch>[0],
    init: RequestInit | undefined,
  ): Promise<Response | null> {
    try {
      return await fetch(input, { ...init, signal: AbortSignal.timeout(REQUEST_MS) });
    } catch {
      // Network trouble of any kind: tried again below, and told by `warn`.
      return null;
    }
  }

  return async (input, init) => {
    for (const waitMs of [...WAITS_MS, null]) {
      const response = await send(input, init);
      if (response?.ok) return response;
      const lasting = response !== null && response.status < 500 && response.status !== 429;
      if (waitMs === null || lasting) {
        tell(response?.status ?? null);
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, waitMs).unref());
    }
    // The SDK would go on for minutes and print to the console; the trace is lost, and said so above.
    return new Response('{}', { status: 202, headers: { 'content-type': 'application/json' } });
  };

  function tell(status: number | null): void {
    if (performance.now() - warnedAtMs < WARN_EVERY_MS) return;
    warnedAtMs = performance.now();
    warn(status);
  }
}
