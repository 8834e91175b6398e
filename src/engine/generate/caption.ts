/** The post's text: Instagram shows its first 125 characters, so these say by themselves what the video is about. */
import { splitSentences } from '../text/sentences.js';
import type { DraftBeat, WritingBrief } from './brief.js';
import { overlapWith, topicStems } from './topic-words.js';

/** Shown before "more" in the feed. */
export const CAPTION_HEAD_CHARACTERS = 125;
const CAPTION_CHARACTERS = 2200;

/** `written`: the writer's own caption, already checked; null = made from the spoken words. */
export function captionFor(beats: readonly DraftBeat[], written: string | null, brief: WritingBrief): string {
  const sentences = splitSentences(written ?? '');
  const head = sentences[0];
  if (head && head.length <= CAPTION_HEAD_CHARACTERS) return joinCaption(head, sentences.slice(1));
  const spoken = beats.flatMap((beat) => splitSentences(beat.spoken)).filter((line) => !line.includes('['));
  const rest =
    sentences.length > 0 ? sentences : [spoken[1], spoken.at(-1)].filter((line) => line !== undefined);
  const ownHead = headFrom(spoken, brief);
  return joinCaption(
    ownHead,
    [...new Set(rest)].filter((line) => !ownHead.includes(line)),
  );
}

/** Her own line on the topic, short enough; else the topic itself. */
function headFrom(spoken: readonly string[], brief: WritingBrief): string {
  const stems = topicStems(brief.request.topic, brief.language);
  const line = spoken.find(
    (candidate) => candidate.length <= CAPTION_HEAD_CHARACTERS && overlapWith(stems, candidate) > 0,
  );
  return line ?? cutAtWord(brief.request.topic.trim(), CAPTION_HEAD_CHARACTERS);
}

function joinCaption(head: string, rest: readonly string[]): string {
  return (rest.length > 0 ? `${head}\n\n${rest.join(' ')}` : head).slice(0, CAPTION_CHARACTERS);
}

function cutAtWord(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  return text.slice(0, text.lastIndexOf(' ', maxCharacters) || maxCharacters);
}
