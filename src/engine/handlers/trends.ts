/** What stands out of others' posts: looked up where the service is connected, pasted otherwise. */
import { BotError } from '../../errors.js';
import type { TrendStore } from '../library/trends.js';
import type { Outlier, TrendSource } from '../trend-types.js';
import { outliersOf, reasonsIn } from '../trends/outliers.js';
import type { Handlers } from './handler.js';

const PASTED_CHARACTERS = 4_000;
const SHOWN = 10;

export function createTrendHandlers(parts: {
  /** Null without a token. */
  readonly source: TrendSource | null;
  readonly trends: TrendStore;
  readonly clock: () => Date;
}): Handlers<'trends.look'> {
  const { source, trends, clock } = parts;

  async function lookUp(what: string, now: string, signal: AbortSignal): Promise<readonly Outlier[]> {
    if (!source) throw new BotError('notConnected', 'No Instagram access token is set.');
    const posts = what.startsWith('#')
      ? await source.hashtag(what, signal)
      : await source.account(what, signal);
    return outliersOf(posts, what, now);
  }

  return {
    async 'trends.look'({ what }, { id, userId, signal }) {
      const now = clock().toISOString();
      const asked = what.trim();
      const isName = /^[#@]\S{1,60}$/u.test(asked);
      if (isName) await trends.add(userId, await lookUp(asked, now, signal));
      else if (asked !== '') await trends.add(userId, [pasted(id, asked, now)]);
      const kept = await trends.all(userId);
      const shown = isName ? kept.filter(({ from }) => from === asked) : kept;
      return {
        outliers: shown.slice(0, SHOWN),
        budget: source ? await source.budget() : null,
        at: shown[0]?.seenAt ?? null,
      };
    },
  };
}

function pasted(id: string, text: string, seenAt: string): Outlier {
  const caption = text.slice(0, PASTED_CHARACTERS);
  const numbers = { likes: null, comments: null, timesUsual: null, postedAt: null };
  return { id, url: null, caption, ...numbers, from: 'pasted', why: reasonsIn(caption), seenAt };
}
