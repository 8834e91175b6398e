/** Learns what is said to the bot: messages to it against sentences of stories and scripts. */
import { z } from 'zod';
import type { Intent } from '../../conversations/understand/learned/model-file.js';
import {
  chanceToBot,
  markValue,
  TO_BOT_PLACES,
  toBotPlaces,
  type ToBotWeights,
} from '../../engine/heard/said-to-bot.js';
import { splitSentences } from '../../engine/text/sentences.js';
import { countWords } from '../../engine/text/words.js';
import type { RequestLine } from '../../evaluation/requests-set.js';
import { readFactTexts } from '../../evaluation/facts-set.js';
import { onceEach } from '../../once.js';
import { readDataLines } from '../../project-files.js';
import { fitSparse } from '../sparse-logistic.js';
import type { IntentLine } from './training-lines.js';

export interface ToBotLine {
  readonly says: string;
  readonly toBot: boolean;
  /** Who wrote it, or whose story it is of: lines of one are left out of the fit together. */
  readonly set: string;
}

/** What these say may be about her: the topic of a script, a fact, the numbers of a post. */
const MAY_BE_HERS: ReadonlySet<Intent> = new Set<Intent>(['script', 'correction', 'results']);
/** Longer ones tell something beside. Words. */
const LONGEST = 18;
const SHORTEST = 2;
/** Of the stories and scripts: enough, and soon learned. */
const EVERY_CREATOR = 4;
/** Chosen on sets left out of the fit. */
const PENALTY = 0.03;
/** Asides of an introduction are few, and are what is looked for. */
const ASIDE_COUNTS = 4;
/** A script speaks to its viewers much as she does to the bot: of its sentences only each so many counts. */
const EVERY_SCRIPT_LINE = 6;

const asideLine = z.object({ language: z.string(), says: z.string(), toBot: z.boolean() });

/** Messages to the bot, asides written for this, what creators told and showed, and what they wanted scripts about. */
export function toBotLines(
  intents: readonly IntentLine[],
  development: readonly RequestLine[],
): readonly ToBotLine[] {
  const messages = intents.filter(
    ({ says, intent, set }) =>
      set !== 'composed' && set !== 'topics' && !MAY_BE_HERS.has(intent) && countWords(says) <= LONGEST,
  );
  return [
    ...messages.map(({ says, set }) => ({ says, toBot: true, set })),
    ...readDataLines(asideLine, 'eval', 'request-asides.jsonl').map(({ says, toBot }, at) => ({
      says,
      toBot,
      set: `asides ${at % 5}`,
    })),
    ...told(),
    ...development.flatMap(({ expects: { topic } }, at) =>
      topic ? [{ says: topic, toBot: false, set: `topics ${at % 5}` }] : [],
    ),
  ];
}

function told(): readonly ToBotLine[] {
  const texts = readFactTexts('development');
  const creators = [...new Set(texts.map(({ sources }) => sources.join('\n')))];
  return creators
    .filter((_, at) => at % EVERY_CREATOR === 0)
    .flatMap((story, at) => {
      const script = texts.find(({ sources }) => sources.join('\n') === story)?.text ?? '';
      const pieces = [
        ...splitSentences(story).flatMap(piecesOf),
        ...splitSentences(script).filter((_, line) => line % EVERY_SCRIPT_LINE === at % EVERY_SCRIPT_LINE),
      ].filter((piece) => countWords(piece) <= LONGEST);
      return pieces.map((says) => ({ says, toBot: false, set: `creator ${at % 10}` }));
    });
}

/** The sentence, and its longer clauses by themselves. */
function piecesOf(sentence: string): readonly string[] {
  const clauses = sentence.split(/(?<=[,;:])\s+/u);
  return [sentence, ...(clauses.length > 1 ? clauses : [])].filter((piece) => countWords(piece) >= SHORTEST);
}

/** The same lines give the same weights. */
export function fitToBot(lines: readonly ToBotLine[]): ToBotWeights {
  const rows = lines.map(({ says, toBot, set }) => {
    const at = placesOf(says);
    return {
      at,
      value: new Float64Array(at.length).fill(markValue(at.length)),
      positive: toBot,
      importance: set.startsWith('asides') ? ASIDE_COUNTS : 1,
    };
  });
  return fitSparse(rows, TO_BOT_PLACES, PENALTY);
}

/** What a model that never saw a fifth of the asides and of the creators makes of them; the fifths taken in turn would take minutes. */
export function toBotFigures(lines: readonly ToBotLine[]): string {
  const isLeftOut = ({ set }: ToBotLine): boolean => /^(?:asides|creator|topics) [05]$/u.test(set);
  const weights = fitToBot(lines.filter((line) => !isLeftOut(line)));
  const leftOut = lines.filter(isLeftOut);
  const heard = (ofBot: boolean, of: string): string => {
    const own = leftOut.filter(({ toBot, set }) => toBot === ofBot && set.startsWith(of));
    return `${own.filter(({ says }) => chanceToBot(says, weights) >= 1 / 2).length} of ${own.length}`;
  };
  return `said to the bot: found ${heard(true, 'asides')}; taken for it ${heard(false, 'asides')} short facts, ${heard(false, 'creator')} pieces of stories and scripts, ${heard(false, 'topics')} topics`;
}

/** Lines are read again for the set left out. */
const placesOf = onceEach(toBotPlaces);
