/** The post's text: a platform shows its first line or two, so these say by themselves what the video is about. */
import { sentencesOf, thoughtsOf } from '../draft/thoughts.js';
import { leansBack } from '../draft/leaning.js';
import { createSourceWords } from '../draft/verbatim.js';
import { splitSentences } from '../text/sentences.js';
import type { DraftBeat, WritingBrief } from './brief.js';
import { limitsOf, type PlatformLimits } from '../platforms.js';
import { overlapWith, topicStems } from './topic-words.js';

/** `written`: the writer's own caption, already checked; null = made from the spoken words. */
export function captionFor(beats: readonly DraftBeat[], written: string | null, brief: WritingBrief): string {
  const limits = limitsOf(brief.request.platform);
  const sentences = splitSentences(written ?? '');
  // Short enough to be seen whole: a break would only hide half of it.
  if (written && written.length <= limits.captionShown) return written;
  const head = sentences[0];
  if (head && head.length <= limits.captionShown) return joinCaption(head, sentences.slice(1), limits);
  const spoken = beats.flatMap((beat) => splitSentences(beat.spoken)).filter((line) => !line.includes('['));
  const rest = sentences.length > 0 ? sentences : thoughtsToPost(beats, brief.language);
  const ownHead = headFrom(spoken, brief, limits);
  return joinCaption(
    ownHead,
    [...new Set(rest)].filter((line) => !ownHead.includes(line) && !line.includes(ownHead)),
    limits,
  );
}

/** What is hers in a caption: two thoughts say what the video is about, more is read by nobody. */
const MOST_THOUGHTS = 2;

/** Her first thoughts after the opening, and the last one: whole ones, since a single sentence may point at what the caption leaves out. */
function thoughtsToPost(beats: readonly DraftBeat[], language: string): readonly string[] {
  const spoken = beats.map((beat) => beat.spoken);
  const thoughts = thoughtsOf(sentencesOf(spoken, language)).filter((thought) =>
    thought.every(({ holdsBlank }) => !holdsBlank),
  );
  const hers = thoughts.filter(
    ([head]) => head && head.beat > 0 && head.beat < beats.length - 1 && !head.isPlain,
  );
  // `Maybe that is you. Ta ra.`: a plain line of ours is no part of her sign-off.
  const last = thoughts.at(-1) ?? [];
  const closing = last.slice(last.findLastIndex(({ isPlain }) => isPlain) + 1);
  return [
    ...hers.slice(0, MOST_THOUGHTS),
    ...(closing.length > 0 && !hers.includes(last) ? [closing] : []),
  ].map((thought) => thought.map(({ text }) => text).join(' '));
}

/** Share of the topic's words that a line must hold for people who search to find it. */
const NAMES_TOPIC = 0.5;

/** A line of hers on the topic, short enough; else any on it; else the topic itself. */
function headFrom(spoken: readonly string[], brief: WritingBrief, { captionShown }: PlatformLimits): string {
  const stems = topicStems(brief.request.topic, brief.language);
  const onTopic = spoken.filter(
    (candidate) => candidate.length <= captionShown && overlapWith(stems, candidate) > 0,
  );
  const { story, examples } = brief.persona;
  const hers = createSourceWords([story, ...examples.map(({ text }) => text)]);
  const own = onTopic.find(
    (candidate) =>
      overlapWith(stems, candidate) >= NAMES_TOPIC &&
      hers.has(candidate) &&
      !leansBack(candidate, [], brief.language),
  );
  return own ?? onTopic[0] ?? cutAtWord(brief.request.topic.trim(), captionShown);
}

function joinCaption(head: string, rest: readonly string[], { captionCharacters }: PlatformLimits): string {
  return (rest.length > 0 ? `${head}\n\n${rest.join(' ')}` : head).slice(0, captionCharacters);
}

function cutAtWord(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  return text.slice(0, text.lastIndexOf(' ', maxCharacters) || maxCharacters);
}
