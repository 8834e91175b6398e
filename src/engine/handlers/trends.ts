/** What stands out of others' posts: looked up where the service is connected, pasted otherwise. */
import { BotError } from '../../errors.js';
import type { TagFactStore } from '../library/posts/tag-facts.js';
import type { TrendStore } from '../library/posts/trends.js';
import type { LookedAt, Outlier, TrendSource } from '../types/trends.js';
import { median } from '../statistics.js';
import { buildOf } from '../trends/build.js';
import { outliersOf, reasonsIn } from '../trends/outliers.js';
import { countWords } from '../text/words.js';
import type { Handlers } from './handler.js';

const PASTED_CHARACTERS = 4_000;
const SHOWN = 10;
const LINK = /https?:\/\/\S+/gu;
/** Fewer words show no build and no opening. */
const FEWEST_PASTED = 3;
/** Fewer posts have no usual. */
const FEWEST_RANKED = 5;

export function createTrendHandlers(parts: {
  /** Null without a token. */
  readonly source: TrendSource | null;
  readonly trends: TrendStore;
  readonly facts: TagFactStore;
  readonly clock: () => Date;
}): Handlers<'trends.look'> {
  const { source, trends, facts, clock } = parts;

  async function lookUp(
    what: string,
    userId: string,
    signal: AbortSignal,
  ): Promise<{ readonly outliers: readonly Outlier[]; readonly looked: LookedAt }> {
    if (!source) throw new BotError('notConnected', 'No Instagram access token is set.');
    const isTag = what.startsWith('#');
    const { posts, seenAt } = isTag ? await source.hashtag(what, signal) : await source.account(what, signal);
    const likes = posts.flatMap((post) => (post.ranks && post.likes !== null ? [post.likes] : []));
    // What ranks under a tag tells whether her posts could stand beside it.
    if (isTag && likes.length >= FEWEST_RANKED)
      await facts.add(userId, {
        [what.slice(1).toLowerCase()]: { posts: null, likes: median(likes), seenAt },
      });
    return outliersOf(posts, what, seenAt);
  }

  return {
    async 'trends.look'({ what }, { id, userId, signal }) {
      const now = clock().toISOString();
      const asked = what.trim();
      const isName = /^[#@]\S{1,100}$/u.test(asked);
      const found = isName ? await lookUp(asked, userId, signal) : null;
      // A link alone has no words, and pages behind a login are not read.
      const isPasted = !isName && countWords(asked.replaceAll(LINK, ' ')) >= FEWEST_PASTED;
      const added = found?.outliers ?? (isPasted ? [pasted(id, asked, now)] : []);
      if (added.length > 0) await trends.add(userId, added);
      const kept = await trends.all(userId);
      const shown = isName || isPasted ? added : kept.filter(({ from }) => from.startsWith(asked));
      return {
        outliers: shown.slice(0, SHOWN),
        budget: source ? await source.budget() : null,
        at: shown[0]?.seenAt ?? null,
        ...(found && { looked: found.looked }),
      };
    },
  };
}

function pasted(id: string, text: string, seenAt: string): Outlier {
  const caption = text.replaceAll(LINK, ' ').trim().slice(0, PASTED_CHARACTERS);
  const url = text.match(LINK)?.[0] ?? null;
  const numbers = { likes: null, comments: null, timesUsual: null, postedAt: null };
  return {
    id,
    url,
    caption,
    ...numbers,
    from: 'pasted',
    build: buildOf(caption),
    why: reasonsIn(caption),
    seenAt,
  };
}
