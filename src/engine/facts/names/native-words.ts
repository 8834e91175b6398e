/** What Hindi and Telugu names end like, and what they never end like (`data/word-lists/native-names.json`). */
import { createCue, phrasings } from '../../text/phrasings.js';

const forms = phrasings('native-names', [
  'nameEnds',
  'noName',
  'placeEnds',
  'finiteVerbEnds',
  'speechVerb',
  'formEnds',
  'kinBegins',
]);

/** రామయ్య, కోటమ్మ, సత్తిబాబు: endings that only names have, once the words below are set apart. */
export const TELUGU_NAME = createCue(() => new RegExp(`${forms('nameEnds')}$`, 'u'));
export const NO_TELUGU_NAME = createCue(() => new RegExp(`^${forms('noName')}$`, 'u'));
/** రామాపురం, कमलापुर: endings of places. */
export const PLACE = createCue(() => new RegExp(`${forms('placeEnds')}$`, 'u'));
/** అనేవాడు looks like a place once its ending is off. */
export const FINITE_VERB = createCue(() => new RegExp(`${forms('finiteVerbEnds')}$`, 'u'));
const SPEAKS = createCue(() => new RegExp(`^${forms('speechVerb')}$`, 'u'));
/** दुकानदार, पड़ोसी, ग्राहकों: somebody, but no name. */
const FORM_OR_KIN = createCue(() => new RegExp(`${forms('formEnds')}$|^${forms('kinBegins')}`, 'u'));

/** Verbs, plurals, trades and kin: `word` is no name. */
export function isVerbOrPlural(word: string): boolean {
  return FORM_OR_KIN.test(word);
}

/** Somebody stands before these. */
export function isSpeechVerb(word: string): boolean {
  return SPEAKS.test(word);
}
