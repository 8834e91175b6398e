/** Which accounts are one person, and the one-time codes that join them. */
import { createHash, randomInt } from 'node:crypto';
import { readRow, readRows } from '../../../damaged-rows.js';
import type { KeyValueStore } from '../../../ports.js';

/** A code is for typing on the other phone, not for keeping. */
export const CODE_MINUTES = 15;
/** Wrong codes an account may try within that time; 31^8 codes cannot be guessed in five tries. */
const MOST_TRIES = 5;
const CODE_CHARACTERS = 8;
/** Without those that are read as each other: 0 O, 1 I L. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const MINUTE_MS = 60_000;
const LINK = 'link:';

interface StoredLink {
  readonly userId: string;
  /** Effect id that joined them: a repeat of it goes on where it stopped. */
  readonly causedBy: string;
}
interface StoredCode {
  readonly userId: string;
  readonly expiresAt: string;
}
interface Tries {
  readonly since: string;
  readonly count: number;
}

export interface Links {
  /** The person behind an account: the account itself unless it was joined to another. */
  personOf(accountId: string): Promise<string>;
  /** Other accounts joined to this person. */
  accountsOf(userId: string): Promise<readonly string[]>;
  /** The effect that joined an account; null for one that stands alone. */
  joinedBy(accountId: string): Promise<string | null>;
  join(accountId: string, userId: string, effectId: string): Promise<void>;
  leave(accountId: string): Promise<void>;
  /** A new code; an earlier one of the same person is void. Only its hash is stored. */
  offer(userId: string, now: Date): Promise<string>;
  /** Whose code it is; null when it is wrong, used or too old, which counts as a try. */
  ownerOf(code: string, accountId: string, now: Date): Promise<string | null>;
  /** A used code is void. */
  spend(code: string): Promise<void>;
  mayTry(accountId: string, now: Date): Promise<boolean>;
  /** Links, codes and tries of a person and her accounts. */
  forget(userId: string): Promise<void>;
}

export function createLinks(store: KeyValueStore): Links {
  const linkKey = (accountId: string): string => LINK + accountId;
  const accountsKey = (userId: string): string => `linked:${userId}`;
  const codeKey = (hash: string): string => `link-code:${hash}`;
  const offerKey = (userId: string): string => `link-offer:${userId}`;
  const triesKey = (accountId: string): string => `link-tries:${accountId}`;

  const linkOf = (accountId: string): Promise<StoredLink | null | undefined> =>
    readRow<StoredLink>(store, linkKey(accountId), isLink);
  const accountsOf = async (userId: string): Promise<readonly string[]> => {
    const listed = await readRow<readonly string[]>(store, accountsKey(userId), Array.isArray);
    if (listed !== null) return listed ?? [];
    // The list was damaged; each account says itself whose it is.
    const keys = await store.keys(LINK);
    const links = await readRows<StoredLink>(store, keys, isLink);
    const accounts = keys
      .filter((_, at) => links[at]?.userId === userId)
      .map((key) => key.slice(LINK.length));
    if (accounts.length > 0) await store.set(accountsKey(userId), accounts);
    return accounts;
  };

  async function recentTries(accountId: string, now: Date): Promise<Tries> {
    const tries = await readRow<Tries>(store, triesKey(accountId));
    const old = !tries || now.getTime() - Date.parse(tries.since) > CODE_MINUTES * MINUTE_MS;
    return old ? { since: now.toISOString(), count: 0 } : tries;
  }

  async function withdraw(userId: string): Promise<void> {
    const hash = await readRow<string>(store, offerKey(userId));
    if (hash) await store.delete(codeKey(hash));
    await store.delete(offerKey(userId));
  }

  async function leave(accountId: string): Promise<void> {
    const link = await linkOf(accountId);
    await store.delete(linkKey(accountId));
    if (!link) return;
    const others = (await accountsOf(link.userId)).filter((other) => other !== accountId);
    if (others.length > 0) await store.set(accountsKey(link.userId), others);
    else await store.delete(accountsKey(link.userId));
  }

  return {
    accountsOf,
    leave,
    async personOf(accountId) {
      return (await linkOf(accountId))?.userId ?? accountId;
    },
    async joinedBy(accountId) {
      return (await linkOf(accountId))?.causedBy ?? null;
    },
    async join(accountId, userId, effectId) {
      // The list first: a link that /forget does not find would outlive her.
      await store.set(accountsKey(userId), [...new Set([...(await accountsOf(userId)), accountId])]);
      await store.set(linkKey(accountId), { userId, causedBy: effectId } satisfies StoredLink);
    },
    async offer(userId, now) {
      await withdraw(userId);
      const code = Array.from({ length: CODE_CHARACTERS }, () => ALPHABET[randomInt(ALPHABET.length)]).join(
        '',
      );
      const expiresAt = new Date(now.getTime() + CODE_MINUTES * MINUTE_MS).toISOString();
      await store.set(offerKey(userId), hashOf(code));
      await store.set(codeKey(hashOf(code)), { userId, expiresAt } satisfies StoredCode);
      return code;
    },
    async ownerOf(code, accountId, now) {
      const found = await readRow<StoredCode>(store, codeKey(hashOf(code)));
      if (found && Date.parse(found.expiresAt) > now.getTime()) return found.userId;
      const tries = await recentTries(accountId, now);
      await store.set(triesKey(accountId), { ...tries, count: tries.count + 1 } satisfies Tries);
      return null;
    },
    async spend(code) {
      const found = await readRow<StoredCode>(store, codeKey(hashOf(code)));
      if (found) await withdraw(found.userId);
    },
    async mayTry(accountId, now) {
      return (await recentTries(accountId, now)).count < MOST_TRIES;
    },
    async forget(userId) {
      for (const accountId of [userId, ...(await accountsOf(userId))]) {
        await withdraw(accountId);
        await store.delete(triesKey(accountId));
        await leave(accountId);
      }
      await store.delete(accountsKey(userId));
    },
  };
}

function isLink(value: unknown): boolean {
  return typeof (value as Partial<StoredLink> | null)?.userId === 'string';
}

/** However she types it: "abcd efgh", "ABCD-EFGH". */
function hashOf(code: string): string {
  const typed = code
    .slice(0, 100)
    .toUpperCase()
    .replace(/[^A-Z\d]/gu, '');
  return createHash('sha256').update(`link ${typed}`).digest('hex');
}
