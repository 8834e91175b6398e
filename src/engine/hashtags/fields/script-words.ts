/** The words of a script that may tell its fields, counted once for all of them. */
import { escapePattern } from '../../text/escape-pattern.js';
import { normalWords } from '../../text/words.js';
import { fieldWordsIn } from './field-words.js';
import { phraseKey, SAYS_NOTHING, sayingOf, type Field } from './fields.js';
import { isEveryday } from '../words/never-tags.js';

const READ_CHARACTERS = 20_000;
/** One word said again is told, three in a row are the topic read out. */
const SHORTEST_QUOTED = 2;
/** A longer topic is a message, and no script reads it out. */
const LONGEST_QUOTED = 30;

export interface Words {
  readonly inOrder: readonly string[];
  /** Of the topic. */
  readonly contentWords: number;
  readonly inTopic: ReadonlySet<string>;
  /** Mentions in the text by key. */
  readonly counts: ReadonlyMap<string, number>;
  readonly all: readonly string[];
  readonly keys: ReadonlyMap<string, string>;
  readonly says: (word: string, field: Field) => number;
  readonly telling: readonly string[];
}

/** A script says its topic in its own words once more, and that is no second witness. */
function withoutTopic(text: string, topic: string): string {
  const asked = normalWords(topic);
  if (asked.length < SHORTEST_QUOTED || asked.length > LONGEST_QUOTED) return text;
  const said = asked.map(escapePattern).join(String.raw`[\s,;:.!?]+`);
  return text.replaceAll(
    new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${said}(?![\p{L}\p{M}\p{N}])`, 'giu'),
    ', ',
  );
}

export function wordsOfScript(
  topic: string,
  text: string,
  language: string,
  sayingIn: typeof sayingOf,
): Words {
  const inOrder = fieldWordsIn(topic, language);
  const ofText = fieldWordsIn(withoutTopic(text.slice(0, READ_CHARACTERS), topic), language);
  const all = [...new Set([...inOrder, ...ofText])];
  const saying = new Map(all.map((word) => [word, sayingIn(word, language)] as const));
  const keys = new Map(all.map((word) => [word, phraseKey(word, language)] as const));
  const counts = new Map<string, number>();
  for (const word of ofText) {
    const key = keys.get(word) ?? word;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    inOrder,
    contentWords: inOrder.filter((word) => /\p{L}/u.test(word) && !isEveryday(word, language)).length,
    inTopic: new Set(inOrder),
    counts,
    all,
    keys,
    says: (word, field) => saying.get(word)?.(field) ?? 0,
    telling: all.filter((word) => saying.get(word) !== SAYS_NOTHING),
  };
}
