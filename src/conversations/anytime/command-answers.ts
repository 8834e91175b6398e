/** The commands: answered at once, or the conversation they open. */
import type { ChatContext, EffectDraft, EventOf, OutboundMessage } from '../../chat/types.js';
import { answerAdmin } from '../account/admin.js';
import type { Answer } from '../shared/answer.js';
import { choiceValue } from '../shared/choice-values.js';
import { LOCALES, copyFor, nearestLocale } from '../shared/copy.js';
import { languageOf } from '../understand/requests/named-language.js';
import { button, call, say, send } from '../shared/effects.js';
import { listCall, readFilter } from '../library/history-filter.js';
import { answerLink } from '../account/links.js';
import { personaCard } from '../account/persona-card.js';

type CommandEvent = EventOf<'command'>;

/** Commands in the order of the menu; each has a line of copy, `command-<name>`. */
export const COMMANDS = [
  'start',
  'script',
  'ideas',
  'week',
  'trends',
  'competitors',
  'score',
  'hashtags',
  'profile',
  'persona',
  'examples',
  'history',
  'find',
  'results',
  'stats',
  'balance',
  'language',
  'link',
  'export',
  'import',
  'forget',
  'privacy',
  'support',
  'help',
  'cancel',
] as const;

/** Null for a command this bot does not have. */
export function answerCommand(event: CommandEvent, context: ChatContext): Answer | null {
  const t = copyFor(context.locale);
  const args = event.args.trim();
  switch (event.name) {
    case 'start':
      return context.persona ? { effects: [send(welcomeBack(context))] } : { open: 'onboarding' };
    case 'script':
      return { open: 'script' };
    case 'ideas':
    case 'week':
      return onceKnown(context, { effects: [call('ideas.list', { plan: event.name })] });
    case 'trends':
    case 'competitors':
      return { effects: [lookAt(lookFor(event.name, args))] };
    case 'score':
      return args === '' ? { open: 'score' } : { effects: [call('text.score', { text: args })] };
    case 'hashtags':
      return args === '' ? { open: 'hashtags' } : { effects: [call('hashtags.pick', { topic: args })] };
    case 'profile':
      return context.persona
        ? { effects: [send(personaCard(context.persona, t))] }
        : { effects: [send(notKnownYet(context))] };
    case 'persona':
      return onceKnown(context, { effects: [call('persona.list', null)] });
    case 'link':
      return { effects: answerLink(args) };
    case 'examples':
      return onceKnown(context, { open: 'examples' });
    case 'history':
      return { effects: [listCall(readFilter(args))] };
    case 'find':
      return args === '' ? { open: 'history' } : { effects: [listCall({ words: args })] };
    case 'results':
      return args === '' ? { effects: [call('results.due', null)] } : { open: 'results' };
    case 'stats':
      return { effects: [call('stats.get', null), call('recommendations.get', null)] };
    case 'admin':
      // To everybody else it is a command this bot does not have.
      return context.isAdmin ? { effects: answerAdmin(args, context) } : null;
    case 'balance':
      return { effects: [call('limits.get', null)] };
    case 'language':
      return { effects: chooseLanguage(args, context) };
    case 'export':
      return { effects: [send(say(t('export-data'), [], { attachments: [{ type: 'data-export' }] }))] };
    case 'import':
    case 'forget':
      return { open: event.name };
    case 'privacy':
      return { effects: [send(privacy(context))] };
    case 'support':
      return { effects: [send(say(supportLine(context)))] };
    case 'help':
      return { effects: [send(help(context))] };
    case 'cancel':
      return { effects: [send(say(t('nothing-open'), [writeButton(context)]))] };
    default:
      return null;
  }
}

/** What was looked for says what an unknown name was: `account` or `tag`. */
function lookAt(what: string): EffectDraft {
  return call('trends.look', { what }, what.startsWith('@') ? 'account' : 'tag');
}

/** More words than this are no name of a tag. */
const MOST_TAG_WORDS = 3;

/** `/trends wedding cakes` means #weddingcakes, `/competitors maya` means @maya; a longer text is a post she pasted. */
function lookFor(command: 'trends' | 'competitors', args: string): string {
  if (command === 'competitors' && args === '') return '@';
  if (args === '' || /^[#@]/u.test(args)) return args;
  const link = /instagram\.com\/([a-z0-9._]+)\/?(?:\?\S*)?$/iu.exec(args);
  if (command === 'competitors' && link) return `@${link[1]}`;
  const words = args.split(/\s+/u);
  if (command === 'competitors') return words.length === 1 ? `@${args}` : args;
  const isName = words.length <= MOST_TAG_WORDS && /^[\p{L}\p{M}\p{N}_\s]+$/u.test(args);
  return isName ? `#${words.join('')}` : args;
}

/** The answer, or for somebody unknown that she has to be known first. */
function onceKnown(context: ChatContext, answer: Answer): Answer {
  return context.persona ? answer : { effects: [send(notKnownYet(context))] };
}

/** Says that no persona exists yet and offers both ways on. */
export function notKnownYet(context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return say(t('not-known-yet'), [
    button(t('button-introduce'), choiceValue('onboarding', 'begin'), 'primary'),
    button(t('button-skip-all'), choiceValue('script', 'new')),
  ]);
}

export function help(context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  const items = COMMANDS.map((name) => [
    { text: `/${name}`, style: 'code' as const },
    { text: ` ${t(`command-${name}`)}` },
  ]);
  return {
    blocks: [
      { type: 'text', text: t('help-intro') },
      { type: 'list', items },
      { type: 'text', text: t('help-free-text') },
    ],
    choices: [writeButton(context)],
  };
}

/** Changes the interface language, or offers the shipped ones when `tag` names none of them. */
export function chooseLanguage(tag: string, context: ChatContext): readonly EffectDraft[] {
  const named = languageOf(tag.trim());
  const wanted = named === null ? null : nearestLocale(named);
  if (wanted && named?.toLowerCase().startsWith(wanted))
    return [{ type: 'setLocale', locale: wanted, chosen: true }, send(say(copyFor(wanted)('language-set')))];
  const choices = LOCALES.map((locale) =>
    button(copyFor(locale)('language-name'), choiceValue('info', 'language', locale)),
  );
  return [send(say(copyFor(context.locale)('ask-language'), choices))];
}

/** A greeting for somebody known, with the three things she most likely wants. */
export function welcomeBack(context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return say(t('welcome-back', { name: context.persona?.name ?? '' }), [
    writeButton(context),
    button(t('button-profile'), choiceValue('profile', 'show')),
    button(t('button-history'), choiceValue('history', 'page', '1')),
  ]);
}

export function writeButton(context: ChatContext): ReturnType<typeof button> {
  return button(copyFor(context.locale)('button-write'), choiceValue('script', 'new'), 'primary');
}

function privacy(context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  const model = context.builtIn ? t('privacy-own') : t('privacy-model');
  return say([t('privacy-what'), model, t('privacy-rights')]);
}

function supportLine(context: ChatContext): string {
  const t = copyFor(context.locale);
  return context.supportContact ? t('support', { contact: context.supportContact }) : t('support-none');
}
