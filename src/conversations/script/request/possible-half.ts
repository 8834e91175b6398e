/** "Ok shorter, and make it funnier": without a model the half that can be done is done, and the other one is named. */
import type { ChatContext } from '../../../chat/types.js';
import { EDIT_READERS } from '../../understand/edits/named-edit-words.js';
import { changeAsked } from '../../understand/edits/named-edits.js';
import { isPlainRewrite, type AskedRewrite } from '../../understand/edits/rewrite-words.js';
import { clausesOf } from '../../understand/vocabulary/clauses.js';
import { said, spokenWords, type SpokenWord } from '../../understand/vocabulary/word-keys.js';
import { canRewrite } from '../rewrite-call.js';

interface Half {
  readonly asked: AskedRewrite;
  /** The other wishes, in her words. */
  readonly left: string;
}

const JOINS = new Set(EDIT_READERS.flatMap(({ join }) => [...join]));

/** Null where all of it can be done, or none. */
export function possibleHalf(text: string, context: ChatContext): Half | null {
  const halves = clausesOf(spokenWords(text)).flatMap(cutAtJoins).map(said);
  const wishes = halves.flatMap((half) => {
    const asked = changeAsked(half);
    // "Como cuando chismeas, más relajo" tells how it should sound.
    const isWish = asked?.edits !== undefined || isPlainRewrite(half);
    return asked && isWish ? [{ half, asked }] : [];
  });
  const possible = wishes.find(({ asked }) => canRewrite(asked, context));
  const left = wishes.filter(({ asked }) => !canRewrite(asked, context));
  if (!possible || left.length === 0) return null;
  return { asked: possible.asked, left: left.map(({ half }) => half).join(', ') };
}

function cutAtJoins(words: readonly SpokenWord[]): readonly (readonly SpokenWord[])[] {
  const at = words.findIndex(({ key }) => JOINS.has(key));
  if (at < 0) return [words];
  return [words.slice(0, at), ...cutAtJoins(words.slice(at + 1))].filter(({ length }) => length > 0);
}
