/** Who may import whom, how long a file may be, and no cycles: the rules of the house, read from the sources. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../src/project-files.js';

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(projectRoot, folder)).flatMap((name) => {
    const relative = path.posix.join(folder, name);
    if (statSync(path.join(projectRoot, relative)).isDirectory()) return filesUnder(relative);
    return name.endsWith('.ts') ? [relative] : [];
  });
}

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s+)?[^;'"]*?from\s+'([^']+)'|(?:import|require)\('([^']+)'\)/gmu;

function importsOf(file: string): Import[] {
  const source = readFileSync(path.join(projectRoot, file), 'utf8');
  return [...source.matchAll(IMPORT)].map((match) => {
    const specifier = match[2] ?? match[3] ?? '';
    const target = specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/u, '.ts')
      : specifier;
    return { from: file, target, typeOnly: match[1] !== undefined };
  });
}

const sources = [...filesUnder('src'), ...filesUnder('adapters')];
const everything = [...sources, ...filesUnder('test')];
const imports = sources.flatMap(importsOf);
const isOurs = (target: string): boolean => /^(?:src|adapters)\//u.test(target);
const isNode = (target: string): boolean => target.startsWith('node:');

/** Small pure libraries are no vendors, and every room may have them; SDKs, stores and models are. */
const PURE = ['zod', 'tinyld', 'minisearch', 'p-queue', '@fluent/bundle'];

/** The one vendor of each room, or the one job it has several libraries for; a room that is not here has none. */
const VENDORS: Readonly<Record<string, readonly string[]>> = {
  'adapters/discord': ['discord.js'],
  'adapters/telegram': [
    'grammy',
    '@grammyjs/auto-retry',
    '@grammyjs/parse-mode',
    '@grammyjs/transformer-throttler',
  ],
  // Pictures and documents she is sent.
  'src/providers/attachments': ['@napi-rs/canvas', 'chart.js', 'docx'],
  'src/providers/keyv-store': ['keyv', '@keyv/sqlite', '@keyv/postgres', '@keyv/redis'],
  'src/providers/langsmith': ['langsmith'],
  'src/providers/local-index': ['sqlite3'],
  'src/providers/log-file': ['pino', 'rotating-file-stream'],
  'src/providers/minilm': ['@xenova/transformers'],
  'src/providers/openai': ['openai', 'cockatiel', 'gpt-tokenizer'],
  'src/providers/pinecone': ['@pinecone-database/pinecone'],
  // One library a format, and two for the encoding of plain text.
  'src/providers/read-document': [
    'file-type',
    'iconv-lite',
    'jschardet',
    'mammoth',
    'pdf-parse',
    'saxes',
    'word-extractor',
    'yauzl',
  ],
  'src/providers/store-lock': ['sqlite3'],
  'src/providers/unpack-zip': ['yauzl'],
};

/** `adapters/discord` of a file in it, `src/providers/keyv-store` of `keyv-store.ts`, `src/engine` of all of the engine. */
function roomOf(file: string): string {
  const depth = file.startsWith('src/providers/') ? 3 : 2;
  return file.split('/').slice(0, depth).join('/').replace(/\.ts$/u, '');
}

/** `openai` of `openai/helpers/zod`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What lies under every room of `src`: errors, time limits, queues, where files are. Each is small and knows no room. */
const GROUND = new Set(
  [
    'errors',
    'ports',
    'project-files',
    'once',
    'damaged-rows',
    'deadline',
    'lanes',
    'last-used',
    'unspaced-words',
    'give-way',
    'make-folder',
  ].map((name) => `src/${name}.ts`),
);

function offenders(where: RegExp, allowed: (found: Import) => boolean): string[] {
  return imports
    .filter((found) => where.test(found.from) && !allowed(found))
    .map((found) => `${found.from} -> ${found.target}`);
}

