/** `npm run -s import -- FILE [--user ID]`: an export back into the store, for its own creator or another id. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { importArchive } from '../../engine/library/archive.js';
import { BotError } from '../../errors.js';
import { UsageError, type Command } from '../command.js';
import { flagOf, withRealProduct } from './real-product.js';

const owned = z.object({ userId: z.string().min(1) });

export const importData: Command = async (args, io) => {
  const user = flagOf(args, 'user');
  const file = args.find((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--user');
  if (file === undefined)
    throw new UsageError('Name the file: npm run import -- FILE [--user telegram:123].');
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new BotError('missing', `${file} cannot be read.`, { cause });
  });
  const userId = user ?? ownerOf(text);
  const added = await withRealProduct(io, (product) =>
    importArchive(userId, text, product, `import-${Date.now()}`),
  );
  io.stdout.write(
    args.includes('--json')
      ? `${JSON.stringify({ userId, ...added })}\n`
      : `${userId}: ${added.personas} persona, ${added.scripts} scripts.\n`,
  );
  return 0;
};

function ownerOf(text: string): string {
  try {
    return owned.parse(JSON.parse(text)).userId;
  } catch (cause) {
    throw new BotError('badInput', 'Not an export of this bot, or of nobody: name the person with --user.', {
      cause,
    });
  }
}
