/** Her own version of a script is kept to the letter, but for labels at the starts of its lines. */
import { expect, it } from 'vitest';
import { compose } from '../../src/compose.js';
import { parseConfig } from '../../src/config.js';
import { completeRequest } from '../../src/conversations/script/request/request.js';
import { closedAfter } from '../support/closed-after.js';
import { operationContext } from '../support/operation-context.js';
import { freshDataDir } from '../support/run-bot.js';
import { silentLog } from '../support/silent-log.js';

it('speaks no "Hook:" of an edit she sends', async () => {
  const product = closedAfter(await compose(parseConfig({ DATA_DIR: freshDataDir() }), silentLog));
  const engine = product.engineFor(() => Promise.reject(new Error('no files here')));
  const request = completeRequest({ topic: 'changing your oil', seconds: 15 });
  const written = await engine.run('script.generate', { request }, operationContext('one', 'terminal:ada'));
  const { script } = await engine.run(
    'script.saveEdit',
    { scriptId: written.script.scriptId, text: 'Hook: See this oil.\nCTA: Change it in May.' },
    operationContext('two', 'terminal:ada'),
  );
  expect(script.text).toBe('See this oil.\nChange it in May.');
});
