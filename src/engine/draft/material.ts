/** Her sentences, ready to be used: formulas taken off, typed notes tidied, each knowing where it stood. */
import type { ContentRequest, Persona } from '../types.js';
import { clausesOf, ownSentences, unwrapLines } from '../persona/own-words.js';
import { countWords, normalWords } from '../text/words.js';
import type { Manner } from './manner.js';
import { leansOnPrevious } from './leaning.js';
import { capitalise, isTypedSmall, tidyTyped } from './tidy.js';

export interface Line {
  /** One sentence (for a long-winded speaker one clause), capitalised, with its end mark. */
  readonly text: string;
  /** `story`, `example 2`, `correction`. */
  readonly source: string;
  /** Lines of one paragraph or one example share it; only they may follow each other. */
  readonly passage: number;
  /** Place within the passage. */
  readonly place: number;
  /** Cannot stand without the line before it. */
  readonly leans: boolean;
  /** Joining word it began with, lower case, taken off: `and`. */
  readonly join: string;
}

const COUNT_WORD = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[.:)]$/iu;
const COUNT_LINE =
  /^(?:\p{L}+\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s+\p{L}+(?:\s+only)?[.:]$/iu;
/** Announcements of another topic. */
const ANNOUNCES =
  /^(?:now |so |ok |right, )?(?:(?:i want to|i'm gonna|i am going to|let me|i'd like to|i was asked to|can we|today)\s.{0,30}(?:tell|talk|say|show)|(?:my )?topic is|this is about|myself\s)/iu;
/** Where a long breath may be cut: a new subject begins. */
const LONG_CUT =
  /,?\s+(?=(?:and|so|because|but|then|and then)\s+(?:i|you|he|she|it|we|they|the|my|a|that|dale|there|every)\s)|,\s+(?=(?:and|so|because|but|it|who|which)\s)/giu;
const LEADING_JOIN = /^(and then|and|so|because|but|then|cos)\s+/iu;
const HARD_CUT_WORDS = 26;

/** Every line of story, examples and corrections that could be said in another script. */
export function gatherLines(
  persona: Persona,
  manner: Manner,
  request: ContentRequest,
  english: boolean,
): Line[] {
  const wanted = `${request.topic} ${request.context} ${request.requirements.join(' ')}`;
  const names = new Set([...manner.names, ...persona.name.split(/\s+/u), ...capitalWords(wanted)]);
  const passages: { text: string; source: string }[] = [
    ...paragraphs(persona.story).map((text) => ({ text, source: 'story' })),
    ...persona.examples.map(({ text }, index) => ({ text, source: `example ${index + 1}` })),
    ...persona.rules.map((text) => ({ text, source: 'correction' })),
  ];
  return passages.flatMap(({ text, source }, passage) => {
    const sentences = ownSentences(text).map((line) => stripFormulas(line, manner));
    const small = english && isTypedSmall(sentences);
    const kept = sentences
      .filter((line) => isSayable(line, manner, persona.name))
      .flatMap((line) =>
        english && (manner.longBreath || countWords(line) > HARD_CUT_WORDS) ? cutLong(line) : [line],
      );
    return kept.map((raw, place) => {
      const tidied = small ? tidyTyped(raw, names) : raw;
      const join = english && countWords(tidied) > 3 ? (LEADING_JOIN.exec(tidied)?.[1] ?? '') : '';
      const bare = join ? tidied.slice(join.length).trimStart() : tidied;
      return {
        text: capitalise(closed(bare)),
        source,
        passage,
        place,
        leans: place > 0 && (english ? join !== '' || leansOnPrevious(bare, kept[place - 1] ?? '') : false),
        join: join.toLocaleLowerCase('en'),
      };
    });
  });
}

function paragraphs(story: string): string[] {
  return unwrapLines(story)
    .split(/\n\s*\n/u)
    .filter((part) => countWords(part) > 0);
}

function capitalWords(text: string): string[] {
  return (text.match(/(?<=\s)\p{Lu}\p{Ll}+/gu) ?? []).filter((word) => word.length > 2);
}

function stripFormulas(line: string, manner: Manner): string {
  const { opener, openers, secondOpener } = manner.formulas;
  for (const formula of [opener, ...openers, secondOpener])
    if (formula && line.startsWith(formula)) return line.slice(formula.length).trim();
  return line.replace(/^(?:\.{2,}|…)\s*/u, '').replace(/^(?:ok so|well)\s+/iu, '');
}

function isSayable(line: string, manner: Manner, name: string): boolean {
  const { signOff, sayings, asides, label } = manner.formulas;
  if (countWords(line) === 0 || COUNT_WORD.test(line) || COUNT_LINE.test(line) || ANNOUNCES.test(line))
    return false;
  if (signOff.includes(line) || sayings.includes(line) || asides.includes(line) || line === label)
    return false;
  return normalWords(line).join(' ') !== normalWords(name).join(' ');
}

function cutLong(line: string): string[] {
  const parts = line.split(LONG_CUT).filter((part) => countWords(part) > 0);
  const whole: string[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    // A stub of two words is no clause of its own.
    if (last !== undefined && (countWords(part) < 3 || countWords(last) < 3))
      whole[whole.length - 1] = `${last}, ${part}`;
    else whole.push(part);
  }
  return whole.length > 0 ? whole : clausesOf(line);
}

function closed(line: string): string {
  const bare = line.replace(/[,;:\s–—-]+$/u, '');
  return /[.!?…।။。！？]["”’)»]*$/u.test(bare) ? bare : `${bare}.`;
}
