/** "That's wrong, I have 3 sons": how she begins to put right what is known of her. */
import { atEnd } from '../text/at-end.js';
import { once } from '../../once.js';
import { patternsOfAll } from '../text/word-lists.js';

const leads = once(() => patternsOfAll('said-wrong'));

/** "That's wrong" and nothing else. */
export function saysWrong(text: string): boolean {
  const line = `${text.trim().replace(atEnd(String.raw`[\s,.!।]`), '')}.`;
  return leads().some((says) => says.exec(line)?.[0] === line);
}

/** What she says is right; null where the message does not begin so, or says nothing else. */
export function behindWrong(text: string): string | null {
  const line = text.trim();
  const [lead] = leads().flatMap((says) => says.exec(line)?.[0] ?? []);
  const right = lead === undefined ? '' : line.slice(lead.length).trim();
  return right === '' ? null : right;
}
