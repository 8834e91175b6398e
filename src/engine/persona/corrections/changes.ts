/** What differs between two versions of a persona, one line a field, in words for the card. */
import { CARD_FIELDS, type CardField } from '../../closed-lists.js';
import { splitSentences } from '../../text/sentences.js';
import type { Persona, PersonaChange } from '../../types.js';

/** Beliefs that are lists, as a model may describe them. */
export const BELIEF_LISTS = [
  'expertise',
  'personalityTraits',
  'hookPatterns',
  'ctaPreferences',
  'audiencePainPoints',
  'audienceDesires',
  'successfulTopics',
] as const satisfies readonly CardField[];

/** Empty when nothing the card shows has changed; facts and examples are counted, not listed. */
export function personaChanges(before: Persona, after: Persona): PersonaChange[] {
  const fields = CARD_FIELDS.map((field) => change(field, before[field], after[field]));
  const counted = (['examples', 'facts'] as const).map((field) => ({
    field,
    before: String(before[field].length),
    after: String(after[field].length),
  }));
  return [
    ...retoldChanges(before, after),
    ...[...fields, ...counted].filter((one) => one.before !== one.after && !isReordered(one)),
  ];
}

type Value = string | number | readonly string[];

function change(field: CardField, before: Value, after: Value): PersonaChange {
  const inWords = { field, before: wordsOf(before), after: wordsOf(after) };
  if (typeof before !== 'object' || typeof after !== 'object') return inWords;
  return {
    ...inWords,
    added: after.filter((item) => !before.includes(item)),
    removed: before.filter((item) => !after.includes(item)),
  };
}

function wordsOf(value: Value): string {
  return typeof value === 'object' ? value.join('; ') : String(value);
}

function isReordered({ added, removed }: PersonaChange): boolean {
  return added?.length === 0 && removed?.length === 0;
}

/** More sentences than this are too many to read over. */
const SENTENCES_SHOWN = 4;

/** The sentences of hers that say something else now, as they were and as they are. */
function retoldChanges(before: Persona, after: Persona): readonly PersonaChange[] {
  const texts = (persona: Persona): ReadonlyMap<string, string> =>
    new Map([['story', persona.story], ...persona.examples.map(({ id, text }) => [id, text] as const)]);
  const now = texts(after);
  const changed = [...texts(before)].flatMap(([id, text]) => {
    const [was, is] = [splitSentences(text), splitSentences(now.get(id) ?? '')];
    if (was.length !== is.length) return [];
    return was.flatMap((sentence, at): PersonaChange[] =>
      sentence === is[at] ? [] : [{ field: 'story', before: sentence, after: is[at] ?? '' }],
    );
  });
  return changed.slice(0, SENTENCES_SHOWN);
}
