/**
 * Scripts for the sample creators, which nobody gets. The first script of a process takes ten times the CPU of the
 * twentieth: lists are read and V8 has compiled nothing yet. It should not be hers.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ScriptGenerator } from '../engine/generate/script-generator.js';
import { analyseLocally } from '../engine/persona/analysis/analyse-locally.js';
import { asExamples, readCreators } from '../sample-creators.js';

/** She sends one to three. */
const EXAMPLES = 2;

/** One script for each, in all their languages. Asks `mayGoOn` before each, and ends when the answer is no. Throws what the generator throws. */
export async function rehearse(generator: ScriptGenerator, mayGoOn: () => Promise<boolean>): Promise<void> {
  const now = new Date().toISOString();
  const { signal } = new AbortController();
  for (const { slug, name, story, examples, requests } of readCreators()) {
    await nextTurn();
    if (!(await mayGoOn())) return;
    const [request] = requests;
    const told = {
      userId: `rehearsal:${slug}`,
      name,
      story,
      examples: asExamples(examples.slice(0, EXAMPLES), now),
      now,
    };
    if (request)
      await generator.generate(
        { persona: analyseLocally(told), request },
        { id: `rehearsal-${slug}`, signal, onProgress: () => undefined },
      );
  }
}
