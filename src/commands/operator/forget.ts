/** `npm run -s forget -- --user ID`: everything of a creator deleted, as her own /forget does it. */
import { createEpochs } from '../../chat/session/epochs.js';
import { forgetEverywhere } from '../../chat/session/forget.js';
import { createLanes } from '../../lanes.js';
import { createSessions } from '../../chat/session/sessions.js';
import { systemClock } from '../../chat/clock.js';
import type { Product } from '../../compose.js';
import type { ForgetReceipt } from '../../engine/operations.js';
import { BotError } from '../../errors.js';
import { loggerTo, type Command, type CommandIo } from '../command.js';
import { userOf, withRealProduct } from './real-product.js';

/** No thread asks here, so no session is kept for a receipt. */
const NO_THREAD = 'cli:forget';

export const forget: Command = async (args, io) => {
  const userId = userOf(args);
  const receipt = await withRealProduct(io, (product) => forgetUser(product, userId, io));
  io.stdout.write(
    args.includes('--json')
      ? `${JSON.stringify(receipt)}\n`
      : `Deleted: ${receipt.personas} persona, ${receipt.scripts} scripts, ${receipt.vectors} vectors, ${receipt.ledgerRows} ledger rows, ${receipt.sessions} sessions. Traces: ${receipt.traces}.\n`,
  );
  return 0;
};

async function forgetUser(product: Product, accountId: string, io: CommandIo): Promise<ForgetReceipt> {
  const { store } = product;
  const userId = await product.links.personOf(accountId);
  const clock = systemClock;
  const epochs = createEpochs(store);
  const sessions = createSessions({ store, epochs, clock, logger: loggerTo(io) });
  const threads = (await sessions.threadsOf(userId)).length;
  const engine = forgetEverywhere({
    engine: product.engineFor(() => Promise.reject(new BotError('unsupported', 'No files here.'))),
    epochs,
    sessions,
    lanes: createLanes(),
    jobs: () => ({ giveUpUser: () => Promise.resolve() }),
    onRemoved: () => undefined,
  });
  const receipt = await engine.run('data.forget', null, {
    id: `forget-${Date.now()}`,
    userId,
    threadId: NO_THREAD,
    displayName: '',
    locale: 'en',
    epoch: await epochs.of(userId),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  return { ...receipt, sessions: threads };
}
