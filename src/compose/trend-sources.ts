/** Everything that looks at what others post and at tags: the connected account, the trend store, what is known of tags. */
import type { Config } from '../config.js';
import type { Craft } from '../engine/generate/craft.js';
import type { OwnPostsOf } from '../engine/handlers/results.js';
import { createTextHandlers } from '../engine/handlers/texts.js';
import { createTrendHandlers } from '../engine/handlers/trends.js';
import type { PersonaLibrary } from '../engine/library/personas/personas.js';
import type { PostLibrary } from '../engine/library/posts/posts.js';
import type { ScriptLibrary } from '../engine/library/scripts/scripts.js';
import { createTagFactStore, type TagFactStore } from '../engine/library/posts/tag-facts.js';
import { createTrendStore, type TrendStore } from '../engine/library/posts/trends.js';
import type { Lanes } from '../lanes.js';
import type { KeyValueStore, Logger } from '../ports.js';
import { connectInstagram, ownersOf, ownInsights } from './own-insights.js';

export interface TrendSources {
  readonly trends: TrendStore;
  readonly facts: TagFactStore;
  readonly ownPostsOf: OwnPostsOf;
  handlers(craft: Craft): ReturnType<typeof createTrendHandlers> & ReturnType<typeof createTextHandlers>;
}

export function createTrendSources(parts: {
  readonly config: Config;
  readonly store: KeyValueStore;
  readonly lanes: Lanes;
  readonly personas: PersonaLibrary;
  readonly scripts: ScriptLibrary;
  readonly posts: PostLibrary;
  readonly clock: () => Date;
  readonly logger: Pick<Logger, 'warn'>;
}): TrendSources {
  const { config, store, lanes, personas, scripts, posts, clock, logger } = parts;
  const trends = createTrendStore(store, lanes, clock);
  const facts = createTagFactStore(store, lanes);
  const instagram = connectInstagram(config, store, clock);
  return {
    trends,
    facts,
    ownPostsOf: ownInsights(instagram, ownersOf(config), clock, logger),
    handlers: (craft) => ({
      ...createTrendHandlers({ source: instagram, trends, facts, clock }),
      ...createTextHandlers({ personas, craft, facts, trends, scripts, posts, clock }),
    }),
  };
}
