/** What her story comes to behind the topic and has nothing to do with it: a loss, her price, another tale. */
import type { WritingBrief } from '../../generate/brief.js';
import { ADMITS, CHARGES } from '../../persona/cues.js';
import { mourns } from '../../text/grief.js';
import { shares, tellsTale } from '../her-material/episodes.js';
import type { Line } from '../her-material/material.js';
import type { TopicEpisode } from '../topic/topic-episodes.js';
import { familyOf, tells } from './scaffolds.js';

type Block = readonly Line[];

/** `window`: blocks of `found` in her order. Those that are on the topic, or must be told, stay. */
export function withoutForeignEnd(
  window: readonly Block[],
  found: TopicEpisode,
  { request, language }: Pick<WritingBrief, 'request' | 'language'>,
): readonly Block[] {
  const { episode, core, asked, isWhole } = found;
  if (episode.source !== 'story' || isWhole) return window;
  const kept = [...core, ...asked].flatMap((at) => episode.blocks[at] ?? []);
  if (mourns(request.topic) || kept.some(({ text }) => mourns(text))) return window;
  const family = familyOf(request.contentType);
  const isForeign = (block: Block): boolean => {
    const isTale = tellsTale(block, language);
    const isLoss = block.some(({ text }) => mourns(text) || (isTale && ADMITS.test(text)));
    const isPrice = family !== 'offer' && block.every(({ text }) => CHARGES.test(text));
    return isLoss || isPrice || (!tells(family) && isTale);
  };
  const last = window.findLastIndex(
    (block) =>
      block.some((line) => kept.includes(line) || line.goesOn || (line.leans && block[0] === line)) ||
      shares(kept, block) ||
      !isForeign(block),
  );
  return last < 0 ? window : window.slice(0, last + 1);
}
