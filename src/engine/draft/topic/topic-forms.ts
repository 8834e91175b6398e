/** What grammar an English topic has, so that it can stand in a sentence without a broken seam. */
import { atEnd } from '../../text/at-end.js';
import { capitalise } from '../her-material/tidy.js';

export type TopicKind =
  | 'why'
  | 'how-to'
  | 'clause'
  | 'when'
  | 'question'
  | 'order'
  | 'doing'
  | 'statement'
  | 'choice'
  | 'thing'
  | 'claim';

export interface Topic {
  readonly kind: TopicKind;
  /** As she gave it, no end mark, capitalised: stands alone. */
  readonly alone: string;
  /** Ready for the middle of a sentence. */
  readonly inside: string;
}

const ORDER_VERBS = new Set(
  'come check stop start go get make use try ask tell know learn take bring buy book join watch never always keep put do build write plan cook bake plant save meet visit sign order read look listen find choose pick wear clean cut wash stretch run sit eat drink pack sell price grow say wait grab'.split(
    ' ',
  ),
);
const AUXILIARY = '(?:should|do|does|did|can|could|will|would|is|are|was|were|has|have|must|may)';
const FINITE =
  /\s(?:is|are|was|were|has|have|had|starts?|opens?|closes?|begins?|ends?|comes?|goes|costs?|works?|needs?|means?|happens?|makes?|takes?|fails?|wins?|sells?|do(?:es)?(?:n['’]t| not)|can(?:['’]t|not)?|will|won['’]t|\p{L}+n['’]t)\s/iu;
/** `my dog hates baths`; alone at the end the same words may be things. */
const THIRD_PERSON_VERB =
  /^\S.*\s(?:hates|loves|ruins|kills|helps|hurts|saves|keeps|gives|brings|wants|knows|eats|beats|pays|grows|attracts|causes|destroys|deserves|loses)\s\p{L}/iu;
/** `my first client cried`; but `my bread left over` is a thing. */
const PAST_CLAUSE =
  /^(?:my|our|his|her) (?:\p{L}+ ){1,2}(?:cried|died|came|went|fell|ran|began|laughed|quit|froze|broke|exploded|collapsed|fainted|screamed|vanished|disappeared|arrived|walked|drove|flew|sank|drowned|failed|flooded|burned|cracked|crashed|happened|changed|said|told|asked|called|gave|took|saw|knew|became|stole|threw|wrote|ate|drank)(?:\s(?!by(?!\p{L})).+)?$/iu;
const PLURAL_SUBJECT =
  '(?:people|folks?|men|women|children|(?!(?:sales|sports|clothes|news|things)\\s)\\p{L}{2,}[^s\\s]s)';
const PLURAL_VERB =
  '(?:block|hate|love|need|want|make|take|keep|eat|kill|ruin|save|cost|break|burn|clog|stop|help|hurt|lie|know|think|say|tell|ask|pay|buy|sell|leave|forget|fear|prefer|bring|give|get|grow|come|go|fail|lose|learn|remember|deserve|cry|sleep|die|live|choose|drink|bite|smell|taste|feel|carry|crack|rot|rust|leak|attract|cause|mean|trust|talk|cheat|steal|destroy|work|have)';
/** `birds block chimneys`, `wet birds block chimneys`; but `soap customers love` is a thing. */
const PLURAL_CLAUSE = new RegExp(
  `^(?:(?:(?:the|my|our|your|most|some|all|these) )?${PLURAL_SUBJECT} ${PLURAL_VERB}(?:\\s.+)?|\\p{L}*[^s\\s] ${PLURAL_SUBJECT} ${PLURAL_VERB}\\s.+)$`,
  'iu',
);
/** `mistakes beginners make` */
const WHAT_THEY_DO = new RegExp(
  `^(?:(?:the|my|our|your|some|all) )?\\p{L}{2,}s ${PLURAL_SUBJECT} ${PLURAL_VERB}$`,
  'iu',
);
const NOT_A_NAME =
  /^(?:The|A|An|My|Your|Our|How|Why|What|When|Where|Which|Who|Getting|Come|Check|New|Is|Are|Do|Does|Raw)$/u;

