/** What stands around the topic in her story and has nothing to do with it: a loss, her price, another tale. */
import { CHARGES } from '../../../persona/reading/cues.js';
import { mourns } from '../../../text/grief.js';
import { shares, tellsTale } from '../../her-material/episodes.js';
import type { Line } from '../../her-material/material.js';
import type { TopicEpisode } from '../../topic/topic-episodes.js';
import type { Saying } from '../pieces/scaffold-pieces.js';
import { refuses } from '../../topic/denied.js';
import { tells } from '../scaffolds/scaffolds.js';
import { tellsOfLoss } from './losses.js';

type Block = readonly Line[];

/** `window`: blocks of `found` in her order. Those that are on the topic, or must be told, stay. */
export function withoutForeignEnds(
  window: readonly Block[],
  found: TopicEpisode,
  { brief: { request, language }, family }: Pick<Saying, 'brief' | 'family'>,
): readonly Block[] {
  const { episode, core, asked, isWhole } = found;
  if (episode.source !== 'story' || isWhole) return window;
  const kept = [...core, ...asked].flatMap((at) => episode.blocks[at] ?? []);
  if (mourns(request.topic) || kept.some(({ text }) => mourns(text))) return window;
  const isForeign = (block: Block): boolean => {
    const isTale = tellsTale(block, language);
    const isLoss = block.some(({ text }) => mourns(text)) || tellsOfLoss(block, language);
    const isPrice = family !== 'offer' && block.some(({ text }) => CHARGES.test(text));
    return isLoss || isPrice || (family === 'offer' && refuses(block)) || (!tells(family) && isTale);
  };
  const isTied = (block: Block): boolean =>
    block.some((line) => kept.includes(line) || line.goesOn || (line.leans && block[0] === line));
  const last = window.findLastIndex((block) => isTied(block) || shares(kept, block) || !isForeign(block));
  // Advice does not begin in a tale about something else.
  const first = tells(family) ? 0 : window.findIndex((block) => isTied(block) || !tellsTale(block, language));
  return last < 0 ? window : window.slice(Math.max(0, first), last + 1);
}
