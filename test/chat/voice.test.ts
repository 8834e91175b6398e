import { describe, expect, it } from 'vitest';
import type { InboundMessage } from '../../src/chat/types.js';
import { BotError } from '../../src/errors.js';
import { createFakeEngine } from '../support/fake-engine.js';
import { openChat, type OpenChatOptions } from '../support/open-chat.js';

const note: Partial<InboundMessage> = {
  text: '',
  media: { kind: 'voice', durationSeconds: 4 },
  files: [{ ref: 'v1', name: 'voice.ogg', mimeType: 'audio/ogg', bytes: 900 }],
};
const withModel: OpenChatOptions['contextOf'] = async (owner) => ({
  ...owner,
  persona: null,
  builtIn: false,
  supportContact: null,
  isAdmin: false,
});

describe('a spoken message', () => {
  it('is written down, shown, and answers what is open like typed words', async () => {
    const engine = createFakeEngine({
      'voice.transcribe': () => ({ text: 'sourdough', wordsPerMinute: null }),
      'script.generate': () => ({ script: { scriptId: 's', text: 'Bread.' } }),
    });
    const chat = await openChat({ engine, contextOf: withModel });
    await chat.says('/write');
    await chat.says('', note);
    chat.replies(/Heard: sourdough/u);
    chat.replies(/Writing about sourdough/u);
    expect(engine.calls.map(({ op }) => op)).toEqual(['voice.transcribe', 'script.generate']);
    await chat.close();
  });

  it('that nobody understands is said so, and the form stays open', async () => {
    const engine = createFakeEngine({
      'voice.transcribe': () => {
        throw new BotError('empty', 'no words');
      },
      'script.generate': () => ({ script: { scriptId: 's', text: 'Bread.' } }),
    });
    const chat = await openChat({ engine, contextOf: withModel });
    await chat.says('/write');
    await chat.says('', note);
    chat.replies(/Not heard: empty/u);
    await chat.says('bread');
    chat.replies(/Writing about bread/u);
    await chat.close();
  });

  it('is not sent to an engine that has no model to hear it', async () => {
    const engine = createFakeEngine();
    const chat = await openChat({ engine });
    await chat.says('/write');
    await chat.says('', note);
    chat.replies(/Not now: unsupported/u);
    expect(engine.calls).toEqual([]);
    await chat.close();
  });

  it('in a film is judged instead, and the open form stays open', async () => {
    const film: Partial<InboundMessage> = {
      text: '',
      media: { kind: 'video', durationSeconds: 20 },
      files: [{ ref: 'f1', name: 'reel.mp4', mimeType: 'video/mp4', bytes: 5_000 }],
    };
    const engine = createFakeEngine({
      'recording.judge': () => ({ text: 'My first cake fell flat.' }),
      'script.generate': () => ({ script: { scriptId: 's', text: 'Bread.' } }),
    });
    const chat = await openChat({ engine, contextOf: withModel });
    await chat.says('/write');
    await chat.says('', film);
    expect(engine.calls).toMatchObject([{ op: 'recording.judge', args: { durationSeconds: 20 } }]);
    await chat.says('bread');
    chat.replies(/Writing about bread/u);
    await chat.close();
  });

  it('does not swallow the words beside it: they are answered as well', async () => {
    const engine = createFakeEngine({
      'script.generate': () => ({ script: { scriptId: 's', text: 'Bread.' } }),
    });
    const chat = await openChat({ engine, contextOf: withModel });
    await chat.says('/write');
    await chat.says('', { ...note, text: 'sourdough', media: { kind: 'video', durationSeconds: 20 } });
    chat.replies(/Writing about sourdough/u);
    expect(engine.calls.map(({ op }) => op).toSorted()).toEqual(['recording.judge', 'script.generate']);
    await chat.close();
  });
});
