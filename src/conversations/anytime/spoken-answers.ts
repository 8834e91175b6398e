/** What is wished for in plain words, answered as its command or button would be. */
import type { ChatContext, ConversationEvent, EffectDraft } from '../../chat/types.js';
import { TAPPED_REASONS } from '../../engine/closed-lists.js';
import { answerHerWish } from '../account/about-her.js';
import { knownOfHer } from '../account/known-of-her.js';
import { answerChoice } from './choice-answers.js';
import { choiceValue, parseChoice } from '../shared/choice-values.js';
import { answerCommand, chooseLanguage, notKnownYet, welcomeBack, writeButton } from './command-answers.js';
import { copyFor } from '../shared/copy.js';
import { call, say, send } from '../shared/effects.js';
import { changedRequest } from '../script/request/changed-request.js';
import { meaningOf } from '../understand/meaning.js';
import {
  BEST_TAG,
  DELETE_TAG,
  LENGTH_TAG,
  QUIET_TAG,
  SCALE_TAG,
  SCORE_TAG,
  STRENGTHS_TAG,
  TAKEN_TAG,
  WEAK_TAG,
  WHY_TAG,
} from '../library/lookup-tags.js';
import type { PickedIdeas } from '../understand/library/picked-choice.js';
import { findNamed } from '../library/named-scripts.js';
import { possibleHalf } from '../script/request/possible-half.js';
import { canRewrite, rewriteCall, writesIn } from '../script/rewrite-call.js';
import { planAsked } from '../understand/requests/plan-asked.js';
import type { Wish } from '../understand/vocabulary/vocabulary-lists.js';
import { answerOrder } from './script-order-answers.js';
import { answerTalk } from './talk-answers.js';
import { asks } from '../understand/remarks/after-script-talk.js';
import { isForAll, namedForDeletion } from '../understand/library/script-named.js';
import type { Question } from '../understand/talk/questions.js';
import { keysIn } from '../understand/vocabulary/word-keys.js';
import { askedOfBot, type SpokenWish } from '../understand/talk/wishes.js';

export type SpokenAnswer =
  { readonly effects: readonly EffectDraft[] } | { readonly open: string; readonly event: ConversationEvent };

/** Null for a text that wishes for nothing of these, and for one of a script when there is none before. */
export function answerInWords(text: string, context: ChatContext, isReply: boolean): SpokenAnswer | null {
  const meaning = meaningOf(text, context, isReply);
  const { lastScriptId: scriptId } = context;
  if (meaning.kind === 'path') return { effects: [send(say(copyFor(context.locale)('path-typed')))] };
  if (meaning.kind === 'version' && scriptId !== undefined)
    return { effects: [call('script.saveEdit', { scriptId, text: meaning.text }, 'edit')] };
  if (meaning.kind === 'talkIn')
    return { effects: chooseLanguage(meaning.language.split('-')[0] ?? '', context) };
  if (meaning.kind === 'order' && scriptId !== undefined)
    return { effects: [answerOrder(meaning.order, text, scriptId, context)] };
  if (meaning.kind === 'picked') return chosen(meaning.value, context);
  if (meaning.kind === 'ideas') return { effects: takenIdeas(meaning, context) };
  if (meaning.kind === 'wish') {
    const { wished } = meaning;
    if (wished.wish === 'hashtags' && scriptId !== undefined)
      return { effects: [call('hashtags.pick', { topic: wished.about, scriptId, asked: text })] };
    const questions = askedOfBot(text);
    if (questions.length > 1 && questions.includes(wished.wish))
      return { effects: questions.flatMap((wish) => effectsOf(answerWish({ wish, about: '' }, context))) };
    return answerWish(WHOLE.has(wished.wish) ? { ...wished, about: text } : wished, context);
  }
  if (meaning.kind === 'herself' && context.persona) {
    const answer = answerHerWish(meaning.wish, context.persona, context);
    return 'open' in answer ? command(answer.open, '', context) : answer;
  }
  if (meaning.kind === 'question') return answerQuestion(meaning.question, context);
  if (meaning.kind === 'forever') return { effects: [send(say(copyFor(context.locale)('talk-forever')))] };
  if (meaning.kind === 'named') return { effects: [findNamed(meaning.named, text)] };
  if (meaning.kind === 'talk' && !isReply) return { effects: answerTalk(meaning.talk, context) };
  if (meaning.kind === 'greeting') return answerWish({ wish: 'greeting', about: '' }, context);
  if (meaning.kind === 'goodbye') return { effects: [send(say(copyFor(context.locale)('talk-goodbye')))] };
  if (meaning.kind === 'sad' || meaning.kind === 'glad')
    return { effects: keptNews(meaning.kind, text, context) };
  const asked = 'asked' in meaning ? meaning.asked : null;
  if (asked && changedRequest(asked, context)) return { open: 'script', event: { type: 'text', text } };
  if (scriptId === undefined) return null;
  if (meaning.kind === 'action') return pressed(meaning.action, context);
  const half = asked && possibleHalf(text, context);
  if (half)
    return {
      effects: [
        send(say(copyFor(context.locale)('rewrite-half', { left: half.left }))),
        rewriteCall(canRewrite(asked, context) ? asked : half.asked, scriptId, context),
      ],
    };
  return asked && { effects: [rewriteCall(asked, scriptId, context)] };
}

