/** How the reading of requests is learned: composed lines know their topic, and what is learned holds for lines not seen. */
import { describe, expect, it } from 'vitest';
import { composedRequests } from '../../src/calibration/requests/composed-requests.js';
import { fitIntents } from '../../src/calibration/requests/fit-intents.js';
import { fitTopics } from '../../src/calibration/requests/fit-topics.js';
import { chancesOf, intentPlaces } from '../../src/conversations/understand/learned/likely-intents.js';
import { INTENTS } from '../../src/conversations/understand/learned/model-file.js';
import { bestSpan, spanPlaces } from '../../src/conversations/understand/learned/topic-span.js';
import { spokenWords } from '../../src/conversations/understand/vocabulary/word-keys.js';

const composed = composedRequests(400).map(({ says, span }) => ({
  words: spokenWords(says),
  span,
  set: 'composed',
}));

describe('learning to read requests', () => {
  it('composes the same requests on any day, each with its topic marked', () => {
    expect(composedRequests(20)).toEqual(composedRequests(400).slice(0, 20));
    for (const { words, span } of composed) expect(words.slice(span.from, span.to).length).toBeGreaterThan(0);
  });

  it('finds the topic of requests it has not seen', () => {
    const weights = fitTopics(composed.slice(0, 300));
    const unseen = composed.slice(300);
    const found = unseen.filter(({ words, span }) => {
      const { from, to } = bestSpan(spanPlaces(words), weights);
      return from === span.from && to === span.to;
    });
    expect(found.length / unseen.length).toBeGreaterThan(0.7);
  });

  it('tells intents by the words that told them apart', () => {
    const line = (says: string, intent: 'ideas' | 'week') => ({ says, intent, hasScript: false, set: 'x' });
    const weights = fitIntents([
      line('give me ideas', 'ideas'),
      line('some ideas please', 'ideas'),
      line('plan my week', 'week'),
      line('a plan for the week', 'week'),
    ]);
    const chances = chancesOf(intentPlaces('a plan please for this week', false), weights);
    expect(INTENTS[chances.indexOf(Math.max(...chances))]).toBe('week');
  });
});
