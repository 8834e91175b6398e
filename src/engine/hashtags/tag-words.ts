/** Which words may make a tag: things people search for, never verbs, adverbs or half a sentence. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../../project-files.js';
import { stopwordsOf } from '../text/stopwords.js';

const fileSchema = z.object({ languages: z.record(z.string(), z.array(z.string())) });
let lists: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Verbs, adverbs and other words no tag is made of: the shipped list for `language`; empty where there is none. */
export function neverTags(language: string): ReadonlySet<string> {
  lists ??= new Map(
    Object.entries(
      fileSchema.parse(JSON.parse(readFileSync(dataFile('hashtags', 'not-tags.json'), 'utf8'))).languages,
    ).map(([name, words]) => [name, new Set(words)]),
  );
  return lists.get(language) ?? lists.get(language.split('-')[0] ?? '') ?? new Set();
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
    ending: /(?:.{2,}ना|एं|एँ|ाओ|कर)$/u,
    nouns: /^(?:खाना|गाना|सोना|दाना|नमूना|ज़माना|खज़ाना|गहना|पुदीना|शंकर|शक्कर|डॉक्टर|चक्कर)$/u,
  },
  'hi-Latn': {
    ending: /(?:.{3,}(?:ein|iye|iyega|aye|aana|arna)|karke)$/u,
    nouns: /^(?:khaana|gaana|chai)$/u,
  },
  te: { ending: /(?:ాలి|డం|టం|ండి|ాను|ారు|ింది|తుంది|స్తే|కుండా)$/u, nouns: /^(?:పుస్తకం|కుటుంబం)$/u },
  'te-Latn': { ending: /(?:ali|adam|andi|anu|indi|tundi)$/u, nouns: /^(?:maidam)$/u },
};

/** Case endings of Telugu nouns: what is left is the noun, and nothing is joined to it from behind. */
const TELUGU_CASE = /(?<=.{3})(?:లో|కు|కి|తో)$/u;

export type WordRole =
  /** Joins its neighbours: "manchas de vino". */
  | { readonly role: 'link' }
  /** Breaks a phrase. */
  | { readonly role: 'break' }
  /** `ends`: nothing may follow it in a phrase. */
  | { readonly role: 'tag'; readonly word: string; readonly ends: boolean };

const LINKS: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set(['de', 'del', 'sin']),
  pt: new Set(['de', 'do', 'da', 'dos', 'das', 'sem']),
  id: new Set(['tanpa']),
  hi: new Set(['बिना']),
  'hi-Latn': new Set(['bina']),
};
/** Links that carry a meaning of their own and may open a tag: "sin gluten". */
export const WITHOUT: ReadonlySet<string> = new Set(['sin', 'sem', 'tanpa', 'बिना', 'bina']);

/** `raw`: one lower-case word as it stands, without outer punctuation. */
export function roleOf(raw: string, language: string): WordRole {
  const word = raw.replaceAll(/['’](?:s|re|ve|ll|d|t|m)$/gu, '').replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
  if (LINKS[language]?.has(word)) return { role: 'link' };
  const stopwords = stopwordsOf(language);
  const isPlain =
    [...word].length > 1 &&
    !stopwords.has(raw) &&
    !stopwords.has(word) &&
    !/^\p{N}+$/u.test(word) &&
    !neverTags(language).has(word) &&
    !isVerb(word, language);
  if (!isPlain) return { role: 'break' };
  if (language !== 'te') return { role: 'tag', word, ends: false };
  const noun = word.replace(TELUGU_CASE, '');
  return neverTags(language).has(noun) ? { role: 'break' } : { role: 'tag', word: noun, ends: noun !== word };
}

function isVerb(word: string, language: string): boolean {
  const rule = VERB_ENDINGS[language] ?? VERB_ENDINGS[language.split('-')[0] ?? ''];
  return rule !== undefined && rule.ending.test(word) && !rule.nouns.test(word);
}
