/** What is hers alone, her story, her data and her stored scripts, is not shown where others read along. */
import type { ChatContext, ConversationEvent } from '../../chat/types.js';
import { openingFor } from '../openings.js';
import { parseChoice } from '../shared/choice-values.js';
import { meaningOf } from '../understand/meaning.js';
import type { Question } from '../understand/talk/questions.js';
import type { Wish } from '../understand/vocabulary/vocabulary-lists.js';

const CONVERSATIONS: ReadonlySet<string> = new Set([
  'onboarding',
  'profile',
  'persona',
  'examples',
  'history',
  'results',
  'import',
  'forget',
]);
/** Answered without a conversation. */
const COMMANDS: ReadonlySet<string> = new Set([
  'profile',
  'persona',
  'history',
  'find',
  'results',
  'stats',
  'ideas',
  'week',
  'export',
  'link',
]);
const WISHES: ReadonlySet<Wish> = new Set([
  'profile',
  'my-rules',
  'my-story',
  'my-audience',
  'told',
  'history',
  'results',
  'stats',
  'ideas',
  'week',
  'export',
  'delete',
]);

/** True for what is answered in her private chat only. */
export function isForHerAlone(event: ConversationEvent, context: ChatContext): boolean {
  if (event.type === 'command' && COMMANDS.has(event.name)) return true;
  if (event.type === 'choice') {
    const choice = parseChoice(event.value);
    return choice !== null && CONVERSATIONS.has(choice.conversation) && choice.action !== 'skip-all';
  }
  const opening = openingFor(event, context);
  if (opening && CONVERSATIONS.has(opening.conversation)) return true;
  if (event.type !== 'text' || event.replyToScriptId !== undefined) return false;
  const meaning = meaningOf(event.text, context);
  if (meaning.kind === 'herself' || meaning.kind === 'named') return true;
  if (meaning.kind === 'question') return isOfHerScripts(meaning.question, context);
  return meaning.kind === 'wish' && WISHES.has(meaning.wished.wish);
}

/** "Which scripts did you keep", and what is good in them where none stands here to be asked about. */
function isOfHerScripts({ about }: Question, { lastScriptId }: ChatContext): boolean {
  return about === 'saved' || (lastScriptId === undefined && (about === 'strengths' || about === 'weak'));
}
