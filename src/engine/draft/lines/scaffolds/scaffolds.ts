/** Spoken lines around her material, by language (`data/drafts`): a language is data, not code. */
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { onceEach } from '../../../../once.js';
import { dataFile, readDataFile } from '../../../../project-files.js';
import { ASKED_ENDINGS } from '../../../heard/asked-ending.js';
import { writtenLanguage } from '../../../text/base-language.js';
import type { ContentType } from '../../../types.js';

export const BLANK_KINDS = [
  'tip',
  'step',
  'next',
  'reason',
  'point',
  'answer',
  'mistake',
  'sign',
  'harm',
  'sums',
  'items',
  'moment',
  'saw',
  'trouble',
  'change',
  'result',
  'meaning',
  'who',
  'what',
  'price',
  'time',
  'place',
] as const;
export type BlankKind = (typeof BLANK_KINDS)[number];

/** What a scaffold line does in a script: it leads into the blank of its name. */
export type Role = BlankKind;

/** Kinds of content that are built from the same lines. */
const FAMILIES = ['advice', 'myth', 'story', 'scene', 'offer'] as const;
export type Family = (typeof FAMILIES)[number];

/** Makes its point by what is told, not by what is taught or sold. */
export function tells(family: Family): boolean {
  return family === 'story' || family === 'scene';
}

const HOOK_FAMILIES = ['advice', 'story', 'offer'] as const;
/** A day behind the scenes opens as a story does and a myth as advice does; only what is said around them differs. */
const BASE: Readonly<Record<Family, (typeof HOOK_FAMILIES)[number]>> = {
  advice: 'advice',
  myth: 'advice',
  story: 'story',
  scene: 'story',
  offer: 'offer',
};
export const HOOKS = [
  'question',
  'number',
  'confession',
  'contrast',
  'mid-story',
  'myth',
  'command',
  'plain',
] as const;
const FAMILY_OF: Readonly<Record<ContentType, Family>> = {
  educational: 'advice',
  tutorial: 'advice',
  'myth-busting': 'myth',
  storytelling: 'story',
  inspirational: 'story',
  'behind-the-scenes': 'scene',
  entertaining: 'scene',
  promotional: 'offer',
};

const lines = z.array(z.string().min(1));
const units = z.partialRecord(z.enum(BLANK_KINDS), lines);
const byFamily = z.object({
  advice: units,
  myth: units,
  story: units,
  scene: units,
  offer: units,
  any: units,
});
/** A template, or the kinds of topic it fits and the template. */
const hook = z.union([
  z.string().transform((text) => ['', text] as const),
  z.tuple([z.string(), z.string()]),
]);

const scaffoldFile = z.object({
  language: z.string(),
  source: z.string(),
  licence: z.string(),
  date: z.string(),
  /** How the viewer may be addressed; the first is the default, the others are known by words of hers. */
  registers: z.array(z.object({ name: z.string(), cue: z.string() })).min(1),
  /** Words for oneself: the first is the one written here, the others are put in its place for those who use them. */
  selves: z.array(z.object({ word: z.string(), cue: z.string() })).default([]),
  /** Ends a statement. */
  stop: z.string().default('.'),
  /** Stands for the topic where it does not fit into a sentence. */
  this: z.string(),
  /** What names a thing, so that it can stand in a sentence of ours (`a word about ...`), and what shows that a topic is a piece of a sentence. Patterns; absent: anything, nothing. */
  named: z.string().optional(),
  torn: z.string().optional(),
  /** Words of those who speak otherwise than our lines: they are asked nothing in ours. A pattern. */
  otherwise: z.string().optional(),
  /** How a topic is read: patterns for an indirect question, a statement, an activity and an order; spelling to mend. Absent: see `topic-forms`. */
  topic: z
    .object({
      question: z.string(),
      statement: z.string(),
      doing: z.string(),
      order: z.string(),
      respell: z.array(z.tuple([z.string(), z.string()])),
    })
    .optional(),
  /** Where a new thought begins in what was typed without full stops: patterns for its first words and for the last word of the one before, and the words no thought ends with. */
  clauses: z.object({ opens: z.string(), ends: z.string(), binds: z.string() }).optional(),
  /** How she announces a saying of hers, with the colon after it: `I always say:`. */
  says: z.string().default(''),
  /** How a sentence of hers is turned round or cut without another claim: a pattern of the whole of it, and its groups in their new order. */
  turns: z.array(
    z
      .tuple([z.string(), z.string()])
      .transform(([pattern, order]) => ({ pattern: new RegExp(pattern, 'u'), order })),
  ),
  counts: lines,
  /** Words that melt together once the slots are filled: `de el` is `del`. */
  seams: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** The mark that stands for what only she knows, the question she is asked for it, and a mark that asks for more where there is time for more. */
  blanks: z.record(z.enum(BLANK_KINDS), z.tuple([z.string(), z.string(), z.string().optional()])),
  hooks: z.record(z.enum(HOOK_FAMILIES), z.record(z.enum(HOOKS), z.array(hook))),
  units: byFamily,
  /** The same for where there is time: a whole sentence leads into the gap. */
  fuller: byFamily.optional(),
  /** A word to the viewer before the close, where time is left: it holds no fact. */
  parting: z.record(z.enum(HOOK_FAMILIES), lines).optional(),
  /** Closing lines that ask for what she names. */
  asks: z.partialRecord(z.enum(ASKED_ENDINGS), lines),
  close: z.object({ ask: lines, tell: lines, reach: lines, saves: lines, sales: lines, followers: lines }),
});

export type Scaffolds = z.infer<typeof scaffoldFile>;
export type Turn = Scaffolds['turns'][number];

/** Nothing but the topic and marks that need no language: for those nobody has written any lines for. */
const UNDETERMINED = 'und';
const read = onceEach((name: string): Scaffolds => {
  const isShipped = /^[a-z]{2,3}(?:-Latn)?$/u.test(name) && existsSync(dataFile('drafts', `${name}.json`));
  return readDataFile(scaffoldFile, 'drafts', `${isShipped ? name : UNDETERMINED}.json`);
});

/** `es-AR` reads `es`, `hi-Latn` never `hi`; `und` where nobody has written any. */
export function scaffoldsFor(language: string): Scaffolds {
  return read(writtenLanguage(language));
}

export function hooksOf(scaffolds: Scaffolds, family: Family): Scaffolds['hooks']['story'] {
  return scaffolds.hooks[BASE[family]];
}

/** The lines a role has in a family: its own or those of the family it is a kind of, else those that fit anywhere, else those of advice. */
export function linesFor(
  { units, fuller = units }: Scaffolds,
  family: Family,
  role: Role,
  isFull: boolean,
): readonly string[] {
  const said = isFull ? fuller : units;
  return said[family][role] ?? said[BASE[family]][role] ?? said.any[role] ?? said.advice[role] ?? [];
}

export function partingFor({ parting }: Scaffolds, family: Family): readonly string[] {
  return parting?.[BASE[family]] ?? [];
}

/** The lines that lead into a gap or part from the viewer, each with its role. */
export function spokenLines({ units, fuller, parting }: Scaffolds): (readonly [Role | 'parting', string])[] {
  const families = [...Object.values(units), ...Object.values(fuller ?? {})];
  return [
    ...families.flatMap((family) =>
      BLANK_KINDS.flatMap((role) => (family[role] ?? []).map((line) => [role, line] as const)),
    ),
    ...Object.values(parting ?? {}).flatMap((lines) => lines.map((line) => ['parting', line] as const)),
  ];
}

export function familyOf(contentType: ContentType): Family {
  return FAMILY_OF[contentType];
}
