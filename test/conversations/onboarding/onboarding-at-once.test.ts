import { describe, expect, it } from 'vitest';
import { atExamples, EXAMPLE, STORY } from './at-examples.js';
import { openChat } from '../chat.js';
import { results } from '../library/results.js';
import { persona } from '../samples.js';

describe('what she sends all at once', () => {
  it('is read up to ten files, told, and never waited for in vain', () => {
    const chat = atExamples();
    chat.sendsFiles(...Array.from({ length: 12 }, (_, at) => `s${at}.txt`));
    expect(chat.text()).toMatch(/first 10 files/u);
    const documents = Array.from({ length: 10 }, (_, at) => ({
      file: `s${at}.txt`,
      ok: true as const,
      kind: 'txt' as const,
      language: 'en',
      words: 20,
      truncated: false,
      text: `${EXAMPLE} ${at}`,
    }));
    chat.takes({ type: 'done', op: 'files.read', effectId: 'e1', tag: 'examples', result: { documents } });
    expect(chat.text()).toMatch(/I read 10 files \(200 words\)/u);
    chat.presses('Done');
    expect(chat.calls().map(({ op }) => op)).toEqual(['persona.build']);
  });

  const read = (tag: string, text: string): Parameters<ReturnType<typeof openChat>['takes']>[0] => {
    const words = text.split(' ').length;
    const document = {
      file: 's.txt',
      ok: true,
      kind: 'txt',
      language: 'en',
      words,
      truncated: false,
      text,
    } as const;
    return { type: 'done', op: 'files.read', effectId: 'e1', tag, result: { documents: [document] } };
  };

  it('is no example in a file of a word or two', () => {
    const chat = atExamples();
    chat.sendsFiles('s.txt');
    chat.takes(read('examples', 'Skincare'));
    expect(chat.text()).toMatch(/s\.txt: one word is too few to hear how you talk/u);
    chat.presses('Skip');
    expect(chat.calls()[0]?.args).toMatchObject({ examples: [] });
    const known = openChat({ persona });
    known.says('/examples');
    known.sendsFiles('s.txt');
    known.takes(read('examples', 'Skincare'));
    expect(known.text()).toMatch(/too few/u);
    expect(known.calls()).toEqual([]);
  });

  it('may be a script in the middle of her story', () => {
    const chat = openChat();
    chat.says('/start');
    chat.says('Maya');
    chat.says('I bake bread and cakes in a small kitchen in Leeds since I lost my office job there.');
    chat.sendsFiles('s.txt');
    chat.takes(read('story', EXAMPLE));
    chat.presses('It is a script of mine');
    expect(chat.text()).toMatch(/one example/u);
    chat.presses('Done');
    expect(chat.calls()[0]?.args).toMatchObject({ examples: [{ text: EXAMPLE }] });
  });

  it('is her story when it is the first thing she writes', () => {
    const chat = openChat();
    chat.says(STORY);
    expect(chat.text()).toMatch(/part of your story/u);
    chat.says('Maya');
    expect(chat.text()).toMatch(/Now show me how you talk/u);
  });

  it.each([
    '/script 45s storytelling my first cake',
    '45s story about my first cake',
    '45 second storytelling my first cake',
  ])('is read at once when she asks for a script by "%s", and the script follows', (asks) => {
    const chat = atExamples();
    chat.says(asks);
    expect(chat.calls().map(({ op }) => op)).toEqual(['persona.build']);
    chat.becomes({ persona });
    chat.takes({ type: 'done', op: 'persona.build', effectId: 'e1', result: results['persona.build'] });
    expect(chat.calls().find(({ op }) => op === 'script.generate')).toMatchObject({
      op: 'script.generate',
      args: { request: { topic: 'my first cake', seconds: 45, contentType: 'storytelling' } },
    });
  });

  it('may be her name and her story in one go', () => {
    const chat = openChat();
    chat.says('/start');
    chat.says(`Maya\n${STORY}`);
    expect(chat.text()).toMatch(/Thank you, Maya\. I kept your story/u);
  });
});

describe('a story told before her name', () => {
  it('names her by what stands before her age', () => {
    const chat = openChat();
    chat.says('hiya');
    chat.says(`im bev 54 from hull. ${STORY}`);
    expect(chat.text()).toMatch(/Thank you, Bev\. I kept your story/u);
  });

  it('is what the script is written from when she skips the questions', () => {
    const chat = openChat();
    chat.says('hiya');
    chat.says(STORY);
    chat.presses('Skip, just write one');
    expect(chat.calls()).toMatchObject([{ op: 'persona.build', args: { story: STORY } }]);
    chat.takes({ type: 'done', op: 'persona.build', effectId: 'e1', result: results['persona.build'] });
    expect(chat.text()).toMatch(/What is the script about/u);
  });
});

describe('a story she speaks', () => {
  it('tells her pace as well', () => {
    const chat = openChat();
    chat.says('/start');
    chat.says('Maya');
    chat.takes({ type: 'text', text: STORY, wordsPerMinute: 172 });
    chat.presses('Skip');
    expect(chat.calls()).toMatchObject([{ op: 'persona.build', args: { wordsPerMinute: 172 } }]);
  });
});

describe('what she gave before /cancel', () => {
  it('is kept, and goes on with the button or with /start', () => {
    for (const goOn of ['Go on', '/start']) {
      const chat = atExamples();
      chat.says('/cancel');
      expect(chat.text()).toMatch(/I kept what you told me/u);
      if (goOn.startsWith('/')) chat.says(goOn);
      else chat.presses(goOn);
      expect(chat.text()).toMatch(/Now show me how you talk/u);
    }
  });

  it('is dropped when she says so, by the button or by stopping twice', () => {
    for (const drop of ['Drop it', '/cancel']) {
      const chat = atExamples();
      chat.says('/cancel');
      if (drop.startsWith('/')) chat.says(drop);
      else chat.presses(drop);
      expect(chat.text()).toMatch(/dropped/u);
    }
  });

  it('survives a reading that is stopped, and waits for nothing', () => {
    const chat = atExamples();
    chat.sendsFiles('s.txt');
    chat.says('/cancel');
    chat.presses('Go on');
    chat.presses('Skip');
    expect(chat.calls().map(({ op }) => op)).toEqual(['persona.build']);
  });
});
