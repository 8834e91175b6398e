/** `npm run -s bench [-- NAME] [--json]`: the measurements of this folder, one after the other. */
import { benchChats } from './chats.js';
import { benchFlow } from './flow.js';
import { benchMemory } from './memory.js';
import { benchScore } from './score.js';

const BENCHES: Readonly<Record<string, () => Promise<readonly object[]>>> = {
  chats: () => benchChats(),
  flow: benchFlow,
  memory: benchMemory,
  score: benchScore,
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
  results[each] = await bench();
  if (!process.argv.includes('--json')) {
    process.stdout.write(`${each}\n`);
    console.table(results[each]);
  }
}
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(results)}\n`);
