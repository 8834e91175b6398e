/** The post's text where no writer gave one: her strongest line on the topic, what else she says of it, how she takes her leave. */
import { atEnd } from '../../text/at-end.js';
import { withoutIntroduction } from '../../draft/her-material/introduction.js';
import { ourLine } from '../../draft/lines/scaffolds/known-lines.js';
import { leansBack } from '../../draft/her-material/leaning.js';
import { sentencesOf, thoughtsOf, type Sentence } from '../../draft/her-material/thoughts.js';
import { withKnownNames } from '../../draft/her-material/name-case.js';
import { capitalise, tidyTyped } from '../../draft/her-material/tidy.js';
import { isSpoken, tellsOfHerself } from '../../ideas/idea-lines.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords, normalWords, paddedWords } from '../../text/words.js';
import type { PlatformLimits } from '../../platforms.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import { bareTopic, isNotHeard, withoutLeadIn } from '../../draft/her-material/bare-topic.js';
import { isHabit } from './is-habit.js';
import { readTopic } from '../../draft/topic/topic-forms.js';
import { stemOf } from '../../text/word-stems.js';
import { overlapWith, topicStems } from '../topic-words.js';
import { lineOfTrade } from './line-of-trade.js';
import { closed, isWhoSheIs, toldBy } from './told-lines.js';

/** Two thoughts say what the video is about, more is read by nobody. */
const MOST_THOUGHTS = 2;
const LONGEST_THOUGHT_CHARACTERS = 200;
/** A thought that meets the topic by less than this share of the best one meets it by chance. */
const NEAR_ENOUGH = 0.5;
/** A line that says less of it than the one that is heard first is about something else. */
const AS_GOOD = 0.75;
/** Told for this very video a line says more than one that only has the topic's words. */
const TOLD_FOR_THIS = 1.5;
/** With this share of the topic's words in it a line says by itself what the video is about. */
const SAYS_ITSELF = 0.5;
/** Fewer are a remark: "Haan." */
const SHORTEST_LINE_WORDS = 4;
/** Sentences of a sign-off in front of its last words. */
const MOST_BEFORE_CLOSING = 2;
const HASHTAG = /(?:(?<!\s)\s+)?#[\p{L}\p{M}\p{N}_]+/gu;
/** A longer topic is a message to us: its first part that stands alone names it. */
const LONGEST_TITLE_WORDS = 16;
const SHORTEST_PART_WORDS = 3;

/** Head, at most `captionShown` characters, and what goes behind an empty line, of any length. */
export function ownCaption(
  beats: readonly DraftBeat[],
  brief: WritingBrief,
  { captionShown }: PlatformLimits,
): { readonly head: string; readonly rest: readonly string[] } {
  const { request, language, persona } = brief;
  const topic = bareTopic(request.topic);
  const stems = topicStems(topic, language);
  // What she told for this video, beside its topic.
  const wanted = [...request.requirements, request.context].map((each) => normalWords(each).join(' '));
  const telling = (text: string): number => {
    const said = normalWords(text).join(' ');
    const isWanted = wanted.some((each) => each !== '' && (said.includes(each) || each.includes(said)));
    return overlapWith(stems, text) + (isWanted ? TOLD_FOR_THIS : 0);
  };
  // "She was told ...": a line that leans is about nobody yet, unless it begins with the topic itself.
  const opensOnIt = (line: string): boolean => {
    const [first = ''] = splitSentences(line);
    const isNamed = stems.has(stemOf(normalWords(first)[0] ?? ''));
    return telling(first) > 0 && (isNamed || !leansBack(first, [], language));
  };
  const startsAlone = (text: string): boolean => !leansBack(splitSentences(text)[0] ?? '', [], language);
  const asked = paddedWords(topic);
  // Without an ask of its own a script ends on what it tells.
  const end = beats.at(-1)?.kind === 'cta' ? beats.length - 1 : beats.length;
  const told = toldIn(beats.slice(0, end), brief)
    .map(bareTopic)
    // The topic read out tells no more than it.
    .filter((text) => paddedWords(text) !== asked || countWords(text) > LONGEST_TITLE_WORDS);
  const best = Math.max(0, ...told.map(telling));
  const near = told
    .filter((text) => telling(text) > 0 && telling(text) >= best * NEAR_ENOUGH)
    .toSorted((a, b) => telling(b) - telling(a))
    .slice(0, MOST_THOUGHTS);
  const title = titleOf(topic, brief, captionShown);
  // What she told beside her request is of this video without its words; what must be said of it needs them.
  const saysItself = (line: string): boolean =>
    overlapWith(stems, line) >= SAYS_ITSELF || (telling(line) >= TOLD_FOR_THIS && !isRequired(line, request));
  const opening = paddedWords(beats[0]?.spoken ?? '');
  const lines = near
    .flatMap((thought) => [thought, ...splitSentences(thought).slice(0, 1)])
    .filter(opensOnIt);
  const whole = lines.filter((line) => saysItself(line) && line.length <= captionShown);
  const own = lineOfTrade(brief);
  // A tapped idea may be that very line.
  const trade = own !== null && paddedWords(own) === paddedWords(title ?? '') ? null : own;
  const beside = [...lines.filter((line) => !saysItself(line)), trade];
  const head =
    // The first line of the script is heard already, and still says more than its topic read out.
    whole.find((line) => !opening.includes(paddedWords(line)) && telling(line) >= best * AS_GOOD) ??
    whole[0] ??
    titled(title, beside, captionShown) ??
    cut(topic, captionShown);
  const shown = paddedWords(head);
  // Of a thought cut for the head, what is left stands behind it only if it is of the topic too.
  const body = near
    .map((text) =>
      splitSentences(text)
        .filter((line) => !repeats(line, shown, asked, title))
        .join(' '),
    )
    .filter((text) => telling(text) > 0 && startsAlone(text));
  const isBare = head === title && body.length === 0 && trade !== null;
  const rest = [...(isBare ? [trade] : body), ...leaveTaking(beats[end]?.spoken ?? '', brief)];
  const named = (line: string): string => withKnownNames(line, [persona.story], language);
  return { head: named(head), rest: rest.map(named) };
}

