/** The post's text: a platform shows its first line or two, so these say by themselves what the video is about. */
import { splitSentences } from '../../text/sentences.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import { limitsOf, type PlatformLimits } from '../../platforms.js';
import { herRules } from '../her-rules.js';
import { spokenIn } from '../spoken-in.js';
import { ownCaption } from './own-caption.js';

/** `written`: the writer's own caption, already checked; null = made from her words. */
export function captionFor(beats: readonly DraftBeat[], written: string | null, brief: WritingBrief): string {
  const limits = limitsOf(brief.request.platform);
  const sentences = splitSentences(written ?? '');
  // Short enough to be seen whole: a break would only hide half of it.
  if (written && written.length <= limits.captionShown) return written;
  const head = sentences[0];
  if (head && head.length <= limits.captionShown) return joinCaption(head, sentences.slice(1), limits);
  const own = ownCaption(beats, brief, limits);
  // A topic asked for before she ruled its word out.
  const { maySay } = herRules(brief.persona, brief.request, brief.language, brief.takenOut);
  const lines = [own.head, ...(sentences.length > 0 ? sentences : own.rest)]
    .map((line) => splitSentences(line).filter(maySay).join(' '))
    .filter((line) => line !== '');
  const [first = splitSentences(spokenIn(beats))[0] ?? '', ...rest] = lines;
  return joinCaption(first, rest, limits);
}

function joinCaption(head: string, rest: readonly string[], { captionCharacters }: PlatformLimits): string {
  const body = [...new Set(rest)].filter((line) => !head.includes(line) && !line.includes(head));
  return (body.length > 0 ? `${head}\n\n${body.join(' ')}` : head).slice(0, captionCharacters);
}
