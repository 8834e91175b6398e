/** What no line of a script may hold, hers or ours: words she never says, what she told never to mention, what this request leaves out, what she took out of the script before. */
import { readBan } from '../../persona/rules/banned-words.js';
import { escapePattern } from '../../text/escape-pattern.js';
import { normalWords } from '../../text/words.js';
import type { ContentRequest, Persona } from '../../types.js';
import { forbiddenIn } from '../topic/request-words.js';
import { expanded } from './scaffolds/contractions.js';
import { isForbidden } from './requirements.js';

/** True for a text that must not be said. */
export type Refusal = (text: string) => boolean;

/** Without `neverSays` where bans are held apart: what was read out of her story alone is no rule for others' words. */
export function createRefusal(
  { neverSays = [], rules }: Pick<Persona, 'rules'> & Partial<Pick<Persona, 'neverSays'>>,
  { requirements }: Pick<ContentRequest, 'requirements'>,
  language: string,
  takenOut: readonly string[] = [],
): Refusal {
  const banned = neverSays.map((entry) => plain(readBan(entry).word)).filter((words) => words !== '');
  const patterns = banned.map(
    (words) =>
      new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${escapePattern(words)}(?![\p{L}\p{M}\p{N}])`, 'u'),
  );
  const gone = new Set(takenOut.map(plain));
  const forbidding = [...requirements, ...rules].filter((rule) => forbiddenIn(rule) !== null);
  return (text) => {
    const said = plain(text);
    if (gone.has(said)) return true;
    return patterns.some((pattern) => pattern.test(said)) || isForbidden(text, forbidding, language);
  };
}

/** `haven't` is `have not`: which of them stands in a line is our choice, not hers. */
const plain = (text: string): string => expanded(normalWords(text).join(' '));
