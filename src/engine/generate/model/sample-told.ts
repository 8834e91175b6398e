/** What a model is shown of how she talks: of a script of hers its opening and ending, without one a passage of her story. */
import { splitSentences } from '../../text/sentences.js';
import type { Persona } from '../../types.js';
import { overlapWith, topicStems } from '../topic-words.js';

/** What is longer is paid for three times and adds little voice. */
export const SAMPLE_CHARACTERS = 390;
/** Of it, kept for how she ends. */
const ENDING_CHARACTERS = 120;
/** Stories begin with a name and an age, which is how nobody talks in a video. */
const AFTER_GREETING = 1;

/** Whole sentences from the start, and how she ends: both carry more of her than a middle. */
export function openingAndEnding(sample: string): string {
  if (sample.length <= SAMPLE_CHARACTERS) return sample;
  const sentences = splitSentences(sample);
  const ending = startOf(sentences.toReversed(), ENDING_CHARACTERS).toReversed();
  const room = SAMPLE_CHARACTERS - ending.join(' ').length;
  const opening = startOf(sentences.slice(0, sentences.length - ending.length), room).join(' ');
  if (ending.length === 0) return cutAtClause(sample, SAMPLE_CHARACTERS);
  // Who talks without full stops is cut where a breath might be.
  return `${opening || cutAtClause(sample, room)}\n…\n${ending.join(' ')}`;
}

/** Sentences in a row from where her story is nearest to the topic, as many as there is room for. */
export function passageOn(topic: string, { story, language }: Pick<Persona, 'story' | 'language'>): string {
  if (story.length <= SAMPLE_CHARACTERS) return story;
  const sentences = splitSentences(story);
  const stems = topicStems(topic, language);
  const shared = sentences.map((sentence) => overlapWith(stems, sentence));
  const most = Math.max(...shared);
  const near = most > 0 ? shared.indexOf(most) : AFTER_GREETING;
  let from = Math.min(near, sentences.length - 1);
  const passageFrom = (at: number): string => sentences.slice(at).join(' ');
  while (from > 0 && passageFrom(from - 1).length <= SAMPLE_CHARACTERS) from -= 1;
  const whole = startOf(sentences.slice(from), SAMPLE_CHARACTERS);
  return whole.length > 0 ? whole.join(' ') : cutAtClause(passageFrom(from), SAMPLE_CHARACTERS);
}

/** As many of the first sentences as have room. */
function startOf(sentences: readonly string[], maxCharacters: number): readonly string[] {
  let used = 0;
  const end = sentences.findIndex((sentence) => (used += sentence.length + 1) > maxCharacters);
  return end < 0 ? sentences : sentences.slice(0, end);
}

function cutAtClause(text: string, maxCharacters: number): string {
  const start = text.slice(0, maxCharacters - 2);
  const comma = Math.max(start.lastIndexOf(', '), start.lastIndexOf('; '));
  return `${start.slice(0, comma > maxCharacters / 2 ? comma : start.lastIndexOf(' '))} …`;
}
