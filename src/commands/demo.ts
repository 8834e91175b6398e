/** `npm run demo`: a whole journey with shipped samples, printed as a transcript. Keeps nothing. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { createTerminalAdapter } from '../../adapters/terminal/index.js';
import { createBot } from '../bot.js';
import { createRenderer } from '../compose/renderer.js';
import { dataFile } from '../project-files.js';
import { loggerTo, type Command } from './command.js';
import { withTemporaryProduct } from './temporary-product.js';

/** What the made-up creator of `data/samples` types. A button is pressed by its label. */
function journey(): readonly string[] {
  const story = readFileSync(dataFile('samples', 'story.txt'), 'utf8')
    .replaceAll(/\s*\n\s*/gu, ' ')
    .trim();
  return [
    '/start',
    'Fintan',
    story,
    `/file ${dataFile('samples', 'script.pdf')}`,
    `/file ${dataFile('samples', 'script.docx')}`,
    'Done',
    '/script 30s educational when a garage says you need a new gearbox',
    'Good',
    '/history',
  ];
}

export const demo: Command = (_args, io) =>
  withTemporaryProduct(io, async (product) => {
    const input = new PassThrough();
    const renderer = createRenderer(product);
    const terminal = createTerminalAdapter({
      input,
      output: io.stdout,
      interactive: false,
      echo: true,
      sentDir: path.join(product.config.dataDir, 'sent'),
      idle: () => bot.idle(),
    });
    product.startBackgroundWork();
    const bot = createBot(product, [terminal], renderer, loggerTo(io));
    await bot.start();
    input.end(`${journey().join('\n')}\n`);
    await terminal.closed;
    await bot.close(1_000);
    await renderer.close();
    return 0;
  });
