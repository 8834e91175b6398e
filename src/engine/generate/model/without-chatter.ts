/** A script out of a chat answer: without the greeting before it, the headings in it and the offers after it. */
import { createCue } from '../../text/phrasings.js';
import { scriptCues } from '../../text/script-cues.js';
import { splitSentences } from '../../text/sentences.js';

/** "Sure! Here's a 30-second script:" in the languages of the product; what follows a colon or exclamation mark is the script. */
const PREFACE = createCue(() => new RegExp(String.raw`^${scriptCues('preface')}(?=$|[^\p{L}\p{M}])`, 'iu'));
const PREFACE_WORDS = 25;
/** Offers and remarks after the script. */
const OFFER = createCue(() => new RegExp(`^${scriptCues('offer')}`, 'iu'));
const ENDS_IN_COLON = /[:]["*_]*$/u;
const NAMES_A_SCRIPT = createCue(() => new RegExp(scriptCues('script'), 'iu'));
const CAPTION = /^[*_#\s]*caption[*_\s]*[:：-][*_\s]*(.+)$/iu;
const RULE = /^\s*(?:[-*_=]{3,}|(?:#[\p{L}\p{N}_]+\s*)+)\s*$/u;

function greets(line: string): boolean {
  return PREFACE.test(line) && line.split(/\s+/u).length <= PREFACE_WORDS && /[:!.]["*_]*$/u.test(line);
}

function isOffer(line: string): boolean {
  return OFFER.test(line.replace(/^[\s(*_]+/u, ''));
}

export function withoutChatter(text: string): { readonly body: string; readonly caption: string } {
  let caption = '';
  const lines = text.split('\n').filter((line) => {
    const told = CAPTION.exec(line)?.[1];
    if (told !== undefined) caption = told.trim();
    return told === undefined && !RULE.test(line);
  });
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = (lines[first] ?? '').trim();
  if (greets(opening) && (ENDS_IN_COLON.test(opening) || NAMES_A_SCRIPT.test(opening)))
    lines.splice(first, 1);
  lines.length = lines.findLastIndex((line) => line.trim() !== '' && !isOffer(line)) + 1;
  return { body: lines.join('\n').trim(), caption };
}

/** The same around beats, whose first sentence may well end in a colon: "Here's the thing:". */
export function withoutChatterAround<B extends { readonly spoken: string }>(
  beats: readonly B[],
): readonly B[] {
  return beats
    .map((beat, at) => {
      const sentences = splitSentences(beat.spoken);
      const [opening = ''] = sentences;
      const from = at === 0 && greets(opening) && NAMES_A_SCRIPT.test(opening) ? 1 : 0;
      const isLast = at === beats.length - 1;
      const to = isLast ? sentences.findLastIndex((sentence) => !isOffer(sentence)) + 1 : sentences.length;
      if (from === 0 && to === sentences.length) return beat;
      return { ...beat, spoken: sentences.slice(from, to).join('\n') };
    })
    .filter((beat) => beat.spoken !== '');
}
