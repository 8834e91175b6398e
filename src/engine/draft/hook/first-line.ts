/** The first line of an attempt: one of hers that leads to the topic, or one of ours; none that an attempt before it opens on. */
import type { AttemptPlan } from '../../generate/brief.js';
import { normalWords } from '../../text/words.js';
import type { OurHooks, Ranked } from './our-hooks.js';
import type { OwnHook } from './line-worth.js';

export interface FirstLine {
  readonly text: string;
  /** Null for one of ours. */
  readonly own: OwnHook | null;
}

export interface Openings {
  /** Best first. */
  readonly hers: readonly OwnHook[];
  /** True for an opening that a line of hers comes first for. */
  readonly prefersHers: (opening: string) => boolean;
  readonly ours: (opening: string) => OurHooks;
  /** What is said where nothing else can be. */
  readonly bare: string;
}

type Lines = () => Promise<readonly FirstLine[]>;

/** The attempts are written apart, so each goes through what those before it take; a line comes again only where there is no other. */
export async function firstLineOf(
  { index, hookStrategy, openings }: Pick<AttemptPlan, 'index' | 'hookStrategy' | 'openings'>,
  choice: Openings,
): Promise<FirstLine> {
  const taken = new Set<string>();
  for (let at = 0; at < index; at += 1)
    taken.add(keyOf(await lineFor(openings?.[at] ?? hookStrategy, choice, taken)));
  return lineFor(hookStrategy, choice, taken);
}

async function lineFor(
  opening: string,
  { hers, prefersHers, ours, bare }: Openings,
  taken: ReadonlySet<string>,
): Promise<FirstLine> {
  const { planned, plain, others } = ours(opening);
  const linesOfHers =
    (isMeant: (hook: OwnHook) => boolean): Lines =>
    async () =>
      hers.filter(isMeant).map((hook) => ({ text: hook.text, own: hook }));
  const own = linesOfHers((hook) => !hook.isSpare);
  const teasers = linesOfHers(({ isTeaser }) => isTeaser === true);
  const spare = linesOfHers(({ isSpare, isTeaser }) => isSpare && isTeaser !== true);
  const [asked, free, rest] = [linesOf(planned), linesOf(plain), linesOf(others)] as const;
  const inOrder = prefersHers(opening)
    ? [own, teasers, spare, asked, free, rest]
    : [asked, own, teasers, spare, free, rest];
  return (
    (await firstIn(inOrder, (line) => !taken.has(keyOf(line)))) ??
    (await firstIn([asked, free, rest], () => true)) ?? { text: bare, own: null }
  );
}

async function firstIn(
  sources: readonly Lines[],
  fits: (line: FirstLine) => boolean,
): Promise<FirstLine | undefined> {
  for (const source of sources) {
    const found = (await source()).find(fits);
    if (found) return found;
  }
  return undefined;
}

const linesOf =
  (ranked: Ranked): Lines =>
  async () =>
    (await ranked()).map((text) => ({ text, own: null }));

/** Two that differ in marks and capitals only are heard as one. */
const keyOf = ({ text }: FirstLine): string => normalWords(text).join(' ');
