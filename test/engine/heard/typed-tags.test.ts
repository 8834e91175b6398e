import { describe, expect, it } from 'vitest';
import { typedTags, withoutTypedTags } from '../../../src/engine/heard/typed-tags.js';

describe('hashtags typed with a topic', () => {
  it.each([
    ['why a cold roll is fine #porto #bread #rolls', 'why a cold roll is fine'],
    ['my #sourdough starter died', 'my sourdough starter died'],
    ['#bread #porto', 'bread porto'],
    ['दही जमाना #दही, #घर', 'दही जमाना'],
    ['the no. 1 reason', 'the no. 1 reason'],
    ['C# for beginners', 'C# for beginners'],
  ])('%s is %s', (typed, topic) => {
    expect(withoutTypedTags(typed)).toBe(topic);
  });

  it('are kept for the caption', () => {
    expect(typedTags('why a cold roll is fine #porto #bread')).toBe('#porto #bread');
    expect(typedTags('none')).toBe('');
  });
});
