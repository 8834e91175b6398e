/** Short lines of hers that may lead into a hook: a number, an admission, an order on the topic. */
import type { WritingBrief } from '../../generate/brief.js';
import { ADMITS, countsSomething, FIRST_PERSON, PRICE, WORK } from '../../persona/reading/cues.js';
import { countWords } from '../../text/words.js';
import type { HookMaterial } from './hooks.js';
import type { Line } from '../her-material/material.js';
import { isLate } from './own-hook.js';
import { coverage, topicQuery } from '../topic/topic-query.js';

const LONGEST_LEAD_WORDS = 11;
const MOST_LEADS = 3;
const LEAST_NEAR_LINES = 4;
/** A lead must share at least this much with the request, else the hook is about two things. */
const LEAD_FIT = 0.4;

export function hookMaterial(
  lines: readonly Line[],
  brief: WritingBrief,
): Pick<HookMaterial, 'numbers' | 'admissions' | 'scenes' | 'orders'> {
  const query = topicQuery(
    brief.request.topic,
    lines.map((line) => line.words),
    brief.language,
  );
  const near = lines
    // Who she is and what it costs opens nothing.
    .filter(({ leans, join, text }) => !leans && join === '' && !WORK.test(text) && !PRICE.test(text))
    .map((line) => ({ line, fit: coverage(line.words, query) }))
    .filter(({ fit }) => fit >= LEAD_FIT)
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ line }) => line);
  // Leading with one of two lines would leave nothing to say.
  const leads =
    near.length < LEAST_NEAR_LINES || brief.request.seconds < 30
      ? []
      : near
          .map(({ text }) => text)
          .filter(
            (text) => countWords(text) <= LONGEST_LEAD_WORDS && countWords(text) > 3 && !/\?/u.test(text),
          );
  return {
    numbers: leads.filter(countsSomething).slice(0, MOST_LEADS),
    admissions: leads.filter((text) => ADMITS.test(text)).slice(0, MOST_LEADS),
    scenes: leads.filter((text) => FIRST_PERSON.test(text)).slice(0, MOST_LEADS),
    // What her script told before it would be left out: it is said already.
    orders: near
      .filter((line) => !isLate(line, lines))
      .flatMap(({ text }) => orderOf(text))
      .slice(0, MOST_LEADS),
  };
}

/** `If you are quoted for a gearbox, ask to be shown the mounts first.` -> `ask to be shown the mounts first.` */
function orderOf(line: string): string[] {
  const match =
    /^(?:if|when)\s[^,]{5,80},\s((?:ask|tell|go|take|check|get|stop|look|wait|call|open|walk|put|write|run)\s[^,;]{6,70}[.!])$/iu.exec(
      line,
    );
  return match?.[1] ? [match[1]] : [];
}
