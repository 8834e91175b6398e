/** "I posted it" and what became of it: the bet before, the question three days later, the numbers. */
import { BotError } from '../../errors.js';
import { matchPosts } from '../imports/match-posts.js';
import { openPairs } from '../learning/hook-pairs.js';
import { isOldEnough } from '../learning/settled-posts.js';
import { otherResults, verdictOf } from '../learning/verdict.js';
import { restoreNoted } from '../library/scripts/restore-noted.js';
import { scriptsMeant } from '../library/scripts/meant.js';
import type { PersonaLibrary } from '../library/personas/personas.js';
import type { PostLibrary } from '../library/posts/posts.js';
import { choicesOf, summaryOf, type ScriptLibrary } from '../library/scripts/scripts.js';
import { newestVersions, versionsOf } from '../library/scripts/versions.js';
import type { Operations, ScriptSummary, SettledPost, WaitingPost } from '../operations.js';
import { readResultsLine, resultsWithout } from '../results/read-line.js';
import { mergeResults, understoodIn } from '../results/told-results.js';
import type { OwnPost, PostResults, ScriptRecord, Verdict } from '../types.js';
import type { Handlers } from './handler.js';

/** Posts listed to choose from; older ones are settled by nobody. */
const MOST_WAITING = 8;
const MOST_PAIRS = 3;
/** Other scripts offered where the one with the numbers had to be guessed. */
const MOST_OTHERS = 4;
/** Numbers are of the version that viewers saw. */
const isPosted = ({ postedAt }: ScriptRecord): boolean => postedAt !== null;

/** Her newest posts with their numbers from her connected account; empty when there is none to be had. */
export type OwnPostsOf = (userId: string, signal: AbortSignal) => Promise<readonly OwnPost[]>;

interface ResultsParts {
  readonly personas: Pick<PersonaLibrary, 'get'>;
  readonly scripts: ScriptLibrary;
  readonly posts: PostLibrary;
  readonly ownPostsOf: OwnPostsOf;
  readonly clock: () => Date;
}

type ResultsOperation = 'results.note' | 'results.move' | 'results.due' | 'results.ask' | 'results.asking';

