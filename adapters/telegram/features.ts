/** What this Bot API server turned out not to know: asked once, remembered for the process. */
import { descriptionOf, statusOf } from './errors.js';

export interface Features {
  has(method: string): boolean;
  /** True when the error says that the server does not know the method; remembered. */
  isMissing(method: string, error: unknown): boolean;
}

export function createFeatures(): Features {
  const missing = new Set<string>();
  return {
    has: (method) => !missing.has(method),
    isMissing(method, error) {
      const status = statusOf(error);
      const unknown = status === 404 && /not found/i.test(descriptionOf(error));
      if (!unknown && status !== 405 && status !== 501) return false;
      missing.add(method);
      return true;
    },
  };
}
