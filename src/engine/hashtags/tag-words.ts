/** Which words may make a tag: things people search for, never verbs, adverbs or half a sentence. */
import { z } from 'zod';
import { once } from '../../project-files.js';
import { stopwordsOf } from '../text/stopwords.js';
import { englishRole, looksPlural } from './english-roles.js';
import { isFieldWord } from './fields.js';
import { isWeak } from './weak-words.js';
import { readHashtagData } from './word-data.js';

const fileSchema = z.object({ languages: z.record(z.string(), z.array(z.string())) });
const lists = once(
  () =>
    new Map(
      Object.entries(readHashtagData('not-tags.json', fileSchema).languages).map(([name, words]) => [
        name,
        new Set(words),
      ]),
    ),
);

/** Verbs, adverbs and other words no tag is made of: the shipped list for `language`; empty where there is none. */
export function neverTags(language: string): ReadonlySet<string> {
  return lists().get(language) ?? lists().get(language.split('-')[0] ?? '') ?? new Set();
}

/** Endings that make a word a verb or an inflected form there; nouns with the same ending are named. */
const VERB_ENDINGS: Readonly<Record<string, { readonly ending: RegExp; readonly nouns: RegExp }>> = {
  en: {
    ending: /(?:.{3,}ed|.{3,}ly|n't)$/u,
    nouns:
      /^(?:.*(?:seed|feed|speed|breed|weed|family|assembly|supply|belly|jelly|fly|italy|embed|bed|shed|sled|reed|need))$/u,
  },
  es: {
    ending: /(?:.{2,}[aeií]r|.{3,}(?:arlo|arla|arse|erse|irse|ando|iendo|mente)|.{2,}[éó])$/u,
    nouns:
      /^(?:hogar|lugar|bar|mar|mujer|taller|alquiler|d[oó]lar|az[uú]car|celular|collar|altar|placer|poder|amanecer|atardecer|crochet|caf[eé]|beb[eé]|pur[eé]|pat[eé]|yogur|líder|cr[aá]ter|cáncer)$/u,
  },
  pt: {
    ending: /(?:.{2,}[aei]r|.{3,}(?:ando|endo|indo|mente|ei|ou))$/u,
    nouns:
      /^(?:lar|lugar|bar|mar|mulher|colher|a[cç][uú]car|celular|jantar|colar|altar|prazer|poder|elevador|d[oó]lar|l[ií]der|c[aâ]ncer|rei|lei)$/u,
  },
  id: {
    ending: /^(?:me(?:ny|ng|m|n)|di|ter|ber).{4,}/u,
    nouns:
      /^(?:mentega|mental|mentimun|merk|berita|berlian|terong|dinding|diskon|dinosaurus|berkebun|berkas|menu|meja)$/u,
  },
  hi: {
    // An oblique plural (बालों) is half a phrase.
    ending: /(?:.{2,}ना|एं|एँ|ाओ|कर|ों)$/u,
    nouns: /^(?:खाना|गाना|सोना|दाना|नमूना|ज़माना|खज़ाना|गहना|पुदीना|शंकर|शक्कर|डॉक्टर|चक्कर)$/u,
  },
  'hi-Latn': {
    ending: /(?:.{3,}(?:ein|iye|iyega|aye|aana|arna)|karke)$/u,
    nouns: /^(?:khaana|gaana|chai)$/u,
  },
  te: { ending: /(?:ాలి|ాలంటే|.గా|డం|టం|ండి|ాను|ారు|ింది|తుంది|స్తే|కుండా)$/u, nouns: /^(?:పుస్తకం|కుటుంబం|యోగా)$/u },
  'te-Latn': { ending: /(?:ali|adam|andi|anu|indi|tundi)$/u, nouns: /^(?:maidam)$/u },
};

/** Case endings of Telugu nouns: what is left is the noun, and nothing is joined to it from behind. */
const TELUGU_CASE = /(?<=.{3})(?:లో|కు|కి|తో)$/u;

/** What a word may be in a tag: `field` and `name` say by themselves what it is about, `thing` may stand alone, the others only beside one. */
export type TagWordKind = 'field' | 'name' | 'thing' | 'abstract' | 'weak' | 'describing' | 'ending';

export type WordRole =
  /** Joins its neighbours: "manchas de vino". */
  | { readonly role: 'link' }
  /** Breaks a phrase. */
  | { readonly role: 'break' }
  /** `ends`: nothing may follow it in a phrase. */
  | { readonly role: 'tag'; readonly word: string; readonly kind: TagWordKind; readonly ends: boolean };

const LINKS: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set(['de', 'del', 'sin']),
  pt: new Set(['de', 'do', 'da', 'dos', 'das', 'sem']),
  id: new Set(['tanpa']),
  hi: new Set(['बिना']),
  'hi-Latn': new Set(['bina']),
};
/** Links that carry a meaning of their own and may open a tag: "sin gluten". */
export const WITHOUT: ReadonlySet<string> = new Set(['sin', 'sem', 'tanpa', 'बिना', 'bina']);

