/** `npm run -s reindex`: everybody's memory embedded again. Interrupted, the bot goes on with the rest at its next start. */
import type { Command } from '../command.js';
import { withRealProduct } from './real-product.js';

export const reindex: Command = async (args, io) => {
  const { vectors, pending } = await withRealProduct(io, async ({ vectorMemory, store }) => ({
    vectors: await vectorMemory.keeper.reindex(),
    pending: (await store.keys('memory-pending:')).length,
  }));
  io.stdout.write(
    args.includes('--json') ? `${JSON.stringify({ vectors, pending })}\n` : `${vectors} vectors written.\n`,
  );
  if (pending === 0) return 0;
  io.stderr.write(
    `${pending} creators are still to be embedded; the index could not be reached. Run it again.\n`,
  );
  return 1;
};
