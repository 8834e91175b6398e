/** Openings that were written for a script already, beside its own. */
import { splitSentences } from '../../text/sentences.js';
import { normalWords } from '../../text/words.js';
import type { ScriptResult } from '../../types.js';

/** The best other one: of a hook rewrite, of a close choice, of the other attempts; null when all open alike. */
export function knownHook(script: ScriptResult): string | null {
  const { hookOptions = [], alternativeHook, attempts } = script;
  const key = (hook: string): string => normalWords(splitSentences(hook)[0] ?? '').join(' ');
  const own = key(script.text);
  const candidates = [
    ...hookOptions.map(({ hook }) => hook),
    ...(alternativeHook ? [alternativeHook] : []),
    ...attempts.toSorted((a, b) => b.quality - a.quality).map(({ text }) => splitSentences(text)[0] ?? ''),
  ];
  return candidates.find((hook) => key(hook) !== '' && key(hook) !== own) ?? null;
}
