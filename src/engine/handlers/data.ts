/** Her data as a whole: brought in, or deleted without a trace. */
import type { FileOpener } from '../../ports.js';
import { BotError } from '../../errors.js';
import { readTagCounts, readTagTable, type CountedTag } from '../hashtags/reach/read-counts.js';
import { matchPosts } from '../imports/match-posts.js';
import { isInsightsFile, readPastedPosts, readPostsFile } from '../imports/read-posts.js';
import { importArchive, isArchive } from '../library/archive.js';
import type { Ledger } from '../library/usage/ledger.js';
import type { Links } from '../library/personas/links.js';
import type { PersonaLibrary } from '../library/personas/personas.js';
import type { PostLibrary } from '../library/posts/posts.js';
import type { ScriptLibrary } from '../library/scripts/scripts.js';
import type { TagFactStore } from '../library/posts/tag-facts.js';
import type { OwnPost } from '../types.js';
import { MAX_FILE_BYTES } from './files.js';
import type { ForgetReceipt } from '../operations.js';
import type { Handlers } from './handler.js';

export interface Forgetters {
  /** Vectors removed. */
  vectors(userId: string): Promise<number>;
  traces(userId: string): Promise<'none' | 'requested'>;
  /** Ideas and plans shown to her. */
  ideas(userId: string): Promise<void>;
  /** The model assigned to her, if any. */
  assignment(userId: string): Promise<void>;
  /** Rows that were set aside because they could not be read. */
  damaged(userId: string): Promise<void>;
}

/** Files whose name is wanted. Throws `BotError('unsafe' | 'damaged' | 'encrypted')`. */
export type Unzip = (
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
) => Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]>;

/** A table of tags is small; an archive is not read as one. */
const TABLE_BYTES = 200_000;

type Removed = Omit<ForgetReceipt, 'at'>;

export function createDataHandlers(parts: {
  readonly personas: PersonaLibrary;
  readonly scripts: ScriptLibrary;
  readonly posts: PostLibrary;
  readonly facts: TagFactStore;
  readonly ledger: Ledger;
  readonly links: Links;
  readonly openFile: FileOpener;
  readonly unzip: Unzip;
  readonly forget: Forgetters;
  readonly clock: () => Date;
}): Handlers<'data.import' | 'data.forget'> {
  async function removeAll(userId: string): Promise<Removed> {
    const traces = await parts.forget.traces(userId);
    const scripts = await parts.scripts.removeAll(userId);
    await parts.posts.removeAll(userId);
    await parts.facts.removeAll(userId);
    await parts.forget.ideas(userId);
    const personas = await parts.personas.remove(userId);
    // After what they were made from: an update in between would write them again.
    const vectors = await parts.forget.vectors(userId);
    const ledgerRows = await parts.ledger.removeAll(userId);
    await parts.forget.assignment(userId);
    await parts.forget.damaged(userId);
    // The chat holds the sessions: it removes and counts them.
    return { personas, scripts, vectors, ledgerRows, sessions: 0, traces };
  }

  async function postsIn(bytes: Uint8Array, now: string): Promise<readonly OwnPost[]> {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    if (!isZip) return readPostsFile(bytes, now);
    const unpacked = await parts.unzip(bytes, isInsightsFile);
    return unpacked.flatMap((file) => readPostsFile(file.bytes, now));
  }

  return {
    async 'data.import'({ files, text }, context) {
      if (files.length === 0 && !text) throw new BotError('badInput', 'No file to import.');
      const { id, userId, threadId, locale, signal } = context;
      const now = parts.clock().toISOString();
      const totals = { personas: 0, scripts: 0 };
      const posts: OwnPost[] = text ? [...readPastedPosts(text, locale, now)] : [];
      const counted: CountedTag[] = text ? [...readTagCounts(text, locale)] : [];
      for (const file of files) {
        const bytes = await parts.openFile(threadId, file.ref, { maxBytes: MAX_FILE_BYTES, signal });
        const table = readTagTable(new TextDecoder().decode(bytes.subarray(0, TABLE_BYTES)));
        counted.push(...table);
        if (table.length > 0) continue;
        const found = await postsIn(bytes, now);
        posts.push(...found);
        const text = found.length > 0 ? '' : new TextDecoder().decode(bytes);
        if (!isArchive(text)) continue;
        const added = await importArchive(userId, text, parts, id);
        totals.personas += added.personas;
        totals.scripts += added.scripts;
      }
      await parts.facts.add(
        userId,
        Object.fromEntries(
          counted.map(({ name, posts: count }) => [name, { posts: count, likes: null, seenAt: now }]),
        ),
      );
      if (posts.length === 0 && counted.length === 0 && files.length === 0)
        throw new BotError('badInput', 'No post in the text.');
      const { matched, others } = matchPosts(await parts.scripts.all(userId), posts);
      for (const record of matched) await parts.scripts.save(record);
      if (others.length > 0) await parts.posts.add(userId, others);
      const tags = counted.length > 0 ? { tags: counted.length } : {};
      const isOther = totals.personas + totals.scripts + counted.length > 0;
      if (posts.length === 0 && isOther) return { ...totals, ...tags };
      return { ...totals, ...tags, posts: posts.length, matched: matched.length };
    },
    async 'data.forget'(_args, { userId }) {
      const receipts: Removed[] = [];
      for (const account of [userId, ...(await parts.links.accountsOf(userId))])
        receipts.push(await removeAll(account));
      // Last: a repeat after a crash still finds the other accounts.
      await parts.links.forget(userId);
      const count = (of: (removed: Removed) => number): number =>
        receipts.reduce((total, removed) => total + of(removed), 0);
      return {
        personas: count(({ personas }) => personas),
        scripts: count(({ scripts }) => scripts),
        vectors: count(({ vectors }) => vectors),
        ledgerRows: count(({ ledgerRows }) => ledgerRows),
        sessions: count(({ sessions }) => sessions),
        traces: receipts.some(({ traces }) => traces === 'requested') ? 'requested' : 'none',
        at: parts.clock().toISOString(),
      };
    },
  };
}
