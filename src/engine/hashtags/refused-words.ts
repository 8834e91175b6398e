/** Tags a request asks for, or begs with, that are never given; each with the reason. */
import type { RefusedTag } from '../types.js';
import { refusalOf } from './refused.js';

/** Asked for as tags even without the mark. */
const ALWAYS_MEANT = /^(?:fyp\w*|foryou(?:page)?|explorepage|instagood|xyzbca)$/u;
/** Meant as reach when nothing follows that they describe: "go viral", but not "viral infections". */
const MEANT_AT_THE_END = /^(?:viral|virales|trending|parati|वायरल|వైరల్)$/u;
const SPACED_OUT = /(?<![\p{L}\p{N}])\p{L}(?:[\s._-]\p{L}){2,}(?![\p{L}\p{N}])/gu;

/** `v i r a l` is one word. */
export function joined(text: string): string {
  return text.replaceAll(SPACED_OUT, (letters) => {
    const word = letters.replaceAll(/[\s._-]/gu, '');
    return refusalOf(word)?.code === 'generic' ? `#${word}` : letters;
  });
}

/** Refused tags of `topic` and those marked with # in `text`. In order, none twice. */
export function refusedIn(topic: string, text = ''): readonly RefusedTag[] {
  const words = tagsAndWords(joined(topic.slice(0, 2_000)));
  const isOnlyTags = words.length > 0 && words.every((word) => isBegging(word));
  const asked = words.filter((word, place) => {
    const name = word.replace(/^#/u, '').toLowerCase();
    const isLast = place === words.length - 1;
    return (
      word.startsWith('#') || ALWAYS_MEANT.test(name) || (isLast && MEANT_AT_THE_END.test(name)) || isOnlyTags
    );
  });
  const inText = tagsAndWords(text.slice(0, 20_000)).filter((word) => word.startsWith('#'));
  const refused = [...asked, ...inText].flatMap((word): RefusedTag[] => {
    const refusal = refusalOf(word);
    return refusal ? [{ tag: `#${word.replace(/^#/u, '').toLowerCase()}`, ...refusal }] : [];
  });
  return refused
    .filter(({ tag }, index) => refused.findIndex((other) => other.tag === tag) === index)
    .slice(0, 10);
}

function tagsAndWords(text: string): readonly string[] {
  return (text.match(/#[\p{L}\p{M}\p{N}_\p{Cf}\p{So}@$]+|[\p{L}\p{M}\p{N}_\p{Cf}]+/gu) ?? []).slice(0, 400);
}

/** True for a refused tag that is no word of a topic either: `#fyp` is, `#travel` is not. */
export function isBegging(word: string): boolean {
  const refusal = refusalOf(word);
  return refusal !== null && refusal.code !== 'broad';
}
