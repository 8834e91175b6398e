/** Which part of her library is shown; small enough to travel in a button. */
import type { EffectDraft } from '../../chat/types.js';
import { choiceValue } from '../shared/choice-values.js';
import { call } from '../shared/effects.js';
import { LANGUAGE_NAMES } from '../understand/vocabulary/language-names.js';
import { contentTypeOf } from '../understand/requests/request-words.js';
import { isLanguageTag, languageOf } from '../understand/requests/named-language.js';
import { CONTENT_TYPES, type ContentType } from '../../engine/closed-lists.js';

export interface HistoryFilter {
  readonly page?: number;
  readonly contentType?: ContentType;
  readonly language?: string;
  readonly starred?: boolean;
  readonly words?: string;
}

/** Search words beyond this do not fit into a button, so none are used. Bytes. */
const WORDS_LIMIT_BYTES = 24;

/** Two letters are often a word ("my", "to"); only languages with a name count. */
const KNOWN_LANGUAGES = new Set(LANGUAGE_NAMES.values());

/** Reads `/history educational es starred`. */
export function readFilter(args: string): HistoryFilter {
  let filter: HistoryFilter = {};
  for (const word of args.split(/[\s,]+/u).slice(0, 6)) {
    const contentType = contentTypeOf(word);
    const language = languageOf(word.toLowerCase());
    if (/^(?:starred|star|★)$/iu.test(word)) filter = { ...filter, starred: true };
    else if (contentType) filter = { ...filter, contentType };
    else if (/^\d{1,4}$/u.test(word)) filter = { ...filter, page: Number(word) };
    else if (language && KNOWN_LANGUAGES.has(language)) filter = { ...filter, language };
  }
  return filter;
}

export function listCall(filter: HistoryFilter): EffectDraft {
  const { page = 1, ...rest } = filter;
  const words = rest.words === undefined ? {} : { words: fitWords(rest.words) };
  const args = { page: Math.max(1, page), ...rest, ...words };
  return call('script.list', args, encodeFilter(args));
}

/**
 * `page~type~language~star~words`; the types are numbered to save bytes.
 * @internal
 */
export function encodeFilter(filter: HistoryFilter): string {
  const type = CONTENT_TYPES.findIndex((one) => one === filter.contentType);
  return [
    filter.page ?? 1,
    type < 0 ? '' : type,
    filter.language ?? '',
    filter.starred ? '1' : '',
    fitWords(filter.words ?? ''),
  ]
    .join('~')
    .replace(/~+$/u, '');
}

/** Never throws; what cannot be read is no filter. */
export function decodeFilter(code: string): HistoryFilter {
  const [page = '', type = '', language = '', star = '', ...words] = code.split('~');
  const contentType = /^\d$/u.test(type) ? CONTENT_TYPES[Number(type)] : undefined;
  return {
    page: /^\d{1,4}$/u.test(page) ? Math.max(1, Number(page)) : 1,
    ...(contentType ? { contentType } : {}),
    ...(isLanguageTag(language) ? { language } : {}),
    ...(star === '1' ? { starred: true } : {}),
    ...(words.length > 0 && words.join('') !== '' ? { words: words.join('~') } : {}),
  };
}

export function pageValue(filter: HistoryFilter): string {
  return choiceValue('history', 'page', encodeFilter(filter));
}

function fitWords(words: string): string {
  const points = Array.from(
    words
      .slice(0, WORDS_LIMIT_BYTES)
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  );
  while (Buffer.byteLength(points.join('')) > WORDS_LIMIT_BYTES || /^\p{Cs}$/u.test(points.at(-1) ?? ''))
    points.pop();
  return points.join('').trim();
}