/** `names`: words that keep their capital inside a sentence. */
export function readTopic(given: string, names: ReadonlySet<string>): Topic {
  const clean = given.trim().replace(atEnd(String.raw`[.!?…\s]`), '');
  const alone = capitalise(clean);
  const [first = '', second = ''] = clean.split(/\s+/u);
  const inside = keepsCapital(first, second, names) ? clean : clean.charAt(0).toLowerCase() + clean.slice(1);
  return { kind: kindOf(inside, /\?\s*$/u.test(given)), alone, inside };
}

function keepsCapital(first: string, second: string, names: ReadonlySet<string>): boolean {
  if (/^(?:I|I['’]\p{L}+|\p{Lu}{2,}.*|\p{Lu}\p{Ll}*\p{Lu}.*)$/u.test(first)) return true;
  if (
    /^(?:Mr|Mrs|Ms|Dr|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Christmas|Easter|Diwali|Eid|January|February|March|April|June|July|August|September|October|November|December)\.?$/u.test(
      first,
    )
  )
    return true;
  return names.has(first) && !NOT_A_NAME.test(first) && second !== '';
}

function kindOf(text: string, marked: boolean): TopicKind {
  if (
    new RegExp(`^${AUXILIARY}\\s+(?:i|you|he|she|it|we|they)\\s`, 'iu').test(text) ||
    (marked && new RegExp(`^${AUXILIARY}\\s+(?:the|a|my|your|\\p{L}+s)\\s`, 'iu').test(text))
  )
    return 'question';
  if (/^how to\s/iu.test(text)) return 'how-to';
  const asked = new RegExp(
    `^(?:which|who|what|where|when|why|how(?:\\s\\p{L}+)?)\\s.*?${AUXILIARY}\\s+(?:i|you|he|she|it|we|they|the|a|an|my|your|one|people|students?)\\s`,
    'iu',
  );
  if (
    /^(?:which|who|what|where|when|why|how)\s/iu.test(text) &&
    (marked || asked.test(text)) &&
    invertedEarly(text)
  )
    return 'question';
  if (/^why\s/iu.test(text)) return 'why';
  if (/^(?:when|if|before|after|once)\s/iu.test(text)) return 'when';
  if (/^(?:how|what|where|who|which)\s/iu.test(text)) return 'clause';
  if (/^(?:\p{L}+ ){0,4}\p{L}+ (?:or|vs\.?|versus) (?:\p{L}+ ?){1,4}$/iu.test(text)) return 'choice';
  const [first = ''] = text.split(/\s+/u);
  if (
    /^\p{L}{2,}ing$/iu.test(first) &&
    !/^(?:thing|morning|evening|spring|king|ring|string|wedding|ceiling|during)$/iu.test(first)
  )
    return 'doing';
  // `my mom tells everyone I am an engineer`
  if (
    /^(?:my|our|his|her) \p{L}+ \p{L}+(?:s|ed) (?:everyone|everybody|me|us|people|him|them|that|it)\s/iu.test(
      text,
    )
  )
    return 'statement';
  if (ORDER_VERBS.has(first.toLowerCase()) && text.includes(' ')) return 'order';
  if (/^(?:the|a|an|my|our|your|this)\s.+\s(?:i|we|you|nobody|that|who|which|when|where)\s/iu.test(text))
    return 'thing';
  if (/^the \p{L}+ (?:that|who|nobody|i|we)\s/iu.test(text) || WHAT_THEY_DO.test(text)) return 'thing';
  const isSaid =
    PAST_CLAUSE.test(text) ||
    FINITE.test(` ${text} `) ||
    THIRD_PERSON_VERB.test(text) ||
    PLURAL_CLAUSE.test(text);
  return isSaid ? 'statement' : 'thing';
}

/** `Which books should a student buy`: the helping verb stands before the subject. */
function invertedEarly(text: string): boolean {
  return !/^(?:why|how|what|when|where|which|who)\s+(?:i|you|he|she|it|we|they|my|your|the|a)\s/iu.test(text);
}
