import { describe, expect, it } from 'vitest';
import { openChat } from '../../chat.js';
import { persona } from '../../samples.js';

describe('asking for a script', () => {
  it('starts from one line with everything she named', () => {
    const chat = openChat({ persona });
    chat.says('/script 45s storytelling how I price my cakes');
    expect(chat.calls()[0]).toMatchObject({
      op: 'script.generate',
      args: {
        request: {
          topic: 'how I price my cakes',
          seconds: 45,
          contentType: 'storytelling',
          platform: 'reels',
        },
      },
    });
    expect(chat.open()).toBeNull();
  });

  it('states the defaults it took for plain words', () => {
    const chat = openChat({ persona });
    chat.says('script about sourdough, 30 s');
    expect(chat.text()).toContain('sourdough (30 s, Educational, for Reels');
    expect(chat.text()).toContain('I chose what you did not say');
    expect(chat.calls().map(({ op }) => op)).toEqual(['script.generate', 'script.similar']);
  });

  it('asks topic, seconds, type and wishes when she named nothing', () => {
    const chat = openChat({ persona });
    chat.says('/script');
    chat.says('how I price my cakes');
    expect(chat.labels()).toEqual(['15 s', '30 s', '45 s', '60 s', '90 s', 'You choose', 'Cancel']);
    chat.presses('60 s');
    chat.presses('Behind the scenes');
    chat.says('no emoji; name Anna');
    expect(chat.calls()[0]).toMatchObject({
      args: {
        request: { seconds: 60, contentType: 'behind-the-scenes', requirements: ['no emoji', 'name Anna'] },
      },
    });
  });

  it('takes typed answers for the buttons too, and Skip for the wishes', () => {
    const chat = openChat({ persona });
    chat.says('/script');
    chat.says('bread');
    chat.says('45 seconds');
    chat.says('myth busting');
    chat.says('skip');
    expect(chat.calls()[0]).toMatchObject({
      args: { request: { seconds: 45, contentType: 'myth-busting', requirements: [] } },
    });
  });

  it('refuses "/script 20s educational bread" with the list, and keeps the rest', () => {
    const chat = openChat({ persona });
    chat.says('/script 20s educational bread');
    expect(chat.text()).toContain('15, 30, 45, 60 or 90');
    expect(chat.calls()).toHaveLength(0);
    chat.presses('30 s');
    expect(chat.calls()[0]).toMatchObject({ args: { request: { seconds: 30, topic: 'bread' } } });
  });

  it.each([
    ['script about bread, 2 min', 90],
    ['guion sobre el pan, 20 segundos', 15],
    ['naskah tentang roti 40 detik', 45],
  ])('takes the nearest length for "%s", and says so', (line, seconds) => {
    const chat = openChat({ persona });
    chat.says(line);
    expect(chat.text()).toMatch(new RegExp(`15, 30, 45, 60 or 90 seconds: for \\d+ I take ${seconds}`, 'u'));
    expect(chat.calls()[0]).toMatchObject({ args: { request: { seconds } } });
  });

  it('says plainly which languages it writes when another is asked for', () => {
    const chat = openChat({ persona });
    chat.says('script about my oven in Polish');
    expect(chat.text()).toMatch(/cannot write in Polish[\s\S]*English, Spanish/u);
    expect(chat.calls()).toEqual([]);
  });

  it.each([
    'good evening, someone told me you write reels?',
    'oi, boa tarde. me falaram que você escreve roteiro?',
  ])('writes nothing about the greeting in "%s"', (text) => {
    const chat = openChat({ persona });
    chat.says(text);
    expect(chat.calls().filter(({ op }) => op === 'script.generate')).toEqual([]);
  });

  it('writes for somebody it does not know when she skips the form', () => {
    const chat = openChat();
    chat.says('/start');
    chat.presses('Skip, just write one');
    expect(chat.open()).toBe('script');
    chat.says('bread 30s tutorial');
    chat.presses('Skip');
    expect(chat.text()).toContain('I do not know you yet');
    expect(chat.calls()[0]).toMatchObject({ args: { request: { topic: 'bread', seconds: 30 } } });
  });

  it('keeps the request of a failure and repeats it on "try again"', () => {
    const chat = openChat({ persona });
    chat.says('/script 45s storytelling my first market for sales');
    const first = chat.calls()[0];
    chat.takes({
      type: 'failed',
      op: 'script.generate',
      effectId: 'e1',
      tag: first?.tag ?? '',
      code: 'timeout',
    });
    expect(chat.text()).toContain('/script 45s storytelling my first market goal: sales');
    chat.says('Try again');
    expect(chat.calls()[0]).toEqual(first);
  });

  it('says nothing more about a request she cancelled', () => {
    const chat = openChat({ persona });
    chat.says('/script 45s storytelling my first market');
    chat.takes({ type: 'failed', op: 'script.generate', effectId: 'e1', code: 'cancelled' });
    expect(chat.effects()).toEqual([]);
  });
});

describe('"no" to a question of a request', () => {
  it('leaves it', () => {
    const chat = openChat({ persona });
    chat.says('/script 20s bread');
    chat.says('no');
    expect(chat.open()).toBeNull();
  });
});
