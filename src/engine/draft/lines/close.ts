/** How a draft ends: one ask that fits the goal and her ways, then her sign-off to the letter; after what is told of a death only what she always says. */
import { ownSentences } from '../../persona/reading/own-words.js';
import type { Line } from '../her-material/material.js';
import { seedOf } from './random.js';
import { sayScaffold } from './scaffolds/say-scaffold.js';
import { wouldSay, type Saying } from './pieces/scaffold-pieces.js';
import { tells } from './scaffolds/scaffolds.js';
import { contract } from '../manner/speak.js';
import { askedEnding, type AskedEnding } from '../../heard/asked-ending.js';
import { endingIn } from '../../heard/request-orders.js';
import { capitalise, END_MARK } from '../her-material/tidy.js';
import { mourns } from '../../text/grief.js';
import { sameWord, tellingWords } from '../topic/topic-words.js';

/** A shorter script has no time for an ask beside a sign-off. */
const SHORTEST_WITH_ASK_SECONDS = 30;

export function closeWith({ saying, lines, used }: Closing): string[] {
  const { brief } = saying;
  const { goal, seconds } = brief.request;
  const ordered = orderedEnd(saying);
  if (ordered !== null) return [ordered];
  const signOff = signOffOf(saying);
  if (brief.ending) return [...namedAsk(brief.ending, saying, lines), ...signOff];
  if (used.some(({ text }) => mourns(text))) return brief.persona.examples.length > 1 ? signOff : [];
  const passages = new Set(used.map((line) => line.passage));
  // Her own request to the viewer, from a script this draft draws on.
  const own = lines.find(
    (line) => line.asksAudience && passages.has(line.passage) && !signOff.includes(line.text),
  );
  if (own) return [own.text, ...signOff];
  const asks = lines.some((line) => line.asksAudience) || goal !== 'reach' || saying.family === 'offer';
  const isRoomy = seconds >= SHORTEST_WITH_ASK_SECONDS;
  const isAsked = goal !== 'reach' || saying.family === 'offer';
  const ask = saying.speaksOtherwise && !isAsked ? [] : askFor(saying);
  if (signOff.length > 0) return [...(asks && isRoomy ? ask : []), ...signOff];
  return ask;
}

/** True where it ends on an ask of ours that nobody asked for: the first thing to go where words of hers would be cut. */
export function endsOnOurs({ saying, lines, used }: Closing): boolean {
  const [last] = closeWith({ saying, lines, used }).slice(-1);
  return (
    last !== undefined &&
    !saying.brief.ending &&
    orderedEnd(saying) === null &&
    saying.brief.request.goal === 'reach' &&
    saying.family !== 'offer' &&
    signOffOf(saying).length === 0 &&
    !lines.some(({ text }) => text === last)
  );
}

/** The words she ordered for its end. */
function orderedEnd({ brief, scaffolds }: Saying): string | null {
  const ordered = brief.request.requirements.map(endingIn).find((one) => one !== null);
  if (!ordered) return null;
  return capitalise(END_MARK.test(ordered.said) ? ordered.said : ordered.said + scaffolds.stop);
}

/** So often named before, it is what her single example is about. */
const OF_THE_SUBJECT = 2;

/** The last line of a single example is a habit of hers unless it is still about that example's subject. */
function signOffOf({ manner, brief, isRefused }: Saying): string[] {
  const sentences = ownSentences(manner.formulas.signOff);
  const { examples } = brief.persona;
  const before = examples.length === 1 ? ownSentences(examples[0]?.text ?? '') : [];
  const said = before
    .filter((line) => !sentences.includes(line))
    .map((line) => tellingWords(line, brief.language));
  const isSubject = tellingWords(sentences.join(' '), brief.language).some(
    (word) => said.filter((words) => words.some((other) => sameWord(word, other))).length >= OF_THE_SUBJECT,
  );
  return isSubject ? [] : sentences.map(capitalise).filter((line) => !isRefused(line));
}

interface Closing {
  readonly saying: Saying;
  readonly lines: readonly Line[];
  /** The lines this draft says. */
  readonly used: readonly Line[];
}

type Ask = keyof Saying['scaffolds']['close'];

/** What is sold is asked for; else the goal decides, and who only wants to be seen may also ask to be written to. */
function kindsOf({ family, brief }: Saying): readonly Ask[] {
  if (family === 'offer') return ['sales'];
  const { goal } = brief.request;
  if (goal !== 'reach') return [goal];
  return [goal, tells(family) ? 'tell' : 'ask'];
}

/** What she wants asked: in a line of hers that asks for it, else in one of ours, whether she asks for things or not. */
function namedAsk(ending: AskedEnding, saying: Saying, lines: readonly Line[]): string[] {
  const own = lines.find(({ asksAudience, text }) => asksAudience && askedEnding(text) === ending);
  if (own) return [own.text];
  return oneOf(spoken(saying.scaffolds.asks[ending] ?? [], saying), saying);
}

/** One closing line, another for each attempt and topic; none where she would not say any. */
function askFor(saying: Saying): string[] {
  return oneOf(
    kindsOf(saying).flatMap((kind) => sayable(kind, saying)),
    saying,
  );
}

function sayable(kind: Ask, saying: Saying): string[] {
  return spoken(saying.scaffolds.close[kind], saying).filter((text) => wouldSay(text, saying));
}

function spoken(templates: readonly string[], { scaffolds, topic, register, manner }: Saying): string[] {
  return templates
    .flatMap((template) => sayScaffold(template, topic.slots, register, scaffolds) ?? [])
    .map((text) => contract(text, manner));
}

function oneOf(said: readonly string[], { brief, plan }: Saying): string[] {
  const text = said[(seedOf(brief.request.topic) + plan.index) % Math.max(1, said.length)];
  return text === undefined ? [] : [text];
}
