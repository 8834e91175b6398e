import { describe, expect, it } from 'vitest';
import { blankFor } from '../../../src/engine/draft/lines/blanks.js';
import { shortSentence, topicOnScreen } from '../../../src/engine/draft/on-screen.js';
import { shotFor } from '../../../src/engine/draft/shots.js';
import { normalWords } from '../../../src/engine/text/words.js';
import { CONTENT_TYPES, BEAT_KINDS } from '../../../src/engine/types.js';
import { draftFor } from './drafting.js';
import { madeCreators, personaOf } from '../persona/creators.js';

describe('words on the screen', () => {
  it.each([
    ['how I price my cakes', 'How I price my cakes'],
    ['when a garage says you need a new gearbox', 'New gearbox'],
    [
      'why I never give a discount: the real price of a cake that took me two days',
      'Why I never give a discount',
    ],
    ['मेरी पहली दुकान', 'मेरी पहली दुकान'],
  ])('%s is shown as %s', (topic, shown) => {
    expect(topicOnScreen(topic, '', topic.startsWith('म') ? 'hi' : 'en')).toBe(shown);
  });

  it('are her short sentence where the topic is too long, and nothing where that is long too', () => {
    const topic = 'what I would tell anybody who thinks about leaving a job they were good at';
    expect(topicOnScreen(topic, 'I left in May. It was raining all over the town that day.', 'en')).toBe(
      'I left in May',
    );
    expect(topicOnScreen(topic, 'I left that job on a day in May when it rained.', 'en')).toBeNull();
  });

  it('never hold a blank', () => {
    expect(shortSentence('It costs [your price].')).toBeNull();
  });

  it('are short and whole in every draft of the shipped creators', async () => {
    for (const creator of madeCreators())
      for (const request of creator.requests) {
        const asked = { topic: request.topic, seconds: request.seconds, contentType: request.type };
        const { draft } = await draftFor(personaOf(creator), asked);
        for (const { kind, onScreen, spoken } of draft.beats) {
          if (onScreen === null) continue;
          // The topic over the opening may take two lines.
          expect(normalWords(onScreen).length).toBeLessThanOrEqual(kind === 'hook' ? 8 : 6);
          const said = `${spoken} ${request.topic}`.toLocaleLowerCase();
          expect(said).toContain(onScreen.toLocaleLowerCase());
        }
      }
  });
});

describe('shots', () => {
  it('are there for every beat and kind of content in eight languages, and nowhere else', () => {
    for (const language of ['en', 'en-GB', 'es', 'pt-BR', 'hi', 'hi-Latn', 'te', 'te-Latn', 'id'])
      for (const kind of BEAT_KINDS)
        for (const type of CONTENT_TYPES) expect(shotFor(kind, type, language)).toMatch(/\p{L}/u);
    expect(shotFor('hook', 'tutorial', 'ja')).toBeNull();
    expect(shotFor('hook', 'tutorial', 'ta-Latn')).toBeNull();
  });

  it('show the hands where something is taught', () => {
    expect(shotFor('point', 'tutorial', 'en')).toContain('hands');
    expect(shotFor('point', 'inspirational', 'en')).toContain('face');
  });
});

describe('the question of a blank', () => {
  it.each([
    ['es', '¿Cuánto cuesta (“Pan”)?'],
    ['te-IN', 'దీని రేటు ఎంత (“Pan”)?'],
    ['hi-Latn', 'Iska daam kitna hai (“Pan”)?'],
    ['sw', 'What does it cost (“Pan”)?'],
  ])('is asked in %s', (language, question) => {
    expect(blankFor('price', 'Pan', language).question).toBe(question);
  });
});