describe('the house', () => {
  it('lets each room import its own vendor and no other', () => {
    const found = offenders(
      /./u,
      ({ from, target }) =>
        isOurs(target) ||
        isNode(target) ||
        [...PURE, ...(VENDORS[roomOf(from)] ?? [])].includes(packageOf(target)),
    );
    expect(found).toEqual([]);
  });

  it('keeps the list of vendors as short as the rooms and the packages there are', () => {
    const used = new Set(sources.map(roomOf));
    expect(Object.keys(VENDORS).filter((room) => !used.has(room))).toEqual([]);
    const manifest = readFileSync(path.join(projectRoot, 'package.json'), 'utf8');
    const named = Object.values(VENDORS).flat();
    expect(named.filter((name) => !manifest.includes(`"${name}":`))).toEqual([]);
  });

  it('lets an adapter import its own files, the chat types and what lies under every room, and no other room', () => {
    const found = offenders(
      /^adapters\//u,
      ({ from, target }) =>
        !isOurs(target) ||
        target.startsWith(`${roomOf(from)}/`) ||
        target.startsWith('adapters/shared/') ||
        target === 'src/chat/types.ts' ||
        GROUND.has(target),
    );
    expect(found).toEqual([]);
  });

  it('lets conversations know other rooms by their types only, and the pure readers of texts and of what she says', () => {
    const found = offenders(
      /^src\/conversations\//u,
      ({ target, typeOnly }) =>
        !isOurs(target) ||
        target.startsWith('src/conversations/') ||
        typeOnly ||
        target.startsWith('src/engine/text/') ||
        target.startsWith('src/engine/heard/') ||
        target === 'src/engine/closed-lists.ts' ||
        target === 'src/chat/own-choices.ts' ||
        // What a sentence says of her persona or of a post's numbers is read before the engine is asked.
        [
          'src/engine/results/read-line.ts',
          'src/engine/persona/corrections/read-correction.ts',
          'src/engine/persona/corrections/changed-numbers.ts',
          'src/engine/persona/corrections/retold.ts',
          'src/engine/persona/reading/audience.ts',
          'src/engine/persona/rules/standing-bans.ts',
          'src/engine/persona/rules/standing-rules.ts',
        ].includes(target) ||
        GROUND.has(target),
    );
    expect(found).toEqual([]);
  });

  it('lets the engine import its own files and what lies under every room', () => {
    const found = offenders(
      /^src\/engine\//u,
      ({ target }) => !isOurs(target) || target.startsWith('src/engine/') || GROUND.has(target),
    );
    expect(found).toEqual([]);
  });

  it('keeps providers apart from each other and from everything above the ports', () => {
    const found = offenders(
      /^src\/providers\//u,
      ({ from, target, typeOnly }) =>
        !isOurs(target) ||
        roomOf(target) === roomOf(from) ||
        GROUND.has(target) ||
        target.startsWith('src/engine/text/') ||
        target === 'src/engine/types.ts' ||
        typeOnly,
    );
    expect(found).toEqual([]);
  });

  it('lets the chat core know the engine by its types and the traits of its operations only, no conversation and no provider', () => {
    const found = offenders(
      /^src\/chat\//u,
      ({ target, typeOnly }) =>
        !/^src\/(?:conversations|engine|providers|commands)\/|^adapters\//u.test(target) ||
        (typeOnly && !target.startsWith('src/conversations/')) ||
        target === 'src/engine/operation-traits.ts',
    );
    expect(found).toEqual([]);
  });

  it('has nothing under the rooms that knows one', () => {
    // The ports speak of posts, transcripts and schemas: types, so that a provider can be read beside them.
    const found = imports
      .filter(({ from, target, typeOnly }) => GROUND.has(from) && isOurs(target) && !typeOnly)
      .filter(({ target }) => !GROUND.has(target))
      .map(({ from, target }) => `${from} -> ${target}`);
    expect(found).toEqual([]);
  });

  it('keeps the words of languages in data: no more of them stand in the patterns of the engine than now', () => {
    const literal =
      /(?<=[=(,:?[|&]\s*|^\s*)\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/[dgimsuy]*/gmu;
    const marks = /\\p\{[^}]*\}|\\[a-z]|\(\?<\w+>|\[[^\]]*\]/giu;
    const words = sources
      .filter((file) => file.startsWith('src/engine/'))
      .flatMap((file) => [...readFileSync(path.join(projectRoot, file), 'utf8').matchAll(literal)])
      .map(([, pattern = '']) => pattern.replaceAll(marks, ' ').match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0)
      .filter((count) => count >= 5);
    // Most are English ones of the draft maker. A language that has none there is not read: lower this, never raise it.
    expect(words.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(3_250);
  });

  it('never imports main or cli', () => {
    expect(offenders(/./u, ({ target }) => !/^src\/(?:main|cli)\.ts$/u.test(target))).toEqual([]);
  });

  it('has no import cycle, type-only imports included', () => {
    const graph = new Map(
      sources.map((file) => [
        file,
        importsOf(file).flatMap(({ target }) => (isOurs(target) ? [target] : [])),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
      if (done.has(file) || trail.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('has no file over 300 lines, half of them under 90, and no utils, helpers or manager', () => {
    const lengths = new Map(
      everything.map((file) => [
        file,
        readFileSync(path.join(projectRoot, file), 'utf8').split('\n').length - 1,
      ]),
    );
    expect([...lengths].filter(([, lines]) => lines > 300)).toEqual([]);
    const sorted = sources.map((file) => lengths.get(file) ?? 0).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(90);
    expect(everything.filter((file) => /utils?|helpers?|manager/u.test(path.basename(file)))).toEqual([]);
  });

  it('reads the environment in main and cli only', () => {
    const readers = sources.filter((file) =>
      /process\.env\b/u.test(readFileSync(path.join(projectRoot, file), 'utf8')),
    );
    expect(readers.filter((file) => !/^src\/(?:main|cli)\.ts$/u.test(file))).toEqual([]);
  });

  it('has every file and folder README names', () => {
    const readme = readFileSync(path.join(projectRoot, 'README.md'), 'utf8');
    const named = [...readme.matchAll(/`((?:src|adapters|test|data)\/[\w./-]*)`/gu)].map(
      ([, name = '']) => name,
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !existsSync(path.join(projectRoot, name)))).toEqual([]);
  });
});
