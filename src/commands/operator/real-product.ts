/** The operator's commands work on the real store: `KEYV_URI` or the one in `DATA_DIR`. */
import { compose, type Product } from '../../compose.js';
import { parseConfig } from '../../config.js';
import { loggerTo, UsageError, type CommandIo } from '../command.js';

/** Opens the product, and closes it whatever happens. */
export async function withRealProduct<T>(io: CommandIo, use: (product: Product) => Promise<T>): Promise<T> {
  const product = await compose(parseConfig(io.env), loggerTo(io));
  try {
    return await use(product);
  } finally {
    await product.close();
  }
}

/** The value after `--name`. Throws `UsageError` when the flag stands there without one. */
export function flagOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(`--${name}`);
  if (at === -1) return undefined;
  const value = args[at + 1]?.trim();
  if (!value || value.startsWith('--')) throw new UsageError(`--${name} needs a value.`);
  return value;
}

/** `--user`, which these commands cannot do without. */
export function userOf(args: readonly string[]): string {
  const user = flagOf(args, 'user');
  if (user === undefined) throw new UsageError('Say whose data: --user telegram:123.');
  return user;
}
