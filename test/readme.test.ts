/** What README lists is what the product has, in its words. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/conversations/anytime/command-answers.js';
import { copyFor } from '../src/conversations/shared/copy.js';
import { ERROR_CODES } from '../src/errors.js';
import { projectRoot } from '../src/project-files.js';

const readme = readFileSync(path.join(projectRoot, 'README.md'), 'utf8');
const t = copyFor('en');

/** The first two cells of the rows whose first cell `name` finds. */
function rows(name: RegExp): string[][] {
  return readme
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .flatMap(([, first = '', second = '']) => {
      const found = name.exec(first)?.[1];
      return found === undefined ? [] : [[found, second]];
    });
}

describe('README', () => {
  it('lists what the creator can type, as her menu does', () => {
    expect(rows(/^`\/(\w+)`$/u)).toEqual(COMMANDS.map((name) => [name, t(`command-${name}`)]));
  });

  it('lists every error and what she reads', () => {
    const codes: ReadonlySet<string> = new Set(ERROR_CODES);
    expect(rows(/^`([a-z]\w+)`$/u).filter(([name = '']) => codes.has(name))).toEqual(
      ERROR_CODES.map((code) => [code, t(`error-${code}`)]),
    );
  });
});
