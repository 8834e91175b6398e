import { describe, expect, it } from 'vitest';
import { evalRequests, type RequestLine } from '../../src/evaluation/requests-set.js';
import { isSameTopic } from '../../src/evaluation/same-topic.js';
import { persona } from '../conversations/samples.js';

function line(
  says: string,
  expects: RequestLine['expects'],
  after: RequestLine['after'] = 'nothing',
): RequestLine {
  return { id: says, language: 'en', says, after, expects };
}

describe('the evaluation of messages as typed', () => {
  it('plays them to the real conversations and counts part by part', () => {
    const lines = [
      line('reel about my oven 45 sec', { intent: 'script', topic: 'my oven', seconds: 45, type: null }),
      line('reel about my oven 45 sec', { intent: 'script', topic: 'tax law', seconds: 45, type: null }),
      line('too long', { intent: 'longer' }, 'script'),
    ];
    const { rows, missed } = evalRequests(lines, persona);
    expect(rows.at(-1)).toMatchObject({
      language: 'all',
      intent: { hits: 2, n: 3 },
      seconds: { hits: 2, n: 2 },
      topic: { hits: 1, n: 2 },
      whole: { hits: 1, n: 2 },
    });
    expect(missed.map(({ observed }) => observed.intent)).toEqual(['script', 'shorter']);
  });

  it('takes other wordings of a topic, and no words of the request in it', () => {
    expect(isSameTopic('my failed macarons', 'failed macarons')).toBe(true);
    expect(isSameTopic('cafe', 'café')).toBe(true);
    expect(isSameTopic('saturday class 45 sec', 'my saturday class')).toBe(false);
    expect(isSameTopic('bread', 'my oven')).toBe(false);
  });
});
