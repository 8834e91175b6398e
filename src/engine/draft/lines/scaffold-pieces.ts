/** Scaffold lines as pieces. */
import type { AttemptPlan, WritingBrief } from '../../generate/brief.js';
import { splitSentences } from '../../text/sentences.js';
import { readBan } from '../../persona/banned-words.js';
import { normalWords } from '../../text/words.js';
import { blankFor } from './blanks.js';
import type { Manner } from '../manner/manner.js';
import { piecesInOrder } from './piece-order.js';
import { isBlankRole, kindOf, type Piece } from './pieces.js';
import { seedOf } from './random.js';
import { isForbidden } from './requirements.js';
import { sayScaffold, type Register } from './say-scaffold.js';
import { linesFor, type Family, type Role, type Scaffolds } from './scaffolds.js';
import { contract } from '../manner/speak.js';
import { smallFirst } from '../her-material/tidy.js';
import type { TopicNeed } from '../topic/topic-needs.js';
import type { TopicSlots } from '../topic/topic-slots.js';

export interface Saying {
  readonly brief: WritingBrief;
  readonly plan: AttemptPlan;
  readonly manner: Manner;
  readonly scaffolds: Scaffolds;
  readonly register: Register;
  readonly topic: TopicSlots;
  readonly family: Family;
  readonly need: TopicNeed;
  readonly secondsOf: (text: string) => number;
}

const MOST_ROUNDS = 3;
/** In so short a script a word more or less decides whether it fits. */
const SHORT_SECONDS = 15;

/** First one line of each role, then another of each that has more; a blank only once, where there is room for any of its lines. */
export function scaffoldPieces(saying: Saying, known: boolean): Piece[] {
  const { brief, family, plan, need } = saying;
  const order = piecesInOrder(family, need, known, plan.index);
  const pieces: Piece[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1)
    for (const role of order) {
      if (round > 0 && isBlankRole(role) && brief.request.seconds > SHORT_SECONDS) continue;
      const piece = pieceOf(saying, role, round);
      if (piece) pieces.push(piece);
    }
  return pieces;
}

/** What is left open first, where it fits `room`. */
export function openPiece(candidates: readonly Piece[], room: number): Piece | null {
  const blanks = candidates.filter((piece) => piece.blank);
  return (
    blanks.find((piece) => piece.seconds <= room) ??
    blanks.toSorted((a, b) => a.seconds - b.seconds)[0] ??
    null
  );
}

/** The line of a role that this attempt says; null when there is none (left) that she would say. `hers`: the sentence it leads into. */
export function pieceOf(saying: Saying, role: Role, round = 0, hers: string | null = null): Piece | null {
  const { brief, plan, family, scaffolds } = saying;
  const blank = isBlankRole(role) ? blankFor(role, brief.request.topic, brief.language) : null;
  const slots = {
    ...saying.topic.slots,
    ...(blank && { [role]: blank.mark }),
    ...(hers !== null && { x: smallFirst(hers, saying.manner.names) }),
  };
  const templates = linesFor(scaffolds, family, role);
  const sayable = templates.flatMap((template) => {
    const text = sayScaffold(template, slots, saying.register, scaffolds);
    return text !== null && wouldSay(text, saying) ? [text] : [];
  });
  const preferred = byManner(sayable, saying.manner);
  const text = preferred[(plan.index + plan.seed + seedOf(role) + round) % Math.max(1, preferred.length)];
  if (text === undefined || round >= preferred.length) return null;
  const lines = splitSentences(contract(text, saying.manner));
  return { role, kind: kindOf(role, family), lines, seconds: saying.secondsOf(text), blank };
}

/** Somebody who asks in every third sentence asks here too, where there is such a line. */
const ASKS_OFTEN = 0.25;

function byManner(texts: readonly string[], { askShare }: Manner): readonly string[] {
  const asking = texts.filter((text) => /[?？]/u.test(text));
  return askShare >= ASKS_OFTEN && asking.length > 0 ? asking : texts;
}

/** Neither what she never says, nor a question from somebody who asks none. */
function wouldSay(text: string, { manner, brief }: Saying): boolean {
  const { persona, request, language } = brief;
  if (!manner.asks && /[?？]/u.test(text)) return false;
  if (isForbidden(text, request.requirements, language)) return false;
  const words = ` ${normalWords(text).join(' ')} `;
  return !persona.neverSays.some((never) => {
    const banned = normalWords(readBan(never).word).join(' ');
    return banned !== '' && words.includes(` ${banned} `);
  });
}

/** The topic called `this`. */
export function withoutTopic(saying: Saying): Saying {
  const slots = { ...saying.topic.slots, a: saying.scaffolds.this };
  return { ...saying, topic: { ...saying.topic, slots } };
}
