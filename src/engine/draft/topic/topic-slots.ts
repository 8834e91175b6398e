/** The forms in which a topic may stand in a scaffold line, in any language. */
import { atEnd } from '../../text/at-end.js';
import { FIRST_PERSON } from '../../persona/reading/cues.js';
import { withoutLinks } from '../../text/links.js';
import { isQuestion } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';
import { unwrapped, withoutNote } from './request-words.js';
import type { Scaffolds } from '../lines/scaffolds/scaffolds.js';
import { capitalise, END_MARK, smallFirst, tidyTyped } from '../her-material/tidy.js';
import { readTopic, type TopicKind } from './topic-forms.js';

export interface TopicSlots {
  readonly kind: TopicKind;
  /** A piece of a sentence or a whole message: nothing is said around it. */
  readonly isTorn: boolean;
  /** `{T}` alone, `{t}` inside a sentence, `{a}` after "about", `{n}` the same where it is a thing, `{v}` as what one does, `{s}` as a scene, `{end}` its end mark. */
  readonly slots: Readonly<Record<string, string>>;
}

/** `Myth: honey never goes bad` is about honey. */
const LABEL = /^\s*(?:myths?|mitos?|mythe|मिथक|భ్రమ|fact|tip|topic|tema|topik)\s*:\s*(?=\S)/iu;
/** Said again in the middle of a script, a topic of more words is heard as reading aloud. */
const LONGEST_AGAIN_WORDS = 3;
/** Kinds that cannot follow "about". */
const CLAUSES: ReadonlySet<TopicKind> = new Set(['order', 'statement', 'claim', 'question', 'when']);

/** `dia que o médico falou`: the article was taken for a part of the request. */
const OF_ITS_CLAUSE: readonly (readonly [language: RegExp, head: RegExp, article: string])[] = [
  [
    /^en/u,
    /^(?:day|time|night|morning|evening|year|summer|winter|week)\s(?:i|we|my|our|he|she|it|they|the|that|when)\s/iu,
    'the',
  ],
  [/^pt/u, /^(?:dia|ano|momento|verão|inverno) (?:em )?que\s/iu, 'o'],
  [/^pt/u, /^(?:vez|noite|tarde|manhã|semana|hora) (?:em )?que\s/iu, 'a'],
  [/^es/u, /^(?:d[íi]a|año|momento|verano|invierno) (?:en )?que\s/iu, 'el'],
  [/^es/u, /^(?:vez|noche|tarde|mañana|semana|hora) (?:en )?que\s/iu, 'la'],
  [/^fr/u, /^(?:jour|soir|matin|moment|jour-là) où\s/iu, 'le'],
];

function withArticle(topic: string, language: string): string {
  const found = OF_ITS_CLAUSE.find(([of, head]) => of.test(language) && head.test(topic));
  return found ? `${found[2]} ${topic.charAt(0).toLowerCase()}${topic.slice(1)}` : topic;
}

/** `que un joven me preguntó ...`: what she would tell. */
const OPENS_A_CLAUSE =
  /^(?:que|de que) (?=(?:el|la|los|las|un|una|mis?|me|no|yo|os?|as?|uma?|meus?|minhas?|eu)\s(?:\S+\s){3,})/iu;
/** In these an indirect question is a question. */
const ASKS_AS_IT_STANDS = /^(?:hi|te|bn)(?:-|$)/u;

/** `what i did` is typed as nobody reads it. */
function tidied(topic: string, names: ReadonlySet<string>): string {
  const tidy = tidyTyped(topic, names);
  return END_MARK.test(topic) ? tidy : tidy.replace(/\.$/u, '');
}

