/** How each operation runs: who waits for it, whether the operator counts it, how its trace is named. One line for each. */
import type { OperationName } from './operations.js';

/** Where an operation waits: `slow` for a model, `reading` for a child process, `quick` for nobody. One person's of a pace run in order. */
export type OperationPace = 'slow' | 'reading' | 'quick';

export interface OperationTraits {
  readonly pace: OperationPace;
  /** Gets a row in the ledger: it asks a model, or reads much. */
  readonly booked: boolean;
  /** The name of its runs in LangSmith; absent = not traced. */
  readonly runName?: string;
}

const QUICK: OperationTraits = { pace: 'quick', booked: false };
const SLOW: OperationTraits = { pace: 'slow', booked: true };

const TRAITS: Readonly<Record<OperationName, OperationTraits>> = {
  'files.read': { pace: 'reading', booked: true },
  'persona.build': { ...SLOW, runName: 'create_user_persona' },
  // Asks no model, but a script asked for after new examples is written with them.
  'persona.refine': SLOW,
  'persona.correct': QUICK,
  'persona.undo': QUICK,
  'persona.list': QUICK,
  'persona.use': QUICK,
  'link.offer': QUICK,
  'link.join': QUICK,
  'link.leave': QUICK,
  'script.generate': { ...SLOW, runName: 'generate_personalized_script' },
  'script.rewrite': { ...SLOW, runName: 'rewrite_script' },
  'script.variants': SLOW,
  'pair.settle': QUICK,
  'script.fillBlank': QUICK,
  'script.saveEdit': QUICK,
  'script.get': QUICK,
  'script.list': QUICK,
  'script.versions': QUICK,
  'script.update': QUICK,
  'feedback.save': QUICK,
  'script.similar': QUICK,
  'script.meant': QUICK,
  'recommendations.get': QUICK,
  'results.note': QUICK,
  'results.move': QUICK,
  'change.undo': QUICK,
  'results.due': QUICK,
  'results.ask': QUICK,
  'results.asking': QUICK,
  'text.score': QUICK,
  'hashtags.pick': QUICK,
  'ideas.list': SLOW,
  'trends.look': QUICK,
  'ideas.take': QUICK,
  'limits.get': QUICK,
  'stats.get': QUICK,
  'data.import': { pace: 'reading', booked: false },
  'data.forget': QUICK,
  'admin.report': QUICK,
  'admin.assignModel': QUICK,
  'voice.transcribe': SLOW,
  'recording.judge': SLOW,
};

/** Of an operation that an older version left in an outbox: quick, to fail at once. */
export function traitsOf(op: OperationName): OperationTraits {
  return Object.hasOwn(TRAITS, op) ? TRAITS[op] : QUICK;
}
