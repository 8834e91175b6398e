import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { loggerTo } from '../../src/commands/command.js';

it('a warning on standard error says what failed, its code and why', () => {
  const stderr = new PassThrough();
  const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr, env: {} };
  const logger = loggerTo(io);
  logger.warn({ code: 'misconfigured', reason: 'no such model' }, 'The model is of no use');
  logger.warn({}, 'Plain');
  expect(String(stderr.read())).toBe('The model is of no use (misconfigured): no such model\nPlain\n');
});
