/** The shipped lists of number words, units and idioms, read once. */
import { z } from 'zod';
import { once } from '../../../../once.js';
import { readDataFile } from '../../../../project-files.js';
import { fold } from '../../words/fold.js';
import { normalWord } from '../../words/tokens.js';
import { betweenWords } from '../../words/word-pattern.js';

/**
 * What a word does in a number: `add` 7, `hundreds` 500, `scale` x1000, `fraction` half, `timesNext` dhai (2.5),
 * `addNext` saade (+0.5), `quarterNext` sava (1.25, or a quarter more), `vague` thousands, `times` twice, `teen` belas.
 */
export interface NumberWord {
  readonly role:
    | 'add'
    | 'hundreds'
    | 'scale'
    | 'fraction'
    | 'timesNext'
    | 'addNext'
    | 'quarterNext'
    | 'vague'
    | 'times'
    | 'teen';
  readonly value: number;
}

const UNIT_CLASSES = [
  'time',
  'money',
  'percent',
  'weight',
  'distance',
  'area',
  'volume',
  'times',
  'clock',
] as const;
export interface Unit {
  readonly class: (typeof UNIT_CLASSES)[number];
  /** Days for time, kilograms for weight, kilometres for distance, litres for volume; 1 otherwise. */
  readonly factor: number;
}

export type Hedge = 'about' | 'over' | 'under';

export interface NumberLists {
  readonly words: ReadonlyMap<string, ReadonlyMap<string, NumberWord>>;
  readonly joiners: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, Unit>;
  /** `daily`, `sebulan`: days of a period named in one word. */
  readonly periods: ReadonlyMap<string, number>;
  readonly structuralNouns: ReadonlySet<string>;
  readonly hedges: Readonly<Record<Hedge, ReadonlySet<string>>>;
  /** Words that tell a number without a numeral: ordinals, both, noon. */
  readonly implied: ReadonlyMap<string, number>;
  /** Words beside a number that make it an age at which something began. */
  readonly ages: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> };
  /** For folded text. */
  readonly idioms: RegExp;
}

const fileSchema = z.object({
  words: z.record(z.string(), z.string()),
  joiners: z.record(z.string(), z.string()),
  articles: z.string(),
  units: z.record(z.enum(UNIT_CLASSES), z.record(z.string(), z.string())),
  periods: z.record(z.string(), z.string()),
  structuralNouns: z.string(),
  hedges: z.object({ about: z.string(), over: z.string(), under: z.string() }),
  ages: z.object({ before: z.string(), behind: z.string() }),
  idioms: z.array(z.string()),
  implied: z.string(),
});

const ROLES: Readonly<Record<string, NumberWord['role']>> = {
  h: 'hundreds',
  x: 'scale',
  f: 'fraction',
  m: 'timesNext',
  a: 'addNext',
  q: 'quarterNext',
  '~': 'vague',
  t: 'times',
  '+': 'teen',
};

export const numberLists = once(readLists);

function readLists(): NumberLists {
  const file = readDataFile(fileSchema, 'facts', 'numbers.json');
  const units = new Map<string, Unit>();
  for (const unitClass of UNIT_CLASSES)
    for (const [factor, words] of Object.entries(file.units[unitClass]))
      for (const word of wordsIn(words)) units.set(word, { class: unitClass, factor: Number(factor) });
  return {
    words: new Map(Object.entries(file.words).map(([language, row]) => [language, numberWords(row)])),
    joiners: new Set(Object.values(file.joiners).filter(Boolean)),
    articles: new Set(wordsIn(file.articles)),
    units,
    periods: new Map(
      Object.entries(file.periods).flatMap(([days, row]) =>
        wordsIn(row).map((word) => [word, Number(days)] as const),
      ),
    ),
    structuralNouns: new Set(wordsIn(file.structuralNouns)),
    hedges: {
      about: new Set(wordsIn(file.hedges.about)),
      over: new Set(wordsIn(file.hedges.over)),
      under: new Set(wordsIn(file.hedges.under)),
    },
    ages: {
      before: new Set(wordsIn(file.ages.before)),
      behind: new Set(wordsIn(file.ages.behind)),
    },
    implied: new Map(
      file.implied.split(' ').map((entry) => {
        const [word = '', value] = entry.split(':');
        return [normalWord(word), Number(value)];
      }),
    ),
    idioms: betweenWords(
      file.idioms
        .toSorted((one, other) => other.length - one.length)
        .map((idiom) => fold(idiom).replaceAll('+', '\\+').replaceAll(' ', '[\\s-]+'))
        .join('|'),
      'g',
    ),
  };
}

function wordsIn(row: string): string[] {
  return row.split(' ').filter(Boolean).map(normalWord);
}

function numberWords(row: string): ReadonlyMap<string, NumberWord> {
  return new Map(
    row.split(' ').map((entry) => {
      const at = entry.lastIndexOf(':');
      const told = entry.slice(at + 1);
      const role = ROLES[told.charAt(0)];
      return [
        normalWord(entry.slice(0, at)),
        role ? { role, value: Number(told.slice(1)) } : { role: 'add', value: Number(told) },
      ];
    }),
  );
}
