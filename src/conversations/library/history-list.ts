/** Her library in chat: one page of titles, a filter, and one script with what can be done to it. */
import { shownTitle } from '../shared/titles.js';
import type { Block, ChatContext, Choice, OutboundMessage } from '../../chat/types.js';
import type { HistoryPage, ScriptSummary } from '../../engine/operations.js';
import type { ScriptRecord } from '../../engine/types.js';
import { choiceValue } from '../shared/choice-values.js';
import { copyFor, type Copy } from '../shared/copy.js';
import { button, say } from '../shared/effects.js';
import { type HistoryFilter, pageValue } from './history-filter.js';
import { CONTENT_TYPES } from '../../engine/closed-lists.js';
import { scriptCard } from '../script/cards/script-card.js';

const BUTTON_TITLE_LENGTH = 30;
/** Buttons under one list; the engine's pages are shorter. */
const OPEN_BUTTONS = 10;

export function historyMessage(
  page: HistoryPage,
  filter: HistoryFilter,
  context: ChatContext,
): OutboundMessage {
  const t = copyFor(context.locale);
  if (page.items.length === 0)
    return say(t(isFiltered(filter) ? 'history-none-match' : 'history-empty'), emptyChoices(filter, t));
  const lines = page.items.map((item, index) => `${index + 1}. ${summaryLine(item, t, context.locale)}`);
  const open = page.items
    .slice(0, OPEN_BUTTONS)
    .map((item, index) =>
      button(
        `${index + 1}. ${shownTitle(item.title, t, BUTTON_TITLE_LENGTH)}`,
        choiceValue('history', 'open', item.scriptId),
      ),
    );
  const title = t('history-title', { total: page.total, page: page.page, pages: Math.max(1, page.pages) });
  return {
    blocks: [
      { type: 'text', text: title },
      { type: 'text', text: lines.join('\n') },
    ],
    choices: [
      ...open,
      ...turnChoices(page, filter, t),
      button(t('button-filter'), choiceValue('history', 'filter')),
    ],
  };
}

export function filterQuestion(context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  const choices = [
    button(t('filter-all'), pageValue({})),
    button(t('filter-starred'), pageValue({ starred: true })),
    ...CONTENT_TYPES.map((contentType) => button(t(`type-${contentType}`), pageValue({ contentType }))),
  ];
  return say([t('ask-filter'), t('filter-language-hint')], choices);
}

/** One script from the library, with its own buttons; `older`: versions before it. */
export function openedMessage(record: ScriptRecord, context: ChatContext, older = 0): OutboundMessage {
  const t = copyFor(context.locale);
  const { scriptId } = record.result;
  const of = (action: string): string => choiceValue('history', action, scriptId);
  const script = (action: string): string => choiceValue('script', action, scriptId);
  const star = record.starred
    ? button(t('button-unstar'), of('unstar'))
    : button(t('button-star'), of('star'));
  const posted = record.postedAt === null ? [button(t('button-posted'), script('posted'))] : [];
  const state = [
    record.starred ? t('state-starred') : '',
    record.postedAt === null ? '' : t('state-posted', { date: dateOf(record.postedAt, context.locale) }),
    record.editedText === null ? '' : t('state-edited'),
  ];
  const before: Block[] = [
    { type: 'heading', text: shownTitle(record.title, t) },
    ...(state.some(Boolean) ? [{ type: 'text' as const, text: state.filter(Boolean).join(' ') }] : []),
  ];
  const choices: Choice[] = [
    button(t('button-another'), script('another')),
    button(t('button-new-hook'), script('hook')),
    star,
    button(t('button-rename'), of('rename')),
    button(t('button-export'), script('export')),
    ...(older > 0 ? [button(t('button-older-versions', { older }), of('versions'))] : []),
    ...posted,
    button(t('button-delete'), of('delete'), 'danger'),
  ];
  // What was said of the draft is not true of her own version.
  const shown = record.editedText
    ? { ...record.result, text: record.editedText, notices: [] }
    : record.result;
  return { ...scriptCard(shown, t, { before, choices, again: true }), notify: false };
}

/** Asked before a script is gone. */
export function deleteQuestion(
  { result: { scriptId }, title }: ScriptRecord,
  context: ChatContext,
  older = 0,
): OutboundMessage {
  const t = copyFor(context.locale);
  const question = older > 0 ? 'delete-versions' : 'delete-named';
  return say(t(question, { title: shownTitle(title, t), older }), [
    button(t('delete-yes'), choiceValue('history', 'delete-yes', scriptId), 'danger'),
    button(t('delete-no'), choiceValue('history', 'open', scriptId)),
  ]);
}

function summaryLine(item: ScriptSummary, t: Copy, locale: string): string {
  const marks = [item.starred ? '★' : '', item.posted ? '✓' : ''].filter(Boolean).join(' ');
  return t('history-line', {
    title: `${marks === '' ? '' : `${marks} `}${shownTitle(item.title, t)}`,
    seconds: item.seconds,
    type: t(`type-${item.contentType}`),
    quality: Math.round(item.quality),
    date: dateOf(item.createdAt, locale),
    versions: item.versions ?? 1,
  });
}

function turnChoices(page: HistoryPage, filter: HistoryFilter, t: Copy): readonly Choice[] {
  const newer =
    page.page > 1 ? [button(t('button-newer'), pageValue({ ...filter, page: page.page - 1 }))] : [];
  const older =
    page.page < page.pages ? [button(t('button-older'), pageValue({ ...filter, page: page.page + 1 }))] : [];
  return [...newer, ...older];
}

function emptyChoices(filter: HistoryFilter, t: Copy): readonly Choice[] {
  return isFiltered(filter)
    ? [button(t('filter-all'), pageValue({}))]
    : [button(t('button-write'), choiceValue('script', 'new'), 'primary')];
}

function isFiltered(filter: HistoryFilter): boolean {
  return [filter.contentType, filter.language, filter.starred, filter.words].some(
    (value) => value !== undefined,
  );
}

/** "21 Nov 2026" in her language; the text itself where it is no date. */
export function dateOf(iso: string, locale: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}