export function createResultsHandlers(parts: ResultsParts): Handlers<ResultsOperation> {
  const { personas, scripts, posts, ownPostsOf, clock } = parts;

  async function settle(
    userId: string,
    record: ScriptRecord,
    told: PostResults,
    verdict: Verdict | null,
  ): Promise<SettledPost> {
    const now = clock().toISOString();
    const merged = mergeResults(record.results, told, verdict);
    const saved = { ...record, postedAt: record.postedAt ?? now, results: merged };
    await scripts.save(saved);
    const others = otherResults(await scripts.all(userId), await posts.all(userId), record.result.scriptId);
    // Where she never said that she posted it, nobody knows how old it is; and her own word needs no age.
    const isEarly = record.postedAt !== null && !merged.verdict && !isOldEnough(saved, clock());
    return {
      record: saved,
      verdict: verdictOf(merged, others),
      understood: understoodIn(told),
      ...(isEarly && { early: true }),
    };
  }

  /** What she tells herself can be taken back and moved. */
  async function note(
    userId: string,
    record: ScriptRecord,
    told: PostResults,
    verdict: Verdict | null,
  ): Promise<SettledPost> {
    const settled = await settle(userId, record, told, verdict);
    await scripts.setLastChange(userId, {
      kind: 'results',
      at: clock().toISOString(),
      scriptId: record.result.scriptId,
      before: { results: record.results, postedAt: record.postedAt },
      told: { ...told, ...(verdict && { verdict }) },
    });
    return settled;
  }

  async function waiting(userId: string): Promise<readonly WaitingPost[]> {
    const newestFirst = (await scripts.all(userId))
      .filter(({ postedAt, results }) => postedAt !== null && results === null)
      .sort((a, b) => (b.postedAt ?? '').localeCompare(a.postedAt ?? ''))
      .slice(0, MOST_WAITING);
    const choices = choicesOf(newestFirst);
    return newestFirst.map((record, at) => ({
      ...waitingPost(record),
      title: choices[at]?.opening ?? record.title,
    }));
  }

  /** Numbers tell that it was posted, whether or not she pressed the button for it. */
  async function newest(userId: string): Promise<string | undefined> {
    const open = (await scripts.all(userId)).filter(({ results }) => results === null);
    return open.toSorted((a, b) => b.result.createdAt.localeCompare(a.result.createdAt))[0]?.result.scriptId;
  }

  /** The post she names; else the one set right, or the newest without numbers, with the others it may have been. */
  async function whichPost(
    { scriptId, name = '', titlesOnly }: Operations['results.note']['args'],
    noted: { readonly scriptId: string } | null,
    userId: string,
  ): Promise<{ readonly record: ScriptRecord; readonly others: readonly ScriptSummary[] }> {
    const language = (await personas.get(userId))?.language ?? 'en';
    const records = name === '' ? [] : await scripts.all(userId);
    const [meant, ...alike] = scriptsMeant(records, name, language, { titlesOnly, preferred: isPosted });
    if (scriptId === null && meant) return { record: meant, others: othersThan(meant, alike) };
    const wanted =
      scriptId ?? noted?.scriptId ?? (await waiting(userId))[0]?.scriptId ?? (await newest(userId));
    if (wanted === undefined) throw new BotError('notFound', 'There is no script to have numbers.');
    const record = await scripts.get(userId, wanted);
    const isGuess = scriptId === null && noted === null;
    const all = isGuess ? await scripts.all(userId) : [];
    const itself = versionsOf(all.map(summaryOf), record.result.scriptId).map((one) => one.scriptId);
    const others = newestVersions(all).filter(({ result }) => !itself.includes(result.scriptId));
    return { record, others: othersThan(record, others) };
  }

  /** Posted scripts that got numbers from her account just now; her other posts there count for her median. */
  async function fill(userId: string, signal: AbortSignal): Promise<readonly ScriptRecord[]> {
    const own = await ownPostsOf(userId, signal);
    if (own.length === 0) return [];
    const { matched, others } = matchPosts(await scripts.all(userId), own);
    const old = matched.filter((record) => isOldEnough(record, clock()));
    for (const record of old) await scripts.save(record);
    await posts.add(userId, others);
    return old;
  }

  return {
    async 'results.note'(args, { userId, locale }) {
      const { line, verdict, corrects = false } = args;
      const now = clock().toISOString();
      const last = corrects ? await scripts.lastChange(userId) : null;
      const noted = last?.kind === 'results' ? last : null;
      // What is set right is about the same post, unless she names another one.
      const asked = noted && args.titlesOnly ? { ...args, name: '' } : args;
      const named = await whichPost(asked, noted, userId);
      const told =
        line === undefined ? resultsWithout(now) : readResultsLine(line, locale, now, noted !== null);
      if (!told) throw new BotError('badInput', 'No number in the line.');
      if (noted && noted.scriptId !== named.record.result.scriptId)
        await restoreNoted(scripts, userId, noted);
      const settled = await note(userId, named.record, told, verdict ?? null);
      return named.others.length === 0 ? settled : { ...settled, others: named.others };
    },
    async 'results.move'({ scriptId }, { userId }) {
      const last = await scripts.lastChange(userId);
      if (last?.kind !== 'results') throw new BotError('notFound', 'No numbers were noted.');
      if (last.scriptId !== scriptId) await restoreNoted(scripts, userId, last);
      return note(userId, await scripts.get(userId, scriptId), last.told, last.told.verdict ?? null);
    },
    async 'results.due'(_args, { userId, signal }) {
      const filled = await fill(userId, signal);
      const pairs = openPairs(await scripts.all(userId)).slice(0, MOST_PAIRS);
      return {
        posts: await waiting(userId),
        filled: filled.map(waitingPost),
        ...(pairs.length > 0 && { pairs }),
      };
    },
    async 'results.ask'({ scriptId }, { userId, signal }) {
      const record = await scripts.find(userId, scriptId);
      if (record?.postedAt == null || record.results !== null) return { ask: null, settled: null };
      const filled = (await fill(userId, signal)).find(({ result }) => result.scriptId === scriptId);
      if (filled?.results) return { ask: null, settled: await settle(userId, filled, filled.results, null) };
      return { ask: (await posts.mayAsk(userId)) ? waitingPost(record) : null, settled: null };
    },
    async 'results.asking'({ on }, { userId }) {
      await posts.setAsking(userId, on);
      return { on };
    },
  };
}

/** To choose from where it was not `record` that she meant. */
function othersThan(record: ScriptRecord, others: readonly ScriptRecord[]): readonly ScriptSummary[] {
  return choicesOf([record, ...others.slice(0, MOST_OTHERS)]).slice(1);
}

function waitingPost({ result, title, postedAt }: ScriptRecord): WaitingPost {
  return { scriptId: result.scriptId, title, postedAt: postedAt ?? result.createdAt };
}
