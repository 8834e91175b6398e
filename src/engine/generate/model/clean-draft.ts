/** What a model answered as beats of words to say: cleaned, dealt onto the plan, without repeats and without our own prompt. */
import { spokenIn } from '../spoken-in.js';
import { createRefusal } from '../../draft/lines/refused.js';
import { BotError } from '../../../errors.js';
import { refusesOpeningQuestion } from '../../persona/rules/opening-rule.js';
import { bansOf } from '../../persona/rules/banned-words.js';
import { isQuestion, splitSentences } from '../../text/sentences.js';
import { countWords, normalWords, paddedWords } from '../../text/words.js';
import type { BeatKind } from '../../types.js';
import type { AttemptPlan, Draft, DraftBeat, WritingBrief } from '../brief.js';
import { samplesOf } from '../samples.js';
import { beatsOf, dealOut, LEAST_SHARE, type DraftAnswer } from './draft-schema.js';
import { emojiOf, sanitiseNote, sanitiseSpoken, type SpokenRules } from './sanitise.js';
import { isForeignLine, isOtherLanguage } from './other-language.js';
import { withoutChatterAround } from './without-chatter.js';

/** Four times a 90 s script; a server that ignores its token limit must not keep us busy. */
export const DRAFT_CHARACTERS = 6_000;
const SHOT_CHARACTERS = 120;
/** Instagram's limit for captions. */
const CAPTION_CHARACTERS = 2200;
/** Shorter sentences may well come twice: "No. No." */
const REPEAT_WORDS = 4;
/** A draft that is our prompt to this share is no draft. */
const MOST_ECHO = 0.3;
/** An opening, something in between and an ending. */
const FEWEST_BEATS = 3;
/** Sentences of a first beat that stays one. */
const LONGEST_OPENING = 2;
/** Of a sentence that opens in the place of one that went. */
const FEWEST_OPENING_WORDS = 3;
/** More beats than planned by this many are no plan any more. */
const MOST_EXTRA_BEATS = 2;

/** `prompt`: what the model was told. Throws `BotError('invalidOutput')` when nothing sayable is left, `wrongLanguage` when it is in another one. */
export function cleanDraft(
  answer: DraftAnswer,
  brief: WritingBrief,
  plan: AttemptPlan,
  prompt: string,
): Pick<Draft, 'beats' | 'caption' | 'blanks'> {
  const rules = spokenRulesFor(brief);
  let room = DRAFT_CHARACTERS;
  const roomFor = (text: string): string => {
    const taken = text.slice(0, room);
    room -= taken.length;
    return taken;
  };
  const cleaned = beatsOf(answer)
    .map((beat) => ({
      spoken: sanitiseSpoken(roomFor(beat.spoken), rules),
      // Made of what is said, so that nothing shown is invented.
      onScreen: null,
      shot: sanitiseNote(beat.shot, rules, SHOT_CHARACTERS),
    }))
    .filter((beat) => beat.spoken !== '');
  const fresh = withAllowedOpening(withoutRepeats(withoutChatterAround(cleaned)), brief);
  const said = spokenIn(fresh);
  const beats = laidOut(withoutEcho(fresh, brief, prompt), plan.beats);
  const kept = spokenIn(beats);
  if (beats.length === 0) throw new BotError('invalidOutput', 'The model wrote no words to say.');
  if (countWords(kept) < (1 - MOST_ECHO) * countWords(said))
    throw new BotError('invalidOutput', 'The model repeated what it was told.');
  if (countWords(kept) < LEAST_SHARE * brief.targetWords)
    throw new BotError('invalidOutput', 'The model wrote far too little.');
  if (isOtherLanguage(kept, brief.language))
    throw new BotError('wrongLanguage', `The model did not write in ${brief.language}.`);
  const caption = sanitiseNote(answer.caption, rules, CAPTION_CHARACTERS);
  const isEcho = echoOf(prompt, brief);
  const ownCaption = caption && keepSentences(caption, (sentence) => !isEcho(sentence)).replaceAll('\n', ' ');
  return {
    beats: withKinds(withOwnShots(beats, brief.language), plan.beats),
    caption: ownCaption && !isForeignLine(ownCaption, brief.language) ? ownCaption : null,
    blanks: [],
  };
}

/** Without what one sees where a model told it in English: then it is said from her words. */
function withOwnShots(beats: readonly BareBeat[], language: string): readonly BareBeat[] {
  const shots = beats.map(({ shot }) => shot ?? '').join('. ');
  return isForeignLine(shots, language) ? beats.map((beat) => ({ ...beat, shot: null })) : beats;
}

