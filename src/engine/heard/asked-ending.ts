/** What her viewers are to be asked for at the end, where she names it: "make the ending ask for a comment". */
import { once } from '../../once.js';
import { asWholeWords, phrasings } from '../text/phrasings.js';

/** As `data/drafts` names the closing lines that ask for it. */
export const ASKED_ENDINGS = ['comment', 'follow', 'share', 'save', 'link', 'message'] as const;
export type AskedEnding = (typeof ASKED_ENDINGS)[number];

const lists = phrasings('asked-endings', [...ASKED_ENDINGS, 'notThis', 'notThisBefore']);
/** "Instead of a save": so few words stand between. */
const BETWEEN = String.raw`(?:\s+[\p{L}\p{M}'’]+){0,3}?`;
const unwanted = once(() => {
  const any = `(?:${ASKED_ENDINGS.map(lists).join('|')})`;
  const before = String.raw`${lists('notThis')}${BETWEEN}\s+${any}`;
  const behind = String.raw`${any}${BETWEEN}\s+${lists('notThisBefore')}`;
  return new RegExp(asWholeWords(`(?:${before}|${behind})`), 'giu');
});
const wanted = once(() =>
  ASKED_ENDINGS.map((name) => [name, new RegExp(asWholeWords(lists(name)), 'iu')] as const),
);

/** The one named first; null where none is. */
export function askedEnding(text: string): AskedEnding | null {
  const said = text.replaceAll(unwanted(), ' ');
  const found = wanted()
    .map(([name, pattern]) => ({ name, at: said.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return found[0]?.name ?? null;
}
