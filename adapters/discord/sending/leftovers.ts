/** Takes away the stages and stop buttons that a process killed in the middle of an operation left standing. */
import { inTimeOr } from '../../../src/deadline.js';
import type { Logger } from '../../../src/ports.js';
import { createRecent } from '../../shared/recent.js';
import type { DiscordApi, Target } from '../connection/api.js';
import { readCustomId } from '../message/custom-id.js';
import type { DirectChannels } from './direct-channels.js';
import { safeMessage, statusOf } from '../errors.js';
import { bodyOf, customIdsOf } from '../message/message-body.js';
import { showsStage, withoutStage } from './stages.js';
import { parseThreadId, type DiscordThread } from '../thread-id.js';

/** What was under way stands among the newest messages. */
const LOOKED_AT = 10;
/** A message of hers waits no longer than this for it. */
const LONGEST_MS = 2000;

/**
 * Looks once in each conversation (again where that failed), before this process writes there. `before`: id of what she just sent; nothing newer is
 * touched then. Never rejects.
 */
export type TidyUp = (threadId: string, before?: string) => Promise<void>;

export interface TidyOptions {
  readonly api: Pick<DiscordApi, 'newest' | 'edit' | 'remove'>;
  readonly directChannels: DirectChannels;
  /** What a stop button is called, in every language. */
  readonly stopLabels: ReadonlySet<string>;
  readonly logger: Logger;
}

/** Under way or over; or to be repeated, never past the message the first look ended at: below it stands what this process wrote. */
type Look =
  | { readonly state: 'begun'; readonly over: Promise<void> }
  | { readonly state: 'failed'; readonly before: string };

interface Reach {
  readonly before: string | undefined;
  /** Aborted when this process may write there itself: then nothing is touched any more. */
  readonly signal: AbortSignal;
}

export function createTidyUp({ api, directChannels, stopLabels, logger }: TidyOptions): TidyUp {
  const looks = createRecent<Look>();

  async function clean(channelId: string, thread: DiscordThread, { before, signal }: Reach): Promise<void> {
    for (const { id: messageId, components = [], attachments } of await api.newest(
      channelId,
      LOOKED_AT,
      before,
    )) {
      if (!showsStage(components) || attachments.length > 0 || !isHers(components, thread)) continue;
      if (signal.aborted) return;
      const target: Target = { kind: 'channel', channelId, messageId };
      const rest = withoutStage(components, stopLabels);
      if (rest.length === 0) await api.remove(target);
      else await api.edit(target, bodyOf(rest, 'newer'));
    }
  }

  /** False where another look may find more. */
  async function look(threadId: string, reach: Reach): Promise<boolean> {
    try {
      const thread = parseThreadId(threadId);
      if (thread.channelId !== null) await clean(thread.channelId, thread, reach);
      else await directChannels.use(thread.userId, (channelId) => clean(channelId, thread, reach));
      return true;
    } catch (error) {
      logger.info(
        { reason: safeMessage(error) },
        'Discord: what an earlier process left was not looked for.',
      );
      // In a server the bot may not be allowed to read what stands there.
      return statusOf(error) === 403;
    }
  }

  async function lookInTime(threadId: string, before: string | undefined): Promise<void> {
    const late = new AbortController();
    const isDone = await inTimeOr(look(threadId, { before, signal: late.signal }), LONGEST_MS, false);
    late.abort();
    if (!isDone && before !== undefined) looks.set(threadId, { state: 'failed', before });
  }

  return (threadId, before) => {
    const last = looks.get(threadId);
    if (last?.state === 'begun') return last.over;
    // Only her next message tries again: an answer under way is not kept back once more.
    if (last?.state === 'failed' && before === undefined) return Promise.resolve();
    const over = lookInTime(threadId, last?.before ?? before);
    looks.set(threadId, { state: 'begun', over });
    return over;
  };
}

/** In a server her buttons say whose they are. */
function isHers(components: readonly object[], { channelId, userId }: DiscordThread): boolean {
  return (
    channelId === null || customIdsOf(components).some((id) => readCustomId(id)?.owner?.userId === userId)
  );
}
