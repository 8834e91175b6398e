/** What she takes back goes out of everything known of her: her story, her examples, the facts read out of them. */
import { withoutRefused } from '../../text/breath.js';
import { splitSentences } from '../../text/sentences.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { isSameButEnding } from '../../text/word-stems.js';
import { normalWords } from '../../text/words.js';
import type { Persona } from '../../types.js';
import { analysedAgain } from './refine.js';

/** Of more words than two, so many must be there: she says it a little otherwise than she told it. Share. */
const ENOUGH = 0.65;
/** "Mothers" and "mother", "oli" and "olinya". Letters. */
const SAME = { beginning: 4, ending: 3 };

/** The same persona where she told nothing of it. `words` as she names it now: a name, a subject, a piece of what she said. */
export function forgetTold(persona: Persona, words: readonly string[], now: string): Persona {
  const isMeant = meantBy(words, persona.language);
  const story = persona.story
    .split(/\n{2,}/u)
    .map((piece, at) => (at > 0 && opensWith(piece, isMeant) ? '' : withoutRefused(piece, isMeant)))
    .filter((piece) => piece.trim() !== '')
    .join('\n\n');
  const examples = persona.examples
    .map((example) => ({ ...example, text: withoutRefused(example.text, isMeant) }))
    .filter(({ text }) => text.trim() !== '');
  const facts = persona.facts.filter(({ quote }) => !isMeant(quote));
  const isChanged =
    story !== persona.story ||
    facts.length < persona.facts.length ||
    examples.map(({ text }) => text).join() !== persona.examples.map(({ text }) => text).join();
  if (!isChanged) return persona;
  const told = new Set(splitSentences(`${story}\n${examples.map(({ text }) => text).join('\n')}`));
  const gone = splitSentences(persona.story).filter((sentence) => !told.has(sentence));
  const left = facts.filter(({ quote }) => !gone.some((sentence) => sentence.includes(quote)));
  return analysedAgain({ ...persona, story, examples, facts: left }, now);
}

/** What she told another time goes as a whole where it begins with what is meant. */
function opensWith(piece: string, isMeant: (text: string) => boolean): boolean {
  return splitSentences(piece).slice(0, 2).some(isMeant);
}

/** Whether a piece of hers tells of one of them. */
function meantBy(words: readonly string[], language: string): (text: string) => boolean {
  const small = stopwordsOf(language);
  const wanted = words.map((one) => {
    const all = normalWords(one);
    const telling = all.filter((word) => !small.has(word));
    return telling.length > 0 ? telling : all;
  });
  return (text) => {
    const said = normalWords(text);
    return wanted.some((keys) => {
      const found = keys.filter((key) => said.some((word) => isSameButEnding(key, word, SAME))).length;
      return found > 0 && found >= (keys.length > 2 ? ENOUGH * keys.length : keys.length);
    });
  };
}
