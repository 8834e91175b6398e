/** A script out of a chat answer: without the greeting before it, the headings in it and the offers after it. */
import { createCue } from '../../text/phrasings.js';
import { scriptCues } from '../../text/script-cues.js';

/** "Sure! Here's a 30-second script:" in the languages of the product; what follows a colon or exclamation mark is the script. */
const PREFACE = createCue(() => new RegExp(String.raw`^${scriptCues('preface')}(?=$|[^\p{L}\p{M}])`, 'iu'));
const PREFACE_WORDS = 25;
/** Offers and remarks after the script. */
const OFFER = createCue(() => new RegExp(`^${scriptCues('offer')}`, 'iu'));
const ENDS_IN_COLON = /[:]["*_]*$/u;
const NAMES_A_SCRIPT = createCue(() => new RegExp(scriptCues('script'), 'iu'));
const CAPTION = /^[*_#\s]*caption[*_\s]*[:：-][*_\s]*(.+)$/iu;
const RULE = /^\s*(?:[-*_=]{3,}|(?:#[\p{L}\p{N}_]+\s*)+)\s*$/u;

export function withoutChatter(text: string): { readonly body: string; readonly caption: string } {
  let caption = '';
  const lines = text.split('\n').filter((line) => {
    const told = CAPTION.exec(line)?.[1];
    if (told !== undefined) caption = told.trim();
    return told === undefined && !RULE.test(line);
  });
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = (lines[first] ?? '').trim();
  const isPreface =
    PREFACE.test(opening) && opening.split(/\s+/u).length <= PREFACE_WORDS && /[:!.]["*_]*$/u.test(opening);
  if (isPreface && (ENDS_IN_COLON.test(opening) || NAMES_A_SCRIPT.test(opening))) lines.splice(first, 1);
  const isSaid = (line: string): boolean => line.trim() !== '' && !OFFER.test(line.replace(/^[\s(*_]+/u, ''));
  const end = lines.findLastIndex(isSaid);
  if (end >= 0) lines.length = end + 1;
  return { body: lines.join('\n').trim(), caption };
}