function effectsOf(answer: SpokenAnswer | null): readonly EffectDraft[] {
  return answer && 'effects' in answer ? answer.effects : [];
}

/** One after the other. */
function takenIdeas({ values, seconds }: PickedIdeas, context: ChatContext): readonly EffectDraft[] {
  const t = copyFor(context.locale);
  const told = values.length > 1 ? [send(say(t('several-started', { count: values.length })))] : [];
  const ids = values.flatMap((value) => parseChoice(value)?.argument ?? []);
  return [...told, ...ids.map((id) => call('ideas.take', { id }, seconds && TAKEN_TAG + String(seconds)))];
}

/** How many ideas, which days and which script may stand in any clause of the message. */
const WHOLE: ReadonlySet<Wish> = new Set(['ideas', 'week', 'delete', 'stop', 'dislike']);

/** A warm word first; what she told is hers to tell in a script. */
function keptNews(kind: 'sad' | 'glad', text: string, context: ChatContext): readonly EffectDraft[] {
  return [
    send(say(copyFor(context.locale)(kind === 'sad' ? 'talk-sad' : 'talk-glad'))),
    call('persona.correct', { told: text.trim() }, QUIET_TAG),
  ];
}

/** A wish answered as its command or button would be; null where nothing can be said to it. */
export function answerWish({ wish, about }: SpokenWish, context: ChatContext): SpokenAnswer | null {
  const t = copyFor(context.locale);
  const tell = (key: string): SpokenAnswer => ({ effects: [send(say(t(key), [writeButton(context)]))] });
  const { lastScriptId: scriptId } = context;
  switch (wish) {
    case 'ideas':
    case 'week':
      if (!context.persona) return command(wish, '', context);
      return { effects: [call('ideas.list', { plan: wish, ...planAsked(about) })] };
    case 'stats':
    case 'history':
    case 'help':
      return command(wish, '', context);
    case 'hashtags':
    case 'score':
      return command(wish, about, context);
    case 'results':
      return command('results', '', context);
    case 'delete':
      return deletion(about, context);
    case 'version':
      return scriptId === undefined
        ? command('history', '', context)
        : { effects: [call('script.versions', { scriptId }, about)] };
    case 'other-topic':
      return { open: 'script', event: { type: 'choice', value: choiceValue('script', 'topic') } };
    case 'undo':
      return { effects: [call('change.undo', { shown: scriptId ?? null })] };
    case 'profile':
    case 'my-rules':
    case 'my-story':
    case 'my-audience':
    case 'told':
      return {
        effects: [
          send(context.persona ? knownOfHer(wish, about, context.persona, context) : notKnownYet(context)),
        ],
      };
    case 'caption':
      return scriptId === undefined ? command('history', '', context) : pressed('show-caption', context);
    case 'scale':
      if (scriptId === undefined) return tell('scale-general');
      return { effects: [call('script.get', { scriptId }, SCALE_TAG + about)] };
    case 'shots':
      return scriptId === undefined ? command('history', '', context) : pressed('show-beats', context);
    case 'teleprompter':
      return scriptId === undefined ? command('history', '', context) : pressed('srt', context);
    case 'stop':
      // "Batalkan" is what the button for taking back says in Indonesian.
      if (!context.busy && about.trim().toLowerCase() === t('button-undo').toLowerCase())
        return answerWish({ wish: 'undo', about }, context);
      if (!context.busy) return command('cancel', '', context);
      return { effects: [{ type: 'stop' }, send(say(t('cancelled')))] };
    case 'waiting':
      return context.busy ? { effects: [send(say(t('talk-busy')))] } : tell('talk-here');
    case 'terms':
      return tell('talk-terms');
    case 'private':
      return command('privacy', '', context);
    case 'limits':
      return command('balance', '', context);
    case 'accounts':
    case 'platforms':
      return tell(`talk-${wish}`);
    case 'export':
      return scriptId === undefined || isForAll(about)
        ? command('export', '', context)
        : pressed('export', context);
    case 'price':
    case 'posting':
    case 'filming':
    case 'languages':
    case 'robot':
      return tell(`talk-${wish}`);
    case 'dislike':
      if (scriptId === undefined) return { effects: answerTalk(['dislike'], context) };
      return pressed(reasonNamed(about, context) ?? 'not-me', context);
    case 'praise':
      return scriptId === undefined ? tell('talk-thanks') : pressed('good', context);
    case 'thanks':
      return { effects: answerTalk(['thanks'], context) };
    case 'greeting':
      return context.persona ? { effects: [send(welcomeBack(context))] } : null;
    case 'chat':
      return tell('talk-ready');
  }
}

