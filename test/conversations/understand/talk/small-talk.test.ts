import { describe, expect, it } from 'vitest';
import { talkOf } from '../../../../src/conversations/understand/talk/small-talk.js';
import { afterScript, openChat } from '../../chat.js';
import { persona } from '../../samples.js';

describe('a short answer', () => {
  it.each([
    ['ok', 'yes'],
    ['👍🔥', 'yes'],
    ['no', 'no'],
    ['não, obrigada', 'no'],
    ['qué?', 'what'],
    ['no me gusta, lo odio', 'dislike'],
    ['मुझे पसंद नहीं आया', 'dislike'],
    ['cuánto cuesta?', 'price'],
    ['How much does it cost?', 'price'],
    ['ఎంత ఖర్చు అవుతుంది?', 'price'],
    ['kitne paise lagenge', 'price'],
    ['terima kasih ya', 'thanks'],
    ['పూర్తయింది', 'done'],
    ['हो गया', 'done'],
  ])('%s means %s', (text, talk) => {
    expect(talkOf(text)[0]).toBe(talk);
  });

  it.each([
    'how much does a cake cost',
    'no sugar bread',
    'good bread',
    'bien de sal',
    'ela chegou',
    'नहीं का मतलब',
  ])('"%s" says more', (text) => {
    expect(talkOf(text)).toEqual([]);
  });
});

describe('with nothing open', () => {
  it.each([
    ['how much does it cost?', /no money/u],
    ['thanks', /welcome/u],
    ['no', /topic whenever/u],
    ['👍', /topic whenever/u],
    ['what?', /Send me a topic/u],
  ])('%s gets one short answer', (text, answer) => {
    const chat = openChat({ persona });
    chat.says(text);
    expect(chat.text()).toMatch(answer);
    expect(chat.open()).toBeNull();
  });

  it('"I hate it" asks why about the newest script', () => {
    const chat = openChat({ persona });
    chat.says('I hate it');
    expect(chat.calls().map(({ op }) => op)).toContain('script.list');
  });
});

describe('while a remark waits to be a topic', () => {
  const offered = () => {
    const chat = openChat({ persona });
    chat.says('my oven is so loud today lol');
    expect(chat.text()).toMatch(/is that a new topic/u);
    return chat;
  };

  it('a request, a correction and a change go their own way', () => {
    const request = offered();
    request.says('haceme un guion de 30 segundos sobre canas');
    expect(request.calls().map(({ op }) => op)).toContain('script.generate');
    const correction = offered();
    correction.says('mi público son madres jóvenes');
    expect(correction.calls().map(({ op }) => op)).toContain('persona.correct');
    const change = offered();
    change.says('hacelo más corto');
    expect(change.calls().map(({ op }) => op)).toContain('script.list');
  });

  it('"ok" to a choice of two writes nothing, "no" leaves it', () => {
    const taken = offered();
    taken.says('ok');
    expect(taken.calls()).toEqual([]);
    const left = offered();
    left.says('no');
    expect(left.open()).toBeNull();
  });

  it('a command is answered without asking again, and the button still works', () => {
    const chat = offered();
    chat.says('/privacy');
    expect(chat.text()).not.toMatch(/is that a new topic/u);
    chat.takes({ type: 'choice', value: 'offer:write' });
    expect(chat.calls().map(({ op }) => op)).toContain('script.generate');
  });

  it('what may be a change or a topic is asked', () => {
    const chat = afterScript('a good opening night');
    expect(chat.labels()).toContain('Change my last script');
  });
});

describe('a question about the bot, or an errand, with its reasons around it', () => {
  it.each([
    ['who sees my stuff', /I keep your name/u],
    ['quien ve mis datos', /I keep your name/u],
    ['quem vê meus dados', /I keep your name/u],
    ['mera data kaun dekhta hai', /I keep your name/u],
    ['मेरा डेटा कौन देखता है', /I keep your name/u],
    ['నా డేటా ఎవరు చూస్తారు', /I keep your name/u],
    ['siapa aja yang bisa liat dataku', /I keep your name/u],
    ['Can my VA use the same account as me?', /\/persona keeps several profiles/u],
    ['does it work for tiktok too or only reels', /TikTok and YouTube Shorts/u],
    ['how much is it per month after the trial', /I ask for no money/u],
    ['i want everything youve got saved on me, as a file', /everything I have about you/u],
  ])('"%s"', (says, answer) => {
    const chat = openChat({ persona });
    chat.says(says);
    expect(chat.text()).toMatch(answer);
  });

  it.each([
    ['plan my week pls, i can only film tues and thurs', 'ideas.list'],
    ['havent looked in ages im scared lol, hows my page doing numbers wise', 'stats.get'],
    ['stats pls', 'stats.get'],
    ['performa akun aku gimana bulan ini', 'stats.get'],
  ] as const)('"%s"', (says, op) => {
    const chat = openChat({ persona });
    chat.says(says);
    expect(chat.calls()[0]?.op).toBe(op);
  });

  it('is never found in the story of somebody new', () => {
    const chat = openChat();
    chat.says('I bake bread. I had no ideas, my page was empty, and then my stats went up.');
    expect(chat.open()).toBe('onboarding');
  });
});