/** True for a line that stands in what is shown, or begins with the topic once more. */
function repeats(line: string, shown: string, asked: string, title: string | null): boolean {
  const said = paddedWords(line);
  return (
    shown.includes(said) || said.startsWith(asked) || (title !== null && said.startsWith(paddedWords(title)))
  );
}

function isRequired(line: string, { requirements }: WritingBrief['request']): boolean {
  const said = paddedWords(line);
  return requirements.some((each) => said.includes(paddedWords(each)));
}

/** The topic and, where there is room, a line that holds more of what people search for. */
function titled(title: string | null, lines: readonly (string | null)[], longest: number): string | null {
  if (title === null) return null;
  const line = lines.find((each) => each !== null && title.length + each.length < longest);
  return line == null ? title : `${title} ${line}`;
}

/** What she tells in the script, a thought each, without who she is. */
function toldIn(beats: readonly DraftBeat[], brief: WritingBrief): readonly string[] {
  const { language, persona } = brief;
  const isTold = toldBy(brief);
  const sentences = sentencesOf(
    beats.map((beat) => beat.spoken),
    language,
  ).filter(({ text }) => !isWhoSheIs(text, brief));
  // What opens the video is heard there, unless it is what she told us.
  const opening = sentences.filter(({ beat, text }) => beat === 0 && isTold(text));
  const rest = sentences.filter(({ beat }) => beat > 0);
  const goesOn =
    countWords(opening.at(-1)?.text ?? '') >= SHORTEST_LINE_WORDS &&
    leansBack(rest[0]?.text ?? '', [], language);
  return [
    ...(goesOn ? [] : opening.map((each) => [each])),
    ...thoughtsOf(goesOn ? [...opening, ...rest] : rest),
  ]
    .filter(isHers)
    .map(firstOf)
    .filter(
      (text) =>
        countWords(text) >= SHORTEST_LINE_WORDS &&
        withoutIntroduction(text, persona.name) === text &&
        !namesHer(text, persona.name),
    )
    .map((text) => capitalise(withoutLeadIn(text)));
}

/** The topic as a line of a post; null for one that is too long and has no part that stands alone. */
function titleOf(
  asked: string,
  { language, persona, sources }: WritingBrief,
  longest: number,
): string | null {
  const names = new Set(
    [persona.name, ...sources].join('\n').match(/(?<=[\p{L},] )\p{Lu}\p{Ll}{2,}/gu) ?? [],
  );
  const typed = language.startsWith('en') ? tidyTyped(asked, names) : capitalise(asked);
  const whole = typed.replace(atEnd(String.raw`[\s.,;:]`), '');
  if (countWords(whole) === 0) return null;
  const parts = whole.split(/[.!?…।,;:–—]\s+/u);
  const isShort = countWords(whole) <= LONGEST_TITLE_WORDS;
  const part = isShort ? whole : parts.find((each) => countWords(each) >= SHORTEST_PART_WORDS);
  const title = [part, whole].find((each) => each !== undefined && each.length < longest);
  if (title === undefined) return null;
  const asks = language.startsWith('en') && readTopic(title, names).kind === 'question';
  return asks ? `${capitalise(title)}?` : closed(capitalise(title), language);
}

function isHers(thought: readonly Sentence[]): boolean {
  return thought.every(({ isPlain, holdsBlank }) => !isPlain && !holdsBlank);
}

/** `Keith Garton, 63, born here.` */
function namesHer(text: string, name: string): boolean {
  const own = new Set(normalWords(name));
  return normalWords(text)
    .slice(0, 4)
    .some((word) => own.has(word));
}

/** The thought without what comes behind it by the way: a long one is read by nobody. */
function firstOf(thought: readonly Sentence[]): string {
  let said = '';
  for (const { text } of thought) {
    if (!isSpoken(text) || isNotHeard(text) || tellsOfHerself(text)) break;
    if (said !== '' && said.length + text.length > LONGEST_THOUGHT_CHARACTERS) break;
    said = `${said} ${text}`.trim();
  }
  return said.replaceAll(HASHTAG, '');
}

/** Her own sign-off, or what she asks her viewers in her own words: a line of ours after a grief of hers is none. */
function leaveTaking(close: string, { persona, language }: WritingBrief): readonly string[] {
  const isOurs = (line: string): boolean => ourLine(line, language) !== null;
  const sentences = splitSentences(close.replaceAll(HASHTAG, '')).filter(
    (line) => !line.includes('[') && !isNotHeard(line),
  );
  const at = sentences.findIndex((line) => isHabit(line, persona.habits?.closings));
  if (at < 0) return sentences.filter((line) => !isOurs(line)).slice(0, 1);
  // Her sign-off may begin before the words it always ends with.
  const before = sentences.slice(Math.max(0, at - MOST_BEFORE_CLOSING), at);
  const start = before.findLastIndex(isOurs) + 1;
  return [[...before.slice(start), ...sentences.slice(at)].join(' ')];
}

function cut(text: string, longest: number): string {
  const whole = text.trim();
  if (whole.length <= longest) return whole;
  const at = whole.lastIndexOf(' ', longest - 1);
  return `${whole.slice(0, at > 0 ? at : longest - 1)}…`;
}