/** "Not me, too formal": the button of the reason she gives in the words it carries. */
function reasonNamed(said: string, { locale }: ChatContext): string | undefined {
  const t = copyFor(locale);
  const line = plainLine(said);
  return TAPPED_REASONS.map(({ name }) => `why-${name}` as const).find((why) =>
    line.includes(plainLine(t(why))),
  );
}

const plainLine = (text: string): string => ` ${keysIn(text).join(' ')} `;

/** Only the script before her, or one she names, is offered for deletion; she is asked which one where neither is clear. */
function deletion(said: string, context: ChatContext): SpokenAnswer | null {
  const name = namedForDeletion(said);
  // "Is the midges one gone?" asks.
  if (name !== '') return { effects: [findNamed({ act: asks(said) ? 'open' : 'delete', name }, said)] };
  if (isForAll(said)) return command('forget', '', context);
  const { lastScriptId: scriptId } = context;
  return scriptId === undefined
    ? command('history', '', context)
    : { effects: [call('script.get', { scriptId }, DELETE_TAG)] };
}

function answerQuestion({ about, language = '' }: Question, context: ChatContext): SpokenAnswer | null {
  const t = copyFor(context.locale);
  const { lastScriptId: scriptId, builtIn, busy } = context;
  switch (about) {
    case 'duration':
      if (busy) return { effects: [send(say(t('talk-busy')))] };
      return { effects: [send(say(t(builtIn ? 'talk-takes-seconds' : 'talk-takes-minute')))] };
    case 'saved':
      return command('history', '', context);
    case 'files':
      return { effects: [send(say(builtIn ? [t('talk-files'), t('cannot-hear')] : t('talk-files')))] };
    case 'writes':
      return { effects: [send(writesIn(language, context))] };
    case 'why':
      return scriptId === undefined ? null : { effects: [call('script.get', { scriptId }, WHY_TAG)] };
    case 'when':
      return { effects: [send(say(t('talk-when')))] };
    case 'totals':
      return command('stats', '', context);
    case 'best':
      return { effects: [call('stats.get', null, BEST_TAG)] };
    case 'score':
      if (scriptId === undefined) return answerWish({ wish: 'terms', about: '' }, context);
      return { effects: [call('script.get', { scriptId }, SCORE_TAG)] };
    case 'length':
      return scriptId === undefined ? null : { effects: [call('script.get', { scriptId }, LENGTH_TAG)] };
    case 'strengths':
    case 'weak':
      if (scriptId === undefined) return command('stats', '', context);
      return { effects: [call('script.get', { scriptId }, about === 'weak' ? WEAK_TAG : STRENGTHS_TAG)] };
  }
}

function command(name: string, args: string, context: ChatContext): SpokenAnswer | null {
  const event = { type: 'command' as const, name, args };
  const answer = answerCommand(event, context);
  if (!answer) return null;
  return 'open' in answer ? { open: answer.open, event } : answer;
}

/** As a button of the script shown last would do it. */
function pressed(action: string, context: ChatContext): SpokenAnswer | null {
  return chosen(choiceValue('script', action, context.lastScriptId ?? ''), context);
}

function chosen(value: string, context: ChatContext): SpokenAnswer | null {
  const answer = answerChoice(value, context);
  if (!answer) return null;
  return 'open' in answer ? { open: answer.open, event: { type: 'choice', value } } : answer;
}
