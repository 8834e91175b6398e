/** How this script is said: our lines of its language, how she addresses the viewer, what she refuses. */
import type { AttemptPlan, WritingBrief } from '../../../generate/brief.js';
import { spokenSeconds } from '../../../text/spoken-time.js';
import { countWords } from '../../../text/words.js';
import { tellsTale } from '../../her-material/episodes.js';
import type { Line } from '../../her-material/material.js';
import type { Manner } from '../../manner/manner.js';
import { isDenied } from '../../topic/denied.js';
import { coverage, topicQuery } from '../../topic/topic-query.js';
import { familyFor, needOf } from '../../topic/topic-needs.js';
import { topicSlots } from '../../topic/topic-slots.js';
import type { Refusal } from '../refused.js';
import { registerOf } from './say-scaffold.js';
import type { Saying } from '../pieces/scaffold-pieces.js';
import { scaffoldsFor, type Scaffolds } from './scaffolds.js';

/** So many words of a dialect or slang, and this share of all, are no slip and no quote. */
const LEAST_OTHERWISE = 3;
const LEAST_OTHERWISE_SHARE = 0.015;

export function sayingOf(
  brief: WritingBrief,
  plan: AttemptPlan,
  {
    manner,
    hasMaterial,
    isRefused,
  }: { readonly manner: Manner; readonly hasMaterial: boolean; readonly isRefused: Refusal },
  lines: readonly Line[],
): Saying {
  const { request, persona, language } = brief;
  const scaffolds = scaffoldsFor(language);
  const samples = hasMaterial ? persona.examples.map(({ text }) => text) : [];
  const topic = topicSlots(
    request.topic,
    language,
    scaffolds,
    manner.names,
    request.contentType === 'myth-busting' || isDenied(request.topic, lines, language),
  );
  const worded = needOf(request.topic, topic.kind);
  // `when a garage says ...` happens to anybody.
  const isOpen = worded === 'open' && topic.kind !== 'when';
  const need = isOpen && isOfHerStory(request.topic, lines, language) ? 'scene' : worded;
  return {
    brief,
    plan,
    manner,
    scaffolds,
    register: registerOf(samples.length > 0 ? samples : [persona.story], scaffolds),
    topic,
    family: familyFor(request.contentType, need),
    need,
    isRefused,
    speaksOtherwise: isOtherwise(
      [...samples, persona.story, request.context, request.topic].join('\n'),
      scaffolds,
    ),
    secondsOf: (text) => spokenSeconds(text, language, brief.wordsPerMinute),
  };
}

/** A topic whose wording shows nothing, and of which her story tells so much and her scripts less, happened to her. */
const TOLD_OF = 0.6;

function isOfHerStory(topic: string, lines: readonly Line[], language: string): boolean {
  const query = topicQuery(
    topic,
    lines.map(({ words }) => words),
    language,
  );
  const best = (pieces: readonly (readonly string[])[]): number =>
    Math.max(0, ...pieces.map((words) => coverage(words, query)));
  // Who she is and what she always does happened to nobody.
  const tales = lines.filter((line) => line.source === 'story' && tellsTale([line], language));
  const told = best(tales.map(({ words }) => words));
  const scripts = [...new Set(lines.map(({ source }) => source))]
    .filter((source) => source.startsWith('example'))
    .map((script) => lines.filter(({ source }) => source === script).flatMap(({ words }) => words));
  return told >= TOLD_OF && told > best(scripts);
}

function isOtherwise(text: string, { otherwise }: Scaffolds): boolean {
  if (otherwise === undefined) return false;
  const found = text.match(new RegExp(otherwise, 'giu'))?.length ?? 0;
  return found >= Math.max(LEAST_OTHERWISE, countWords(text) * LEAST_OTHERWISE_SHARE);
}
