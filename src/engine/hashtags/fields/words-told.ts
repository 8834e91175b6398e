/** Each word a creator tells of herself with, once, and how much it says of what she does. */
import { splitSentences } from '../../text/sentences.js';
import { isOwning, isPast, isSelf, isSomebodyElse } from './person-words.js';
import { fieldWordsIn } from './field-words.js';
import { phraseKey } from './fields.js';

/** Weights of one mention, by hand on made-up creators (`test/engine/hashtags`): a story is about her, an example about one day. */
const STORY_WEIGHT = 1;
const EXAMPLE_WEIGHT = 0.5;
/** What she calls her expertise, once more. */
const EXPERTISE_WEIGHT = 1;
/** People begin with what they do: so many words of a story count twice. */
const INTRODUCTION_WORDS = 25;
/** Told of somebody else: "my dad did that with his logging truck". */
const OTHERS_WEIGHT = 0.25;
/** Told of what she was: "I was a chef for ten years". */
const PAST_WEIGHT = 0.5;
/** So many words a telling of somebody else goes on, unless she says "I" or the clause ends. */
const OTHERS_REACH = 8;

/** In so many sentences she says what she is; further on the lorry drivers are those who come to her stall. */
const INTRODUCTION_SENTENCES = 2;

export const READ_CHARACTERS = 20_000;

export interface Told {
  readonly word: string;
  /** Of its first mention: what she does is told first. */
  readonly at: number;
  weight: number;
  /** Mentions in her story. */
  times: number;
  /** Written like a name: "Ellen Baker". */
  readonly isName: boolean;
  /** Said of herself in her story, in her introduction or beside an "I", and no surname there: "Keith Mason". */
  isHers: boolean;
}

/** Each word once, with the weight of its mentions. */
export function wordsTold(
  story: string,
  examples: string,
  expertise: readonly string[],
  language: string,
): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  const named = namedIn(`${story}\n${examples}`);
  const tell = (text: string, weightAt: (place: number) => number, isStory = false): void => {
    let place = 0;
    for (const { clause, sentence } of clausesOf(text)) {
      let othersFor = 0;
      let isOfSelf = false;
      let isOver = false;
      let before = '';
      for (const word of fieldWordsIn(clause, language)) {
        // "I'm a dad of twins" is about herself, "I help my dad" is not.
        const isOther = isSomebodyElse(word, language) && (!isOfSelf || isOwning(before, language));
        othersFor = isOther ? OTHERS_REACH : isSelf(word, language) ? 0 : othersFor - 1;
        isOfSelf ||= isSelf(word, language);
        isOver ||= isPast(word, language);
        before = word;
        const isHers = othersFor <= 0;
        const key = phraseKey(word, language);
        const known = told.get(key) ?? {
          word,
          at: told.size,
          weight: 0,
          times: 0,
          isName: named.has(word),
          isHers: false,
        };
        known.weight += weightAt(place) * (isHers ? 1 : OTHERS_WEIGHT) * (isOver ? PAST_WEIGHT : 1);
        known.times += isStory ? 1 : 0;
        known.isHers ||=
          isHers &&
          !isOver &&
          isStory &&
          (isOfSelf || (place < INTRODUCTION_WORDS && sentence < INTRODUCTION_SENTENCES)) &&
          !named.has(word);
        told.set(key, known);
        place += 1;
      }
    }
  };
  const storyWeight = (place: number): number =>
    place < INTRODUCTION_WORDS ? 2 * STORY_WEIGHT : STORY_WEIGHT;
  tell(story.slice(0, READ_CHARACTERS), storyWeight, true);
  tell(examples.slice(0, READ_CHARACTERS), () => EXAMPLE_WEIGHT);
  tell(expertise.join('\n'), () => EXPERTISE_WEIGHT);
  return told;
}

/** Words with a capital inside a sentence, in small letters. */
function namedIn(text: string): ReadonlySet<string> {
  const names = text.slice(0, READ_CHARACTERS).match(/(?<=[\p{L},;] )\p{Lu}\p{Ll}+/gu) ?? [];
  return new Set(names.map((name) => name.toLowerCase()));
}

function clausesOf(text: string): readonly { readonly clause: string; readonly sentence: number }[] {
  return splitSentences(text).flatMap((said, sentence) =>
    said.split(/[,;:()"“”–—।\n]/u).map((clause) => ({ clause, sentence })),
  );
}
