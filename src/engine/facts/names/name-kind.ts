/** Whether an unknown name is somebody or some place, or a brand. */
import { nameLists } from './name-lists.js';
import { isBrandName, isPersonName } from './name-sounds.js';
import type { Token } from '../words/tokens.js';

const BUYING = new Set(
  'swears swear bought buy ordered order got purchased sponsored selling sell sold listed partnered collab collaborated featured compre compro compramos vendo pedi comprei vendi beli jual pesan kharida khareeda liya order mangaya'.split(
    ' ',
  ),
);
const BUYING_FROM = new Set('on from at by with en de por con na no pela com di dari pe se par'.split(' '));
/** "In Lekki", "near Aurora". */
const PLACE_BEFORE = new Set('in near em cerca outside around perto dekat'.split(' '));
const SHORT_PLACE_BEFORE = new Set('from to at en de di ke desde hasta till ate'.split(' '));
/** Somebody does this; a thing does not. */
const HUMAN_VERB =
  /^(?:who|said|says|told|asked|taught|texted|called|came|cried|laughed|helped|lent|joined|smiled|wrote|swears|used|wants|wanted|loves|me|dijo|dice|vino|llego|lloro|trabaja|ayuda|quien|disse|diz|falou|veio|chorou|ajuda|me|bilang|datang|nangis|tanya|yang|ne|bola|boli|aaya|aayi|aati|bhai|ji|didi|uncle|aunty|tai|kaka)$/u;

/** The run of capitalised words is `tokens[start, end)`; `nameable` those of them that stand in no source. */
export function kindOf(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  nameable: readonly Token[],
): 'name' | 'brand' {
  const { institutionWords, brandAfter, brandBefore, roles, capitalBrands, namedCues, institutions } =
    nameLists();
  const run = tokens.slice(start, end);
  if (nameable.some(({ norm }) => nameLists().listed.get(norm) === 'brand' || capitalBrands.has(norm)))
    return 'brand';
  if (run.some(({ norm }) => institutionWords.has(norm) || institutions.has(norm))) return 'name';
  if (nameable.some(({ raw }) => /\p{Ll}\p{Lu}/u.test(raw) && !/^(?:Mc|Mac|O['’]|De|Di|Fitz)/u.test(raw)))
    return 'brand';
  const next = tokens[end];
  const touching = next && /^[ -]?$/u.test(text.slice(tokens[end - 1]?.end, next.start)) ? next.norm : '';
  if ([...run.slice(1).map(({ norm }) => norm), touching].some((word) => brandAfter.has(word)))
    return 'brand';
  const before = tokens.slice(Math.max(0, start - 3), start).map(({ norm }) => norm);
  const previous = before.at(-1) ?? '';
  if (
    before.some((word) => roles.has(word)) ||
    run.some(({ norm }) => roles.has(norm)) ||
    roles.has(touching)
  )
    return 'name';
  if (namedCues.has(previous))
    return before.some((word) => brandBefore.has(word) || brandAfter.has(word)) ? 'brand' : 'name';
  if (PLACE_BEFORE.has(previous)) return 'name';
  if (before.slice(0, -1).some((word) => BUYING.has(word)) && BUYING_FROM.has(previous)) return 'brand';
  if (nameable.some(({ norm }) => isPersonName(norm)) || (run[0] && isPersonName(run[0].norm))) return 'name';
  if (HUMAN_VERB.test(touching)) return 'name';
  if (SHORT_PLACE_BEFORE.has(previous) && !nameable.some(({ norm }) => isBrandName(norm))) return 'name';
  return 'brand';
}
