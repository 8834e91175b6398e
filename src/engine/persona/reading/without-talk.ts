/** Her story and her examples as viewers may hear them: without what was said to us among them. */
import { tellsAudience } from './audience.js';
import { CALLED } from './cues.js';
import { isPlainlySaidToUs, isSaidToUs, SURE_ALONE } from '../../heard/said-to-us.js';
import { splitSentences } from '../../text/sentences.js';
import { normalWords } from '../../text/words.js';
import type { Persona } from '../../types.js';

/** The persona without what she said to us among her story and her examples; the persona itself where there is nothing of it. */
export function withoutTalk(persona: Persona): Persona {
  const isOfHerName = (sentence: string): boolean => tellsName(sentence, persona.name);
  const story = storyWithout(
    persona.story,
    (sentence, least) => (isSaidToUs(sentence, least) && !tellsAudience(sentence)) || isOfHerName(sentence),
  );
  const examples = persona.examples.map((example) => ({
    ...example,
    text: without(example.text, isPlainlySaidToUs),
  }));
  const facts = persona.facts.filter(({ quote, source }) => !isTalk(quote, source));
  const isChanged =
    story !== persona.story ||
    facts.length < persona.facts.length ||
    examples.some(({ text }, at) => text !== persona.examples[at]?.text);
  if (!isChanged) return persona;
  return { ...persona, story, facts, examples: examples.filter(({ text }) => text !== '') };
}

/** A script speaks to viewers much as she does to us; what she typed in the chat does not. */
function isTalk(quote: string, source: string): boolean {
  if (source.startsWith('example')) return isPlainlySaidToUs(quote);
  return source === 'correction' ? isSaidToUs(quote, SURE_ALONE) : isSaidToUs(quote);
}

/** What she told later stands in a paragraph by itself: a short one is talk sooner than a sentence of her introduction. */
function storyWithout(story: string, isOut: (sentence: string, least?: number) => boolean): string {
  const pieces = story.split(/\n{2,}/u);
  const left = pieces.map((piece, at) => {
    const isAlone = at > 0 && splitSentences(piece).length <= MOST_ALONE;
    return without(piece, (sentence) => (isAlone ? isOut(sentence, SURE_ALONE) : isOut(sentence)));
  });
  if (left.every((piece, at) => piece === pieces[at])) return story;
  return left.filter((piece) => piece.trim() !== '').join('\n\n');
}

/** Sentences. */
const MOST_ALONE = 2;

/** "Waise sab Pooja didi bolte hain": what she answered when she was asked for her name. */
function tellsName(sentence: string, name: string): boolean {
  const words = normalWords(sentence);
  const own = normalWords(name);
  return words.length <= LONGEST_NAMING && CALLED.test(sentence) && words.some((word) => own.includes(word));
}

/** Words; a longer sentence tells how she came by it. */
const LONGEST_NAMING = 8;
/** The text itself where it holds no such sentence. */
function without(text: string, isOut: (sentence: string) => boolean): string {
  const lines = text.split('\n').map((line) => {
    const sentences = splitSentences(line);
    const left = sentences.filter((sentence) => !isOut(sentence)).map(withoutAnnouncement);
    return left.join('') === sentences.join('') ? line : left.join(' ');
  });
  const left = lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return left === text.trim() ? text : left;
}

/** "Here's another one as I said it: I bought ..." begins behind its colon. */
function withoutAnnouncement(sentence: string): string {
  const [announced = '', said = ''] = /^([^:]{4,60}:)\s+(\S.*)$/su.exec(sentence)?.slice(1) ?? [];
  return said !== '' && isPlainlySaidToUs(announced) ? said : sentence;
}
