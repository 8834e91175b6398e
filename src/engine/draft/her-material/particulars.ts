/** Takes off name, age and town where a story begins with them as a form does: `Aman Verma, 17, Indore, 12th commerce.` */
import { asWholeWords, createCue } from '../../text/phrasings.js';
import { countWords, normalWords } from '../../text/words.js';
import { introductions } from './self-introductions.js';
import { capitalise } from './tidy.js';

const AGE =
  /^(?:(?:age[d:]?|umur|usia|उम्र|उमर|tengo|tenho|i am|i['’]?m|aku|saya|main)\s)?(?:\p{N}{2}\s*(?:\+|ans|años|anos|saal|sal|th|thn|tahun|yrs?|years?(?: old)?|साल|ఏళ్లు|ఏళ్ళు|ఏండ్లు|సంవత్సరాలు)?|[\p{L}\p{M}\p{N}]+ (?:saal|साल) (?:ka|ki|का|की)(?: (?:hoo?n|hun?|हूँ|हूं))?)$/iu;
const SAYS_NAME = createCue(
  () => new RegExp(asWholeWords(`(?:${introductions('saysName')}|${introductions('nameField')})`), 'iu'),
);
/** What stands with a name and is no part of it: how it is announced, how she is called. */
const WITH_NAME = new Set(
  'i am im my name is this it its soy yo eu sou o a la el je suis saya aku main hai hoon hun hu nenu मैं है हूँ నేను well so ok hi hello hey hola oi olá bonjour kak bhai mbak mas pak bu don doña dona seu mr mrs ms dr de da do del dos van bin'.split(
    ' ',
  ),
);
const LONGEST_NAME_WORDS = 8;
/** `Vale` for `Valeria`. */
const SHORTEST_SHORT_NAME = 3;
/** What stands before her name greets, or talks to the phone. */
const MOST_BEFORE_WORDS = 14;
/** Where she is from, in so many words; in scripts without capitals only where one of the nouns says so. */
const LONGEST_PLACE_WORDS = 5;
const PLACE_WORDS = new Set(
  'de da do del la el from in near en em di à of village dist district gaon zila desa kampung kota kab kabupaten kec kecamatan barrio bairro side east west north south'.split(
    ' ',
  ),
);
const PLACE_NOUN = /(?<![\p{L}\p{M}])(?:జిల్లా|మండలం|ज़िला|जिला|तहसील)(?![\p{L}\p{M}])/u;
/** `मोते के पास हमारा गाँव है` is a sentence. */
const IS_SAID = /(?<![\p{L}\p{M}])(?:మా|మాది|నా|हमार[ाी]|मेर[ाी]|है|हैं)(?![\p{L}\p{M}])/u;
/** `Soy de Jaén`: an age behind it belongs to the form. */
const FROM_THERE = /^(?:soy|sou|(?:eu )?sou|i['’]?m|i am|saya|aku) (?:de|da|do|from|dari|asli)\s/iu;
const LEAST_LEFT_WORDS = 2;

/** Empty where a line is nothing else; the line itself where it does not begin so. */
export function withoutParticulars(line: string, name: string): string {
  const end = /(?<![.!?…।])[.!?…।]*$/u.exec(line)?.[0] ?? '';
  const parts = line.slice(0, line.length - end.length).split(/,\s+/u);
  const own = normalWords(name);
  const named = parts.findIndex((part, at) => isName(part, own, parts[at + 1]));
  const isNamed = named >= 0 && countWords(parts.slice(0, named).join(' ')) <= MOST_BEFORE_WORDS;
  const start = isNamed ? named + 1 : 0;
  const behind = parts.slice(start);
  // Alone it may be how long she has done it: `I sell tea. 22 years.`
  const isForm = isNamed || (behind.length > 1 && AGE.test(behind[0] ?? ''));
  const kept = isForm ? behind.slice(entriesIn(behind)) : withoutAge(behind);
  if (kept.length === parts.length) return line;
  const left = kept.join(', ');
  return countWords(left) < LEAST_LEFT_WORDS ? '' : `${capitalise(left)}${end}`;
}

/** How many parts stand there as on a form. */
function entriesIn(parts: readonly string[]): number {
  const first = parts.findIndex((part) => !AGE.test(part) && !isFormEntry(part));
  return first < 0 ? parts.length : first;
}

function withoutAge([place = '', age = '', ...rest]: readonly string[]): string[] {
  return [place, ...(FROM_THERE.test(place) && AGE.test(age) ? [] : age === '' ? [] : [age]), ...rest];
}

/** Her name alone, as it is announced; or two capitals with an age behind. */
function isName(part: string, own: readonly string[], next: string | undefined): boolean {
  const words = part.split(/\s+/u);
  if (words.length > LONGEST_NAME_WORDS) return false;
  if (SAYS_NAME.test(part)) return true;
  const isOwn = (word: string): boolean => {
    const [plain = ''] = normalWords(word);
    return own.some(
      (known) => known === plain || (plain.length >= SHORTEST_SHORT_NAME && known.startsWith(plain)),
    );
  };
  const others = words.filter((word) => !isOwn(word));
  const hasOwn = others.length < words.length;
  const isPlain = (word: string): boolean =>
    /^\p{Lu}/u.test(word) || WITH_NAME.has(normalWords(word).join(' '));
  const isAged = next !== undefined && AGE.test(next);
  const strange = others.filter((word) => !isPlain(word)).length;
  // `aman verma, 17`: typed small, the word behind her name is her surname.
  if (hasOwn) return strange === 0 || (isAged && strange === 1);
  return isAged && words.length > 1 && strange === 0;
}

/** More of her name, or where she is from: no verb, no trade. */
function isFormEntry(part: string): boolean {
  const words = part.split(/\s+/u);
  if (words.length > LONGEST_PLACE_WORDS || IS_SAID.test(part)) return false;
  const isPlaced = words.every((word) => /^\p{Lu}/u.test(word) || PLACE_WORDS.has(word.toLowerCase()));
  return PLACE_NOUN.test(part) || isPlaced || (words.length === 1 && /^\p{Ll}/u.test(part));
}
