/** A draft in a language we have no scaffolds for: her own sentences, formulas and marks, and not one word that is not hers or the request's. */
import type { AttemptPlan, WritingBrief } from '../generate/brief.js';
import type { Blank, Notice } from '../types.js';
import { ownSentences } from '../persona/own-words.js';
import { countWords } from '../text/words.js';
import type { BlankKind } from './blank-questions.js';
import { blankFor, mostBlanks } from './blanks.js';
import { chooseLines } from './choose-lines.js';
import type { Manner } from './manner.js';
import { gatherLines, type Line } from './material.js';
import { createDice, seedOf } from './random.js';
import { readDemand } from './requirements.js';
import { capitalise } from './tidy.js';
import { SHORT_SHARE, type WrittenParts } from './write-english.js';

const OPEN_BLANKS: Readonly<Record<string, readonly BlankKind[]>> = {
  storytelling: ['moment', 'result'],
  inspirational: ['moment', 'result'],
  'behind-the-scenes': ['moment', 'result'],
  promotional: ['time', 'price'],
};

/** `material` false: the sources are in another language, so only topic, blanks and nothing else. */
export function writeOwnLines(
  brief: WritingBrief,
  plan: AttemptPlan,
  manner: Manner,
  material: boolean,
): WrittenParts {
  const { request, persona, language } = brief;
  const dice = createDice(plan.seed * 31 + plan.index + seedOf(request.topic));
  const turn = plan.index + seedOf(request.topic);
  const lines = material ? gatherLines(persona, manner, request, { english: false, language }) : [];
  const demands = request.requirements.flatMap(
    (wanted) => readDemand(wanted, request.topic, lines, language) ?? [],
  );
  const required = demands.flatMap((demand): readonly Line[] => demand.lines.slice(0, 1));
  const opened = material ? openOwn(brief, manner, turn) : `${capitalise(request.topic)}.`;
  const close = material ? ownSentences(manner.formulas.signOff) : [];
  const words = brief.targetWords - countWords([opened, ...close].join(' '));
  const chosen = chooseLines(lines, brief, plan, { words, required }, dice);
  const blanks: Blank[] = [];
  const leave = (kind: BlankKind): string[] => {
    const blank = blankFor(kind, request.topic, language);
    if (blanks.length >= mostBlanks(request.seconds) || blanks.some(({ mark }) => mark === blank.mark))
      return [];
    blanks.push(blank);
    return [`${blank.mark}.`];
  };
  const unknown = !chosen.known || chosen.blocks.length === 0;
  const kinds = OPEN_BLANKS[request.contentType] ?? ['answer', 'reason'];
  const [first = '', ...rest] = unknown ? blankOrder(kinds, plan.index).flatMap(leave) : [];
  const asked = demands.flatMap((demand) =>
    demand.lines.length === 0 && demand.blank ? leave(demand.blank) : [],
  );
  const { hook, told } = arrange(opened, chosen.blocks, plan.index);
  const body = [
    ...(first ? [`${capitalise(request.topic.replace(/[.!?¿¡\s]+$/gu, ''))}: ${first}`, ...rest] : []),
    ...told,
    ...asked,
  ];
  const spoken = countWords([hook, ...body, ...close].join(' '));
  const notices: Notice[] = ['noScaffolds'];
  if (spoken < brief.targetWords * SHORT_SHARE) notices.push('shorterNoMaterial');
  if (blanks.length > 0) notices.push('askForMaterial');
  return { hook, body, close, blanks, notices };
}

function blankOrder(kinds: readonly BlankKind[], index: number): readonly BlankKind[] {
  if (index % 3 === 1) return kinds.toReversed();
  return index % 3 === 2 ? kinds.slice(0, 1) : kinds;
}

/** Three attempts from the same lines: in order; the outcome first; a line of hers before the topic. */
function arrange(
  opened: string,
  blocks: readonly (readonly Line[])[],
  index: number,
): { readonly hook: string; readonly told: readonly string[] } {
  const texts = (some: readonly (readonly Line[])[]): string[] => some.flat().map((line) => line.text);
  const last = blocks.at(-1) ?? [];
  if (index % 3 === 1 && blocks.length > 1)
    return { hook: opened, told: texts([last, ...blocks.slice(0, -1)]) };
  const short = blocks
    .slice(1)
    .find((block) => block.length === 1 && countWords(texts([block]).join(' ')) <= LONGEST_LEAD_WORDS);
  if (index % 3 === 2 && short) {
    return {
      hook: [opened, ...texts([short])].join('\n'),
      told: texts(blocks.filter((block) => block !== short)),
    };
  }
  return { hook: opened, told: texts(blocks) };
}

/** A line that may stand in the hook beside the topic. */
const LONGEST_LEAD_WORDS = 10;
/** Under this a saying would leave no room for what she wants said. */
const SHORTEST_WITH_SAYING_WORDS = 24;
/** A topic that is a question already may be put as one. */
const ASKS =
  /^(?:cuánt|cómo|qué|por qué|cuándo|dónde|quién|cuál|quant|como|o que|por que|quando|onde|kya |kyu|kaise|kab |kitn|क्या|क्यों|कैसे|कब|कितन|apa|kenapa|gimana|bagaimana|kapan|berapa)/iu;

/** Her opening formula with the topic in it: `A ver, ¿...?`, `...toh ...`, a saying and then the topic. */
function openOwn({ request, language, targetWords }: WritingBrief, manner: Manner, turn: number): string {
  const pick = (some: readonly string[]): string | undefined => some[turn % Math.max(1, some.length)];
  const { opener, openers, secondOpener, sayings, addresses } = manner.formulas;
  const bare = request.topic.trim().replace(/^[¿¡]+|[.!?…।\s]+$/gu, '');
  const lead = opener || (pick(openers) ?? '');
  const asked =
    manner.asks && ASKS.test(bare)
      ? language.startsWith('es')
        ? `¿${small(bare)}?`
        : `${small(bare)}?`
      : '';
  const end = manner.exclaims ? '!' : '.';
  const topicLine =
    asked || (lead && !/[.!?]$/u.test(lead) ? `${small(bare)}${end}` : `${capitalise(bare)}${end}`);
  const saying = targetWords < SHORTEST_WITH_SAYING_WORDS ? undefined : pick(sayings);
  const call = secondOpener.endsWith(',') ? secondOpener : addresses[0] ? `${capitalise(addresses[0])},` : '';
  if (saying ?? (sayings.length > 0 && call))
    return [...(saying ? [saying] : []), call ? `${call} ${small(bare)}${end}` : topicLine].join('\n');
  return lead ? `${lead} ${topicLine}` : topicLine;
}

/** Small first letter, unless the word is a name or an abbreviation. */
function small(text: string): string {
  return /^\p{Lu}\p{Ll}+(?:\s\p{Ll}|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
