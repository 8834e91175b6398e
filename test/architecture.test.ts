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

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)/gmu;

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

/** Small pure libraries are no vendors; SDKs, stores and models are. */
const PURE = new Set(['zod', 'tinyld', 'minisearch', 'p-queue', '@fluent/bundle']);

function offenders(where: RegExp, allowed: (found: Import) => boolean): string[] {
  return imports
    .filter((found) => where.test(found.from) && !allowed(found))
    .map((found) => `${found.from} -> ${found.target}`);
}

describe('the house', () => {
  it('lets an adapter import its own SDK, the chat types and the errors, and no other room', () => {
    const found = offenders(/^adapters\//u, ({ from, target }) => {
      const own = from.split('/').slice(0, 2).join('/');
      return (
        !isOurs(target) ||
        target.startsWith(`${own}/`) ||
        target.startsWith('adapters/shared/') ||
        ['src/chat/types.ts', 'src/errors.ts'].includes(target)
      );
    });
    expect(found).toEqual([]);
  });

  it('keeps vendors out of chat, conversations and engine', () => {
    const found = offenders(
      /^src\/(?:chat|conversations|engine)\//u,
      ({ target }) => isOurs(target) || isNode(target) || PURE.has(target),
    );
    expect(found).toEqual([]);
  });

  it('lets conversations know other rooms by their types only, and the pure text functions', () => {
    const found = offenders(
      /^src\/conversations\//u,
      ({ target, typeOnly }) =>
        !isOurs(target) ||
        target.startsWith('src/conversations/') ||
        typeOnly ||
        target.startsWith('src/engine/text/') ||
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
        target === 'src/project-files.ts',
    );
    expect(found).toEqual([]);
  });

  it('lets the engine import its own files, the ports and the errors only', () => {
    const found = offenders(
      /^src\/engine\//u,
      ({ target }) =>
        !isOurs(target) ||
        target.startsWith('src/engine/') ||
        [
          'src/ports.ts',
          'src/errors.ts',
          'src/project-files.ts',
          'src/damaged-rows.ts',
          'src/deadline.ts',
          'src/lanes.ts',
        ].includes(target),
    );
    expect(found).toEqual([]);
  });

  it('keeps providers apart from each other and from everything above the ports', () => {
    const roomOf = (file: string): string => (file.split('/')[2] ?? '').replace(/\.ts$/u, '');
    const found = offenders(
      /^src\/providers\//u,
      ({ from, target, typeOnly }) =>
        !isOurs(target) ||
        (target.startsWith('src/providers/') && roomOf(target) === roomOf(from)) ||
        [
          'src/ports.ts',
          'src/errors.ts',
          'src/project-files.ts',
          'src/damaged-rows.ts',
          'src/deadline.ts',
          'src/give-way.ts',
          'src/make-folder.ts',
        ].includes(target) ||
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
