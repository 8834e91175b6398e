/** Numbers of her own posts from the connected account, for the person whose account it is. */
import { TERMINAL_THREAD } from '../../adapters/terminal/inbound.js';
import type { OwnPostsOf } from '../engine/handlers/results.js';
import { BotError } from '../errors.js';
import type { Config } from '../config.js';
import type { KeyValueStore, Logger, OwnPost } from '../ports.js';
import { createInstagram, type Instagram } from '../providers/instagram/index.js';

/** Null without a token and the account it belongs to. */
export function connectInstagram(config: Config, store: KeyValueStore, clock: () => Date): Instagram | null {
  const { INSTAGRAM_ACCESS_TOKEN: accessToken, INSTAGRAM_USER_ID: userId } = config;
  if (!accessToken || !userId) return null;
  return createInstagram({ accessToken, userId, apiRoot: config.INSTAGRAM_API_ROOT }, { store, clock });
}

/** Asked again sooner, nothing new would be there: Instagram's numbers are up to two days late. */
const AGAIN_MS = 15 * 60_000;

/** One token is one account: it belongs to the operator, so nobody else's posts are filled from it. */
export function ownInsights(
  instagram: Instagram | null,
  owners: readonly string[],
  clock: () => Date,
  logger: Pick<Logger, 'warn'>,
): OwnPostsOf {
  let asked = { atMs: -Infinity, posts: [] as readonly OwnPost[] };
  return async (userId, signal) => {
    if (!instagram || !owners.includes(userId)) return [];
    const nowMs = clock().getTime();
    if (nowMs - asked.atMs < AGAIN_MS) return asked.posts;
    try {
      asked = { atMs: nowMs, posts: await instagram.ownPosts(signal) };
    } catch (error) {
      // She is asked instead: a service that is down must not lose the question.
      if (signal.aborted || !(error instanceof BotError)) throw error;
      logger.warn(
        { code: error.code, reason: error.message },
        'numbers of her own posts cannot be had from Instagram',
      );
      // A token that is refused now is refused in a minute.
      asked = { atMs: error.code === 'misconfigured' ? nowMs : asked.atMs, posts: [] };
    }
    return asked.posts;
  };
}

/** Whose account the token is: the operators', and whoever sits at the terminal of the machine it is set on. */
export function ownersOf(config: Config): readonly string[] {
  return [...(config.ADMIN_IDS ?? []), TERMINAL_THREAD];
}
