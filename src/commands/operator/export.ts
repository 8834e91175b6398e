/** `npm run -s export -- --user ID [--fine-tune]`: a creator's data as JSON, or her accepted scripts as JSONL for training. */
import { exportArchive } from '../../engine/library/archive.js';
import { fineTuneLines } from '../../engine/library/scripts/fine-tune.js';
import { BotError } from '../../errors.js';
import type { Command } from '../command.js';
import { userOf, withRealProduct } from './real-product.js';

export const exportData: Command = async (args, io) => {
  const userId = userOf(args);
  return withRealProduct(io, async (product) => {
    const [persona, scripts] = await Promise.all([product.personas.get(userId), product.scripts.all(userId)]);
    if (!persona && scripts.length === 0)
      throw new BotError('notFound', `There is nothing of ${userId}. Ids look like telegram:123.`);
    if (!args.includes('--fine-tune')) {
      io.stdout.write(await exportArchive(userId, product, new Date()));
      io.stdout.write('\n');
      return 0;
    }
    const lines = fineTuneLines(persona, scripts);
    if (lines.length === 0)
      throw new BotError(
        'notFound',
        `${userId} has accepted no script yet: none voted good, posted or edited.`,
      );
    io.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  });
};
