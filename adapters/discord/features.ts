/** What this Discord is able to do: an older or self-made server may refuse the newer kinds of forms and messages. */
import { isRefused } from './errors.js';

/** `newer`: forms of labels with menus and file uploads; messages of components v2. */
export type Way = 'newer' | 'older';
type Kind = 'forms' | 'messages';

export interface Features {
  /**
   * Does it the newer way; where the server refuses the content, the older way. Refused twice before it was ever taken,
   * the newer way is not tried again in this process; later a refusal is about that one content.
   */
  attempt<R>(kind: Kind, act: (way: Way) => Promise<R>): Promise<R>;
}

const REFUSALS = 2;

export function createFeatures(onOlder: (kind: Kind) => void): Features {
  const known = new Map<Kind, Way>();
  const refusals = new Map<Kind, number>();
  return {
    async attempt(kind, act) {
      if (known.get(kind) === 'older') return act('older');
      try {
        const result = await act('newer');
        known.set(kind, 'newer');
        return result;
      } catch (error) {
        if (!isRefused(error)) throw error;
        const result = await act('older');
        if (known.get(kind) === 'newer') return result;
        refusals.set(kind, (refusals.get(kind) ?? 0) + 1);
        if (refusals.get(kind) === REFUSALS) {
          known.set(kind, 'older');
          onOlder(kind);
        }
        return result;
      }
    },
  };
}
