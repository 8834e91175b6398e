/** "Shorter, and end with my price": two orders in one message, each a change of its own. */
import { countWords } from '../../../engine/text/words.js';
import { asksForScript } from '../requests/free-request.js';
import { namedEdits } from './named-edits.js';
import { atJoints, countJoints } from './order-joints.js';
import { wishIn } from '../talk/wishes.js';
import { isPlainRewrite, rewriteAsked, type AskedRewrite } from './rewrite-words.js';

/** Parts that are changed one after the other; how all of it sounds goes with what stands beside it. */
const APART: ReadonlySet<AskedRewrite['part']> = new Set(['shorter', 'longer', 'hook', 'cta', 'middle']);
/** "The hook shorter and punchier": one word behind it goes on about it. */
const PLACES: ReadonlySet<AskedRewrite['part']> = new Set(['hook', 'cta', 'middle']);
/** She contradicts herself, or says what it is not to be. */
const LENGTHS: ReadonlySet<AskedRewrite['part']> = new Set(['shorter', 'longer']);

/** More joints are told, not ordered; each may part the message, so every one more doubles the work. */
const MOST_JOINTS = 6;

/** Null for a text with one order; changes of what she names alone are one (`namedEdits`). */
export function severalChanges(text: string): AskedRewrite | null {
  const found = countJoints(text) > MOST_JOINTS ? null : changesIn(text, new Map());
  return found && !asksForScript(text) ? found : null;
}

/** `read`: what was made of each end of the message so far. */
function changesIn(text: string, read: Map<string, AskedRewrite | null>): AskedRewrite | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  const found = partedAt(text, read);
  read.set(text, found);
  return found;
}

function partedAt(text: string, read: Map<string, AskedRewrite | null>): AskedRewrite | null {
  for (const [left, right] of atJoints(text)) {
    const first = orderIn(left);
    const next = first && (changesIn(right, read) ?? orderIn(right));
    if (!first || !next || (PLACES.has(first.part) && countWords(right) === 1)) continue;
    const all = [first, next, ...(next.also ?? [])].map(({ part }) => part);
    const isApart = new Set(all).size === all.length && all.filter((part) => LENGTHS.has(part)).length < 2;
    if (!isApart) return null;
    const { also = [], ...second } = next;
    return { ...first, also: [second, ...also] };
  }
  return null;
}

function orderIn(text: string): AskedRewrite | null {
  const { edits, isOrder } = namedEdits(text);
  if (isOrder) return { part: 'custom', instruction: text.trim(), edits };
  // "Give me another idea" changes no script.
  if (wishIn(text)?.wish === 'ideas') return null;
  const asked = rewriteAsked(text);
  return asked && APART.has(asked.part) && isPlainRewrite(text, true) ? asked : null;
}
