/** Her story and her examples as viewers may hear them: without what was said to us among them. */
import { isPlainlySaidToUs, isSaidToUs } from '../text/said-to-us.js';
import { splitSentences } from '../text/sentences.js';
import type { Persona } from '../types.js';

/** The persona without what she said to us among her story and her examples; the persona itself where there is nothing of it. */
export function withoutTalk(persona: Persona): Persona {
  const story = without(persona.story, isSaidToUs);
  const examples = persona.examples.map((example) => ({
    ...example,
    text: without(example.text, isPlainlySaidToUs),
  }));
  const isChanged =
    story !== persona.story || examples.some(({ text }, at) => text !== persona.examples[at]?.text);
  if (!isChanged) return persona;
  const facts = persona.facts.filter(({ quote }) => !isPlainlySaidToUs(quote));
  return { ...persona, story, facts, examples: examples.filter(({ text }) => text !== '') };
}

/** The text itself where it holds no such sentence. */
function without(text: string, isOut: (sentence: string) => boolean): string {
  const lines = text.split('\n').map((line) => {
    const sentences = splitSentences(line);
    const left = sentences.filter((sentence) => !isOut(sentence));
    return left.length === sentences.length ? line : left.join(' ');
  });
  const left = lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return left === text.trim() ? text : left;
}
