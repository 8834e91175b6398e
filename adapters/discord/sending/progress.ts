/** Progress of long operations, at the foot of the bot's newest message, else as a message of its own. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Progress } from '../../../src/chat/types.js';
import type { Target } from '../connection/api.js';
import { cutTo } from '../../shared/cut-text.js';
import { cleanText, isBlank } from '../message/clean-text.js';
import { ownerOf } from '../message/custom-id.js';
import type { DeliveryParts } from './delivery.js';
import type { DirectChannels } from './direct-channels.js';
import { isTokenGone, safeMessage } from '../errors.js';
import { escapeMarkdown } from '../message/markdown.js';
import { bodyOf, FLAG, MESSAGE_UNITS, unitsOf, type Components } from '../message/message-body.js';
import type { Way } from '../features.js';
import type { LastSent } from './places.js';
import type { Reply } from './replies.js';
import { stageOf, withoutStage } from './stages.js';
import { parseThreadId, type DiscordThread } from '../thread-id.js';
import type { ProgressBoard } from '../../shared/progress-board.js';

/** Edits of one message share a bucket of five in five seconds. */
const INTERVAL_MS = 1200;
/** First words are a sign of life, not the script: that comes as a message of its own. */
const PREVIEW_UNITS = 600;
const STAGE_UNITS = 300;
/** So long after its end an operation's result is awaited: it may take the message its stages stand under. */
const RESULT_FOLLOWS_MS = 1500;

/** Where the progress stands: under a message (`host`), in a reply still "thinking", or in a message of its own. */
type Spot =
  | { readonly kind: 'host'; readonly last: LastSent }
  | { readonly kind: 'thinking'; readonly reply: Reply }
  | { readonly kind: 'own'; readonly target: Target };

interface Shown {
  readonly thread: DiscordThread;
  readonly threadId: string;
  latest: Progress;
  sentAt: number;
  sentText: string;
  spot: Spot | null;
  refused: boolean;
  timer: NodeJS.Timeout | null;
  /** The call under way; the next one waits for it. */
  busy: Promise<void>;
}

function lineOf({ text, preview = '' }: Progress): string {
  const stage = escapeMarkdown(cutTo(cleanText(text).trim(), STAGE_UNITS));
  const words = cutTo(cleanText(preview).trim(), PREVIEW_UNITS);
  return isBlank(words) ? stage : `${stage}\n${escapeMarkdown(words).replace(/^/gm, '> ')}`;
}

