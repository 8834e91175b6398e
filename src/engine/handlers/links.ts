/** One person, two places: an account is joined to another with a one-time code, and separated again. */
import type { Ledger } from '../library/usage/ledger.js';
import { CODE_MINUTES, type Links } from '../library/personas/links.js';
import type { PersonaLibrary } from '../library/personas/personas.js';
import type { PostLibrary } from '../library/posts/posts.js';
import type { ScriptLibrary } from '../library/scripts/scripts.js';
import type { Lanes } from '../../lanes.js';
import type { LinkOutcome } from '../operations.js';
import type { Handlers } from './handler.js';

/** One join at a time, so that two accounts cannot spend the same code. */
const LANE = 'links';

export interface LinkParts {
  readonly links: Links;
  readonly lanes: Lanes;
  readonly personas: PersonaLibrary;
  readonly scripts: ScriptLibrary;
  readonly posts: PostLibrary;
  readonly ledger: Ledger;
  /** True in a chat that only this account reads. */
  readonly isDirect: (threadId: string, accountId: string) => boolean;
  /** Her chats under one id become those of another. */
  readonly moveThreads: (fromUserId: string, toUserId: string) => Promise<void>;
  /** Removes what is remembered by meaning under an id; what moved is remembered again under the other. */
  readonly forgetVectors: (userId: string) => Promise<number>;
  readonly clock: () => Date;
}

export function createLinkHandlers(parts: LinkParts): Handlers<'link.offer' | 'link.join' | 'link.leave'> {
  const { links, clock } = parts;

  async function join(accountId: string, code: string, effectId: string): Promise<LinkOutcome> {
    const owner = await links.personOf(accountId);
    if ((await links.joinedBy(accountId)) === effectId) return finish(accountId, owner, code);
    if (owner !== accountId) return { status: 'alreadyJoined' };
    if (!(await links.mayTry(accountId, clock()))) return { status: 'tooManyTries' };
    const userId = await links.ownerOf(code, accountId, clock());
    if (userId === null) return { status: 'wrong' };
    if (userId === accountId) return { status: 'sameAccount' };
    for (const other of await links.accountsOf(accountId)) {
      await links.leave(other);
      await links.join(other, userId, effectId);
    }
    await links.join(accountId, userId, effectId);
    return finish(accountId, userId, code);
  }

  /** Every step may be repeated after a crash. */
  async function finish(accountId: string, userId: string, code: string): Promise<LinkOutcome> {
    await parts.moveThreads(accountId, userId);
    const scripts = await moveLibrary(accountId, userId, parts);
    await parts.personas.move(accountId, userId);
    const setAside = (await parts.personas.slots(accountId)).length > 0;
    await parts.forgetVectors(accountId);
    await links.spend(code);
    return { status: 'joined', scripts, setAside };
  }

  return {
    async 'link.offer'(_args, { userId, accountId = userId, threadId }) {
      if (!parts.isDirect(threadId, accountId)) return { status: 'notPrivate' };
      return { status: 'offered', code: await links.offer(userId, clock()), minutes: CODE_MINUTES };
    },
    'link.join': ({ code }, { id, userId, accountId = userId }) =>
      parts.lanes.run(LANE, () => join(accountId, code, id)),
    'link.leave': (_args, { userId, accountId = userId }) =>
      parts.lanes.run(LANE, async () => {
        const joined =
          (await links.joinedBy(accountId)) === null ? await links.accountsOf(accountId) : [accountId];
        for (const account of joined) await links.leave(account);
        return { separated: joined.length > 0 };
      }),
  };
}

/** Scripts, posts and what she used today go over; returns the number of scripts. */
async function moveLibrary(
  fromUserId: string,
  toUserId: string,
  { scripts, posts, ledger }: LinkParts,
): Promise<number> {
  const records = await scripts.all(fromUserId);
  for (const record of records) await scripts.save({ ...record, userId: toUserId });
  await posts.add(toUserId, await posts.all(fromUserId));
  for (const row of await ledger.rows(fromUserId)) await ledger.add(toUserId, row);
  await scripts.removeAll(fromUserId);
  await posts.removeAll(fromUserId);
  await ledger.removeAll(fromUserId);
  return records.length;
}
