/** Her story sent as an exported chat: her own lines only, and whose they are is asked where no name is hers. */
import { describe, expect, it } from 'vitest';
import { openChat } from '../chat.js';
import { persona } from '../samples.js';

const CHAT = [
  '12/03/24, 10:14 - Messages and calls are end-to-end encrypted.',
  '12/03/24, 10:15 - Ana: I sell tamales from a blue cart outside the hospital in Puebla since 2016',
  '12/03/24, 10:16 - Beto: I fix fridges, you know me',
  '12/03/24, 10:17 - Ana: I started when my husband lost his job and my mother gave me her steamer',
  '12/03/24, 10:18 - Beto: <Media omitted>',
].join('\n');
const HERS =
  'I sell tamales from a blue cart outside the hospital in Puebla since 2016\n\nI started when my husband lost his job and my mother gave me her steamer';

function storyIn(chat: ReturnType<typeof openChat>): unknown {
  const state = chat.active()?.state as { form: { story: unknown } } | undefined;
  return state?.form.story;
}

describe('a chat sent as her story', () => {
  it('gives her own lines where her name stands in it', () => {
    const chat = openChat({ persona: null });
    chat.says('/start');
    chat.says('Ana');
    chat.says(CHAT);
    expect(storyIn(chat)).toEqual([HERS]);
    expect(chat.text()).not.toContain('Which of these');
  });

  it('asks which name is hers, and takes the name and her lines from the answer', () => {
    const chat = openChat({ persona: null, displayName: 'xx_99' });
    chat.says(CHAT);
    expect(chat.labels()).toEqual(['Ana', 'Beto', 'None of these']);
    expect(storyIn(chat)).toEqual([]);
    chat.presses('Ana');
    expect(storyIn(chat)).toEqual([HERS]);
    expect(chat.text()).not.toMatch(/what should I call you/iu);
  });

  it('takes a typed name, and none of them', () => {
    const chat = openChat({ persona: null, displayName: 'xx_99' });
    chat.says('/start');
    chat.says('Maya');
    chat.says(CHAT);
    chat.says('ana');
    expect(storyIn(chat)).toEqual([HERS]);
    const other = openChat({ persona: null, displayName: 'xx_99' });
    other.says('/start');
    other.says('Maya');
    other.says(CHAT);
    other.presses('None of these');
    expect(storyIn(other)).toEqual([]);
    expect(other.text()).toMatch(/Tell me your story/u);
  });

  it('is read the same in a file', () => {
    const chat = openChat({ persona: null, displayName: 'xx_99' });
    chat.says('/start');
    chat.says('Ana');
    chat.sendsFiles('WhatsApp Chat with Beto.txt');
    chat.takes({
      type: 'done',
      op: 'files.read',
      effectId: 'e1',
      tag: 'story',
      result: {
        documents: [
          {
            ok: true,
            kind: 'txt',
            file: 'chat.txt',
            text: CHAT,
            words: 40,
            truncated: false,
            language: 'en',
          },
        ],
      },
    });
    expect(storyIn(chat)).toEqual([HERS]);
  });
});

describe('a chat sent when she is known', () => {
  const known = (name: string): ReturnType<typeof openChat> =>
    openChat({ persona: { ...persona, name }, displayName: 'xx_99', lastScriptId: 'shown' });

  it('is kept without the lines of others', () => {
    const chat = known('Ana');
    chat.says(CHAT);
    chat.presses('It is about me: keep it');
    expect(chat.calls()).toMatchObject([{ op: 'persona.correct', args: { told: HERS } }]);
  });

  it('is asked whose lines are hers, by a button or her name', () => {
    const chat = known('Maya');
    chat.says(CHAT);
    expect(chat.labels()).toEqual(['Ana', 'Beto', 'None of these']);
    chat.presses('Ana');
    chat.presses('It is about me: keep it');
    expect(chat.calls()).toMatchObject([{ op: 'persona.correct', args: { told: HERS } }]);
    const typed = known('Maya');
    typed.says(CHAT);
    typed.says('ana');
    typed.presses('It is about me: keep it');
    expect(typed.calls()).toMatchObject([{ op: 'persona.correct', args: { told: HERS } }]);
    const none = known('Maya');
    none.says(CHAT);
    none.presses('None of these');
    expect(none.calls()).toEqual([]);
  });

  it('is read the same in a file', () => {
    const chat = known('Ana');
    chat.sendsFiles('WhatsApp Chat with Beto.txt');
    const document = {
      file: 'WhatsApp Chat with Beto.txt',
      ok: true,
      kind: 'txt',
      language: 'en',
      words: 50,
      truncated: false,
      text: CHAT,
    } as const;
    chat.takes({
      type: 'done',
      op: 'files.read',
      effectId: 'e1',
      tag: 'offer',
      result: { documents: [document] },
    });
    chat.presses('It is about me: keep it');
    expect(chat.calls()).toMatchObject([{ op: 'persona.correct', args: { told: HERS } }]);
  });
});
