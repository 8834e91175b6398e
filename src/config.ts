/** The environment, parsed once by `main` and the commands; every problem in one error. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { BotError } from './errors.js';
import { projectRoot } from './project-files.js';
import { VARIABLES, type VariableName } from './variables.js';

type Environment = Readonly<Record<string, string | undefined>>;
type SchemaOf<N extends VariableName> = (typeof VARIABLES)[N]['schema'];
type WithDefault = { [N in VariableName]: SchemaOf<N> extends z.ZodDefault ? N : never }[VariableName];
type Parsed = { readonly [N in WithDefault]: z.output<SchemaOf<N>> } & {
  readonly [N in Exclude<VariableName, WithDefault>]?: z.output<SchemaOf<N>>;
};

export type Config = Parsed & {
  /** Absolute. */
  readonly dataDir: string;
  readonly storeUri: string;
  /** True when a server of any kind is set: an OpenAI key or a base URL. */
  readonly hasModel: boolean;
};

/** Throws `BotError('misconfigured')` naming every variable that cannot be used. Empty means absent. */
export function parseConfig(env: Environment): Config {
  const problems: string[] = [];
  const parsed: Record<string, unknown> = {};
  for (const [name, variable] of Object.entries(VARIABLES)) {
    const names = [name, ...('aliases' in variable ? variable.aliases : [])];
    const raw = valueOf(names, env, 'secret' in variable ? problems : null);
    if (raw === undefined && !(variable.schema instanceof z.ZodDefault)) continue;
    const result = (variable.schema as z.ZodType).safeParse(raw);
    if (result.success) parsed[name] = result.data;
    else problems.push(`${name}: ${result.error.issues[0]?.message ?? 'not usable'}`);
  }
  const config = parsed as Parsed;
  if (config.OPENAI_FALLBACK_API_KEY && !config.OPENAI_FALLBACK_BASE_URL && !config.OPENAI_FALLBACK_MODEL)
    problems.push('OPENAI_FALLBACK_API_KEY: needs OPENAI_FALLBACK_BASE_URL or OPENAI_FALLBACK_MODEL');
  if (problems.length > 0)
    throw new BotError('misconfigured', `Settings that cannot be used:\n- ${problems.join('\n- ')}`);
  const dataDir = path.resolve(projectRoot, config.DATA_DIR);
  return {
    ...config,
    dataDir,
    storeUri: config.KEYV_URI ?? `sqlite://${path.join(dataDir, 'reelsmith.sqlite')}`,
    hasModel: config.OPENAI_API_KEY !== undefined || config.OPENAI_BASE_URL !== undefined,
  };
}

/** The first of `names` with a value. A secret may stand in a file; what is wrong with that one is added to `fileProblems`. */
function valueOf(
  names: readonly string[],
  env: Environment,
  fileProblems: string[] | null,
): string | undefined {
  for (const key of names) {
    const value = env[key]?.trim();
    if (value) return value;
    const file = fileProblems === null ? undefined : env[`${key}_FILE`]?.trim();
    if (!file) continue;
    try {
      const content = readFileSync(file, 'utf8').trim();
      if (content) return content;
      fileProblems?.push(`${key}_FILE: the file is empty`);
    } catch (error) {
      fileProblems?.push(
        `${key}_FILE: cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'error'})`,
      );
    }
  }
  return undefined;
}
