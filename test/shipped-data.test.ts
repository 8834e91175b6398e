/** Nothing lies in `data` that no code reads, and no command in package.json that nobody is told of. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dataFile, projectRoot } from '../src/project-files.js';

const sources = readdirSync(path.join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(path.join(projectRoot, 'src', name), 'utf8'))
  .join('\n');

/** Files that are read one by one, by their name. */
const lists = ['.', 'word-lists', 'hashtags', 'facts'].flatMap((folder) =>
  readdirSync(dataFile(folder)).filter((name) => name.endsWith('.json')),
);

it('holds no list that is never read', () => {
  expect(lists.length).toBeGreaterThan(80);
  const isRead = (file: string): boolean => {
    const name = path.basename(file, '.json');
    return [`'${name}'`, `'${file}'`].some((quoted) => sources.includes(quoted));
  };
  // What tests measure the scores against.
  expect(lists.filter((file) => !isRead(file))).toEqual(['viral-anchors.json']);
});

it('has every command named in README or used by another', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const readme = readFileSync(path.join(projectRoot, 'README.md'), 'utf8');
  const inOthers = Object.values(scripts).join('\n');
  const isNamed = (name: string): boolean =>
    new RegExp(`\`(?:npm run (?:-s )?)?${name}(?![\\w-])`, 'u').test(readme) ||
    inOthers.includes(`npm run -s ${name}`) ||
    inOthers.includes(`npm ${name}`);
  // npm's own, and the gate of `.ci/run`.
  expect(Object.keys(scripts).filter((name) => !isNamed(name))).toEqual(['prepare', 'check']);
});
