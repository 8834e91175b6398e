/** Takes away the stages and stop buttons that a process killed in the middle of an operation left standing. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { AdapterLogger } from '../shared/logger.js';
import { createRecent } from '../shared/recent.js';
import type { DiscordApi, Target } from './api.js';
import { readCustomId } from './custom-id.js';
import type { DirectChannels } from './direct-channels.js';
import { safeMessage } from './errors.js';
import { bodyOf, customIdsOf } from './message-body.js';
import { showsStage, withoutStage } from './stages.js';
import { parseThreadId, type DiscordThread } from './thread-id.js';

/** What was under way stands among the newest messages. */
const LOOKED_AT = 10;
/** A message of hers waits no longer than this for it. */
const LONGEST_MS = 2000;

/**
 * Looks once in each conversation, before this process writes there. `before`: id of what she just sent; nothing newer is
 * touched then. Never rejects.
 */
export type TidyUp = (threadId: string, before?: string) => Promise<void>;

export interface TidyOptions {
  readonly api: Pick<DiscordApi, 'newest' | 'edit' | 'remove'>;
  readonly directChannels: DirectChannels;
  /** What a stop button is called, in every language. */
  readonly stopLabels: ReadonlySet<string>;
  readonly logger: AdapterLogger;
}

export function createTidyUp({ api, directChannels, stopLabels, logger }: TidyOptions): TidyUp {
  const looked = createRecent<Promise<void>>();

  async function clean(channelId: string, thread: DiscordThread, before: string | undefined): Promise<void> {
    for (const { id: messageId, components = [], attachments } of await api.newest(
      channelId,
      LOOKED_AT,
      before,
    )) {
      if (!showsStage(components) || attachments.length > 0 || !isHers(components, thread)) continue;
      const target: Target = { kind: 'channel', channelId, messageId };
      const rest = withoutStage(components, stopLabels);
      if (rest.length === 0) await api.remove(target);
      else await api.edit(target, bodyOf(rest, 'newer'));
    }
  }

  async function look(threadId: string, before: string | undefined): Promise<void> {
    try {
      const thread = parseThreadId(threadId);
      if (thread.channelId !== null) await clean(thread.channelId, thread, before);
      else await directChannels.use(thread.userId, (channelId) => clean(channelId, thread, before));
    } catch (error) {
      // In a server the bot may not be allowed to read what stands there: 403.
      logger.info(
        { reason: safeMessage(error) },
        'Discord: what an earlier process left was not looked for.',
      );
    }
  }

  return (threadId, before) => {
    const looking =
      looked.get(threadId) ??
      Promise.race([look(threadId, before), sleep(LONGEST_MS, undefined, { ref: false })]);
    looked.set(threadId, looking);
    return looking;
  };
}

/** In a server her buttons say whose they are. */
function isHers(components: readonly object[], { channelId, userId }: DiscordThread): boolean {
  return (
    channelId === null || customIdsOf(components).some((id) => readCustomId(id)?.owner?.userId === userId)
  );
}
