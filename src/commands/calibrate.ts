/** `npm run calibrate`: learns the viral weights from `CALIBRATION_DATA` and writes them to `data/`, the voice background and the hashtag sizes too (unless `--out`); `facts` learns only the models of invented facts, from `data/eval`, `phrases` only the marks of hollow sentences, `requests` only how messages are read. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { calibrate as learn } from '../calibration/calibrate.js';
import { calibrateFacts } from '../calibration/facts/calibrate.js';
import { calibratePhrases } from '../calibration/phrases/calibrate.js';
import { calibrateRequests } from '../calibration/requests/calibrate.js';
import { calibrateSizes } from '../calibration/size-borders.js';
import { calibrateVoice } from '../calibration/voice/index.js';
import { DEFAULT_DATA_FOLDER } from '../calibration/read-tables.js';
import { createClaimReader } from '../engine/facts/reading/claim-reader.js';
import { dataFile, projectRoot } from '../project-files.js';
import { createMiniLm } from '../providers/minilm/index.js';
import { UsageError, type Command } from './command.js';

const USAGE =
  'Usage: calibrate [--out FILE] [--cache FOLDER] [--json], or: calibrate facts | phrases | requests';

export const calibrate: Command = async (args, io) => {
  if (args[0] === 'facts' && args.length === 1) {
    const reader = createMiniLm();
    try {
      io.stdout.write(`${(await calibrateFacts(createClaimReader(reader))).join('\n')}\n`);
    } finally {
      await reader.close();
    }
    return 0;
  }
  if (args[0] === 'requests' && args.length === 1) {
    io.stdout.write(`${calibrateRequests().join('\n')}\n`);
    return 0;
  }
  const { out, cache, json } = args[0] === 'phrases' && args.length === 1 ? {} : parseOptions(args);
  const folder = path.resolve(projectRoot, io.env['CALIBRATION_DATA'] || DEFAULT_DATA_FOLDER);
  if (!existsSync(path.join(folder, 'upworthy_ab'))) {
    io.stderr.write(`No development data in ${folder}: set CALIBRATION_DATA to its folder.\n`);
    return 1;
  }
  if (args[0] === 'phrases') {
    io.stdout.write(`${calibratePhrases(folder).join('\n')}\n`);
    return 0;
  }
  const embedder = createMiniLm();
  try {
    const weights = await learn(folder, embedder, cache ?? null, (line) => io.stderr.write(`${line}\n`));
    const file = out ?? dataFile('viral-weights.json');
    writeFileSync(file, `${JSON.stringify(weights)}\n`);
    const voice = out ? null : calibrateVoice(folder);
    const sizes = out ? [] : [calibrateSizes(folder)];
    io.stdout.write(
      json
        ? `${JSON.stringify(weights.figures)}\n`
        : `Wrote ${[file, ...(voice ? [voice.file] : []), ...sizes].join(' and ')}\n`,
    );
    return 0;
  } finally {
    await embedder.close();
  }
};

function parseOptions(args: readonly string[]): { out?: string; cache?: string; json?: boolean } {
  try {
    return parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, cache: { type: 'string' }, json: { type: 'boolean' } },
    }).values;
  } catch (cause) {
    throw new UsageError(USAGE, { cause });
  }
}
