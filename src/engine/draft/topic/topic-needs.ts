/** What a topic wants said about it, read from its wording: a scene of hers, a way to do it, two sums, a list. */
import { atEnd } from '../../text/at-end.js';
import { once } from '../../../once.js';
import { asWholeWords, createCue, phrasings } from '../../text/phrasings.js';
import type { ContentType } from '../../types.js';
import { familyOf, type Family } from '../lines/scaffolds/scaffolds.js';
import type { TopicKind } from './topic-forms.js';

/** In this order: `how to` about somebody of hers is still a way to do something. */
const WORDED = ['sums', 'list', 'how', 'question', 'scene', 'warning', 'apart', 'why', 'offer'] as const;

/** `open`: the wording shows nothing, the kind of content decides. */
export type TopicNeed = (typeof WORDED)[number] | 'open';

const wordings = phrasings('topic-needs', [...WORDED, 'journey']);
/** `…` stands for any ending. */
const withEndings = (words: string): string => words.replaceAll('…', String.raw`[\p{L}\p{M}]*`);
const patterns = once(() =>
  WORDED.map((need) => ({
    need,
    pattern: new RegExp(asWholeWords(withEndings(wordings(need))), 'iu'),
  })),
);

const JOURNEY = createCue(() => new RegExp(asWholeWords(withEndings(wordings('journey'))), 'iu'));

/** Her own way is asked for: how she began, so many years of it. */
export function asksForHerWay(topic: string): boolean {
  return JOURNEY.test(topic.trim().replace(atEnd('[.!?]'), ''));
}

/** Where the wording says nothing, its grammar may. */
const BY_KIND: Readonly<Partial<Record<TopicKind, TopicNeed>>> = {
  'how-to': 'how',
  doing: 'how',
  order: 'warning',
  why: 'why',
  question: 'question',
  choice: 'question',
};

export function needOf(topic: string, kind: TopicKind): TopicNeed {
  if (asksForHerWay(topic)) return 'scene';
  return patterns().find(({ pattern }) => pattern.test(topic.trim()))?.need ?? BY_KIND[kind] ?? 'open';
}

/** What happened to her is told, also where she asked for something to learn from. */
export function familyFor(contentType: ContentType, need: TopicNeed): Family {
  const family = familyOf(contentType);
  return family === 'advice' && need === 'scene' ? 'story' : family;
}
