/** "Wait, different topic: salt stains", "another one, 45 s, how we met": the words behind what only says that the topic changes. */
import { clausesOf } from '../vocabulary/clauses.js';
import { likelyIntents } from '../learned/likely-intents.js';
import { lengthMeant } from './length-meant.js';
import { phraseList, wordsAt } from '../vocabulary/phrase-patterns.js';
import { VOCABULARIES } from '../vocabulary/request-vocabulary.js';
import { chanceToBot } from '../../../engine/heard/said-to-bot.js';
import { withoutWishes } from './request-wishes.js';
import { changeAsked } from '../edits/named-edits.js';
import { remarkOn } from '../remarks/script-remarks.js';
import { wishIn } from '../talk/wishes.js';
import { edgeKeys, namesSomething, said, spokenWords, type SpokenWord } from '../vocabulary/word-keys.js';

/** A longer message is read as a whole. Words. */
const MOST_WORDS = 40;

/** Also what she meant instead. Null where nothing says so; empty where no topic follows. */
export function topicBehindSwitch(text: string): string | null {
  const words = spokenWords(text);
  if (words.length > MOST_WORDS) return null;
  const meant = meantInstead(words);
  if (meant !== null) return meant;
  const clauses = clausesOf(words);
  const at = clauses.findIndex((clause) => wishIn(said(clause))?.wish === 'other-topic');
  if (at < 0) return topicOfAnother(clauses);
  // "Wait", "ok so": before it stands nothing of the topic.
  const rest = clauses.slice(at + 1).flat();
  return namesSomething(rest) ? said(rest) : '';
}

/** "One more, parents who compare kids": a topic, and nothing said of the script before. */
function topicOfAnother(clauses: readonly (readonly SpokenWord[])[]): string | null {
  const [first = [], ...others] = clauses;
  const asked = remarkOn(said(first));
  if (asked?.kind !== 'rewrite' || asked.asked.part !== 'another' || others.length === 0) return null;
  const rest = others.filter((clause) => lengthMeant(said(clause)) === null).flat();
  const [likeliest] = likelyIntents(said([...first, ...rest]), true).toSorted(
    (a, b) => b.probability - a.probability,
  );
  const isAnother = likeliest?.intent === 'another' && likeliest.probability < ALL_BUT_CERTAIN;
  // "Some new topics please, I teach maths" asks for ideas.
  if (!isAnother && likeliest?.intent !== 'script') return null;
  const topic = withoutWishes(said(rest)).rest;
  const isTopic = namesSomething(spokenWords(topic)) && !isOfScript(topic) && chanceToBot(topic) < TO_BOT;
  return isTopic ? said(others.flat()) : null;
}

/** "Another one please, with my mum in it". */
const ALL_BUT_CERTAIN = 0.85;
/** Likelier said to us than this it is no topic. Of 20 topics and remarks in six languages it parts all but one. */
const TO_BOT = 0.9;

function isOfScript(text: string): boolean {
  return lengthMeant(text) !== null || changeAsked(text) !== null || remarkOn(text) !== null;
}

/** Within so many words she says that she meant something else. */
const MEANT_WITHIN = 5;
const MEANT = edgeKeys('meantVerb');
const CORRECTING = edgeKeys('correcting');
const POINTING = phraseList(VOCABULARIES.flatMap(({ remarks }) => remarks.same));

/** "No, I meant the lettuces"; null for a part or a length of the script, and for what she said: "I meant that kindly". */
function meantInstead(words: readonly SpokenWord[]): string | null {
  const at = words.slice(0, MEANT_WITHIN).findLastIndex(({ key }) => MEANT.has(key));
  const corrects = words.slice(0, at + 1).some(({ key }) => CORRECTING.has(key) && !MEANT.has(key));
  const rest = said(words.slice(at + 1));
  const names = namesSomething(spokenWords(rest));
  const pointed = spokenWords(rest).map(({ key }) => key);
  if (at < 0 || !corrects || !names || wordsAt(pointed, 0, POINTING) > 0) return null;
  return isOfScript(rest) ? null : rest;
}
