/** Openings that were written for a script already, beside its own. */
import { splitSentences } from '../../text/sentences.js';
import { normalWords } from '../../text/words.js';
import type { Persona, ScriptResult } from '../../types.js';
import { herRules } from '../her-rules.js';
import { isForeignLine } from '../model/other-language.js';

/**
 * The best other one: of a hook rewrite, of a close choice, of the other attempts; null when all open alike. What she
 * ruled out, took out or left behind with a language since they were written opens nothing.
 */
export function knownHook(
  script: ScriptResult,
  persona: Persona,
  takenOut: readonly string[] = [],
): string | null {
  const { hookOptions = [], alternativeHook, attempts } = script;
  const key = (hook: string): string => normalWords(splitSentences(hook)[0] ?? '').join(' ');
  const own = key(script.text);
  const candidates = [
    ...hookOptions.map(({ hook }) => hook),
    ...(alternativeHook ? [alternativeHook] : []),
    ...attempts.toSorted((a, b) => b.quality - a.quality).map(({ text }) => splitSentences(text)[0] ?? ''),
  ];
  const language = script.request.language ?? persona.language;
  const { mayOpen } = herRules(persona, script.request, language, takenOut);
  const isOther = (hook: string): boolean => key(hook) !== '' && key(hook) !== own;
  return candidates.find((hook) => isOther(hook) && mayOpen(hook) && !isForeignLine(hook, language)) ?? null;
}
