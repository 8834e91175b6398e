/** The ways a script can open, and what each asks of a writer. */
export const HOOK_STRATEGIES = {
  question: 'a question the viewer has asked before, in the viewer’s words',
  number: 'a number told above that belongs to the topic',
  confession: 'something the speaker admits',
  contrast: 'two things side by side that should not fit',
  'mid-story': 'in the middle of what is told, no introduction',
  myth: 'one thing people say about it, and what is so instead',
  command: 'tell the viewer to stop or do one concrete thing',
} as const;
export type HookStrategy = keyof typeof HOOK_STRATEGIES;
