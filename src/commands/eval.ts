/** `npm run eval [-- --json] [-- --full] [-- --compare A B]`: what was promised, measured, with n and 95 % intervals. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateMemory, memoryTable } from '../calibration/eval-memory.js';
import { evaluateViral, viralTable } from '../calibration/eval-viral.js';
import { DEFAULT_DATA_FOLDER } from '../calibration/read-tables.js';
import { evalVoice } from '../calibration/voice/eval.js';
import type { Product } from '../compose.js';
import { createClaimReader } from '../engine/facts/reading/claim-reader.js';
import type { ScriptGenerator } from '../engine/generate/script-generator.js';
import { loadPrompts } from '../engine/prompts/load-prompt.js';
import { readCreators, type SampleCreator } from '../sample-creators.js';
import {
  evalFacts,
  evalFactsRead,
  isMuchTold,
  readFactTexts,
  type FactsEvaluation,
} from '../evaluation/facts-set.js';
import { compareChoices } from '../evaluation/judgements.js';
import { evalRequests, readRequestLines, REQUEST_SETS } from '../evaluation/requests-set.js';
import { writerNamed } from '../evaluation/rival-writers.js';
import { summariseScripts } from '../evaluation/summarise.js';
import {
  examplesTable,
  factsTable,
  requestsTable,
  writerTable,
  type WriterEvaluation,
} from '../evaluation/tables.js';
import { voiceTable } from '../evaluation/voice-record.js';
import { attributeExamples, attributeScripts } from '../evaluation/voices.js';
import { readAuthors, writeScripts, type Author } from '../evaluation/write-scripts.js';
import { projectRoot } from '../project-files.js';
import { createMiniLm } from '../providers/minilm/index.js';
import { loadPrices } from '../providers/openai/prices.js';
import { UsageError, type Command, type CommandIo } from './command.js';
import { withTemporaryProduct } from './temporary-product.js';

const USAGE =
  'Usage: eval [--json] [--full] [--compare A B]   (A, B: built-in, a prompt version or a model of the configured server; --full trains and measures anew on CALIBRATION_DATA, some minutes more)';

interface Options {
  readonly json: boolean;
  readonly full: boolean;
  readonly rivals: readonly string[];
}

/** Sections of `--json`, in the order of their tables. */
type Section = readonly [name: string, figures: unknown, lines: readonly string[]];

export const evaluate: Command = async (args, io) => {
  const options = parseOptions(args);
  const sections = await withTemporaryProduct(io, (product) => collect(product, options, io));
  const date = new Date().toISOString();
  if (options.json)
    io.stdout.write(
      `${JSON.stringify({ date, ...Object.fromEntries(sections.map(([name, figures]) => [name, figures])) })}\n`,
    );
  else
    io.stdout.write(
      `${[`Evaluation of ${date}`, ...sections.map(([, , lines]) => lines.join('\n'))].join('\n\n')}\n`,
    );
  return 0;
};

async function collect(product: Product, options: Options, io: CommandIo): Promise<readonly Section[]> {
  const say = (line: string): void => void io.stderr.write(`${line}\n`);
  const creators = readCreators();
  const authors = await readAuthors(product, creators);
  const costOf = await loadPrices(product.config.OPENAI_PRICES);
  const sides: readonly (readonly [string, ScriptGenerator])[] =
    options.rivals.length > 0
      ? options.rivals.map((name) => [name, writerNamed(name, product, costOf)])
      : [[product.models?.writer.name ?? 'built-in', product.generator]];
  const writers: WriterEvaluation[] = [];
  for (const [name, generator] of sides) {
    say(`Writing with ${name} ...`);
    writers.push(await evaluateWriter({ name, generator, product, creators, authors }));
  }
  const scripts: Section = ['writers', writers, writerTable(writers)];
  if (options.rivals.length > 0) return [scripts];
  const examples = attributeExamples(creators);
  const [littleTold, muchTold] = await readHeldOut();
  const heldOutAlone = evalFacts(readFactTexts('held-out'));
  const facts: readonly Section[] = [
    ['facts', littleTold, [...factsTable('held-out', littleTold), 'Sources of 60 to 220 words.']],
    [
      'factsMuchTold',
      muchTold,
      [...factsTable('held-out', muchTold), 'Sources of 440 to 960 words: a story and three examples.'],
    ],
    ['factsAlone', heldOutAlone, [...factsTable('held-out', heldOutAlone), 'By rules alone.']],
  ];
  const requests = authors.slice(0, 1).flatMap(({ persona }) =>
    REQUEST_SETS.map((set): Section => {
      const evaluation = evalRequests(readRequestLines(set), persona);
      return [
        set === 'held-out' ? 'requests' : 'requestsDevelopment',
        evaluation,
        requestsTable(set, evaluation),
      ];
    }),
  );
  return [
    scripts,
    ['examples', examples, examplesTable(examples)],
    ...facts,
    ...requests,
    ...(await trackRecords(product, options, io)),
  ];
}

/** Texts from short sources, then those from long ones. */
async function readHeldOut(): Promise<readonly [FactsEvaluation, FactsEvaluation]> {
  const reader = createMiniLm();
  const texts = readFactTexts('held-out');
  const read = createClaimReader(reader);
  try {
    return [
      await evalFactsRead(
        texts.filter((text) => !isMuchTold(text)),
        read,
      ),
      await evalFactsRead(texts.filter(isMuchTold), read),
    ];
  } finally {
    await reader.close();
  }
}

async function evaluateWriter(parts: {
  readonly name: string;
  readonly generator: ScriptGenerator;
  readonly product: Product;
  readonly creators: readonly SampleCreator[];
  readonly authors: readonly Author[];
}): Promise<WriterEvaluation> {
  const { name, generator, product, creators, authors } = parts;
  const scripts = await writeScripts(authors, generator, product);
  const models = name === 'built-in' ? null : product.models;
  return {
    figures: summariseScripts(name, models !== null, scripts),
    voices: attributeScripts(creators, scripts),
    choices: await compareChoices(scripts, models, loadPrompts()),
  };
}

/** One round of ten authors takes about half a minute; four are what the README shows. */
const ROUNDS = { quick: 1, full: 4 } as const;

/** What was learned from the development data: measured anew where it is, as stored where it is not. */
async function trackRecords(
  { embedder }: Product,
  { full }: Options,
  io: CommandIo,
): Promise<readonly Section[]> {
  const folder = path.resolve(projectRoot, io.env['CALIBRATION_DATA'] || DEFAULT_DATA_FOLDER);
  const viral = await evaluateViral(full ? folder : null, embedder);
  const memory = await evaluateMemory(embedder);
  const hasVoices = existsSync(path.join(folder, 'voice'));
  const voice = hasVoices
    ? await evalVoice(folder, { rounds: full ? ROUNDS.full : ROUNDS.quick, ...(full && { embedder }) })
    : null;
  return [
    ['viral', viral, viralTable(viral)],
    ['memory', memory, memoryTable(memory)],
    [
      'voice',
      voice,
      voice
        ? voiceTable(voice)
        : [`Voice on real authors: not measured, no development data in ${folder} (CALIBRATION_DATA).`],
    ],
  ];
}

function parseOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, full: { type: 'boolean' }, compare: { type: 'boolean' } },
    });
    if (positionals.length !== (values.compare ? 2 : 0)) throw new UsageError(USAGE);
    return { json: values.json ?? false, full: values.full ?? false, rivals: positionals };
  } catch (cause) {
    throw new UsageError(USAGE, { cause });
  }
}
