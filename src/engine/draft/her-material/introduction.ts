/** Takes off what a story begins with when it is typed or dictated: fillers, her name, her wish for Reels. */
import { atEnd } from '../../text/at-end.js';
import { once } from '../../../once.js';
import { createCue } from '../../text/phrasings.js';
import { countWords, normalWords } from '../../text/words.js';
import { introductions } from './self-introductions.js';
import { capitalise } from './tidy.js';

/** Those that only begin where a greeting or herself follows; else they are words of hers: `Este horno`, `Bom pão`, `Well water`. */
const doubtful = (): string =>
  introductions('doubtful').replaceAll('{greeting}', () => introductions('greeting'));
const filler = once(
  () =>
    new RegExp(
      String.raw`^(?:(?:${doubtful()}|${introductions('greeting')}(?<!^ola)|${introductions('filler')})(?=[\s,]),?\s+)+`,
      'iu',
    ),
);
const ONLY_GREETS = createCue(
  () => new RegExp(String.raw`^${introductions('greeting')}(?:[ ,]+\p{L}+)?[.!।]*$`, 'iu'),
);
const introduces = once(
  () => new RegExp(String.raw`^(?:${introductions('saysName')}|${introductions('saysWho')})\s+`, 'iu'),
);
const NAMES = createCue(() => new RegExp(String.raw`^${introductions('saysName')}\s`, 'iu'));
/** `Mera naam Munna hai ...` */
const isAfterName = once(
  () => new RegExp(String.raw`^${introductions('isBehind')}(?![\p{L}\p{M}])[,\s]*`, 'iu'),
);
/** The rest of a name she is not called by here: `Garton`, `de la Cruz`. */
const SURNAME =
  /^(?:\s(?:de|da|do|dos|del|la|van|bin|al)(?=\s\p{Lu}|\s(?:la|los)\s)|\s(?!I(?:['’]|\s))\p{Lu}[\p{L}'’-]+)+/u;
/** Written without capitals it is the one word before her age, a comma or the verb. */
const surnameSmall = once(
  () =>
    new RegExp(
      String.raw`^\s(?!(?:${introductions('isBehind')}|${introductions('noSurname')})(?![\p{L}\p{M}]))[\p{Ll}\p{Lo}\p{M}]+(?=,|\s\p{N}|\s${introductions('isBehind')}(?![\p{L}\p{M}]))`,
      'u',
    ),
);
/** `Soy | Inma Cobo | de Jaén`: the verb is needed for where she is from. */
const PLACE = /^(?:de|da|do|from|dari|du)\s/iu;
const KEEPS_PLACE = /^(?:i am|i['’]?m|(?:yo )?soy|(?:eu )?sou|saya|aku|je suis)\s/iu;
/** `I'm Bev, 52, ...` -> `I'm 52, ...` */
const AGE = /^(?:umur\s)?\d/iu;
const AGE_OF = /^\d+ \S+ (?:ka|ki|का|की)(?=\s)/iu;
const IS_AGED = /^\d+ \S+ (?:ka|ki)(?!\p{L})/iu;
const KEEPS_AGE = /^(?:i am|i['’]?m|main|saya|aku)\s/iu;
const WISHES_FOR_REELS =
  /^(?:i |so i )?(?:want|need|would like|quiero|quería|quero|queria|saya mau|aku mau|mau)\s.*?(?:reels?|videos?|vídeos?).*?(?<![\p{L}\p{M}])(?:sell|promote|advertise|vender|jual|promosi)(?:kan)?\s+(?=\S)/iu;
/** Less left is no sentence: then nothing is taken off. */
const LEAST_LEFT_WORDS = 4;

/** `Boa noite.` says nothing of hers. */
export function isGreeting(line: string): boolean {
  return ONLY_GREETS.test(line);
}

/** `Well, I'm Dervla, I'm fifty-eight, ...` -> `I'm fifty-eight, ...`; the line itself where nothing is to be taken off. */
export function withoutIntroduction(line: string, name: string): string {
  const signed = signatureOf(line, name);
  if (signed !== null) return withoutIntroduction(orAll(line, line.slice(signed)), '');
  const wish = WISHES_FOR_REELS.exec(line);
  if (wish) return orAll(line, line.slice(wish[0].length));
  const start = orAll(line, line.replace(filler(), ''));
  const lead = introduces().exec(start);
  if (!lead) return start;
  const own = normalWords(name);
  const rest = withoutTitle(start.slice(lead[0].length), own);
  const named = /^[\p{L}\p{M}.'’-]+(?:\s[\p{L}\p{M}.'’-]+){0,3}/u.exec(rest)?.[0].split(/\s/u) ?? [];
  const words = named.findIndex((word) => !own.includes(normalWords(word).join(' ')));
  // `My name is ...` is followed by a name, whatever she is called here.
  const known = words < 0 ? named : named.slice(0, words);
  const names = known.length === 0 && NAMES.test(lead[0]) ? named.slice(0, 1) : known;
  if (names.length === 0) return start;
  const unnamed = rest.slice(names.join(' ').length);
  const surname = (SURNAME.exec(unnamed) ?? surnameSmall().exec(unnamed))?.[0] ?? '';
  const behind = unnamed.slice(surname.length).replace(/^[,\s]+/u, '');
  const is = isAfterName().exec(behind)?.[0] ?? '';
  const after = behind
    .slice(is.length)
    .replace(/^(?:and|but|y|pero|e|mas|aur|lekin|dan|tapi|et|mais)\s/iu, '');
  const isAge =
    AGE.test(after) && KEEPS_AGE.test(lead[0]) && (!/^main\s/iu.test(lead[0]) || IS_AGED.test(after));
  const isPlace = PLACE.test(after) && KEEPS_PLACE.test(lead[0]);
  // The verb stood behind the name: `Main Jatin hu 31 saal ka Ludhiana se` -> `Main 31 saal ka hu, Ludhiana se`.
  const aged =
    is === '' ? after : after.replace(AGE_OF, (age) => `${age} ${is.replace(atEnd(String.raw`[,\s]`), '')},`);
  if (EPITHET.test(after) && KEEPS_PLACE.test(lead[0]))
    return orAll(start, `${lead[0]}${after.replace(EPITHET, (epithet) => `${epithet.trim()}, `)}`);
  return orAll(start, isAge || isPlace ? lead[0] + aged : after);
}

const behindName = once(
  () => new RegExp(String.raw`^(?:${introductions('behindName')})(?![\p{L}\p{M}])[,.:\s]*`, 'iu'),
);

/** `Gail here, ...`: where what she says begins behind her name; null where a line does not begin so. */
export function signatureOf(line: string, name: string): number | null {
  const own = normalWords(name);
  const words = line.split(' ');
  const named = words.findIndex((word) => !own.includes(normalWords(word).join(' ')));
  if (named <= 0) return null;
  const start = words.slice(0, named).join(' ').length + 1;
  const behind = behindName().exec(line.slice(start))?.[0].length ?? 0;
  return behind > 0 || words[named - 1]?.endsWith(',') === true ? start + behind : null;
}

/** `soy don Chuy el afilador ando en el triciclo`: a name by her trade, and then a verb of hers. */
const EPITHET = /^(?:el|la|o|a) \p{L}+ (?=\p{L}{2,}o\s)/iu;

/** `mbak Yuni`, `doña Tere`: how she is called. */
const TITLE =
  /^(?:mbak|mas|pak|bu|ibu|kak|bang|bude|do[ñn]a|don|seu|dona|t[ií][ao]|aunty|auntie|uncle|mrs?|ms|miss|didi|bhai|chacha)\.? (?=(\S+))/iu;

function withoutTitle(rest: string, own: readonly string[]): string {
  const title = TITLE.exec(rest);
  return title && own.includes(normalWords(title[1] ?? '').join(' ')) ? rest.slice(title[0].length) : rest;
}

function orAll(whole: string, rest: string): string {
  return rest !== whole && countWords(rest) >= LEAST_LEFT_WORDS ? capitalise(rest) : whole;
}
