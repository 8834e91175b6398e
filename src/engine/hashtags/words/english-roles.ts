/** What an English word mostly is, by WordNet's tagged uses (list, rule and licence in `data/hashtags/english-roles.json`). */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readHashtagData, wordSet } from './word-data.js';

const fileSchema = z.object({
  doing: wordSet,
  doingOrThing: wordSet,
  describing: wordSet,
  abstract: wordSet,
});

/** `thing`: may stand alone, and so may what WordNet does not know (a dish, a name); `abstract`: only beside another word. */
export type EnglishRole = 'doing' | 'doingOrThing' | 'describing' | 'abstract' | 'thing';

const shippedRoles = once(() => readHashtagData('english-roles.json', fileSchema));

/** `word`: lower case; plural and third-person endings are looked through. */
export function englishRole(word: string): EnglishRole {
  const roles = shippedRoles();
  const forms = [word, ...withoutEnding(word)];
  for (const form of forms) {
    if (roles.doing.has(form)) return 'doing';
    if (roles.doingOrThing.has(form)) return 'doingOrThing';
    if (roles.describing.has(form)) return 'describing';
    if (roles.abstract.has(form)) return 'abstract';
  }
  if (/(?:est|ier)$/u.test(word)) {
    const plain = word.replace(/(?:iest|ier)$/u, 'y').replace(/est$/u, '');
    if (roles.describing.has(plain) || roles.describing.has(`${plain}e`)) return 'describing';
  }
  // A doing-word's -ing form is what is done, not a thing: "adopting", but "crocheting" is its own name.
  const base = word.endsWith('ing') ? word.slice(0, -3) : null;
  const bases = base === null ? [] : [base, `${base}e`, base.slice(0, -1)];
  const isDone = bases.some(
    (form) => roles.doing.has(form) || roles.doingOrThing.has(form) || roles.describing.has(form),
  );
  return isDone ? 'abstract' : 'thing';
}

/** A plural ending: in an English compound only the last word has one ("wedding cakes", never "cakes wedding"). */
export function looksPlural(word: string): boolean {
  return word.length > 3 && /[^suiao]s$/u.test(word) && !/^(?:sports|news|sales|always|series)$/u.test(word);
}

function withoutEnding(word: string): readonly string[] {
  if (!looksPlural(word)) return [];
  return [word.slice(0, -1), word.replace(/ies$/u, 'y').replace(/es$/u, '')];
}
