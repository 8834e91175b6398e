/** What onboarding has been given so far, and the rules for taking a name, a story and examples. */
import type { ConversationEvent } from '../../chat/types.js';
import type { ReadOutcome } from '../../engine/operations.js';
import type { Example } from '../../engine/types.js';
import { countWords } from '../../engine/text/words.js';
import { clip } from '../shared/effects.js';
import { isAside, storyIn } from '../understand/herself/introduction-parts.js';
import { speaksOf } from '../understand/herself/introduction-words.js';
import { remarksOf } from '../understand/vocabulary/clauses.js';
import {
  isGreeting,
  nameAmong,
  nameAnswered,
  nameFrom,
  nameGreeted,
  nameInFewWords,
} from '../understand/herself/name-given.js';
import { nameIntroduced } from '../understand/herself/name-introduced.js';
import { talkOf } from '../understand/talk/small-talk.js';
import { said, spokenWords } from '../understand/vocabulary/word-keys.js';
import { wishIn } from '../understand/talk/wishes.js';

export interface OnboardingState {
  readonly at: 'name' | 'story' | 'examples' | 'building' | 'failed';
  readonly name: string;
  /** Her story in the order told. */
  readonly story: readonly string[];
  readonly examples: readonly Example[];
  /** How often the story was asked on: each time another concrete question. */
  readonly asked: number;
  /** Files handed to the reader and not back yet. */
  readonly reading: number;
  /** The language she chose for her scripts in a form; absent = as her story is written. */
  readonly language?: string;
  /** Her pace, when a piece of the story was spoken. */
  readonly wordsPerMinute?: number;
  /** A persona beside the ones she has. */
  readonly another?: true;
  /** A script she asked for meanwhile: written as soon as she is known. */
  readonly wanted?: string;
  /** What of her story she set right afterwards. */
  readonly corrections?: readonly string[];
  /** An exported chat, while she is asked which name in it is hers. */
  readonly chat?: string;
  /** What she said last to the bot, in case it was her story. */
  readonly aside?: string;
  /** How many of her messages were not understood while scripts were asked for. */
  readonly unheard?: number;
  /** She was told that we do not speak the language she writes in. */
  readonly unspoken?: true;
  /** She said "done" while files were still being read. */
  readonly doneAfterReading: boolean;
}

export const EMPTY: OnboardingState = {
  at: 'name',
  name: '',
  story: [],
  examples: [],
  asked: 0,
  reading: 0,
  doneAfterReading: false,
};

/** About three sentences: less tells too little to write in her voice. */
const STORY_WORDS = 30;
/** A sentence or two; shorter text is a remark, not a script. */
export const EXAMPLE_WORDS = 12;
const STORY_LIMIT = 50_000;
/** Longer than any name: she sent her story first. */
const NOT_A_NAME_WORDS = 8;

/** Two words name most people; a longer first line may be the title of a story. */
const NAME_LINE_WORDS = 3;
/** "I'm Teresa, 43, from Cork" tells more than a name. */
const TOLD_WORDS = 3;

/** The name in the answer to the question for it, and what else she told in it; no name = null. */
export function nameAndStory(text: string): readonly [string | null, string] {
  const [, line = text, rest = ''] = /^([^\n]+)\n+([\s\S]+)$/u.exec(text.trim()) ?? [];
  if (countWords(line) <= NAME_LINE_WORDS && countWords(rest) >= EXAMPLE_WORDS)
    return [nameAnswered(line), rest];
  const few = talkOf(text).length > 0 || isGreeting(text) ? null : nameInFewWords(text);
  if (few !== null) return [few, ''];
  const first = nameBeforeAside(text);
  if (first !== null) return first;
  const from = nameFrom(text);
  if (from !== null) return [from, text];
  const isLong = countWords(text) > NOT_A_NAME_WORDS;
  const name = isLong ? (nameIntroduced(text) ?? nameGreeted(text) ?? nameAmong(text)) : nameAnswered(text);
  const more = name === null ? 0 : countWords(text) - countWords(name);
  return [name, more >= TOLD_WORDS ? text : ''];
}

