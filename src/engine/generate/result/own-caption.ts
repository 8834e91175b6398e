/** The post's text where no writer gave one: what the video is about in her words, what she says of it, how she takes her leave. */
import { z } from 'zod';
import { once, readDataFile } from '../../../project-files.js';
import { withoutIntroduction } from '../../draft/her-material/introduction.js';
import { ourLine } from '../../draft/lines/known-lines.js';
import { sentencesOf, thoughtsOf, type Sentence } from '../../draft/her-material/thoughts.js';
import { capitalise, tidyTyped } from '../../draft/her-material/tidy.js';
import { isSpoken, tellsOfHerself } from '../../ideas/idea-lines.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords, normalWords } from '../../text/words.js';
import type { PlatformLimits } from '../../platforms.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import { isHabit } from './is-habit.js';
import { overlapWith, topicStems } from '../topic-words.js';

/** Two thoughts say what the video is about, more is read by nobody. */
const MOST_THOUGHTS = 2;
const LONGEST_THOUGHT_CHARACTERS = 200;
/** A thought that meets the topic by less than this share of the best one meets it by chance. */
const NEAR_ENOUGH = 0.5;
/** Sentences of a sign-off in front of its last words. */
const MOST_BEFORE_CLOSING = 2;
const HASHTAG = /\s*#[\p{L}\p{M}\p{N}_]+/gu;
/** A longer topic is a message to us: its first part that stands alone names it. */
const LONGEST_TITLE_WORDS = 16;
const SHORTEST_PART_WORDS = 3;
const LEAST_TITLE_WORDS = 3;
/** Said to us, not to her viewers: `queria um video pra avisar que ...`. */
const fileSchema = z.object({ asksUs: z.string().transform((source) => new RegExp(source, 'iu')) });
const words = once(() => readDataFile(fileSchema, 'word-lists', 'caption-titles.json'));

/** Head, at most `captionShown` characters, and what goes behind an empty line, of any length. */
export function ownCaption(
  beats: readonly DraftBeat[],
  brief: WritingBrief,
  { captionShown }: PlatformLimits,
): { readonly head: string; readonly rest: readonly string[] } {
  const { request, language, persona } = brief;
  const thoughts = thoughtsOf(
    sentencesOf(
      beats.map(({ spoken }) => spoken),
      language,
    ),
  );
  // Without an ask of its own a script ends on what it tells.
  const end = beats.at(-1)?.kind === 'cta' ? beats.length - 1 : beats.length;
  const stems = topicStems(request.topic, language);
  const wanted = request.requirements.map((each) => normalWords(each).join(' '));
  const hers = thoughts
    // What opens the video is heard there; what closes it comes at the end here too.
    .filter((thought) => isHers(thought) && isBetween(thought, end))
    .map((thought) => firstOf(thought, end))
    .filter(
      (text) =>
        text !== '' && withoutIntroduction(text, persona.name) === text && !namesHer(text, persona.name),
    );
  const telling = (text: string): number => {
    const said = normalWords(text).join(' ');
    return overlapWith(stems, text) + (wanted.some((each) => each !== '' && said.includes(each)) ? 1 : 0);
  };
  const best = Math.max(0, ...hers.map(telling));
  const near = hers
    .filter((text) => telling(text) > 0 && telling(text) >= best * NEAR_ENOUGH)
    .toSorted((a, b) => telling(b) - telling(a))
    .slice(0, MOST_THOUGHTS);
  const title = titleOf(request.topic, brief, captionShown);
  // `Tam.` says nothing of the video; what she tells of him does.
  const isName = title !== null && countWords(title) < LEAST_TITLE_WORDS;
  const sentence = splitSentences(hers.find((text) => telling(text) > 0) ?? '')[0] ?? '';
  const told = isName && sentence.length > 0 && sentence.length <= captionShown ? sentence : null;
  const head =
    told ??
    title ??
    hers.find((text) => near.includes(text) && text.length <= captionShown) ??
    cut(request.topic, captionShown);
  const body = hers.filter((text) => near.includes(text) && text !== head);
  const closing = beats.slice(end).map(({ spoken }) => spoken);
  return { head, rest: [...body, ...leaveTaking(closing.join(' '), brief)] };
}

/** The topic as a line of a post; null for one that is too long and has no part that stands alone. */
function titleOf(
  topic: string,
  { language, persona, sources }: WritingBrief,
  longest: number,
): string | null {
  const asked = topic.trim().replace(words().asksUs, '');
  const names = new Set(
    [persona.name, ...sources].join('\n').match(/(?<=[\p{L},] )\p{Lu}\p{Ll}{2,}/gu) ?? [],
  );
  const typed = language.startsWith('en') ? tidyTyped(asked, names) : capitalise(asked);
  const whole = typed.replace(/[\s.,;:]+$/u, '');
  if (countWords(whole) === 0) return null;
  const parts = whole.split(/[,;:–—]\s+/u);
  const isShort = countWords(whole) <= LONGEST_TITLE_WORDS;
  const part = isShort ? whole : parts.find((each) => countWords(each) >= SHORTEST_PART_WORDS);
  const title = [part, whole].find((each) => each !== undefined && each.length < longest);
  return title === undefined ? null : closed(capitalise(title), language);
}

function closed(line: string, language: string): string {
  if (/[.!?…।]["”’)»]*$/u.test(line)) return line;
  return line + (language === 'hi' ? '।' : '.');
}

function isHers(thought: readonly Sentence[]): boolean {
  return thought.every(({ isPlain, holdsBlank }) => !isPlain && !holdsBlank);
}

function isBetween([head]: readonly Sentence[], end: number): boolean {
  return head !== undefined && head.beat > 0 && head.beat < end;
}

/** `Keith Garton, 63, born here.` */
function namesHer(text: string, name: string): boolean {
  const own = new Set(normalWords(name));
  return normalWords(text)
    .slice(0, 4)
    .some((word) => own.has(word));
}

/** The thought without what comes behind it by the way: a long one is read by nobody. */
function firstOf(thought: readonly Sentence[], end: number): string {
  let said = '';
  for (const { text, beat } of thought) {
    if (!isSpoken(text) || tellsOfHerself(text) || beat === end) break;
    if (said !== '' && said.length + text.length > LONGEST_THOUGHT_CHARACTERS) break;
    said = `${said} ${text}`.trim();
  }
  return said.replaceAll(HASHTAG, '');
}

/** Her own sign-off; where she has none, the first thing her viewers are asked for. */
function leaveTaking(close: string, { persona, language }: WritingBrief): readonly string[] {
  const sentences = splitSentences(close.replaceAll(HASHTAG, '')).filter((line) => !line.includes('['));
  const at = sentences.findIndex((line) => isHabit(line, persona.habits?.closings));
  if (at < 0) return sentences.slice(0, 1);
  // Her sign-off may begin before the words it always ends with.
  const before = sentences.slice(Math.max(0, at - MOST_BEFORE_CLOSING), at);
  const start = before.findLastIndex((line) => ourLine(line, language) !== null) + 1;
  return [[...before.slice(start), ...sentences.slice(at)].join(' ')];
}

function cut(text: string, longest: number): string {
  const whole = text.trim();
  if (whole.length <= longest) return whole;
  const at = whole.lastIndexOf(' ', longest - 1);
  return `${whole.slice(0, at > 0 ? at : longest - 1)}…`;
}
