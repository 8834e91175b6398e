/** How much of what she told of the topic a script tells: two attempts that fit as well are no equals where one leaves out the tale. */
import { splitSentences } from '../../text/sentences.js';
import { normalWords } from '../../text/words.js';
import type { WritingBrief } from '../brief.js';
import { overlapWith, topicStems } from '../topic-words.js';

/** So many lines of hers, those that hold most of the topic. */
const NEAREST = 3;
/** Of the topic's words; with less a line only shares one of them. */
const LEAST_KNOWN = 0.4;
/** Of the words of a line: the rest was cut. */
const SAID_SHARE = 0.6;

const known = new WeakMap<WritingBrief, readonly ReadonlySet<string>[]>();

/** 0-1; 1 where she told nothing of it. */
export function toldShare(text: string, brief: WritingBrief): number {
  const lines = known.get(brief) ?? linesOn(brief);
  known.set(brief, lines);
  const said = new Set(normalWords(text));
  const told = lines.filter(
    (words) => [...words].filter((word) => said.has(word)).length >= words.size * SAID_SHARE,
  );
  return lines.length === 0 ? 1 : told.length / lines.length;
}

/** The words of the lines of hers that know most of the topic. */
function linesOn({ persona, request, language }: WritingBrief): readonly ReadonlySet<string>[] {
  const stems = topicStems(request.topic, language);
  return [persona.story, ...persona.examples.map((example) => example.text)]
    .flatMap(splitSentences)
    .map((line) => ({ line, share: overlapWith(stems, line) }))
    .filter(({ share }) => share >= LEAST_KNOWN)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, NEAREST)
    .map(({ line }) => new Set(normalWords(line)));
}
