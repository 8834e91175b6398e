import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config.js';
import { projectRoot } from '../src/project-files.js';
import { VARIABLES } from '../src/variables.js';

const shipped = (name: string): string => readFileSync(path.join(projectRoot, name), 'utf8');

describe('settings', () => {
  it('takes an empty value as absent', () => {
    expect(parseConfig({ OPENAI_API_KEY: '  ', TELEGRAM_BOT_TOKEN: '' })).toMatchObject({ hasModel: false });
    expect(parseConfig({ TELEGRAM_BOT_TOKEN: '' }).TELEGRAM_BOT_TOKEN).toBeUndefined();
  });

  it('counts a base URL without a key as a model', () => {
    expect(parseConfig({ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' }).hasModel).toBe(true);
  });

  it('names every problem in one error and no value', () => {
    const parse = (): unknown =>
      parseConfig({
        OPENAI_BASE_URL: 'not-an-address',
        LOG_LEVEL: 'loud',
        HTTP_PORT: 'x',
        OPENAI_API_KEY: 'sk-secret',
      });
    expect(parse).toThrow(/OPENAI_BASE_URL[\s\S]*HTTP_PORT[\s\S]*LOG_LEVEL/u);
    expect(parse).not.toThrow(/sk-secret/u);
  });

  it('reads a secret from the file NAME_FILE names, and says when it cannot', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'secret-')), 'token');
    writeFileSync(file, '123:abc\n');
    expect(parseConfig({ TELEGRAM_BOT_TOKEN_FILE: file }).TELEGRAM_BOT_TOKEN).toBe('123:abc');
    expect(() => parseConfig({ TELEGRAM_BOT_TOKEN_FILE: `${file}-gone` })).toThrow(
      /TELEGRAM_BOT_TOKEN_FILE.*ENOENT/u,
    );
  });

  it('accepts the LANGCHAIN names, the LANGSMITH ones first', () => {
    const config = parseConfig({
      LANGCHAIN_API_KEY: 'a',
      LANGCHAIN_PROJECT: 'old',
      LANGSMITH_PROJECT: 'new',
    });
    expect(config).toMatchObject({ LANGSMITH_API_KEY: 'a', LANGSMITH_PROJECT: 'new' });
  });

  it('splits id lists and puts the store under DATA_DIR', () => {
    const config = parseConfig({ ADMIN_IDS: 'telegram:1, discord:2', DATA_DIR: '/tmp/x' });
    expect(config.ADMIN_IDS).toEqual(['telegram:1', 'discord:2']);
    expect(config.storeUri).toBe('sqlite:///tmp/x/reelsmith.sqlite');
  });

  it('lists the same variables in the schema, .env.example and the README table', () => {
    const names = Object.keys(VARIABLES);
    const inExample = [...shipped('.env.example').matchAll(/^([A-Z][A-Z_]+)=/gmu)].map((match) => match[1]);
    expect(inExample).toEqual(names);
    const rows = [...shipped('README.md').matchAll(/^\| `([A-Z][A-Z_]+)`\s+\| (.*?)\s+\| (.*?)\s+\|$/gmu)];
    expect(rows.map((row) => [row[1], row[2], row[3]])).toEqual(
      Object.entries(VARIABLES).map(([name, variable]) => [
        name,
        'standard' in variable ? variable.standard : String(variable.schema.parse(undefined)),
        variable.meaning,
      ]),
    );
  });
});
