/** At most five hashtags for one script, each with its reason: tags help people who search, they do not buy reach. */
import { BLANKS } from '../text/blanks.js';
import { baseLanguage } from '../text/base-language.js';
import { tagSaysWord } from '../persona/rules/banned-words.js';
import type { Hashtag } from '../types.js';
import { candidates } from './candidates.js';
import type { Candidate } from './candidate.js';
import { fieldsOfAuthor, type TagAuthor } from './fields/her-fields.js';
import { withoutAccents } from './words/latin.js';
import { withKnownReach, type TagKnowledge } from './reach/known-reach.js';
import { reasonInEnglish } from './reasons.js';
import { refusalOf } from './refused.js';
import { isBegging, joined, refusedIn } from './refused-words.js';
import { tagLanguage } from './words/tag-language.js';
import { soundKey, wordKey } from './words/word-key.js';

/** A lone word of the topic is broad: it fills up where little else was found. */
const ENOUGH_WITHOUT_WORDS = 3;
/** Of somebody whose trade can be told it is broader still. */
const ENOUGH_OF_A_TRADE = 2;

export interface HashtagRequest extends TagWish {
  readonly topic: string;
  readonly text?: string;
  /** BCP 47; absent = detected. */
  readonly language?: string;
  /** Who makes the script: her trade decides between the fields a word belongs to. */
  readonly author?: TagAuthor | undefined;
  readonly known?: TagKnowledge | undefined;
}

/** What she wants of the tags of a script she has. */
export interface TagWish {
  /** Names without `#`, lower case, that she has already. */
  readonly without?: ReadonlySet<string>;
  /** Words she never says: they stand in no tag either. */
  readonly never?: readonly string[];
  /** BCP 47: tags of the script's fields in this language, and no others. */
  readonly tagsIn?: string;
}

/** Deterministic. May return fewer than five, never a filler. A size comes only from counts in `known`. */
export function pickHashtags(request: HashtagRequest): readonly Hashtag[] {
  return withKnownReach(rankedHashtags(request), request.known ?? NOTHING_KNOWN);
}

const NOTHING_KNOWN: TagKnowledge = { facts: {}, records: new Map(), usualLikes: null };

/** All that fit, best first: more than five, for those who know more of the tags than the script. */
function rankedHashtags({
  topic: asked,
  text = '',
  language: given,
  author,
  known = NOTHING_KNOWN,
  never = [],
  without = new Set(),
  tagsIn,
}: HashtagRequest): readonly Hashtag[] {
  const begged = new Set(refusedIn(asked).flatMap(({ tag }) => (isBegging(tag) ? [tag.slice(1)] : [])));
  const topic = joined(asked.slice(0, 2_000))
    .replaceAll(/[\p{L}\p{M}\p{N}]+/gu, (word) => (begged.has(word.toLowerCase()) ? ',' : word))
    // A refused tag is no word of the topic; another mark is only a mark.
    .replaceAll(/#[\p{L}\p{M}\p{N}_\p{Cf}]+/gu, (tag) => (isBegging(tag) ? ',' : ` , ${tag.slice(1)} , `))
    .replaceAll(/https?:\/\/\S+|[@#]\S*/gu, ', ');
  // A blank is a question to her, not what the script is about.
  const script = text.replaceAll(BLANKS, ', ').replaceAll(/https?:\/\/\S+|#[\p{L}\p{M}\p{N}_]+/gu, ', ');
  const language = tagLanguage(topic, script, given);
  const herFields = fieldsOfAuthor(author);
  const enoughWithoutWords = herFields.isStranger ? ENOUGH_WITHOUT_WORDS : ENOUGH_OF_A_TRADE;
  const chosen = new Map<string, Candidate>();
  for (const candidate of candidates({
    topic,
    text: script,
    language,
    author,
    herFields,
    records: known.records,
    without,
    tagsIn,
  })) {
    const key = sameTagKey(candidate);
    if (chosen.has(key) || without.has(candidate.name) || refusalOf(candidate.name) !== null) continue;
    if (never.some((word) => tagSaysWord(candidate.name, word))) continue;
    if (candidate.code === 'topic-word' && chosen.size >= enoughWithoutWords) continue;
    chosen.set(key, candidate);
  }
  return [...chosen.values()].map((candidate) => ({
    tag: `#${candidate.name}`,
    reason: reasonInEnglish(candidate),
    reasonCode: candidate.code,
    about: candidate.about,
    ...(candidate.spelling && { spelling: candidate.spelling }),
    sizeClass: null,
    language: candidate.language,
  }));
}

/** Tags that differ by a plural or an accent only are one, unless the accent is what the second one is for. */
function sameTagKey({ name, language, spelling }: Candidate): string {
  if (spelling === 'accented') return name;
  const plain = withoutAccents(name).toLowerCase();
  const base = baseLanguage(language);
  // One key for a tag whatever language led to it: #budgettrip in English is #budgettrip in Hinglish.
  const key = /^[a-z0-9_]+$/u.test(plain) ? soundKey(wordKey(plain, base)) : plain;
  return language === 'es' ? key.replace(/[ao]$/u, '') : key;
}