/** "Moira, but how long does this take": a name, and the rest is said to the bot. */
function nameBeforeAside(text: string): readonly [string, string] | null {
  const [, before = '', rest = ''] = /^([^,.;!?\n]{2,40})[,.;!]\s+(.+)$/su.exec(text.trim()) ?? [];
  if (before === '' || countWords(before) > NAME_LINE_WORDS || isGreeting(before)) return null;
  const name = nameAnswered(before);
  const isApart = isAside(rest) || speaksOf('takesLong', rest) || wishIn(rest) !== null;
  return name !== null && isApart ? [name, rest] : null;
}

/** Something of hers is here to write from. */
export function hasTold({ story, examples }: OnboardingState): boolean {
  return story.length > 0 || examples.length > 0;
}

export function isStoryEnough(state: OnboardingState): boolean {
  return countWords(state.story.join('\n')) >= STORY_WORDS;
}

/** Adds a piece of story; an edited message takes the place of the piece it resembles. */
export function addStory(state: OnboardingState, text: string, edited = false): OnboardingState {
  const piece = text.trim();
  if (piece === '' || state.story.includes(piece)) return state;
  const index = edited ? mostAlike(state.story, piece) : -1;
  const story = index < 0 ? [...state.story, piece] : state.story.with(index, piece);
  return { ...state, story: fit(story) };
}

/** Adds an example script unless it is there already. */
export function addExample(state: OnboardingState, name: string, text: string, now: string): OnboardingState {
  const script = text.trim();
  if (script === '' || state.examples.some((example) => example.text === script)) return state;
  const example = {
    id: `example-${state.examples.length + 1}`,
    name: clip(name, 80),
    text: script,
    addedAt: now,
  };
  return { ...state, examples: [...state.examples, example] };
}

/** The last pasted example was part of her story. */
export function moveLastExampleToStory(state: OnboardingState): OnboardingState {
  const last = state.examples.at(-1);
  return last ? addStory({ ...state, examples: state.examples.slice(0, -1) }, last.text) : state;
}

/** Takes what the reader returned: examples once the story stands, before that as it adds to her story. */
export function addDocuments(
  state: OnboardingState,
  documents: readonly ReadOutcome[],
  as: 'examples' | ((state: OnboardingState, text: string) => OnboardingState),
  now: string,
): OnboardingState {
  let next: OnboardingState = { ...state, reading: Math.max(0, state.reading - documents.length) };
  for (const document of documents) {
    if (!document.ok || (as === 'examples' && document.words < EXAMPLE_WORDS)) continue;
    next = as !== 'examples' ? as(next, document.text) : addExample(next, document.file, document.text, now);
  }
  return next;
}

function fit(story: readonly string[]): readonly string[] {
  let left = STORY_LIMIT;
  return story.map((piece) => {
    const kept = piece.slice(0, left);
    left -= kept.length;
    return kept;
  });
}

function mostAlike(pieces: readonly string[], text: string): number {
  const words = new Set(text.toLowerCase().split(/\s+/u));
  const shares = pieces.map((piece) => {
    const own = piece.toLowerCase().split(/\s+/u);
    return own.filter((word) => words.has(word)).length / own.length;
  });
  const best = Math.max(0, ...shares);
  return best >= 0.5 ? shares.indexOf(best) : -1;
}

/** Her story may be the very first thing she sends, her name within it. */
export function toldAtOnce(event: ConversationEvent): OnboardingState {
  if (event.type !== 'text') return EMPTY;
  const [opening = event.text] = remarksOf(spokenWords(event.text)).map(said);
  const name = nameIntroduced(event.text) ?? nameGreeted(event.text) ?? nameGreeted(opening);
  const { hers } = storyIn(event.text);
  const told = countWords(hers) < EXAMPLE_WORDS ? EMPTY : addStory(withPace(EMPTY, event), hers);
  if (name === null) return told;
  return { ...told, name, at: isStoryEnough(told) ? 'examples' : 'story' };
}

/** What was being read or built is given up with /cancel; her own words are not. */
export function keepGiven(state: OnboardingState): OnboardingState | null {
  if (!hasTold(state)) return null;
  const at = state.at === 'building' ? 'examples' : state.at;
  return { ...state, at, reading: 0, doneAfterReading: false };
}

export function withPace(state: OnboardingState, event: ConversationEvent): OnboardingState {
  const spoken = event.type === 'text' ? event.wordsPerMinute : undefined;
  return spoken === undefined ? state : { ...state, wordsPerMinute: spoken };
}
