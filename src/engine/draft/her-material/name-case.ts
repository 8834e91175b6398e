/** Gives names their capital in a text typed without any: what our lists know, and what stands where a name stands. */
import { atEnd } from '../../text/at-end.js';
import { isCommonInHindi, isCommonWord } from '../../facts/words/common-words.js';
import { nameLists } from '../../facts/names/name-lists.js';
import { baseLanguage } from '../../text/base-language.js';
import { stopwordsOf } from '../../text/stopwords.js';

/** `in hull`: behind one of these a word that is no everyday word is a place. */
const BEFORE_PLACE = new Set('in from near en em di à'.split(' '));
/** `indore mein`: in Hindi and Telugu it stands behind. */
const BEHIND_PLACE = new Set('mein lo'.split(' '));
/** `andhra pradesh` */
const BEHIND_NAMED_PLACE = new Set('pradesh nagar bazar bazaar colony puram garden ashram'.split(' '));
/** `em barbearia`: a kind of shop or a state is no place with a name. */
const COMMON_ENDING = /(?:[aeé]r[ií]a|ção|ción|agem|aje|ismo)$/u;
/** `gurpreet aunty`: how the name of somebody older is followed. */
const BEHIND_NAME = new Set('aunty auntie uncle bhaiya bhai didi chacha chachi mausi garu'.split(' '));
/** `são Paulo` */
const SAINT = /(?<!\p{L})são (?=\p{Lu})/gu;
const POSSESSIVE = new Set('saya aku gue'.split(' '));
/** `I'm Bev, 54, from hull`: where she comes from, told with who she is; nothing but her name and age between. */
const HOME =
  /(?:^|(?<!\p{L})(?:i['’]?m|i am|soy|sou|saya|aku|main)\s)((?:[\p{L}\p{M}\d]+,?\s){0,4})(?:from|de|dari)\s(\p{Ll}[\p{L}\p{M}]+)(?=[,.;!]|$|\s(?:and|y|e|dan|been|where|i|yo|eu|in|en|em|di)\s)/iu;
const BEFORE_HOME = new Set('from de dari'.split(' '));
const BETWEEN = /^(?:\d+|years?|old|and|años?|anos?|tahun|y|e|dan|im|i|am|saya|aku|soy|sou)$/iu;
/** `I'm from home`, `from scratch` are no towns. */
const NO_TOWN = new Set('home scratch here there nothing nowhere everywhere abroad'.split(' '));
const SHORTEST_NAME_LETTERS = 3;

/** `own`: the names she goes by, small. */
export function withNames(text: string, language: string, own: ReadonlySet<string> = new Set()): string {
  const { listed, roles, namedCues, ordinary, everyday } = nameLists();
  const stop = stopwordsOf(language);
  const isCommon = language.endsWith('-Latn') ? isCommonInHindi : isCommonWord;
  const base = baseLanguage(language);
  const words = text.split(/(\s+)/u);
  const home = homeIn(text, own, isCommon);
  const plain = words.map((word) =>
    word
      .toLowerCase()
      .replace(/^[^\p{L}]+/u, '')
      .replace(atEnd(String.raw`[^\p{L}\p{M}]`), ''),
  );
  return words
    .map((word, at) => {
      const small = plain[at] ?? '';
      if (small.length < SHORTEST_NAME_LETTERS || !/^\p{Ll}/u.test(word)) return word;
      if (own.has(small) || (small === home && BEFORE_HOME.has(plain[at - 2] ?? '')))
        return capitalised(word);
      if (stop.has(small) || ordinary.has(small)) return word;
      const before = plain[at - 2] ?? '';
      const cue = POSSESSIVE.has(before) ? (plain[at - 4] ?? '') : before;
      const isKnown = listed.get(small) === 'name' && !everyday.get(base)?.has(small) && !isCommon(small);
      // `my brother in law callum`
      const isRole = roles.has(cue) || (cue === 'law' && plain[at - 4] === 'in');
      // In Indonesian a verb may follow its subject at once: `tetangga patungan`.
      const isNamed = namedCues.has(before) || (isRole && !isCommon(small) && base !== 'id');
      const isPlace =
        !isCommon(small) &&
        !COMMON_ENDING.test(small) &&
        (BEFORE_PLACE.has(before) || (language.endsWith('-Latn') && BEHIND_PLACE.has(plain[at + 2] ?? '')));
      const isElder = language.endsWith('-Latn') && BEHIND_NAME.has(plain[at + 2] ?? '') && !isCommon(small);
      const isSecondWord = BEHIND_NAMED_PLACE.has(small) && listed.get(before) === 'name';
      return isKnown || isNamed || isPlace || isElder || isSecondWord ? capitalised(word) : word;
    })
    .join('')
    .replace(SAINT, 'São ');
}

const WRITTEN_LARGE = /(?<=[\p{L}\p{M}\p{N},;]\s)\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*/gu;

/** A topic typed small: what our lists know is large, and what she writes large elsewhere and never small. */
export function withKnownNames(topic: string, texts: readonly string[], language: string): string {
  const all = texts.join('\n');
  const large = new Set(
    (all.match(WRITTEN_LARGE) ?? []).map((name) => name.replace(/['’]s$/u, '').toLowerCase()),
  );
  const small = new Set(all.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu) ?? []);
  return topic.replace(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]+/gu, (word) =>
    (large.has(word) && !small.has(word)) || isListed(word, language) ? capitalised(word) : word,
  );
}

function isListed(word: string, language: string): boolean {
  const { listed, ordinary, everyday } = nameLists();
  const isCommon = language.endsWith('-Latn') ? isCommonInHindi : isCommonWord;
  return (
    word.length >= SHORTEST_NAME_LETTERS &&
    listed.get(word) === 'name' &&
    !stopwordsOf(language).has(word) &&
    !ordinary.has(word) &&
    !everyday.get(baseLanguage(language))?.has(word) &&
    !isCommon(word)
  );
}

/** The town, small; told with her age it may be an everyday word too. */
function homeIn(
  text: string,
  own: ReadonlySet<string>,
  isCommon: (word: string) => boolean,
): string | undefined {
  const [, between = '', found = ''] = HOME.exec(text) ?? [];
  const town = found.toLowerCase();
  const told = between
    .toLowerCase()
    .split(/[,\s]+/u)
    .filter(Boolean);
  if (town === '' || NO_TOWN.has(town) || !told.every((word) => own.has(word) || BETWEEN.test(word)))
    return undefined;
  return isCommon(town) && told.length === 0 ? undefined : town;
}

/** `smk`, `bsd`: nobody can say it but letter by letter. */
const LETTERS_ONLY = /^[bcdfghjklmnpqrstvwxz]{2,4}(?!\p{L})/u;

function capitalised(word: string): string {
  if (LETTERS_ONLY.test(word)) return word.toUpperCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}
