/** The persona in chat: what the bot believes of her, and her own words behind each belief. */
import type { Block, Choice, OutboundMessage } from '../../chat/types.js';
import { PERSONA_FIELDS, TAPPED_REASONS, type PersonaField } from '../../engine/closed-lists.js';
import type { Persona, PersonaChange } from '../../engine/types.js';
import { choiceValue } from '../shared/choice-values.js';
import type { Copy } from '../shared/copy.js';
import { button, clip, clipAtWord } from '../shared/effects.js';

/**
 * Fields the engine reports a change of, besides those of the card.
 * @internal
 */
export const OTHER_FIELDS = [
  'name',
  'language',
  'optimalScriptLength',
  'wordsPerMinute',
  'examples',
  'facts',
  'story',
] as const satisfies readonly (keyof Persona)[];

/** Asks for the folded part of the card. */
const MORE = choiceValue('profile', 'more');

/** Fields on the folded part of the card start here. */
const ALWAYS_SHOWN = 4;
const FIRST_FIELDS = PERSONA_FIELDS.slice(0, ALWAYS_SHOWN);
const BELIEF_LENGTH = 240;
const QUOTE_LENGTH = 110;
const QUOTES_SHOWN = 2;

export function personaCard(persona: Persona, t: Copy, before: readonly Block[] = []): OutboundMessage {
  const isAudienceKnown = persona.targetAudience.trim() !== '';
  return {
    blocks: [
      ...before,
      { type: 'heading', text: titleOf(persona, t) },
      ...fieldsBlocks(persona, FIRST_FIELDS, new Set(), t),
      { type: 'details', summary: t('persona-more'), blocks: folded(persona, t), reveal: MORE },
      { type: 'text', text: t(isAudienceKnown ? 'persona-correct-hint' : 'audience-unknown') },
    ],
    choices: personaChoices(persona, t),
    notify: true,
  };
}

/** Who would not say her name is called by none. */
function titleOf({ name }: Persona, t: Copy): string {
  return name.trim() === '' ? t('persona-title-unnamed') : t('persona-title', { name: clip(name, 60) });
}

function folded(persona: Persona, t: Copy): readonly Block[] {
  const read = new Set<string>();
  fieldsBlocks(persona, FIRST_FIELDS, read, t);
  return [...fieldsBlocks(persona, PERSONA_FIELDS.slice(ALWAYS_SHOWN), read, t), ...measured(persona, t)];
}

/** One field after the other; a sentence of hers stands in the card once. Adds what it shows to `read`. */
function fieldsBlocks(
  persona: Persona,
  fields: readonly PersonaField[],
  read: Set<string>,
  t: Copy,
): readonly Block[] {
  return fields.flatMap((field) => {
    const blocks = beliefBlocks(persona, field, t, read);
    for (const quote of quotesOf(persona, field)) read.add(quote);
    return blocks;
  });
}

/** The folded part by itself, where a platform cannot fold. */
export function personaMore(persona: Persona, t: Copy): OutboundMessage {
  return { blocks: [{ type: 'heading', text: t('persona-more') }, ...folded(persona, t)] };
}

/** One line a change: field, before, after. */
export function changesBlock(changes: readonly PersonaChange[], t: Copy): Block {
  // How many facts there are says little beside what was said.
  const told = changes.filter(({ field }) => changes.length === 1 || field !== 'facts');
  const items = told.map((change) => {
    const { before, after } = difference(change, t);
    return t(before === '' ? 'persona-change-new' : 'persona-change', {
      field: fieldName(change.field, t),
      before: clip(before, BELIEF_LENGTH),
      after: clip(after, BELIEF_LENGTH) || '–',
    });
  });
  return { type: 'list', items };
}

/** Of a list only what came and what went. */
function difference(
  { before, after, added, removed }: PersonaChange,
  t: Copy,
): { before: string; after: string } {
  if (!added || !removed)
    return before.length > BELIEF_LENGTH ? aroundChange(before, after) : { before, after };
  const names = (items: readonly string[]): string => items.map((item) => ruleName(item, t)).join('; ');
  return { before: names(removed), after: names(added) };
}

/** Words of a long sentence that are shown to either side of what has changed in it. */
const AROUND = 4;

