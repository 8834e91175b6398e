/** How a post is built, beat by beat, read from its words in any language: what may be borrowed without one of them. */
import { detectLanguage } from '../text/language.js';
import { isQuestion, splitSentences } from '../text/sentences.js';
import { createCue } from '../text/phrasings.js';
import { scriptCues } from '../text/script-cues.js';
import { countWords } from '../text/words.js';
import type { BeatKind } from '../types.js';
import { takeApart, type ScriptParts } from '../viral/script-parts.js';

/** A build with more beats says no more than its first and last ones. */
const MOST_BEATS = 8;
/** Fewer words are a caption, not a build. */
const FEWEST_WORDS = 25;

/** Beats in order, neighbours of one kind once, list points each; empty for a text too short to have a build. */
export function buildOf(text: string): readonly BeatKind[] {
  if (countWords(text) < FEWEST_WORDS) return [];
  const parts = takeApart(text, detectLanguage(text));
  const [, ...rest] = parts.text
    .split(/[\r\n]+/u)
    .flatMap((line) => (LISTED.test(line) ? [line.trim()] : splitSentences(line)));
  const kinds = rest.map((sentence, place) => kindOf(sentence, place, rest.length, parts));
  const beats = kinds.filter((kind, place) => LISTED.test(rest[place] ?? '') || kind !== kinds[place - 1]);
  const last = beats.at(-1);
  const kept = beats.length < MOST_BEATS || !last ? beats : [...beats.slice(0, MOST_BEATS - 2), last];
  return kept.length === 0 ? [] : ['hook', ...kept];
}

function kindOf(sentence: string, place: number, count: number, parts: ScriptParts): BeatKind {
  const has = (...names: Parameters<ScriptParts['find']>[0][]): boolean =>
    names.some((name) => parts.find(name, sentence).length > 0);
  if (place === count - 1 && (has('callToAction', 'shareAsk') || isQuestion(sentence))) return 'cta';
  if (LISTED.test(sentence)) return 'point';
  if (TURN.test(sentence)) return 'turn';
  if (has('firstPerson')) return 'story';
  if (has('step', 'instruction')) return 'point';
  if (/\p{N}/u.test(sentence)) return 'proof';
  return place === 0 ? 'setup' : 'point';
}

/** Words that open a turn. */
const TURN = createCue(() => new RegExp(String.raw`^\P{L}*${scriptCues('turn')}(?![\p{L}\p{M}])`, 'iu'));
const LISTED = createCue(
  () => new RegExp(String.raw`^\s*(?:\p{N}+\s?[.):]|[-•*✅]|${scriptCues('ordinal')}(?:ly)?[,:.])`, 'iu'),
);