/** `raw`: one lower-case word as it stands; `afterArticle`: a word like "my" stands before it, so it is a noun. */
export function roleOf(raw: string, language: string, afterArticle = false): WordRole {
  const word = raw.replaceAll(/['’](?:s|re|ve|ll|d|t|m)$/gu, '').replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
  if (LINKS[language]?.has(word)) return { role: 'link' };
  if ([...word].length < 2 || /^\p{N}+$/u.test(word) || !mayTag(raw, word, language))
    return { role: 'break' };
  if (language === 'te') return teluguRole(word);
  const kind = kindOf(word, language, afterArticle);
  return kind === null ? { role: 'break' } : { role: 'tag', word, kind, ends: false };
}

function mayTag(raw: string, word: string, language: string): boolean {
  // Who writes Hindi or Telugu in Latin letters mixes English in.
  const of = language.endsWith('-Latn') ? [language, 'en'] : [language];
  const isListed = of.some((each) => {
    const stopwords = stopwordsOf(each);
    return stopwords.has(raw) || stopwords.has(word) || neverTags(each).has(word);
  });
  return !isListed && !isVerb(word, language);
}

/** Null for a word no tag is made of. */
function kindOf(word: string, language: string, afterArticle: boolean): TagWordKind | null {
  if (isFieldWord(word, language)) return 'field';
  if (isWeak(word, language) || (language.endsWith('-Latn') && isWeak(word, 'en'))) return 'weak';
  if (language !== 'en') return 'thing';
  const role = englishRole(word);
  if (role === 'thing' || role === 'describing') return role;
  if (role === 'abstract' || afterArticle) return 'abstract';
  // "the midwife packs": with an s it is what she does.
  if (role === 'doingOrThing' && looksPlural(word)) return null;
  return role === 'doingOrThing' ? 'ending' : word.endsWith('ing') ? 'weak' : null;
}

/** True when `word` says what a script is about with nothing beside it. */
export function mayStandAlone(word: string, kind: TagWordKind, language: string): boolean {
  if (kind === 'name') return !isWeak(word, language);
  if (kind !== 'field' && kind !== 'thing') return false;
  if (isWeak(word, language) || (language.endsWith('-Latn') && isWeak(word, 'en'))) return false;
  if (language !== 'en') return true;
  const role = englishRole(word);
  return role === 'thing' || (kind === 'field' && role === 'abstract');
}

function teluguRole(word: string): WordRole {
  const noun = word.replace(TELUGU_CASE, '').replace(/(?<=.{2})ల$/u, 'లు');
  if (neverTags('te').has(noun) || isVerb(noun, 'te')) return { role: 'break' };
  const kind = isFieldWord(noun, 'te') ? 'field' : isWeak(noun, 'te') ? 'weak' : 'thing';
  return { role: 'tag', word: noun, kind, ends: noun !== word && !word.endsWith('ల') };
}

function isVerb(word: string, language: string): boolean {
  const rule = VERB_ENDINGS[language] ?? VERB_ENDINGS[language.split('-')[0] ?? ''];
  return rule !== undefined && rule.ending.test(word) && !rule.nouns.test(word);
}
