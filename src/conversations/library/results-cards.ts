/** What she reads about a post: the bet, the question for its numbers, what they say. */
import { shownTitle } from '../shared/titles.js';
import type { Block, ChatContext, Choice, EffectDraft, OutboundMessage } from '../../chat/types.js';
import type {
  Operations,
  ScriptSummary,
  SettledPost,
  UserStats,
  WaitingPost,
} from '../../engine/operations.js';
import type { Prediction, ScriptRecord } from '../../engine/types.js';
import { choiceValue } from '../shared/choice-values.js';
import { copyFor, type Copy } from '../shared/copy.js';
import { button, say, send } from '../shared/effects.js';
import { pairQuestion } from '../script/cards/hook-pair-card.js';
import { dateOf } from './history-list.js';

export const VERDICTS = ['above', 'about', 'below'] as const;
/** Timer of one post's question: this and the script's id. */
export const ASK_TIMER = 'ask ';
const PATTERNS_SHOWN = 4;

/** "I posted it": the locked bet, and the alarm that asks for the numbers. */
export function postedEffects(
  record: ScriptRecord | null,
  askAt: string | null | undefined,
  context: ChatContext,
): readonly EffectDraft[] {
  const t = copyFor(context.locale);
  const bet = record?.prediction ? betLine(record.prediction, t) : '';
  const when = askAt ? t('results-ask-at', { date: dateOf(askAt, context.locale) }) : '';
  const message = send(say([t('updated-posted'), bet, when]));
  if (!askAt || !record) return [message];
  const name = ASK_TIMER + record.result.scriptId;
  return [message, { type: 'timer', name, notBefore: askAt, to: 'results' }];
}

function betLine({ side, confidence }: Prediction, t: Copy): string {
  const percent = Math.round(confidence * 100);
  return t(side === 'above' ? 'prediction-above' : 'prediction-below', { percent });
}

/** Of which posts and of which pairs of hooks the outcome is not known; that there are none when there are none. */
export function dueQuestions(
  { posts, pairs = [] }: Operations['results.due']['result'],
  context: ChatContext,
): readonly OutboundMessage[] {
  const aboutPairs = pairs.map((pair) => pairQuestion(pair, context));
  return posts.length === 0 && pairs.length > 0 ? aboutPairs : [...aboutPairs, duePosts(posts, context)];
}

/** Which of several posts; the question itself where only one waits. */
function duePosts(posts: readonly WaitingPost[], context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  const [only] = posts;
  if (!only) return say(t('results-none'));
  if (posts.length === 1) return verdictQuestion(only, context);
  return say(
    t('ask-which-post'),
    posts.map((post) => button(shownTitle(post.title, t), choiceValue('results', 'pick', post.scriptId))),
  );
}

/** Her newest scripts, one title each: a tap keeps the verdict she told. */
export function whichPost(
  scripts: readonly ScriptSummary[],
  verdict: string,
  context: ChatContext,
): OutboundMessage {
  const t = copyFor(context.locale);
  const newest = scripts.filter(({ title }, at) => scripts.findIndex((one) => one.title === title) === at);
  return say(
    t('ask-which-one'),
    newest.map(({ scriptId, title }) =>
      button(shownTitle(title, t), choiceValue('results', verdict, scriptId)),
    ),
  );
}

function verdictQuestion(
  post: { readonly scriptId: string; readonly title: string },
  context: ChatContext,
  isReminder = false,
): OutboundMessage {
  const t = copyFor(context.locale);
  const title = shownTitle(post.title, t);
  const question = t(isReminder ? 'ask-verdict-later' : 'ask-verdict', { title });
  const stop = button(t('button-stop-asking'), choiceValue('results', 'stop'));
  return say(
    [question, t('ask-verdict-line')],
    [...verdictChoices(post.scriptId, t), ...(isReminder ? [stop] : [])],
  );
}

export function verdictChoices(scriptId: string, t: Copy): readonly Choice[] {
  return [
    ...VERDICTS.map((verdict) => button(t(`button-${verdict}`), choiceValue('results', verdict, scriptId))),
    button(t('button-numbers'), choiceValue('results', 'numbers', scriptId)),
  ];
}

/** What was kept, how it compares, and whether the bet was right. */
export function settledMessage(
  settled: SettledPost,
  t: Copy,
  before: readonly string[] = [],
): OutboundMessage {
  const { record, verdict, understood, early: isEarly = false } = settled;
  const kept = understood.map((key) =>
    t('measure-line', { name: t(`measure-${key}`), value: shown(key, record.results?.[key]) }),
  );
  const { prediction } = record;
  const isClear = !isEarly && (verdict === 'above' || verdict === 'below');
  const bet =
    !prediction || !isClear ? '' : t(prediction.side === verdict ? 'prediction-hit' : 'prediction-miss');
  const others = (settled.others ?? []).map(({ scriptId, title, opening = title }) =>
    button(shownTitle(opening, t), choiceValue('results', 'move', scriptId)),
  );
  return say(
    [
      ...before,
      kept.length > 0
        ? t('results-kept', {
            title: shownTitle(record.title, t),
            what: kept.join(', '),
          })
        : t('results-saved'),
      verdict && isEarly ? t('verdict-early') : t(`verdict-${verdict ?? 'unknown'}`),
      bet,
      others.length > 0 ? t('results-other') : '',
    ],
    others,
  );
}

/** Three days later: what her account told, the question, or nothing. */
export function onAsk(
  { ask, settled }: Operations['results.ask']['result'],
  context: ChatContext,
): readonly EffectDraft[] {
  const t = copyFor(context.locale);
  const title = shownTitle(settled?.record.title, t);
  if (settled) return [send(settledMessage(settled, t, [t('results-filled', { title })]))];
  return ask ? [send({ ...verdictQuestion(ask, context, true), notify: true })] : [];
}

export function askingMessage(on: boolean, t: Copy): OutboundMessage {
  return on
    ? say(t('asking-on'))
    : say(t('asking-stopped'), [button(t('button-ask-again'), choiceValue('results', 'go'))]);
}

/** A number is written as the language writes it. */
function shown(key: string, value: number | string | null | undefined): number | string {
  if (typeof value !== 'number') return '';
  return key === 'skipRate' ? `${Math.round(value * 100)}%` : value;
}

/** The bets beside two references, and what her own results show. */
export function recordBlocks(stats: UserStats, t: Copy): readonly Block[] {
  const { record, lessons } = stats;
  const lines: string[] = [];
  if (record && record.settled === 0) lines.push(t('stats-record-open', { count: record.locked }));
  if (record?.interval) {
    const [low, high] = record.interval.map((share) => Math.round(share * 100));
    lines.push(
      t('stats-record', { hits: record.hits, settled: record.settled, low: low ?? 0, high: high ?? 100 }),
      t('stats-record-references', { coin: record.settled / 2, above: record.alwaysAboveHits }),
    );
  }
  const patterns = (lessons?.patterns ?? []).slice(0, PATTERNS_SHOWN).map((pattern) => {
    const { above, posts, otherAbove, otherPosts } = pattern;
    const what = `${t(`pattern-${pattern.kind}`)} ${pattern.what}`;
    return t('lesson-line', { what, above, posts, otherAbove, otherPosts });
  });
  if (lessons && patterns.length === 0) lines.push(t('lesson-none', { posts: lessons.posts }));
  return [...lines, ...patterns].map((text) => ({ type: 'text', text }));
}
