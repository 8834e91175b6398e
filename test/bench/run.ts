/** `npm run -s bench [-- NAME] [--json]`: the measurements of this folder, one after the other. */
import { benchChats } from './chats.js';
import { benchFlow, formatFlow } from './flow.js';
import { benchKills } from './kills.js';
import { benchMemory } from './memory.js';
import { benchScore } from './score.js';

interface Measured {
  readonly rows: readonly object[];
  /** For rows that hold more than numbers. */
  readonly table?: string;
}

const BENCHES: Readonly<Record<string, () => Promise<Measured>>> = {
  chats: async () => ({ rows: await benchChats() }),
  flow: async () => {
    const rows = await benchFlow();
    return { rows, table: formatFlow(rows) };
  },
  kills: async () => ({ rows: await benchKills() }),
  memory: async () => ({ rows: await benchMemory() }),
  score: async () => ({ rows: await benchScore() }),
};

const [name] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const names = name === undefined ? Object.keys(BENCHES) : [name];
const results: Record<string, readonly object[]> = {};
for (const each of names) {
  const bench = BENCHES[each];
  if (!bench) {
    process.stderr.write(`Unknown bench "${each}". Known: ${Object.keys(BENCHES).join(', ')}.\n`);
    process.exit(2);
  }
  const { rows, table } = await bench();
  results[each] = rows;
  if (!process.argv.includes('--json')) {
    process.stdout.write(`${each}\n`);
    if (table === undefined) console.table(rows);
    else process.stdout.write(`${table}\n`);
  }
}
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(results)}\n`);