export function createProgressBoard(
  { api, replies, places, texts, features, stopLabels, tidyUp, logger }: DeliveryParts,
  directChannels: DirectChannels,
): ProgressBoard {
  const shown = new Map<string, Shown>();
  const stopping = new AbortController();

  /** False when another message has taken the place the stages stood in: it must not be written over. */
  function isStillThere({ target, ...last }: LastSent): boolean {
    const reply = replies.holding(target);
    return reply === null || reply.shows?.components === last.components;
  }

  /** Stages of another operation stand there by now. */
  const isHost = (last: LastSent): boolean =>
    [...shown.values()].some(({ spot }) => spot?.kind === 'host' && spot.last === last);

  const isHersAlone = ({ thread, latest }: Shown): boolean => thread.channelId !== null && !latest.othersRead;

  /** A message of the bot carries the stages, if it has room for them. */
  function hostOf(entry: Shown, line: string): Spot | null {
    const { threadId } = entry;
    const alone = isHersAlone(entry);
    // She used an interaction: its reply is where she waits, whatever was said since.
    const inReply = alone || places.lastHeard(threadId) === null ? replies.newest(threadId)?.shows : null;
    const last = inReply ?? places.lastSent(threadId);
    if (!last || (alone && last.target.kind === 'channel')) return null;
    if (last.isFinal || last.hasFiles || last.components.length > 8) return null;
    return unitsOf(last.components) + line.length > MESSAGE_UNITS.older ? null : { kind: 'host', last };
  }

  async function postOwn(entry: Shown, components: Components, way: Way): Promise<Spot> {
    const { thread, threadId } = entry;
    const reply = replies.newest(threadId);
    if (thread.channelId !== null && reply && (await reply.acknowledged)) {
      const flags = reply.ephemeral ? FLAG.ephemeral : 0;
      const messageId = await api.followUp(reply.token, bodyOf(components, way, flags));
      return { kind: 'own', target: { kind: 'reply', token: reply.token, messageId } };
    }
    const heard = isHersAlone(entry) ? null : places.lastHeard(threadId);
    const postIn = async (channelId: string): Promise<Spot> => {
      const messageId = await api.post(channelId, bodyOf(components, way, FLAG.silent));
      return { kind: 'own', target: { kind: 'channel', channelId, messageId } };
    };
    return heard ? postIn(heard.channelId) : directChannels.use(thread.userId, postIn);
  }

  async function spotFor(entry: Shown, line: string): Promise<Spot | 'soon' | null> {
    const reply = replies.newest(entry.threadId);
    if (reply?.original === 'free' && (await reply.acknowledged)) return { kind: 'thinking', reply };
    // A message is on its way there: it can carry the stages as soon as it stands.
    if (reply?.original === 'taken' && reply.shows === null) return 'soon';
    return hostOf(entry, line);
  }

  /** Where it stood, unless a message has taken the place it was "thinking" in. */
  async function place(entry: Shown, line: string): Promise<Spot | 'soon' | null> {
    const { spot } = entry;
    if (spot?.kind !== 'thinking' || spot.reply.original === 'free')
      return spot ?? (await spotFor(entry, line));
    const next = await spotFor(entry, line);
    entry.refused = next === null;
    return next;
  }

  async function putAs(entry: Shown, components: Components, way: Way): Promise<void> {
    const { spot } = entry;
    if (spot?.kind === 'host') {
      if (!isStillThere(spot.last)) return void (entry.refused = true);
      const reply = replies.holding(spot.last.target);
      if (reply) reply.carriedProgress = true;
      await api.edit(spot.last.target, bodyOf([...spot.last.components, ...components], way));
    } else if (spot?.kind === 'thinking') {
      const { token, original } = spot.reply;
      // A message came first: the stage goes below it next time.
      if (original !== 'free') return void (entry.sentText = '');
      await api.edit({ kind: 'reply', token, messageId: null }, bodyOf(components, way));
    } else if (spot) {
      await api.edit(spot.target, bodyOf(components, way));
    } else {
      entry.spot = await postOwn(entry, components, way);
    }
  }

  async function put(entry: Shown): Promise<void> {
    const line = lineOf(entry.latest);
    if (line === '' || line === entry.sentText || entry.refused) return;
    entry.sentAt = Date.now();
    try {
      const spot = await place(entry, line);
      if (spot === 'soon' || entry.refused) return;
      entry.spot = spot;
      entry.sentText = line;
      const host = entry.spot?.kind === 'host' ? entry.spot.last.components : [];
      const { stop } = texts(places.localeOf(entry.threadId));
      const components = stageOf(line, stop, ownerOf(entry.thread), host);
      await features.attempt('messages', (way) => putAs(entry, components, way));
    } catch (error) {
      entry.refused = isTokenGone(error);
      logger.warn({ reason: safeMessage(error) }, 'Discord: progress not shown.');
    }
  }

  function schedule(key: string, entry: Shown): void {
    if (entry.timer || stopping.signal.aborted) return;
    entry.timer = setTimeout(
      () => {
        entry.timer = null;
        void flush(key, entry);
      },
      Math.max(0, entry.sentAt + INTERVAL_MS - Date.now()),
    );
    entry.timer.unref();
  }

  async function flush(key: string, entry: Shown): Promise<void> {
    entry.busy = entry.busy.then(() => (shown.get(key) === entry ? put(entry) : undefined));
    await entry.busy;
    if (shown.get(key) === entry && !entry.refused && lineOf(entry.latest) !== entry.sentText)
      schedule(key, entry);
  }

  async function finish(key: string): Promise<void> {
    const entry = shown.get(key);
    if (!entry) return;
    shown.delete(key);
    if (entry.timer) clearTimeout(entry.timer);
    await entry.busy;
    const { spot } = entry;
    if (spot?.kind === 'host') {
      const { target, components } = spot.last;
      // A restart or a shutdown must not leave the stage there.
      if (replies.holding(target))
        await sleep(RESULT_FOLLOWS_MS, undefined, { signal: stopping.signal, ref: false }).catch(() => null);
      if (!isStillThere(spot.last) || isHost(spot.last)) return;
      // Nothing is left to stop.
      const rest = withoutStage(components, stopLabels);
      await features.attempt('messages', (way) => api.edit(target, bodyOf(rest, way)));
    } else if (spot?.kind === 'own') await api.remove(spot.target);
  }

  async function begin(threadId: string, key: string, progress: Progress): Promise<void> {
    const entry: Shown = {
      thread: parseThreadId(threadId),
      threadId,
      latest: progress,
      sentAt: 0,
      sentText: '',
      spot: null,
      refused: false,
      timer: null,
      busy: Promise.resolve(),
    };
    shown.set(key, entry);
    await tidyUp(threadId);
    await flush(key, entry);
  }

  return {
    async show(threadId, progress) {
      const key = `${threadId} ${progress.id}`;
      try {
        const known = shown.get(key);
        if (progress.done) return await finish(key);
        if (stopping.signal.aborted) return;
        if (!known) return await begin(threadId, key, progress);
        known.latest = progress;
        schedule(key, known);
      } catch (error) {
        logger.warn({ reason: safeMessage(error) }, 'Discord: progress not shown.');
      }
    },
    stop() {
      stopping.abort();
      for (const { timer } of shown.values()) if (timer) clearTimeout(timer);
    },
  };
}
