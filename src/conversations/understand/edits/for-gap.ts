/** What is said right after a script with a blank and would mean something else otherwise: it may be the answer. */
import type { ChatContext } from '../../../chat/types.js';
import { belongsInGap } from './gap-talk.js';
import { asksPlainly, isGuessed, isUnlikely } from '../how-sure.js';
import type { Meaning } from '../meaning-kinds.js';
import { isPlainRewrite } from './rewrite-words.js';

/** Nothing that is plainly about something else: a guess, or a phrase that nothing learned stands by ("se para porque ..."). */
export function isForGap(words: string, context: ChatContext, meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'remark':
      return belongsInGap(words);
    case 'request':
      return !asksPlainly(words, context) && belongsInGap(words);
    case 'correction':
      return isGuessed(meaning, words) && belongsInGap(words);
    case 'rewrite':
      return !isPlainRewrite(words, true) && belongsInGap(words);
    case 'wish':
      return isUnlikely(meaning.wished.wish, words) && belongsInGap(words);
    default:
      return false;
  }
}

/** "Se para porque ya no queda a nivel": a word for "stop" in what she tells. */
export function stopsNothing(meaning: Meaning, words: string): boolean {
  const isStop = meaning.kind === 'wish' && meaning.wished.wish === 'stop';
  return isStop && isUnlikely('stop', words) && belongsInGap(words);
}
