/** "Two scripts, one on laces and one on glue": the requests that one message holds. */
import { durationAt, isListed, numberAt } from '../vocabulary/durations.js';
import { isBareLength } from './bare-length.js';
import { isMeantLength, partsAt } from './request-parts.js';
import { parseRequestLine, type ParsedRequest } from './request-words.js';
import type { RequestDraft } from '../../script/request/request.js';
import { remarkOn } from '../remarks/script-remarks.js';
import { wishIn } from '../talk/wishes.js';
import { edgeKeys, isPlain, said, spokenWords } from '../vocabulary/word-keys.js';
import { typedRequest } from './typed-request.js';
import { counted, isDescribed, isLink, MOST_BEFORE, MOST_SCRIPTS, oneByOne } from './listed-topics.js';

/** One of several: each has a topic, or the message is none of these. */
export interface OneOfSeveral extends ParsedRequest {
  readonly draft: RequestDraft & { readonly topic: string };
}

/** A longer text is told, not asked in passing. Words. */
const MOST_WORDS = 40;
const OPENERS = edgeKeys('opener');
const WANTING = edgeKeys('wanting');

/** Null for a message that asks for one script, or for none. */
export function severalRequests(text: string): readonly OneOfSeveral[] | null {
  const words = spokenWords(text);
  if (words.length > MOST_WORDS) return null;
  const listed = oneByOne(words) ?? counted(words);
  const keys = words.map(({ key }) => key);
  if (listed === null || !asks(keys, listed.at)) return null;
  // Nothing else is said with a length and a topic each.
  const isWhole = listed.topics.every((topic) => isDescribed(spokenWords(topic)));
  if (!isWhole && saysOtherwise(text)) return null;
  const seconds = keys
    .map((_, at) => durationAt(keys, at)?.seconds)
    .find((one) => one !== undefined && isMeantLength(one));
  const named = seconds !== undefined && isListed(seconds) ? { seconds } : {};
  const requests = listed.topics.flatMap((line) => {
    const bare = bareLength(line);
    const { draft, otherSeconds } = bare ? typedRequest(bare.rest) : parsed(line);
    return draft.topic === undefined
      ? []
      : [{ draft: { ...named, ...bare?.length, ...draft, topic: draft.topic }, otherSeconds }];
  });
  return requests.length === listed.topics.length ? requests : null;
}

/** "15s tip about laces" is a request by itself; "laces, 15 s" a topic with an option. */
function parsed(line: string): ParsedRequest {
  return isDescribed(spokenWords(line)) ? typedRequest(line) : parseRequestLine(line);
}

/** "(Uno de 15 segundos sobre el pan, otro) de 60 sobre el horno": the unit is said once. */
function bareLength(
  line: string,
): { readonly length: Pick<RequestDraft, 'seconds'>; readonly rest: string } | null {
  const words = spokenWords(line);
  const at = words.findIndex(
    (_, place) => place <= MOST_BEFORE && isBareLength(words, place) && isLink(words[place + 1]?.key ?? ''),
  );
  const seconds = Number(words[at]?.key);
  if (at < 0 || !isListed(seconds)) return null;
  return { length: { seconds }, rest: said(words.slice(at + 2)) };
}

/** It tells how they did, or says something of a script; "another" opens a topic here. */
function saysOtherwise(text: string): boolean {
  const remark = remarkOn(text);
  const isAnother = remark?.kind === 'rewrite' && remark.asked.part === 'another';
  return wishIn(text) !== null || (remark !== null && !isAnother);
}

/** "Make two ...", "I want two ...", "two scripts ...": not "I posted two ..." or "my two ...". */
function asks(keys: readonly string[], before: number): boolean {
  const lead = keys.slice(0, before + 1);
  const kindsAt = (at: number) => partsAt(lead, at).map(({ kind, words }) => ({ kind, to: at + words }));
  const start = lead.findIndex(
    (key, at) => !OPENERS.has(key) && !kindsAt(at).some(({ kind }) => kind === 'noise'),
  );
  if (start < 0 || start > before) return false;
  const asking = lead.slice(0, before);
  if (kindsAt(start).some(({ kind, to }) => kind === 'verb' && to <= before)) return true;
  if (
    asking.some(
      (key, at) => WANTING.has(key) || kindsAt(at).some(({ kind, to }) => kind === 'ask' && to <= before),
    )
  )
    return true;
  return opensWithCount(lead, start);
}

/** "3 scripts: ...", "two reels for my shop, one ..."; "two videos flopped: ..." tells of them. */
function opensWithCount(lead: readonly string[], start: number): boolean {
  const number = numberAt(lead, start);
  if (number === null || number.value < 2 || number.value > MOST_SCRIPTS) return false;
  const rest = lead.slice(start + number.words);
  const link = rest.findIndex(isLink);
  return (link < 0 ? rest : rest.slice(0, link)).every((key, at, all) => {
    const isOfRequest = partsAt(all, at).some(({ kind }) => kind !== 'topicEnd');
    return key === '' || isPlain(key) || isOfRequest;
  });
}
