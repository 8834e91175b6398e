/** An English draft: scaffolds around her own sentences, or an honest skeleton where she has said nothing on the topic. */
import type { AttemptPlan, WritingBrief } from '../generate/brief.js';
import type { Blank, ContentRequest, Notice } from '../types.js';
import { countWords } from '../text/words.js';
import { blankFor, mostBlanks } from './blanks.js';
import { chooseHook, type HookRanker } from './choose-hook.js';
import { chooseLines } from './choose-lines.js';
import { closeWith } from './close.js';
import { composeBody, runOn } from './compose-body.js';
import { countPoints } from './count-points.js';
import { hookCandidates } from './hooks.js';
import { hookMaterial } from './hook-material.js';
import type { Manner } from './manner.js';
import { gatherLines, type Line } from './material.js';
import { createDice, seedOf } from './random.js';
import { isForbidden, readDemand } from './requirements.js';
import { openLines } from './skeleton.js';
import { address, contract, open, stress } from './speak.js';
import { coverage, queryOf, tellingWords } from './topic-words.js';
import { readTopic } from './topic-forms.js';
import type { SourceWords } from './verbatim.js';

export interface WrittenParts {
  readonly hook: string;
  readonly body: readonly string[];
  readonly close: readonly string[];
  readonly blanks: readonly Blank[];
  readonly notices: readonly Notice[];
}

/** A closing task is only repeated when it is about this topic. */
const LABEL_FIT = 0.25;
/** Joining and turning sentences adds words; this much room is kept for it. */
const SEAM_SHARE = 0.95;
/** A tenth over is still the length she asked for. */
const LONGEST_SHARE = 1.08;
/** Below this share of the asked words she is told why it is shorter. */
export const SHORT_SHARE = 0.9;

export async function writeEnglish(
  brief: WritingBrief,
  plan: AttemptPlan,
  manner: Manner,
  sources: SourceWords,
  rank: HookRanker,
): Promise<WrittenParts> {
  const { request, persona, language } = brief;
  const dice = createDice(plan.seed * 31 + plan.index + seedOf(request.topic));
  const lines = gatherLines(persona, manner, request, { english: true, language }).filter(
    (line) => !isForbidden(line.text, request.requirements, language),
  );
  const topic = readTopic(request.topic, manner.names);
  const topicQuery = queryOf(
    { topic: request.topic, context: request.context, requirements: [] },
    lines.map((line) => line.words),
    language,
  );
  const demands = request.requirements.flatMap(
    (wanted) => readDemand(wanted, request.topic, lines, language) ?? [],
  );
  const required = demands.flatMap((demand): readonly Line[] => demand.lines.slice(0, 1));

  const hook = await chooseHook(
    hookCandidates({ topic, manner, ...hookMaterial(lines, brief) }),
    brief,
    plan,
    rank,
  );
  const opened = open(contract(hook.text, manner), topic.inside, manner, dice);
  const signOff = closeWith(manner, request, true, dice);
  const said = demands
    .filter((demand) => demand.lines.length === 0 && demand.said)
    .map((demand) => demand.said);
  const used = countWords([opened, ...said, ...signOff].join(' '));
  const labelled = lines.find((line) => line.labelled && coverage(line.words, topicQuery) >= LABEL_FIT);
  const free = lines.filter((line) => !hook.text.includes(line.text) && !line.labelled);
  const chosen = chooseLines(
    free,
    brief,
    plan,
    { words: (brief.targetWords - used - countWords(labelled?.text ?? '')) * SEAM_SHARE, required },
    dice,
  );

  const ask = askFrom(lines, chosen.blocks, signOff);
  const close = [...ask, ...signOff];
  const blanks: Blank[] = [];
  const withBlank = (text: string, kind: Parameters<typeof blankFor>[0]): string[] => {
    const blank = blankFor(kind, request.topic, language);
    if (blanks.length >= mostBlanks(request.seconds) || blanks.some(({ mark }) => mark === blank.mark))
      return [];
    blanks.push(blank);
    return [contract(text, manner).replace('{blank}', blank.mark)];
  };
  const asked = demands.flatMap((demand) =>
    demand.lines.length === 0 && !demand.said && demand.blank
      ? withBlank(BLANK_LINES[demand.blank] ?? 'And this: {blank}.', demand.blank)
      : [],
  );
  const unknown = !chosen.known || chosen.blocks.length === 0;
  const opens = unknown
    ? openLines(topic, request.contentType, plan.index, mostBlanks(request.seconds)).flatMap((line) =>
        withBlank(line.text, line.blank),
      )
    : [];

  const frame = [...splitForCount(opened), ...said, ...close];
  const verbatim = frame.filter((sentence) => sources.has(sentence)).length;
  const composed = composeBody(chosen.blocks, manner, sources, { sentences: frame.length, verbatim }, dice);
  const fixed = countWords([opened, ...opens, ...said, ...asked, ...close, labelled?.text ?? ''].join(' '));
  const fitting = withinWords(composed, brief.targetWords * LONGEST_SHARE - fixed, required);
  const body = withAddress(runOn([...opens, ...said, ...fitting, ...asked], manner), manner);
  const counted = [
    ...(manner.formulas.counts
      ? countPoints(body, manner, request.seconds)
      : withAside(body, manner, request, dice)),
    ...(labelled ? [`${manner.formulas.label} ${labelled.text}`] : []),
  ];
  const stressed = stress([opened, ...counted], manner);
  const words = countWords([...stressed, ...close].join(' '));
  const notices: Notice[] = [];
  if (words < brief.targetWords * SHORT_SHARE) notices.push('shorterNoMaterial');
  if (blanks.length > 0) notices.push('askForMaterial');
  return { hook: stressed[0] ?? opened, body: stressed.slice(1), close, blanks, notices };
}

