/** Tags that are never suggested, each with the reason (lists and sources in `data/hashtags/refused.json`). */
import { z } from 'zod';
import { once } from '../../once.js';
import type { RefusedTag } from '../types.js';
import { withoutAccents } from './words/latin.js';
import { readHashtagData } from './words/word-data.js';

const listSchema = z.object({ reason: z.string(), source: z.string(), tags: z.array(z.string()) });
const fileSchema = z.object({
  generic: listSchema,
  /** Pieces that make any tag around them a beggar's: `fyp` in `berandafyp`. */
  begging: listSchema,
  /** One word for a whole field: no tag, but a word like any other. */
  broad: listSchema,
  restricted: listSchema,
  /** Why a tag cannot exist at all. */
  unusable: z.object({ reason: z.string() }),
});

/** Why a tag is refused; `reason` is English. */
type Refusal = Omit<RefusedTag, 'tag'>;
type RefusalCode = Refusal['code'];

/** Letters of other scripts, digits and signs that stand in for Latin ones: `v1ral`, `fуp` with a Cyrillic у. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0o1i3e4a5s7t@a$sаaеeоoрpсcуyхxіiѕsοoαaıi'.matchAll(/(.)(.)/gu)].map(([, sign = '', letter = '']) => [
    sign,
    letter,
  ]),
);
/** Decoration begging tags are hung with: `fypシ`, `foryoupage✨`. */
const DECORATION = /[_\u30B7\u3064\u30C4\p{Cf}\p{S}\p{P}]/gu;

interface Lists {
  readonly listed: ReadonlyMap<string, Refusal>;
  readonly begging: readonly string[];
  readonly generic: Refusal;
  readonly unusable: Refusal;
}
const lists = once((): Lists => {
  const { generic, begging, broad, restricted, unusable } = readHashtagData('refused.json', fileSchema);
  const refusal = (code: RefusalCode, reason: string): Refusal => ({ code, reason });
  const entries = (tags: readonly string[], value: Refusal): readonly (readonly [string, Refusal])[] =>
    tags.flatMap((tag) => [[tag, value] as const, [folded(tag), value] as const]);
  return {
    listed: new Map([
      ...entries(broad.tags, refusal('broad', broad.reason)),
      ...entries(restricted.tags, refusal('restricted', restricted.reason)),
      ...entries(generic.tags, refusal('generic', generic.reason)),
    ]),
    begging: begging.tags,
    generic: refusal('generic', generic.reason),
    unusable: refusal('unusable', unusable.reason),
  };
});

/** Why `tag` (with or without `#`) is refused, or null when it may be used. */
export function refusalOf(tag: string): Refusal | null {
  const { listed, begging, generic, unusable } = lists();
  const name = tag.replace(/^#/u, '').normalize('NFKC').toLowerCase();
  if (!/^[\p{L}\p{N}\p{M}_\p{Cf}]{2,}$/u.test(name.replaceAll(/[\p{S}\p{Cf}]/gu, '')) || !/\p{L}/u.test(name))
    return unusable;
  const forms = [name, folded(name), folded(disguised(name)), squeezed(folded(disguised(name)))];
  const known = forms.map((form) => listed.get(form)).find((refusal) => refusal !== undefined);
  if (known) return known;
  return forms.some((form) => begging.some((piece) => form.includes(piece))) ? generic : null;
}

function folded(name: string): string {
  return withoutAccents(name.replaceAll(DECORATION, ''));
}

/** Digits stand for letters only inside a word: `v1ral` yes, `top10` no. */
function disguised(name: string): string {
  return [...name]
    .map((sign, place, all) => {
      const isInside = /\p{L}/u.test(all[place + 1] ?? '') && place > 0;
      return /\d/u.test(sign) && !isInside ? sign : (LOOKALIKES[sign] ?? sign);
    })
    .join('');
}

/** `paratiii` -> `parati`. */
function squeezed(name: string): string {
  return name.replaceAll(/(.)\1{2,}/gu, '$1');
}
