/** Her corrections: they change a field for good, or stand as a rule in her own words. */
import { BotError } from '../../../errors.js';
import { TAPPED_REASONS } from '../../closed-lists.js';
import { createCue } from '../../text/phrasings.js';
import { behindWrong } from '../../heard/said-wrong.js';
import type { Fact, Persona } from '../../types.js';
import type { CardField } from '../../closed-lists.js';
import { BELIEF_LISTS } from './changes.js';
import { listOf, readCorrection } from './read-correction.js';
import { correctionCues } from './correction-patterns.js';
import { extractFacts } from '../reading/facts.js';
import { readBan, sayInstead } from '../rules/banned-words.js';
import { changedNumbers } from './changed-numbers.js';
import { contradicted } from './contradicted.js';
import { withRetold, type Retelling } from './retold.js';
import { isStanding } from '../rules/standing-rules.js';

const LISTS: ReadonlySet<CardField> = new Set([...BELIEF_LISTS, 'neverSays'] as const);
const WHOLE_NUMBERS: ReadonlySet<CardField> = new Set(['optimalScriptLength', 'wordsPerMinute']);
/** Shortest and longest believable script length and speaking pace. */
const NUMBER_RANGE: Readonly<Record<string, readonly [number, number]>> = {
  optimalScriptLength: [10, 400],
  wordsPerMinute: [60, 300],
};
const LONGEST_CORRECTION = 2000;

/**
 * A new version with the correction in it. `field` null: found in her words, else kept as a standing rule.
 * Throws `BotError('badInput')` for empty text or a number out of range.
 */
export function correctPersona(
  persona: Persona,
  field: CardField | null,
  text: string,
  now: string,
): Persona {
  const said = clipped(text);
  const numbers = field === null ? changedNumbers(said, persona) : [];
  if (numbers.length > 0) return retellPersona(persona, numbers, now);
  const read = readCorrection(said);
  // She pressed "audience" and typed "My audience is ...": only the end is the value.
  const value = read && (field === null || read.field === field) ? read.value : said;
  const target = field ?? read?.field;
  const changed =
    target === undefined || target === 'rules' ? {} : assign(persona, target, value, read?.adds ?? false);
  const isField = target !== undefined && target !== 'rules';
  const corrected = isField ? unique([...persona.corrected, target]) : persona.corrected;
  return {
    ...persona,
    ...changed,
    corrected,
    rules: isField ? persona.rules : unique([...persona.rules, said]),
    // "My audience is ..." is no moment of hers to tell, unless it holds a number.
    facts: isField && !/\p{N}/u.test(said) ? persona.facts : withFacts(persona.facts, said, persona.language),
    evidence: isField
      ? { ...persona.evidence, [target]: evidenceOf(persona, target, said) }
      : persona.evidence,
    version: persona.version + 1,
    updatedAt: now,
  };
}

/** What holds a moment of hers belongs to her story, anything else is a correction. Throws as `correctPersona` does. */
export function tellOfHerself(persona: Persona, text: string, now: string): Persona {
  const whole = clipped(text);
  if (changesSomething(persona, whole)) return correctPersona(persona, null, whole, now);
  // "That's wrong, Biscuit is a spaniel": a script never says that it was wrong.
  const right = behindWrong(whole);
  const wrong = right === null ? null : contradicted(right, persona);
  const retold = wrong ? retellPersona(persona, [wrong], now) : persona;
  if (retold !== persona) return retold;
  const said = right ?? whole;
  const told = extractFacts([{ text: said, source: 'correction' }], persona.language);
  if (right === null && told.length === 0 && isStanding(said))
    return correctPersona(persona, null, said, now);
  return {
    ...persona,
    story: persona.story.includes(said) ? persona.story : `${persona.story}\n\n${said}`,
    facts: withFacts(persona.facts, said, persona.language),
    version: persona.version + 1,
    updatedAt: now,
  };
}

/** A new version with the right words in place of the wrong ones; the same persona where she told none of them. */
export function retellPersona(persona: Persona, retellings: readonly Retelling[], now: string): Persona {
  const retold = withRetold(persona, retellings);
  return retold === persona ? persona : { ...retold, version: persona.version + 1, updatedAt: now };
}