/** What may stay in words of this creator, and in this script of hers. */
export function spokenRulesFor(brief: WritingBrief): SpokenRules {
  const { persona, request, language, takenOut } = brief;
  return {
    herEmoji: emojiOf(samplesOf(brief)),
    bans: bansOf(persona),
    isRefused: createRefusal({ rules: persona.rules }, request, language, takenOut),
    language,
    name: persona.name,
  };
}

type BareBeat = Omit<DraftBeat, 'kind'>;

/** One long beat, or many more than planned, are dealt out anew; other numbers are the model's own good sense. */
function laidOut(beats: readonly BareBeat[], planned: readonly BeatKind[]): readonly BareBeat[] {
  const [first, ...rest] = beats;
  const hasOpening = first !== undefined && splitSentences(first.spoken).length <= LONGEST_OPENING;
  if (beats.length >= FEWEST_BEATS && beats.length <= planned.length + MOST_EXTRA_BEATS) return beats;
  const [kept, loose] = hasOpening ? [[first], rest] : [[], beats];
  const dealt = dealOut(spokenIn(loose), planned.length - kept.length)?.map((beat) => ({
    ...beat,
    onScreen: null,
  }));
  return dealt ? [...kept, ...dealt] : beats;
}

/** The planned kinds; where the model made more or fewer beats, its first and last are still opening and ending. */
function withKinds(beats: readonly BareBeat[], planned: readonly BeatKind[]): DraftBeat[] {
  const kindAt = (index: number): BeatKind => {
    if (index === 0) return 'hook';
    if (index === beats.length - 1) return planned.at(-1) ?? 'cta';
    return planned.slice(0, -1)[index] ?? 'point';
  };
  return beats.map((beat, index) => ({ ...beat, kind: kindAt(index) }));
}

/** Beats without sentences of our own prompt. */
export function withoutEcho<B extends BareBeat>(
  beats: readonly B[],
  brief: WritingBrief,
  prompt: string,
): readonly B[] {
  const isEcho = echoOf(prompt, brief);
  return beats
    .map((beat) => ({ ...beat, spoken: keepSentences(beat.spoken, (sentence) => !isEcho(sentence)) }))
    .filter((beat) => beat.spoken !== '');
}

/** Without an opening she used lately, or a question where she opens with none; the sentence after it opens then. */
function withAllowedOpening<B extends BareBeat>(
  beats: readonly B[],
  { persona, avoid }: WritingBrief,
): readonly B[] {
  const used = avoid.hooks.map(paddedWords);
  const mayAsk = !refusesOpeningQuestion(persona);
  const mayOpen = (sentence: string): boolean =>
    (mayAsk || !isQuestion(sentence)) && !used.some((hook) => hook.startsWith(paddedWords(sentence)));
  let isOpen = false;
  let isLeft = false;
  // "No." answered what went; by itself it opens nothing.
  const opens = (sentence: string): boolean => {
    const may = mayOpen(sentence) && !(isLeft && countWords(sentence) < FEWEST_OPENING_WORDS);
    isLeft ||= !may;
    return may;
  };
  return beats
    .map((beat) => ({
      ...beat,
      spoken: keepSentences(beat.spoken, (sentence) => (isOpen ||= opens(sentence))),
    }))
    .filter((beat) => beat.spoken !== '');
}

/** Small models fill up a length with what they said before. */
export function withoutRepeats<B extends BareBeat>(beats: readonly B[]): readonly B[] {
  const said = new Set<string>();
  const isNew = (sentence: string): boolean => {
    const words = normalWords(sentence);
    const key = words.join(' ');
    if (words.length < REPEAT_WORDS) return true;
    const known = said.has(key);
    said.add(key);
    return !known;
  };
  return beats
    .map((beat) => ({ ...beat, spoken: keepSentences(beat.spoken, isNew) }))
    .filter((beat) => beat.spoken !== '');
}

function keepSentences(spoken: string, isKept: (sentence: string) => boolean): string {
  const sentences = splitSentences(spoken);
  const kept = sentences.filter(isKept);
  return kept.length === sentences.length ? spoken : kept.join('\n');
}

/** True for a sentence that stands in our instructions and not in anything of hers. */
function echoOf(prompt: string, brief: WritingBrief): (sentence: string) => boolean {
  const instructions = paddedWords(prompt.replaceAll(/<<<[\s\S]*?>>>/gu, ' '));
  return (sentence) => {
    if (countWords(sentence) < REPEAT_WORDS) return false;
    const words = paddedWords(sentence);
    return instructions.includes(words) && !brief.sources.some((own) => paddedWords(own).includes(words));
  };
}
