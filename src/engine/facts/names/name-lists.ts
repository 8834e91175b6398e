/** The shipped lists of names, places, brands and their cues, read once. */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { normalWord } from '../words/tokens.js';

export interface NameLists {
  /** Words that name somebody, some place or a brand however they are written. Normalised. */
  readonly listed: ReadonlyMap<string, 'name' | 'brand'>;
  /** Two-word brands: first word to the second words it may have. */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
  readonly capitalBrands: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  /** Written with a capital without naming anything that needs a source. */
  readonly ordinary: ReadonlySet<string>;
  /** The same, only as they are written here or in capitals throughout: languages, peoples, public bodies, abbreviations. */
  readonly ordinaryAsWritten: ReadonlySet<string>;
  readonly brandAfter: ReadonlySet<string>;
  readonly brandBefore: ReadonlySet<string>;
  readonly institutionWords: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly namedCues: ReadonlySet<string>;
  /** What stands behind a name in Hindi and Telugu: "కీర్తన అనే అమ్మాయి", "पूजा नाम की लड़की". */
  readonly calledBehind: ReadonlySet<string>;
  /** What stands before or behind a name in Hindi and Telugu: sister, sir, uncle, student. */
  readonly titlesBefore: ReadonlySet<string>;
  readonly titlesBehind: ReadonlySet<string>;
  /** Brands that are also everyday words or names: only beside a word for a product. */
  readonly doubtfulBrands: ReadonlySet<string>;
  readonly productWords: ReadonlySet<string>;
  readonly homeCountry: ReadonlyMap<string, ReadonlySet<string>>;
  /** By language: words of every day that are names elsewhere. At the head of a sentence or written small they are words. */
  readonly everyday: ReadonlyMap<string, ReadonlySet<string>>;
}

const byScript = z.object({ latin: z.string(), devanagari: z.string(), telugu: z.string() });
const fileSchema = z.object({
  people: byScript,
  places: byScript,
  brands: byScript,
  onlyCapitalised: z.object({ brands: z.string(), institutions: z.string() }),
  ordinary: z.string(),
  ordinaryAsWritten: z.object({
    languagesAndPeoples: z.string(),
    publicBodies: z.string(),
    abbreviations: z.string(),
  }),
  homeCountry: z.record(z.string(), z.string()),
  everyday: z.record(z.string(), z.string()),
  brandCues: z.object({ after: z.string(), before: z.string(), institution: z.string() }),
  roles: z.string(),
  namedCues: z.string(),
  calledBehind: z.string(),
  titles: z.object({ before: z.string(), behind: z.string() }),
  doubtful: z.object({ brands: z.string(), beside: z.string() }),
});

export const nameLists = once(readLists);

function readLists(): NameLists {
  const file = readDataFile(fileSchema, 'facts', 'names.json');
  const listed = new Map<string, 'name' | 'brand'>();
  const pairs = new Map<string, Set<string>>();
  const add = (rows: z.infer<typeof byScript>, kind: 'name' | 'brand'): void => {
    for (const word of Object.values(rows).flatMap((row) => row.split(' '))) {
      const [first = '', second] = word.split('_').map(normalWord);
      if (second === undefined) listed.set(first, kind);
      else pairs.set(first, (pairs.get(first) ?? new Set()).add(second));
    }
  };
  add(file.people, 'name');
  add(file.places, 'name');
  add(file.brands, 'brand');
  return {
    listed,
    pairs,
    capitalBrands: wordSet(file.onlyCapitalised.brands),
    institutions: wordSet(file.onlyCapitalised.institutions),
    ordinary: wordSet(file.ordinary),
    ordinaryAsWritten: new Set(
      Object.values(file.ordinaryAsWritten)
        .flatMap((row) => row.split(' '))
        .flatMap((word) => [word, word.toUpperCase()]),
    ),
    brandAfter: wordSet(file.brandCues.after),
    brandBefore: wordSet(file.brandCues.before),
    institutionWords: wordSet(file.brandCues.institution),
    roles: wordSet(file.roles),
    namedCues: wordSet(file.namedCues),
    calledBehind: wordSet(file.calledBehind),
    titlesBefore: wordSet(file.titles.before),
    titlesBehind: wordSet(file.titles.behind),
    doubtfulBrands: wordSet(file.doubtful.brands),
    productWords: wordSet(file.doubtful.beside),
    homeCountry: setsByLanguage(file.homeCountry),
    everyday: setsByLanguage(file.everyday),
  };
}

function setsByLanguage(rows: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(rows).map(([language, row]) => [language, wordSet(row)]));
}

function wordSet(row: string): ReadonlySet<string> {
  return new Set(row.split(' ').filter(Boolean).map(normalWord));
}
