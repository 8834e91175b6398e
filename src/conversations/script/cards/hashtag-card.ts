/** Hashtags with why each was picked, how big it is, its language, and what is known of it. */
import type { Operations } from '../../../engine/operations.js';
import type { Block, OutboundMessage } from '../../../chat/types.js';
import type { Hashtag } from '../../../engine/types.js';
import type { Copy } from '../../shared/copy.js';

/** Tags asked for by themselves, those refused, and those whose size she told. */
export function hashtagMessage(
  { hashtags, refused = [], noted = [], isUnwanted = false }: Operations['hashtags.pick']['result'],
  t: Copy,
): OutboundMessage {
  if (isUnwanted) return { blocks: [{ type: 'text', text: t('hashtags-left-out') }] };
  const refusals = refused.map(({ tag, code }) =>
    t('hashtag-refused', { tag, reason: t(`refusal-${code}`) }),
  );
  const notes = noted.length > 0 ? [t('hashtags-noted', { tags: noted.join(' ') })] : [];
  const said = [...notes, ...refusals].map((text): Block => ({ type: 'text', text }));
  if (hashtags.length > 0) {
    const isSizeless = hashtags.every(({ sizeClass }) => sizeClass === null);
    const hint: readonly Block[] = isSizeless ? [{ type: 'text', text: t('hashtags-size-hint') }] : [];
    return { blocks: [{ type: 'text', text: t('hashtags') }, hashtagList(hashtags, t), ...said, ...hint] };
  }
  return { blocks: noted.length > 0 ? said : [...said, { type: 'text', text: t('hashtags-none') }] };
}

/** At most five tags. */
export function hashtagList(hashtags: readonly Hashtag[], t: Copy): Block {
  const items = hashtags.map((hashtag) => {
    const size = hashtag.sizeClass === null ? t('size-unknown') : t(`size-${hashtag.sizeClass}`);
    const language = languageName(hashtag.language, t);
    return t('hashtag-line', { tag: hashtag.tag, reason: why(hashtag, t), size, language });
  });
  return { type: 'list', items };
}

function why(hashtag: Hashtag, t: Copy): string {
  const { reason, reasonCode, about = '', spelling, own, reach } = hashtag;
  if (reasonCode === undefined) return reason;
  return [
    t(`reason-${reasonCode}`, { about }),
    ...(spelling ? [t(`spelling-${spelling}`)] : []),
    ...(own ? [t('hashtag-own', { posts: own.posts, above: own.above })] : []),
    ...(reach ? reachLines(reach, t) : []),
  ].join('; ');
}

function reachLines(
  { posts, likes, against, seenAt }: NonNullable<Hashtag['reach']>,
  t: Copy,
): readonly string[] {
  return [
    ...(posts === null ? [] : [t('hashtag-posts', { posts, date: Date.parse(seenAt) })]),
    ...(likes === null || against === null
      ? []
      : [t(`hashtag-likes-${against}`, { likes: Math.round(likes) })]),
  ];
}

/** The language in words; the tag itself where the copy has no word for it. */
function languageName(language: string, t: Copy): string {
  const name = t(`language-${language}`);
  return name === `language-${language}` ? language : name;
}
