/** What she told with this request: said whole and in her order, before anything else; its first sentence may open the script. */
import { mourns } from '../../../text/grief.js';
import { countWords } from '../../../text/words.js';
import type { Line } from '../../her-material/material.js';
import { capitalise, smallFirst } from '../../her-material/tidy.js';
import type { OwnHook } from '../../hook/line-worth.js';
import { coverage, topicQuery } from '../../topic/topic-query.js';
import { kindOf, type Piece } from './pieces.js';
import type { Saying } from './scaffold-pieces.js';
import { tells } from '../scaffolds/scaffolds.js';

const SHORTEST_HOOK_WORDS = 4;
const LONGEST_HOOK_WORDS = 20;
/** Of the topic in it, so that everybody knows what it is about. */
const LEAST_FIT = 0.4;

/** What tells less is a word beside the request (`Somebody asked again.`), and the script is hers as ever. */
const CARRIES_WORDS = 12;
/** ... unless it takes so much of the time. */
const CARRIES = 0.4;

/** True where what she told is the script; a loss of hers always is. */
export function tellsTheScript(lines: readonly Line[], { brief, secondsOf }: Saying): boolean {
  const told = lines.map(({ text }) => text).join(' ');
  return (
    countWords(told) >= CARRIES_WORDS || secondsOf(told) >= brief.request.seconds * CARRIES || mourns(told)
  );
}

/** Her first sentence, where it can open the script; what comes behind it is told in her order. */
export function toldHooks([first]: readonly Line[], { brief, family, topic }: Saying): readonly OwnHook[] {
  if (!first) return [];
  const words = countWords(first.text);
  if (words < SHORTEST_HOOK_WORDS || words > LONGEST_HOOK_WORDS) return [];
  const fit = coverage(first.words, topicQuery(brief.request.topic, [first.words], brief.language));
  // A topic that is a piece of what she tells is said with it.
  const isTold = tells(family) || topic.isTorn;
  return fit >= LEAST_FIT || isTold
    ? [{ line: first, text: first.text, rest: null, fit: Math.max(fit, LEAST_FIT), isSpare: false }]
    : [];
}

/** One piece; none where she told nothing, or all of it is said already. */
export function toldPieces(lines: readonly Line[], opening: OwnHook | null, saying: Saying): Piece[] {
  const left = lines.filter((line) => line !== opening?.line);
  if (left.length === 0) return [];
  const sentences = left.map(({ text, join }, at) =>
    join === '' || at === 0 ? text : `${capitalise(join)} ${smallFirst(text, saying.manner.names)}`,
  );
  return [
    {
      role: 'told',
      kind: kindOf('told', saying.family),
      lines: sentences,
      seconds: saying.secondsOf(sentences.join(' ')),
      blank: null,
      isAsked: true,
    },
  ];
}
