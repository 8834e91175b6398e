/** What is done with a script of her library that she named, once it has been looked up; buttons where several fit. */
import { shownTitle } from '../shared/titles.js';
import type { ChatContext, EffectDraft, EventOf } from '../../chat/types.js';
import type { ScriptSummary } from '../../engine/operations.js';
import { answerChoice } from '../anytime/choice-answers.js';
import { startedMessage } from '../script/request/script-questions.js';
import { completeRequest, requestTag } from '../script/request/request.js';
import { canRewrite, rewriteCall } from '../script/rewrite-call.js';
import { choiceValue } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, call, clip, say, send } from '../shared/effects.js';
import { rewriteAsked } from '../understand/edits/rewrite-words.js';
import { formatNamed } from '../understand/library/script-action-words.js';
import { namedForDeletion, scriptNamed, type NamedScript } from '../understand/library/script-named.js';
import { wordBeginnings } from '../shared/word-beginnings.js';
import { typedRequest } from '../understand/requests/typed-request.js';
import { NAMED_ACTS, type NamedAct } from '../understand/vocabulary/vocabulary-lists.js';
import { historyMessage } from './history-list.js';
import { DELETE_TAG, MEANT_TAG } from './lookup-tags.js';

type Meant = Extract<EventOf<'done'>, { op: 'script.meant' }>;

const NAME_LENGTH = 60;

/** Looks the script up; what she wants with it, and her words, travel in the tag. */
export function findNamed({ act, name }: NamedScript, text: string): EffectDraft {
  if (act === 'restore') return call('change.undo', { shown: null, deleted: name });
  return call('script.meant', { name }, `${MEANT_TAG}${act} ${text.trim()}`);
}

export function onNamed({ result, tag = '' }: Meant, context: ChatContext): readonly EffectDraft[] {
  const [word = '', ...words] = tag.slice(MEANT_TAG.length).split(' ');
  const act = NAMED_ACTS.find((one) => one === word) ?? 'open';
  const said = words.join(' ');
  const [found, ...more] = result.found;
  if (act === 'delete' && found && !result.found.some(({ title }) => isNamedIn(title, said)))
    return [send(which(act, withRecent(result), 'named-none', said, context))];
  if (found && more.length === 0) return onFound(act, found, said, context);
  if (found) return [send(which(act, result.found, 'named-several', said, context))];
  if (act === 'another') return anew(said, context);
  if (result.recent.length === 0)
    return [send(historyMessage({ items: [], page: 1, pages: 1, total: 0 }, {}, context))];
  return [send(which(act, result.recent, 'named-none', said, context))];
}

/** Of all that is gone for good only what her words stand in the title of is hers to lose. */
function isNamedIn(title: string, said: string): boolean {
  const words = new Set(wordBeginnings(namedForDeletion(said)));
  return wordBeginnings(title).some((word) => words.has(word));
}

const MOST_BUTTONS = 6;

/** Those whose text holds her words first. */
function withRecent({ found, recent }: Meant['result']): readonly ScriptSummary[] {
  const ids = new Set(found.map(({ scriptId }) => scriptId));
  return [...found, ...recent.filter(({ scriptId }) => !ids.has(scriptId))].slice(0, MOST_BUTTONS);
}

function onFound(
  act: NamedAct,
  { scriptId, title }: ScriptSummary,
  said: string,
  context: ChatContext,
): readonly EffectDraft[] {
  if (act === 'delete') return [call('script.get', { scriptId }, DELETE_TAG)];
  if (act === 'another') {
    const left = scriptNamed(said)?.without;
    if (left !== undefined) {
      const edits = [{ op: 'remove' as const, words: left }];
      return [rewriteCall({ part: 'custom', instruction: said, edits }, scriptId, context)];
    }
    const asked = rewriteAsked(said);
    const can = asked && canRewrite(asked, context) ? asked : { part: 'another' as const, instruction: said };
    return [rewriteCall(can, scriptId, context)];
  }
  const answer = answerChoice(valueFor(act, scriptId, said), context);
  const effects = answer && 'effects' in answer ? answer.effects : [];
  if (act === 'open') return effects;
  const about = copyFor(context.locale)('named-found', { title: clip(title, NAME_LENGTH) });
  return [send(say(about)), ...effects];
}

/** Nothing of hers is about it yet: then it is a topic. */
function anew(said: string, context: ChatContext): readonly EffectDraft[] {
  const { draft } = typedRequest(said);
  const request = completeRequest({ ...draft, topic: draft.topic ?? said });
  return [
    send(startedMessage(request, draft.seconds === undefined, context)),
    call('script.generate', { request }, requestTag(request)),
  ];
}

function which(
  act: NamedAct,
  scripts: readonly ScriptSummary[],
  sentence: 'named-several' | 'named-none',
  said: string,
  context: ChatContext,
) {
  const t = copyFor(context.locale);
  return say(
    t(sentence),
    scripts.map(({ scriptId, title, opening = title }) =>
      button(shownTitle(opening, t, NAME_LENGTH), valueFor(act, scriptId, said)),
    ),
  );
}

const ACTIONS = {
  caption: 'show-caption',
  score: 'show-viral',
  posted: 'posted',
  another: 'another',
} as const;

function valueFor(act: NamedAct, scriptId: string, said: string): string {
  if (act === 'delete' || act === 'open' || act === 'restore') return choiceValue('history', act, scriptId);
  if (act === 'export') return choiceValue('script', formatNamed(said) ?? 'export', scriptId);
  return choiceValue('script', ACTIONS[act], scriptId);
}
