import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  barePathOf,
  filePathOf,
  fileRefOf,
  mediaOf,
  readLine,
  TERMINAL_THREAD,
} from '../../../adapters/terminal/inbound.js';
import { renderMessage } from '../../../adapters/terminal/outbound.js';
import { fileURLToPath } from 'node:url';
import { closedAfter } from '../../support/closed-after.js';
import { startTerminal, type StartedTerminal } from '../../support/terminal-driver.js';

async function begin(...options: Parameters<typeof startTerminal>): Promise<StartedTerminal> {
  return closedAfter(await startTerminal(...options));
}

const CHOICES = {
  blocks: [{ type: 'text', text: 'How long?' }],
  choices: [
    { label: '30 s', value: 'a' },
    { label: '45 s', value: 'b' },
  ],
} as const;

describe('what is folded elsewhere', () => {
  const fold = {
    type: 'details',
    summary: 'Viral check',
    blocks: [{ type: 'text', text: 'Hook 7/10' }],
    reveal: 'script:show-viral:k3x9-17',
  } as const;

  test('is printed the first time, and waits behind a choice after that', () => {
    expect(renderMessage({ blocks: [fold] }, 1)).toMatchObject({
      text: 'Viral check\nHook 7/10',
      choices: [],
    });
    const later = renderMessage({ blocks: [{ ...fold, again: true }] }, 1);
    expect(later.text).toBe('[1] Viral check');
    expect(later.choices.map(({ choice }) => choice.value)).toEqual(['script:show-viral:k3x9-17']);
  });
});

describe('choices that wait behind one', () => {
  const message = {
    blocks: [{ type: 'details', summary: 'Viral check', blocks: [], reveal: 'viral', again: true }],
    choices: [
      { label: 'Good', value: 'good' },
      { label: 'More', value: 'more' },
      { label: 'Export', value: 'export', folded: true },
    ],
  } as const;

  test('are not printed; the label presses them all the same, no number does', () => {
    const { text, choices } = renderMessage(message, 1);
    expect(text).toBe('[1] Good\n[2] More');
    expect(readLine('export', choices)).toEqual({ text: '', choice: 'export' });
    expect(readLine('viral check', choices)).toEqual({ text: '', choice: 'viral' });
    expect(readLine('2', choices)).toEqual({ text: '', choice: 'more' });
    expect(readLine('3', choices)).toEqual({ text: '3' });
    expect(readLine('null', choices)).toEqual({ text: 'null' });
  });

  test('do not count in the numbers of the message that follows', async () => {
    const terminal = await begin();
    await terminal.adapter.send(TERMINAL_THREAD, message, { idempotencyKey: 'a' });
    await terminal.adapter.send(TERMINAL_THREAD, CHOICES, { idempotencyKey: 'b' });
    expect(terminal.output()).toContain('[3] 30 s');
  });
});

describe('a line', () => {
  const printed = CHOICES.choices.map((choice, index) => ({ number: index + 1, choice }));

  test.each([
    ['2', { text: '', choice: 'b' }],
    ['[1]', { text: '', choice: 'a' }],
    ['30 S', { text: '', choice: 'a' }],
    ['3', { text: '3' }],
    ['/Script  bread', { text: '/Script  bread', command: { name: 'script', args: 'bread' } }],
    ['/help', { text: '/help', command: { name: 'help', args: '' } }],
    ['just words', { text: 'just words' }],
    ['/ not a command', { text: '/ not a command' }],
  ])('%s is read', (line, meaning) => {
    expect(readLine(line, printed)).toEqual(meaning);
  });

  test.each([
    [['note.ogg'], 'voice'],
    [['reel.MP4'], 'video'],
    [['talk.m4a'], 'audio'],
    [['story.txt'], undefined],
    [['reel.mp4', 'talk.m4a'], undefined],
  ])('the files %s are heard as %s', (names, kind) => {
    expect(mediaOf(names.map(fileRefOf)).media?.kind).toBe(kind);
  });

  test.each([
    ['/file a.txt', 'a.txt'],
    ["/file 'my story.txt'", 'my story.txt'],
    ['/file', null],
    ['file a.txt', null],
  ])('%s names the file %s', (line, file) => {
    expect(filePathOf(line)).toBe(file);
  });
});

describe('a line that is the path of a file', () => {
  test('is that file, and nothing else is', () => {
    const here = fileURLToPath(import.meta.url);
    expect(barePathOf(here)).toBe(here);
    expect(barePathOf(`"${here}"`)).toBe(here);
    expect(barePathOf('/start')).toBeNull();
    expect(barePathOf('/no/such/file.txt')).toBeNull();
    expect(barePathOf('my goat ate the phone.txt')).toBeNull();
  });
});

describe('what is printed', () => {
  test('holds no control character of a model or a file', () => {
    const { text } = renderMessage({ blocks: [{ type: 'text', text: '\u001B[2Jred\u0007 \u202Edes' }] }, 1);
    expect(text).toBe('[2Jred des');
  });

  test('numbers choices on through one turn, and the next turn begins at 1', async () => {
    const { adapter, types, output, received } = await begin();
    await adapter.send(TERMINAL_THREAD, CHOICES, { idempotencyKey: 'one' });
    await adapter.send(TERMINAL_THREAD, CHOICES, { idempotencyKey: 'two' });
    expect(output()).toContain('[3] 30 s');
    await types('4');
    expect(received[0]?.choice).toBe('b');
    await adapter.send(TERMINAL_THREAD, CHOICES, { idempotencyKey: 'three' });
    expect(output().match(/\[1\] 30 s/gu)).toHaveLength(2);
  });

  test('is a whole transcript when lines are echoed', async () => {
    const { types, output } = await begin({ interactive: false, echo: true });
    await types('/help');
    expect(output()).toContain('>>> /help');
  });
});

describe('behind a pipe', () => {
  test('the next line waits for all answers to the one before', async () => {
    let answered = (): void => undefined;
    const firstAnswer = new Promise<void>((resolve) => (answered = resolve));
    const idle = (): Promise<void> => firstAnswer;
    const { types, received } = await begin({ interactive: false, idle });
    await types('first');
    await types('second');
    expect(received.map(({ text }) => text)).toEqual(['first']);
    answered();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(received.map(({ text }) => text)).toEqual(['first', 'second']);
  });

  test('files in a row are one album, also as the last thing said', async () => {
    const { types, folder, received, ends, adapter } = await begin({ interactive: false });
    for (const name of ['a.txt', 'b.md']) {
      writeFileSync(path.join(folder, name), name);
      await types(`/file ${path.join(folder, name)}`);
    }
    ends();
    await adapter.closed;
    expect(received.map(({ files }) => files.map(({ name, mimeType }) => [name, mimeType]))).toEqual([
      [
        ['a.txt', 'text/plain'],
        ['b.md', 'text/markdown'],
      ],
    ]);
  });
});

test('lines pasted at once are one message at a terminal', async () => {
  const { types, received } = await begin();
  await types('I bake bread.\nI sell it at the school gate.');
  expect(received.map(({ text }) => text)).toEqual(['I bake bread.\nI sell it at the school gate.']);
});

test('a file that is not there is missing', async () => {
  const { adapter } = await begin();
  const reading = adapter.openFile('/nowhere/at-all.txt', {
    maxBytes: 10,
    signal: new AbortController().signal,
  });
  await expect(reading).rejects.toMatchObject({ code: 'missing' });
});