const BLANK_LINES: Readonly<Record<string, string>> = {
  price: 'It costs {blank}.',
  time: 'It is at {blank}.',
  place: 'It is at {blank}.',
  name: 'The name is {blank}.',
};

function splitForCount(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/u);
}

/** Her own request to the viewer, from a script this draft draws on. */
function askFrom(
  lines: readonly Line[],
  blocks: readonly (readonly Line[])[],
  signOff: readonly string[],
): string[] {
  const passages = new Set(blocks.flat().map((line) => line.passage));
  const ask = lines.find(
    (line) => line.asksAudience && passages.has(line.passage) && !signOff.includes(line.text),
  );
  return ask ? [ask.text] : [];
}

/** Without the last sentences that are too many; what she asked for stays. */
function withinWords(sentences: readonly string[], words: number, required: readonly Line[]): string[] {
  const kept = [...sentences];
  const isAsked = (sentence: string): boolean =>
    required.some(
      (line) =>
        line.words.filter((word) => tellingWords(sentence, 'en').includes(word)).length >
        line.words.length / 2,
    );
  for (let index = kept.length - 1; index > 0 && countWords(kept.join(' ')) > words; index -= 1)
    if (!isAsked(kept[index] ?? '')) kept.splice(index, 1);
  return kept;
}

/** The word she calls the viewer by, once, where she has not said it already. */
function withAddress(body: readonly string[], manner: Manner): string[] {
  const word = manner.formulas.addresses[0];
  if (!word || body.some((line) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(line)))
    return [...body];
  const index = body.findIndex((line) => address(line, word) !== null);
  return body.map((line, at) => (at === index ? (address(line, word) ?? line) : line));
}

/** One interruption of hers, in the middle, where the body is long enough to bear it. */
function withAside(body: readonly string[], manner: Manner, request: ContentRequest, dice: Dice): string[] {
  const aside = dice.pick(manner.formulas.asides);
  if (!aside || request.seconds < 30 || body.length < 2 || body.includes(aside)) return [...body];
  let middle = Math.ceil(body.length / 2);
  // Never between a question and its answer.
  while (
    middle < body.length &&
    (countWords(body[middle] ?? '') < 3 || /\?["”’)]*$/u.test(body[middle - 1] ?? ''))
  )
    middle += 1;
  return [...body.slice(0, middle), aside, ...body.slice(middle)];
}

type Dice = ReturnType<typeof createDice>;