function aroundChange(before: string, after: string): { before: string; after: string } {
  const [was, is] = [before.split(/\s+/u), after.split(/\s+/u)];
  const first = was.findIndex((word, at) => word !== is[at]);
  const behind = was.toReversed().findIndex((word, at) => word !== is.at(-1 - at));
  const part = (words: readonly string[]): string => {
    const [from, to] = [Math.max(0, first - AROUND), Math.min(words.length, words.length - behind + AROUND)];
    return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`;
  };
  return first < 0 ? { before, after } : { before: part(was), after: part(is) };
}

/** The engine's words for a rule she gave by button, in hers. */
export function ruleName(rule: string, t: Copy): string {
  const tapped = TAPPED_REASONS.find((one) => one.rule === rule);
  return tapped ? t(`rule-${tapped.name}`) : rule;
}

/** A field's name for her; fields that have no name of their own keep the engine's. */
export function fieldName(field: string, t: Copy): string {
  const named: readonly string[] = [...PERSONA_FIELDS, ...OTHER_FIELDS];
  return named.includes(field) ? t(`field-${field}`) : field;
}

function personaChoices(persona: Persona, t: Copy): readonly Choice[] {
  const undo = persona.version > 1 ? [button(t('button-undo'), choiceValue('profile', 'undo'))] : [];
  return [
    button(t('button-write'), choiceValue('script', 'new'), 'primary'),
    button(t('button-correct'), choiceValue('profile', 'correct')),
    button(t('button-add-examples'), choiceValue('examples', 'add')),
    ...undo,
  ];
}

/** What is believed of one field, with the words it rests on but for those she has `read` already. */
export function beliefBlocks(
  persona: Persona,
  field: PersonaField,
  t: Copy,
  read: ReadonlySet<string> = new Set(),
): readonly Block[] {
  const items = itemsOf(persona, field, t);
  if (items.length === 0 && field !== 'targetAudience') return [];
  const ownWords = areOwnWords(persona, field, items);
  const isCorrected = persona.corrected.includes(field);
  const corrected = isCorrected ? ` ${t('persona-corrected')}` : '';
  const name = { text: fieldName(field, t), style: 'bold' as const };
  const belief = clip(inOneLine(items), BELIEF_LENGTH) || t('persona-unknown');
  const quotes = quotesOf(persona, field)
    .filter((quote) => !isRead(quote, read) && (ownWords || !belief.includes(quote)))
    .slice(0, QUOTES_SHOWN)
    .map((text): Block => ({ type: 'quote', text: clipAtWord(text, QUOTE_LENGTH) }));
  if (ownWords && quotes.length === 0 && !isCorrected) return [];
  const line = ownWords ? [name, { text: corrected }] : [name, { text: `: ${belief}${corrected}` }];
  return [{ type: 'text', text: line }, ...quotes];
}

/** As it stands, or as the piece that matters of it. */
function isRead(quote: string, read: ReadonlySet<string>): boolean {
  return [...read].some((one) => quote.includes(one));
}

function itemsOf(persona: Persona, field: PersonaField, t: Copy): readonly string[] {
  const value = persona[field];
  const items = typeof value === 'string' ? [value] : value.map((item) => ruleName(item, t));
  return items.filter((item) => item.trim() !== '');
}

/** Her own sentences are the belief itself: said once. */
function areOwnWords(persona: Persona, field: PersonaField, items: readonly string[]): boolean {
  const evidence = persona.evidence[field] ?? [];
  return items.length > 0 && items.every((item) => evidence.includes(item));
}

function quotesOf(persona: Persona, field: PersonaField): readonly string[] {
  return [...new Set(persona.evidence[field] ?? [])].filter(Boolean);
}

/** Findings may hold commas themselves, and sign-offs their full stop. */
function inOneLine(items: readonly string[]): string {
  return items.length > 1 ? items.map((item) => item.replace(/[.।]$/u, '')).join('; ') : items.join('');
}

function measured(persona: Persona, t: Copy): readonly Block[] {
  const { habits } = persona;
  const lines = [
    t('persona-pace', { words: Math.round(persona.wordsPerMinute) }),
    habits ? t('persona-sentences', { words: Math.round(habits.wordsPerSentence * 10) / 10 }) : '',
    habits && habits.signaturePhrases.length > 0
      ? t('persona-phrases', { phrases: clip(habits.signaturePhrases.slice(0, 5).join(', '), BELIEF_LENGTH) })
      : '',
    t('persona-facts', { count: persona.facts.length }),
    habits ? '' : t('persona-no-examples'),
  ];
  return [{ type: 'list', items: lines.filter(Boolean) }];
}
