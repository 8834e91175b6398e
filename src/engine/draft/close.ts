/** How a draft ends: her sign-off to the letter, before it an ask that fits the goal and her ways. */
import { ownSentences } from '../persona/own-words.js';
import type { Line } from './material.js';
import { sayScaffold } from './say-scaffold.js';
import type { Saying } from './scaffold-pieces.js';
import { contract } from './speak.js';
import { capitalise } from './tidy.js';

/** A shorter script has no time for two closing lines. */
const SHORTEST_WITH_ASK_SECONDS = 30;

export function closeWith({ saying, lines, used }: Closing): string[] {
  const { brief, manner, plan } = saying;
  const { goal, seconds } = brief.request;
  const signOff = ownSentences(manner.formulas.signOff).map(capitalise);
  const passages = new Set(used.map((line) => line.passage));
  // Her own request to the viewer, from a script this draft draws on.
  const own = lines.find(
    (line) => line.asksAudience && passages.has(line.passage) && !signOff.includes(line.text),
  );
  if (own) return [own.text, ...signOff];
  const asksOthers = lines.some((line) => line.asksAudience) || goal !== 'reach';
  const isRoomy = seconds >= SHORTEST_WITH_ASK_SECONDS;
  if (signOff.length > 0)
    return [...(asksOthers && isRoomy ? askFor(saying, goal, plan.index) : []), ...signOff];
  return [
    ...(isRoomy && saying.family !== 'offer' ? askFor(saying, inviteOf(saying), plan.index) : []),
    ...askFor(saying, goal, plan.index),
  ];
}

interface Closing {
  readonly saying: Saying;
  readonly lines: readonly Line[];
  /** The lines this draft says. */
  readonly used: readonly Line[];
}

/** Who heard a story is asked for hers, who heard advice for a question. */
export function inviteOf({ family }: Saying): 'ask' | 'tell' {
  return family === 'story' || family === 'scene' ? 'tell' : 'ask';
}

/** One closing line; none where she would not say any. */
export function askFor(
  { scaffolds, topic, register, manner }: Saying,
  kind: keyof Saying['scaffolds']['close'],
  turn: number,
): string[] {
  const said = scaffolds.close[kind]
    .flatMap((template) => sayScaffold(template, topic.slots, register, scaffolds) ?? [])
    .filter((text) => manner.asks || !/[?？]/u.test(text));
  const text = said[turn % Math.max(1, said.length)];
  return text === undefined ? [] : [contract(text, manner)];
}