/** Her last words on a field; what she bans adds up, since each ban holds by what she said of it. */
function evidenceOf(persona: Persona, target: CardField, said: string): readonly string[] {
  const isAdded = target === 'neverSays' && persona.corrected.includes(target);
  return isAdded ? unique([...(persona.evidence[target] ?? []), said]) : [said];
}

/** A tapped reason under "Not me", with her words if she added some, as a standing rule. */
export function learnFromFeedback(persona: Persona, reason: string, now: string): Persona {
  const said = reason.trim().slice(0, LONGEST_CORRECTION);
  if (said === '') return persona;
  const tapped = said.toLocaleLowerCase('en');
  const rule = TAPPED_REASONS.find((one) => one.reason === tapped)?.rule ?? said;
  if (persona.rules.includes(rule)) return persona;
  if (rule === said && changesSomething(persona, said)) return correctPersona(persona, null, said, now);
  // "Who talks like that?" is said of one script, and nothing to keep to; "can you talk less about prices?" is.
  if (/[?？]\s*$/u.test(said) && !ASKS_US.test(said) && !TAG.test(said)) return persona;
  return { ...persona, rules: [...persona.rules, rule], version: persona.version + 1, updatedAt: now };
}

/** Whether it changes a field or a number of hers, and is more than a rule. */
function changesSomething(persona: Persona, said: string): boolean {
  return readCorrection(said) !== null || changedNumbers(said, persona).length > 0;
}

function clipped(text: string): string {
  const said = text.trim().slice(0, LONGEST_CORRECTION);
  if (said === '') throw new BotError('badInput', 'A correction needs a few words.');
  return said;
}

function assign(persona: Persona, field: CardField, value: string, adds: boolean): Partial<Persona> {
  if (WHOLE_NUMBERS.has(field)) return { [field]: wholeNumber(field, value) };
  if (!LISTS.has(field)) return { [field]: adds ? beside(persona[field], value) : value };
  if (field === 'neverSays') return { neverSays: neverSaying(persona.neverSays, value) };
  const before = persona[field];
  const kept = adds && typeof before === 'object' ? before : [];
  return { [field]: unique([...kept, ...listOf(value)]) };
}

/** Of what is told in one sentence. */
function beside(before: Persona[CardField], value: string): string {
  return typeof before !== 'string' || before === '' || before.includes(value)
    ? value
    : `${before}, ${value}`;
}

/** What she says of a word now counts, not what she said of it before. */
function neverSaying(before: readonly string[], value: string): string[] {
  const pair = sayInstead(value);
  const added = pair === null ? wordsRefused(value) : [pair];
  const words = new Set(added.map((entry) => readBan(entry).word.toLocaleLowerCase()));
  return unique([...before.filter((entry) => !words.has(readBan(entry).word.toLocaleLowerCase())), ...added]);
}

/** What she gives as reason after it is no word of the list: "I don't say honestly, that is for coaches. Be direct." */
function wordsRefused(value: string): string[] {
  const [said = ''] = value.split(/(?<=[.!?।])\s+/u);
  return listOf(said).filter((entry, at) => at === 0 || !EXPLAINS.test(entry));
}

/** "Could it be warmer?" wishes for it. */
const ASKS_US = createCue(() => new RegExp(String.raw`^${correctionCues('asks')}(?![\p{L}\p{M}])`, 'iu'));

/** "Less formal, ok?": said, and asked for agreement. */
const TAG = /,\s*\S+(?:\s\S+)?\s*[?？]\s*$/u;

const EXPLAINS = createCue(
  () => new RegExp(String.raw`^${correctionCues('explains')}(?:['’]\p{L}+)?(?![\p{L}\p{M}])`, 'iu'),
);

function wholeNumber(field: CardField, value: string): number {
  const number = Number(/\d+/u.exec(value)?.[0]);
  const [least, most] = NUMBER_RANGE[field] ?? [1, 1000];
  if (!Number.isInteger(number) || number < least || number > most)
    throw new BotError('badInput', `Give a whole number from ${least} to ${most}.`);
  return number;
}

function withFacts(facts: readonly Fact[], said: string, language: string): readonly Fact[] {
  const found = extractFacts([{ text: said, source: 'correction' }], language);
  const known = new Set(facts.map((fact) => fact.quote));
  return [...facts, ...found.filter((fact) => !known.has(fact.quote))];
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