/** `names`: words that keep their capital inside a sentence; `isMyth`: a statement is there to be doubted. */
export function topicSlots(
  given: string,
  language: string,
  scaffolds: Scaffolds,
  names: ReadonlySet<string>,
  isMyth: boolean,
): TopicSlots {
  const english = !scaffolds.topic;
  const asked = unwrapped(withoutNote(withoutLinks(given).trim())).replace(OPENS_A_CLAUSE, '');
  const plain = withArticle(english ? tidied(asked, names) : asked, language)
    .replace(LABEL, '')
    .replaceAll(/[[\]{}\n]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    // `first haircut for a nervous kid` is there once.
    .replace(english ? /^(?=(?:first|last|best|worst|biggest|hardest)\s\p{Ll})/u : /(?!)/u, 'the ');
  const {
    kind: read,
    alone,
    inside,
  } = english ? readTopic(plain, names) : readOther(plain, language, scaffolds, names);
  const isTorn = NOUNS.has(read) && !isNamed(inside, scaffolds);
  const kind = isMyth && read === 'statement' ? 'claim' : read;
  const again = shortened(inside);
  // What is hers is not asked of the viewer: `Where are you with my first repair?`
  const fits =
    !isTorn &&
    !FIRST_PERSON.test(inside) &&
    !CLAUSES.has(kind) &&
    again.split(/\s+/u).length <= LONGEST_AGAIN_WORDS;
  const verb = verbOf(inside, kind, english, scaffolds);
  return {
    kind,
    isTorn: isTorn || kind === 'statement',
    slots: {
      T: alone,
      t: inside,
      a: fits ? again : scaffolds.this,
      end:
        kind === 'question' || isQuestion(plain) || (kind === 'how-to' && ASKS_AS_IT_STANDS.test(language))
          ? '?'
          : scaffolds.stop,
      ...(verb && { v: verb }),
      ...(fits && kind !== 'how-to' && kind !== 'why' && kind !== 'clause' && { n: again }),
      ...(kind === 'when' && { s: inside.replace(/^\p{L}+\s+/u, '') }),
    },
  };
}

/** Kinds that our lines speak about as of a thing. */
const NOUNS: ReadonlySet<TopicKind> = new Set(['thing', 'choice', 'doing']);
/** What is longer is a message. */
const LONGEST_NAME_WORDS = 7;

/** `my first oven`, and not `gets two injections a day` or `swollen battery, light dey comot`. */
function isNamed(topic: string, { named, torn }: Scaffolds): boolean {
  if (countWords(topic) > LONGEST_NAME_WORDS || /[,;:.!?…।]/u.test(topic)) return false;
  if (torn !== undefined && new RegExp(torn, 'iu').test(topic)) return false;
  return named === undefined || new RegExp(named, 'u').test(topic);
}

function readOther(
  given: string,
  language: string,
  scaffolds: Scaffolds,
  names: ReadonlySet<string>,
): { readonly kind: TopicKind; readonly alone: string; readonly inside: string } {
  let clean = given
    .trim()
    .replace(/^[¿¡]+/u, '')
    .replace(atEnd(String.raw`[.!?…।॥\s]`), '');
  for (const [from, to] of scaffolds.topic?.respell ?? [])
    clean = clean.replace(new RegExp(from, 'iu'), () => to);
  // German nouns stay large.
  const inside = /^de(?:-|$)/u.test(language) ? clean : smallFirst(clean, names);
  const is = (pattern: string | undefined): boolean =>
    pattern !== undefined && pattern !== '' && new RegExp(pattern, 'iu').test(clean);
  const patterns = scaffolds.topic;
  const kind = is(patterns?.question)
    ? 'how-to'
    : is(patterns?.statement)
      ? 'statement'
      : is(patterns?.doing)
        ? 'doing'
        : is(patterns?.order)
          ? 'order'
          : 'thing';
  return { kind, alone: capitalise(clean), inside };
}

/** `Balcony garden: tomatoes and basil` is `balcony garden` the second time. */
function shortened(text: string): string {
  const [head = ''] = text.split(/(?:(?<!\s)\s+)?[:;(–—]\s*|\s-\s/u);
  return head.split(/\s+/u).length > 1 ? head : text;
}

function verbOf(inside: string, kind: TopicKind, english: boolean, scaffolds: Scaffolds): string | null {
  if (english) {
    if (kind === 'how-to') return inside.replace(/^how to\s+/iu, '');
    return kind === 'order' ? inside : null;
  }
  if (kind === 'doing') return inside;
  const rest = inside.replace(/^\p{L}+\s+/u, '');
  const doing = scaffolds.topic?.doing ?? '';
  return kind === 'how-to' && doing !== '' && new RegExp(doing, 'iu').test(rest) ? rest : null;
}
