import { describe, expect, it } from 'vitest';
import { parseFreeRequest } from '../../../src/conversations/understand/requests/free-request.js';
import { parseRequestLine } from '../../../src/conversations/understand/requests/request-words.js';
import { typedRequest } from '../../../src/conversations/understand/requests/typed-request.js';
import { isForbidden } from '../../../src/engine/draft/lines/requirements.js';
import { sanitiseSpoken } from '../../../src/engine/generate/model/sanitise.js';
import { withoutLinks } from '../../../src/engine/text/links.js';
import { splitSentences } from '../../../src/engine/text/sentences.js';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

const baker = personaOf({ name: 'Gil', examples: [], story: 'I bake bread at night. My oven is from 1962.' });

describe('signs of hers', () => {
  it.each(['why I <3 my oven & you > me, 5 < 6', 'the <gearbox> of my oven'])(
    'are kept: %s',
    async (topic) => {
      expect(sanitiseSpoken(topic, { herEmoji: new Set() })).toBe(topic);
      const { text } = await draftFor(baker, { topic, seconds: 30 });
      expect(text.toLowerCase()).toContain(topic.toLowerCase());
    },
  );

  it.each([
    ['<b>Listen</b> to me now', 'Listen to me now'],
    ['<think>Count the words.', ''],
    ['<p class="said">Listen to me now</p>', 'Listen to me now'],
  ])('are no tags: %s', (text, said) => {
    expect(sanitiseSpoken(text, { herEmoji: new Set() })).toBe(said);
  });
});

describe('an abbreviation behind a bracket', () => {
  it.each(["It is for <Mrs. O'Neil> only.", 'See [no. 2] on the shelf.', 'Ask (Dr. Rao) about it.'])(
    'ends no sentence: %s',
    (sentence) => {
      expect(splitSentences(sentence)).toEqual([sentence]);
    },
  );
});

describe('a link', () => {
  it.each([
    ['script about sourdough starters 15s https://example.org/x', 'sourdough starters'],
    ['a reel on rye, see https://example.org/a?b=1 15 seconds', 'rye'],
  ])('hides no length and is no topic: %s', (text, topic) => {
    expect(typedRequest(text).draft).toMatchObject({ topic, seconds: 15 });
    expect(parseFreeRequest(text)?.draft).toMatchObject({ topic, seconds: 15 });
  });

  it('behind a command neither', () => {
    expect(parseRequestLine('15s bread, see https://example.org/x').draft).toEqual({
      topic: 'bread',
      seconds: 15,
    });
  });

  it('is not said', async () => {
    const { text } = await draftFor(baker, {
      topic: 'bread https://example.org/x',
      context: 'My aunt gave me the oven, mira https://example.org/y.',
      seconds: 30,
    });
    expect(text).not.toMatch(/https?:|example/u);
    expect(text).toContain('My aunt gave me the oven');
  });

  it('in her story is not said', async () => {
    const story = 'I bake bread at night, see https://example.org/me. My oven is from 1962, a brick one.';
    const { text } = await draftFor(personaOf({ name: 'Gil', examples: [], story }), {
      topic: 'baking bread at night',
      seconds: 30,
    });
    expect(text).not.toMatch(/https?:|example/u);
    expect(text).toContain('My oven is from 1962');
  });

  it('alone is all that goes', () => {
    expect(withoutLinks('Two  blanks, and 5:30.')).toBe('Two  blanks, and 5:30.');
    expect(withoutLinks('bread (see https://x.org) and butter')).toBe('bread and butter');
  });
});

describe('a word she forbids', () => {
  it.each([
    ['el secreto es la salsa', 'no digas la palabra secreto', 'es'],
    ['el secreto es la salsa', 'no digas secreto', 'es'],
    ['o segredo é o sal', 'não diga a palavra segredo', 'pt'],
    ['the secret is salt', 'do not say the word "secret"', 'en'],
    ['rahasia ini enak', 'jangan bilang kata rahasia', 'id'],
    ['yeh raaz hai', 'raaz shabd mat bolna', 'hi-Latn'],
  ])('%s: %s', (text, requirement, language) => {
    expect(isForbidden(text, [requirement], language)).toBe(true);
  });
});
