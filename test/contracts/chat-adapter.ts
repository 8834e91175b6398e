/** What every chat platform must do alike; terminal, Telegram and Discord run it through a small driver. */
import { afterEach, describe, expect, test } from 'vitest';
import type { ChatAdapter, InboundMessage, OutboundMessage } from '../../src/chat/types.js';

/** A message of the bot as the person sees it. */
export interface ShownMessage {
  /** Everything readable, code blocks and folded parts included. */
  readonly text: string;
  /** Texts that stand as code blocks. */
  readonly code: readonly string[];
  /** Labels of the choices under it. */
  readonly choices: readonly string[];
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** One person in one conversation with a started adapter. */
export interface AdapterDriver {
  readonly adapter: ChatAdapter;
  /** Thread of the person's conversation. */
  readonly threadId: string;
  /** What the adapter handed to `receive` so far. */
  readonly received: readonly InboundMessage[];
  /** Longest text of one message, in UTF-16 units; null when there is no limit. */
  readonly messageUnits: number | null;
  says(text: string): Promise<void>;
  sendsFile(file: {
    readonly name: string;
    readonly mimeType: string;
    readonly bytes: Uint8Array;
  }): Promise<void>;
  /** Presses the newest choice with this label. */
  presses(label: string): Promise<void>;
  /** The bot's messages, oldest first, without progress. */
  shown(): readonly ShownMessage[];
  /** Progress texts shown so far, in any form. */
  progressShown(): readonly string[];
  close(): Promise<void>;
}

const WAIT_MS = 8000;

/** Markup of every platform, other scripts, emoji, and what looks like a mention. */
const HOSTILE_TEXT =
  '*not bold* _nor this_ <b>nor that</b> [a](b) `c` @everyone <@42> ~~x~~ ||y|| # h\n> q నమస్తే हिंदी 👩‍👩‍👧 &amp; \\n';

/** `create` starts the adapter with a `receive` that stores the message in `received`. */
export function chatAdapterContract(name: string, create: () => Promise<AdapterDriver>): void {
  describe(`${name} as a chat adapter`, () => {
    const open: AdapterDriver[] = [];

    async function begin(): Promise<AdapterDriver> {
      const driver = await create();
      open.push(driver);
      return driver;
    }

    async function until<T>(look: () => T | undefined): Promise<T> {
      const deadline = Date.now() + WAIT_MS;
      for (;;) {
        const found = look();
        if (found !== undefined) return found;
        if (Date.now() > deadline) throw new Error('Waited in vain.');
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }

    let keys = 0;
    async function send(
      { adapter, threadId }: AdapterDriver,
      message: OutboundMessage,
      files?: Parameters<ChatAdapter['send']>[2]['files'],
    ): Promise<readonly string[]> {
      keys += 1;
      const options = { idempotencyKey: `contract-${keys}`, ...(files ? { files } : {}) };
      return (await adapter.send(threadId, message, options)).messageIds;
    }

    afterEach(async () => {
      await Promise.all(open.splice(0).map((driver) => driver.close()));
    });

    test('what she writes arrives word for word, with who, where and when', async () => {
      const driver = await begin();
      await driver.says('My sourdough story, told simply');
      const message = await until(() => driver.received[0]);
      expect(message.text).toBe('My sourdough story, told simply');
      expect(message.threadId).toBe(driver.threadId);
      expect(message.threadId.startsWith(`${driver.adapter.platform}:`)).toBe(true);
      expect(message.userId.startsWith(`${driver.adapter.platform}:`)).toBe(true);
      expect(message.addressed).toBe(true);
      expect(message.files).toEqual([]);
    });

    test('a command arrives with its name and what follows', async () => {
      const driver = await begin();
      await driver.says('/script 30s how I price my cakes');
      const message = await until(() => driver.received[0]);
      expect(message.command).toEqual({ name: 'script', args: '30s how I price my cakes' });
    });

    test('two messages never share an id', async () => {
      const driver = await begin();
      await driver.says('the same words');
      await driver.says('the same words');
      await until(() => driver.received[1]);
      expect(driver.received[0]?.id).not.toBe(driver.received[1]?.id);
    });

    test('a file she sends can be read, byte for byte, and never beyond the limit', async () => {
      const driver = await begin();
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
      await driver.sendsFile({ name: 'my story.txt', mimeType: 'text/plain', bytes });
      const message = await until(() => driver.received.find(({ files }) => files.length > 0));
      const [file] = message.files;
      expect(file?.name).toBe('my story.txt');
      const options = { maxBytes: 100_000, signal: new AbortController().signal };
      const read = await driver.adapter.openFile(file?.ref ?? '', options);
      expect(Buffer.compare(Buffer.from(read), Buffer.from(bytes))).toBe(0);
      await expect(
        driver.adapter.openFile(file?.ref ?? '', { ...options, maxBytes: 1000 }),
      ).rejects.toMatchObject({
        code: 'tooLarge',
      });
    });

    test('text with the markup of any platform is shown as it is', async () => {
      const driver = await begin();
      await send(driver, { blocks: [{ type: 'text', text: HOSTILE_TEXT }] });
      expect(driver.shown().at(-1)?.text.trim()).toBe(HOSTILE_TEXT.trim());
    });

    test('a code block is shown as code, with nothing added to copy along', async () => {
      const driver = await begin();
      const words = "Stop scrolling.\n\nI burned 12 loaves ``` *so* you <don't> have to.";
      await send(driver, {
        blocks: [
          { type: 'code', text: words },
          { type: 'details', summary: 'Why it works', blocks: [{ type: 'text', text: 'The hook counts.' }] },
        ],
      });
      const shown = driver.shown();
      expect(shown.flatMap(({ code }) => code)).toEqual([words]);
      const text = shown.map((message) => message.text).join('\n');
      expect(text).toContain('Why it works');
      expect(text).toContain('The hook counts.');
    });

    test('every block reaches her, whatever the platform makes of it', async () => {
      const driver = await begin();
      await send(driver, {
        blocks: [
          { type: 'heading', text: 'Breakdown' },
          { type: 'text', text: [{ text: 'bold words', style: 'bold' }, { text: ' and plain ones' }] },
          { type: 'quote', text: 'her own words' },
          { type: 'list', items: ['first point', [{ text: 'second point', style: 'italic' }]] },
          { type: 'table', header: ['Time', 'Say', 'Show'], rows: [['0-3 s', 'the hook', 'a close-up']] },
        ],
      });
      const text = driver
        .shown()
        .map((message) => message.text)
        .join('\n');
      for (const words of [
        'Breakdown',
        'bold words and plain ones',
        'her own words',
        'first point',
        'second point',
        '0-3 s',
        'the hook',
        'a close-up',
      ]) {
        expect(text).toContain(words);
      }
    });

    test('a long text is split, nothing is lost, and the choices stand under the last part', async () => {
      const driver = await begin();
      const sentences = Array.from(
        { length: 200 },
        (_, index) => `Sentence ${index} about my bread 🍞 and my café.`,
      );
      const ids = await send(driver, {
        blocks: [{ type: 'text', text: sentences.join(' ') }],
        choices: [{ label: 'Again', value: 'again' }],
      });
      const shown = driver.shown();
      expect(ids.length).toBe(shown.length);
      const words = shown.flatMap(({ text }) => text.split(/\s+/)).filter(Boolean);
      expect(words).toEqual(sentences.join(' ').split(' '));
      const limit = driver.messageUnits ?? Number.POSITIVE_INFINITY;
      for (const { text } of shown) expect(text.length).toBeLessThanOrEqual(limit);
      expect(shown.at(-1)?.choices).toEqual(['Again']);
      for (const { choices } of shown.slice(0, -1)) expect(choices).toEqual([]);
    });

    test('a pressed choice comes back with its value', async () => {
      const driver = await begin();
      await send(driver, {
        blocks: [{ type: 'text', text: 'How long?' }],
        choices: [
          { label: '30 s', value: 'seconds:30', style: 'primary' },
          { label: '45 s', value: 'seconds:45' },
        ],
      });
      await driver.presses('45 s');
      const message = await until(() => driver.received.find(({ choice }) => choice !== undefined));
      expect(message.choice).toBe('seconds:45');
      expect(message.threadId).toBe(driver.threadId);
    });

    test('a file the bot sends arrives with its name and its bytes', async () => {
      const driver = await begin();
      const bytes = Buffer.from('1\n00:00:00,000 --> 00:00:03,000\nStop scrolling.\n');
      await send(driver, { blocks: [{ type: 'text', text: 'Your subtitles' }] }, [
        { name: 'script.srt', mimeType: 'application/x-subrip', bytes },
      ]);
      const files = driver.shown().flatMap((message) => message.files);
      expect(files.map((file) => file.name)).toEqual(['script.srt']);
      expect(Buffer.from(files[0]?.bytes ?? []).toString()).toBe(bytes.toString());
      expect(
        driver
          .shown()
          .map(({ text }) => text)
          .join('\n'),
      ).toContain('Your subtitles');
    });

    test('the ids of sent messages are all different', async () => {
      const driver = await begin();
      const first = await send(driver, { blocks: [{ type: 'text', text: 'one' }] });
      const second = await send(driver, { blocks: [{ type: 'text', text: 'two' }] });
      expect(new Set([...first, ...second]).size).toBe(2);
    });

    test('sending again under the same key shows nothing twice', async () => {
      const driver = await begin();
      const message: OutboundMessage = { blocks: [{ type: 'text', text: 'only once' }] };
      const options = { idempotencyKey: 'same-key' };
      const first = await driver.adapter.send(driver.threadId, message, options);
      const second = await driver.adapter.send(driver.threadId, message, options);
      expect(second.messageIds).toEqual(first.messageIds);
      expect(driver.shown().filter(({ text }) => text.includes('only once')).length).toBe(1);
    });

    test('progress is shown at once, changes, and does not stay as a message', async () => {
      const driver = await begin();
      const { adapter, threadId } = driver;
      await adapter.progress?.(threadId, { id: 'effect-1', text: 'Attempt 1 of 3' });
      await until(() => driver.progressShown().find((text) => text.includes('Attempt 1 of 3')));
      await adapter.progress?.(threadId, { id: 'effect-1', text: 'Attempt 2 of 3', preview: 'I burned 12' });
      await until(() => driver.progressShown().find((text) => text.includes('Attempt 2 of 3')));
      await adapter.progress?.(threadId, { id: 'effect-1', text: '', done: true });
      await send(driver, { blocks: [{ type: 'text', text: 'Here it is' }] });
      expect(driver.shown().filter(({ text }) => text.includes('Attempt')).length).toBe(0);
    });

    test('a thread that cannot be reached is said to be blocked', async () => {
      const { adapter } = await begin();
      const message: OutboundMessage = { blocks: [{ type: 'text', text: 'hello?' }] };
      const sending = adapter.send(`${adapter.platform}:no such thread`, message, {
        idempotencyKey: 'nowhere',
      });
      await expect(sending).rejects.toMatchObject({ code: 'blocked' });
    });
  });
}
