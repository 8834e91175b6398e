/** `npm run -s script -- FLAGS --json`: a persona from files and one script, nothing kept. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BotError } from '../errors.js';
import { languageTold } from '../engine/text/language-names.js';
import { otherLanguageOf } from '../engine/text/misnamed-language.js';
import type { Product } from '../compose.js';
import type { Persona, ScriptResult } from '../engine/types.js';
import type { Command, CommandIo } from './command.js';
import { parseScriptFlags, type ScriptFlags } from './script-flags.js';
import { withTemporaryProduct } from './temporary-product.js';

const USER_ID = 'cli:script';

export const script: Command = async (args, io) => {
  const flags = parseScriptFlags(args);
  const { persona, result } = await writeAnyway(flags, io);
  if (
    result.model.provider === 'built-in' &&
    result.notices.some((notice) => notice !== 'draftMaker' && MODEL_NOTICES.has(notice))
  )
    io.stderr.write('The model gave no script that could be used; this is a built-in draft.\n');
  io.stdout.write(args.includes('--json') ? `${JSON.stringify({ persona, result })}\n` : `${result.text}\n`);
  return 0;
};

const MODEL_NOTICES: ReadonlySet<string> = new Set(['modelFailed', 'quotaExceeded', 'refused']);

/** A server that cannot even name its models is a model that fails: the built-in writer writes. */
async function writeAnyway(flags: ScriptFlags, io: CommandIo): Promise<Awaited<ReturnType<typeof write>>> {
  try {
    return await withTemporaryProduct(io, (product) => write(product, flags, io));
  } catch (error) {
    const { OPENAI_API_KEY: _key, OPENAI_BASE_URL: server, ...env } = io.env;
    if (!(error instanceof BotError) || error.code !== 'misconfigured' || !server) throw error;
    io.stderr.write(`${error.message} This is a built-in draft.\n`);
    return withTemporaryProduct({ ...io, env }, (product) => write(product, flags, io));
  }
}

async function write(
  product: Product,
  flags: ScriptFlags,
  io: Pick<CommandIo, 'stderr'>,
): Promise<{ readonly persona: Persona; readonly result: ScriptResult }> {
  const { signal } = new AbortController();
  const now = new Date().toISOString();
  const story = await textOf(product, flags.storyFile);
  const examples = await Promise.all(
    flags.exampleFiles.map(async (file, index) => ({
      id: `example-${index + 1}`,
      name: path.basename(file),
      text: await textOf(product, file),
      addedAt: now,
    })),
  );
  const { language } = flags.request;
  const told = language === undefined ? null : otherLanguageOf(story, language);
  if (told !== null)
    io.stderr.write(
      `The story is in ${languageTold(told)}. There are no words of hers in ${languageTold(language ?? '')}, so this is a frame with gaps to fill. Leave --language out for a script in her own words.\n`,
    );
  const { persona } = await product.buildPersona(
    {
      userId: USER_ID,
      name: flags.name,
      story,
      examples,
      now,
      ...(examples.length === 0 && language && told === null && { language }),
    },
    { signal },
  );
  const result = await product.generator.generate(
    { persona, request: flags.request },
    { id: `cli-${flags.request.seed ?? 1}`, signal, onProgress: () => undefined },
  );
  return { persona, result };
}

async function textOf(product: Product, file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new BotError('missing', `${file} cannot be read. Give the path of a file.`, { cause });
  });
  const read = await product.reader.read({ name: path.basename(file), bytes });
  if (!read.ok) throw new BotError(read.code, `${file}: ${read.message}`);
  return read.text;
}
