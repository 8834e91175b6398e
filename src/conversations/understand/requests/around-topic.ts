/** What stands around the topic of a request: its length, its platform, its language, how urgent it is. */
import type { RequestDraft } from '../../script/request/request.js';
import { languageNamedAt } from '../remarks/remark-clauses.js';
import { type Duration, durationAt } from '../vocabulary/durations.js';
import { LINKS, NOUNS, URGENCY_WORDS, PLATFORM_WORDS } from '../vocabulary/request-vocabulary.js';
import { type SpokenWord, edgeKeys } from '../vocabulary/word-keys.js';
import { bareSeconds } from './bare-length.js';
import { isMeantLength } from './request-parts.js';

/** The words of the message, null in place of those of the topic. */
type Around = readonly (SpokenWord | null)[];

const CORRECTING = edgeKeys('correcting');

/** "My 20 minute tray bake" is a topic: only what stands around it is a length. "A minute, no, make it 40": the last is meant. */
export function secondsAround(around: Around): number | null {
  const keys = around.map((word) => word?.key ?? '');
  const first = keys.findIndex((_, at) => lengthAt(keys, at) !== null);
  if (first < 0)
    return (
      keys.map((key, at) => (isAlone(around, at) ? bareSeconds(key) : null)).find((one) => one !== null) ??
      null
    );
  const corrected = keys.findIndex((key, at) => at > first && CORRECTING.has(key));
  const again = keys
    .map((key, at) => (at > corrected ? (lengthAt(keys, at)?.seconds ?? bareSeconds(key)) : null))
    .find((one) => one !== null);
  return (corrected > first ? again : undefined) ?? lengthAt(keys, first)?.seconds ?? null;
}

function lengthAt(keys: readonly string[], at: number): Duration | null {
  const duration = durationAt(keys, at);
  return duration && isMeantLength(duration.seconds) ? duration : null;
}

export function optionsAround(around: Around, contentType: RequestDraft['contentType'] | null): RequestDraft {
  const keys = around.map((word) => word?.key ?? '');
  const isNamed = (at: number): boolean =>
    LINKS.has(keys[at - 1] ?? '') || NOUNS.has(keys[at + 1] ?? '') || isAlone(around, at);
  const urgency = keys.map((key) => URGENCY_WORDS.get(key)).find((one) => one !== undefined);
  const platform = keys
    .map((key, at) => (isNamed(at) ? PLATFORM_WORDS.get(key) : undefined))
    .find((one) => one !== undefined && one !== 'reels');
  const language = keys
    .map((key, at) =>
      key === '' ? null : (languageNamedAt(keys, at) ?? (isNamed(at) ? languageNamedAt([key], 0) : null)),
    )
    .findLast((one) => one !== null);
  return {
    ...(contentType && { contentType }),
    ...(urgency && { urgency }),
    ...(platform && { platform }),
    ...(language && { language }),
    ...(contentType === 'promotional' && { goal: 'sales' }),
  };
}

/** The whole clause: "..., tiktok". */
function isAlone(around: Around, at: number): boolean {
  const ends = (word: SpokenWord | null | undefined): boolean => !word || /[,;:.!?]$/u.test(word.raw);
  return ends(around[at - 1]) && (ends(around[at]) || at === around.length - 1);
}
