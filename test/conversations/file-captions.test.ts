/** What she writes under a file is done with the file. */
import { describe, expect, it } from 'vitest';
import { openChat } from './chat.js';
import { persona } from './samples.js';

type Chat = ReturnType<typeof openChat>;

const FILE = 'The mixer broke on Saturday.\nForty loaves were waiting, so my mother came with her spoon.';

function read(chat: Chat, caption: string): void {
  chat.takes({
    type: 'files',
    files: [{ ref: 'f1', name: 'notes.txt', mimeType: 'text/plain', bytes: null }],
    text: caption,
  });
  const [reading] = chat.calls();
  const document = { file: 'notes.txt', kind: 'txt', language: 'en', words: 15, truncated: false } as const;
  chat.takes({
    type: 'done',
    op: 'files.read',
    effectId: 'e1',
    tag: reading?.tag ?? '',
    result: { documents: [{ ...document, ok: true, text: FILE }] },
  });
}

describe('under a file', () => {
  it.each([
    ['write a 15s educational script from this file', 15],
    ['make a 30 second educational reel out of this', 30],
    ['buat skrip 15 detik dari file ini', 15],
    ['इस फ़ाइल से 15 सेकंड की स्क्रिप्ट लिखो', 15],
  ])('%s: a script of it', (caption, seconds) => {
    const chat = openChat({ persona });
    read(chat, caption);
    expect(chat.calls()[0]).toMatchObject({
      op: 'script.generate',
      args: {
        request: {
          topic: 'The mixer broke on Saturday.',
          seconds,
          context: expect.stringMatching(/spoon/u),
        },
      },
    });
  });

  it.each(['my mother', 'my doctor'])('a topic of her own stays, and the file goes along: %s', (topic) => {
    const chat = openChat({ persona });
    read(chat, `write a 15s educational script about ${topic}`);
    expect(chat.calls()[0]).toMatchObject({
      args: { request: { topic, context: expect.stringMatching(/spoon/u) } },
    });
  });

  it('"score this" scores it; a few words that order nothing are asked about', () => {
    const chat = openChat({ persona });
    read(chat, 'score this');
    expect(chat.calls()[0]).toMatchObject({ op: 'text.score', args: { text: FILE } });
    const asked = openChat({ persona });
    read(asked, 'notes for tuesday');
    expect(asked.calls()).toEqual([]);
  });
});

describe('while she introduces herself', () => {
  it('a name and a short story in one go are both heard', () => {
    const chat = openChat();
    chat.says('/start');
    chat.says('Uma\nI repair clocks in Leeds and film what I find inside them, for people who keep things.');
    expect(chat.text()).toContain('I kept that as part of your story.');
    expect(chat.text()).toContain('Uma');
  });

  it('a name beside a file is her name', () => {
    const chat = openChat();
    chat.says('/start');
    read(chat, 'Uma');
    expect(chat.text()).toContain('Nice to meet you, Uma');
  });
});
