/** What her story comes to behind the topic and has nothing to do with it: a loss, her price, another tale. */
import { ADMITS, CHARGES, FIRST_PERSON } from '../../../persona/reading/cues.js';
import { mourns } from '../../../text/grief.js';
import { shares, tellsTale } from '../../her-material/episodes.js';
import type { Line } from '../../her-material/material.js';
import type { TopicEpisode } from '../../topic/topic-episodes.js';
import type { Saying } from '../pieces/scaffold-pieces.js';
import { tells } from '../scaffolds/scaffolds.js';

type Block = readonly Line[];

/** `window`: blocks of `found` in her order. Those that are on the topic, or must be told, stay. */
export function withoutForeignEnd(
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
    const isLoss = block.some(({ text }) => mourns(text) || (isTale && ADMITS.test(text) && isHerOwn(text)));
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

const FIRST_WORDS = 3;

/** Her own loss, not that of somebody she tells of: `The owner cried and gave me a bag of carrots.` */
function isHerOwn(text: string): boolean {
  const head = text.split(/\s+/u).slice(0, FIRST_WORDS).join(' ');
  return FIRST_PERSON.test(head) || (ADMITS.test(head) && !/^the\s/iu.test(head));
}
