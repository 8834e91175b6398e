/** Wordings that stand in no list and in no line the models were fitted to. */
import { describe, expect, it } from 'vitest';
import { afterScript, openChat } from '../chat.js';
import { persona } from '../samples.js';

describe('wordings no list holds', () => {
  it.each([
    ['my brain is mush whatll i film', 'ideas.list'],
    ['cud u hunt out last weeks script', 'script.list'],
    ['tell me which of mine went down best', 'stats.get'],
    ['what tags do i stick on a video about wallpaper', 'hashtags.pick'],
  ])('"%s"', (says, op) => {
    const chat = openChat({ persona });
    chat.says(says);
    expect(chat.calls()[0]?.op).toBe(op);
  });

  it.each([
    ['needs to be way punchier at the beginning like', 'hook'],
    ['its going on and on, chop half of it', 'shorter'],
    ['thats barely anything, bulk it up', 'longer'],
    ['swap that last bit where i beg for follows', 'cta'],
    ['bit stuffy, loosen it up would ya', 'tone'],
  ])('right after a script "%s" changes it', (says, part) => {
    const chat = afterScript(says);
    expect(chat.calls()[0]).toMatchObject({ op: 'script.rewrite', args: { part } });
  });

  it('a short yes to a choice of two writes nothing, a short no leaves it', () => {
    const taken = openChat({ persona });
    taken.says('my oven is so loud today lol');
    taken.says('aye go on then');
    expect(taken.calls()).toEqual([]);
    const left = openChat({ persona });
    left.says('my oven is so loud today lol');
    left.says('nah leave that');
    expect(left.open()).toBeNull();
  });

  it('a reply to a script stays her own version of it', () => {
    const chat = openChat({ persona, lastScriptId: 'shown' });
    chat.takes({
      type: 'text',
      text: 'I never use a mixer. My hands are the mixer. Ask my neighbours at five in the morning.',
      replyToScriptId: 'shown',
    });
    expect(chat.calls()[0]?.op).toBe('script.saveEdit');
  });
});
