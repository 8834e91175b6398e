/** The operator's report from what lies in the store. */
import type { Ledger } from '../engine/library/usage/ledger.js';
import { buildReport } from '../engine/library/usage/report.js';
import type { ScriptLibrary } from '../engine/library/scripts/scripts.js';
import type { OperatorReport } from '../engine/types/reports.js';
import type { KeyValueStore } from '../ports.js';
import { knownUsers } from './memory.js';

export async function readReport(parts: {
  readonly store: KeyValueStore;
  readonly ledger: Ledger;
  readonly scripts: ScriptLibrary;
  readonly memory: OperatorReport['memory'];
  readonly now: Date;
}): Promise<OperatorReport> {
  const { store, ledger, scripts, memory, now } = parts;
  const [rows, users] = await Promise.all([ledger.everyone(), knownUsers(store)]);
  const summaries = (await Promise.all(users.map((userId) => scripts.summaries(userId)))).flat();
  return buildReport({ rows, users, summaries, memory, now });
}
