/** Scaffold lines as pieces. */
import type { AttemptPlan, WritingBrief } from '../../../generate/brief.js';
import { splitSentences } from '../../../text/sentences.js';
import type { Blank } from '../../../types.js';
import { blankFor } from '../blanks.js';
import type { Manner } from '../../manner/manner.js';
import { kindOf, type Piece } from './pieces.js';
import { seedOf } from '../random.js';
import type { Refusal } from '../refused.js';
import { sayScaffold, type Register } from '../scaffolds/say-scaffold.js';
import { partingFor, linesFor, type Family, type Role, type Scaffolds } from '../scaffolds/scaffolds.js';
import { contract } from '../../manner/speak.js';
import type { TopicNeed } from '../../topic/topic-needs.js';
import type { TopicSlots } from '../../topic/topic-slots.js';

export interface Saying {
  readonly brief: WritingBrief;
  readonly plan: AttemptPlan;
  readonly manner: Manner;
  readonly scaffolds: Scaffolds;
  readonly register: Register;
  readonly topic: TopicSlots;
  readonly family: Family;
  readonly need: TopicNeed;
  readonly isRefused: Refusal;
  /** She writes a dialect or slang that our lines would stand out in: she is spoken for by her own words alone. */
  readonly speaksOtherwise: boolean;
  readonly secondsOf: (text: string) => number;
}

/** The line that leads into a blank, another for each attempt (`isFull`: a whole sentence); null when there is none that she would say. */
export function pieceOf(saying: Saying, role: Role, isFull = false): Piece | null {
  const { brief, family, scaffolds } = saying;
  const blank = blankFor(role, brief.request.topic, brief.language);
  return saidPiece(saying, role, linesFor(scaffolds, family, role, isFull), blank);
}

/** A word to the viewer before the close; null when there is none that she would say. */
export function partingPiece(saying: Saying): Piece | null {
  return saidPiece(saying, 'parting', partingFor(saying.scaffolds, saying.family), null);
}

function saidPiece(
  saying: Saying,
  role: Role | 'parting',
  templates: readonly string[],
  blank: Blank | null,
): Piece | null {
  const { brief, plan, family, scaffolds } = saying;
  const slots = { ...saying.topic.slots, ...(blank && { [role]: blank.mark }) };
  const sayable = templates.flatMap((template) => {
    const text = sayScaffold(template, slots, saying.register, scaffolds);
    return text !== null && wouldSay(text, saying) ? [text] : [];
  });
  const preferred = byManner(sayable, saying.manner);
  // Another topic is led into by another line.
  const turn = plan.index + plan.seed + seedOf(role) + seedOf(brief.request.topic);
  const text = preferred[turn % Math.max(1, preferred.length)];
  if (text === undefined) return null;
  const lines = splitSentences(contract(text, saying.manner));
  return { role, kind: kindOf(role, family), lines, seconds: saying.secondsOf(text), blank };
}

/** A gap without words of ours, where there are none that she would say. */
export function barePieceOf(saying: Saying, role: Role): Piece {
  const { brief, family, scaffolds } = saying;
  const blank = blankFor(role, brief.request.topic, brief.language);
  const text = `${blank.mark}${scaffolds.stop}`;
  return { role, kind: kindOf(role, family), lines: [text], seconds: saying.secondsOf(text), blank };
}

/** Somebody who asks in every third sentence asks here too, where there is such a line. */
const ASKS_OFTEN = 0.25;

function byManner(texts: readonly string[], { askShare }: Manner): readonly string[] {
  const asking = texts.filter((text) => /[?？]/u.test(text));
  return askShare >= ASKS_OFTEN && asking.length > 0 ? asking : texts;
}

/** Neither what she refuses, nor a question from somebody who asks none. */
export function wouldSay(text: string, { manner, isRefused }: Saying): boolean {
  return (manner.asks || !/[?？]/u.test(text)) && !isRefused(text);
}

/** The topic called `this`. */
export function withoutTopic(saying: Saying): Saying {
  const slots = { ...saying.topic.slots, a: saying.scaffolds.this };
  return { ...saying, topic: { ...saying.topic, slots } };
}
