/** Numbers of her own posts from the connected account, for the person whose account it is. */
import type { InsightsOf } from '../engine/handlers/results.js';
import { matchPosts } from '../engine/imports/match-posts.js';
import { BotError } from '../errors.js';
import type { Config } from '../config.js';
import type { KeyValueStore } from '../ports.js';
import { createInstagram, type Instagram } from '../providers/instagram/index.js';

/** Null without a token and the account it belongs to. */
export function connectInstagram(config: Config, store: KeyValueStore, clock: () => Date): Instagram | null {
  const { INSTAGRAM_ACCESS_TOKEN: accessToken, INSTAGRAM_USER_ID: userId } = config;
  if (!accessToken || !userId) return null;
  return createInstagram({ accessToken, userId, apiRoot: config.INSTAGRAM_API_ROOT }, { store, clock });
}

/** One token is one account: it belongs to the operator, so nobody else's posts are filled from it. */
export function ownInsights(instagram: Instagram | null, owners: readonly string[]): InsightsOf {
  return async (userId, record, signal) => {
    if (!instagram || !owners.includes(userId)) return null;
    try {
      const posts = await instagram.ownPosts(signal);
      return matchPosts([record], posts).matched[0]?.results ?? null;
    } catch (error) {
      // She is asked instead: a service that is down must not lose the question.
      if (signal.aborted || !(error instanceof BotError)) throw error;
      return null;
    }
  };
}
