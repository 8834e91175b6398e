import { describe, expect, test } from 'vitest';
import { stageOf } from '../../../../adapters/discord/sending/stages.js';
import { markOf, nonceOf, planMessage } from '../../../../adapters/discord/message/outbound.js';
import { readCustomId, choiceIdOf } from '../../../../adapters/discord/message/custom-id.js';
import type { OutboundMessage, RenderedFile } from '../../../../src/chat/types.js';
import { formTexts } from '../../../../src/conversations/index.js';
import { render } from '../../../support/discord/markdown.js';
import type { Way } from '../../../../adapters/discord/features.js';
import { bodyOf } from '../../../../adapters/discord/message/message-body.js';
import { checkMessage, walk, type Component } from '../../../support/discord/message-limits.js';

const COMMAND_IDS = [
  ['help', '42'],
  ['export', '43'],
] as const;
const OWNER = { userId: '77', channelId: '600000000000000001' };

function plan(
  message: OutboundMessage,
  files: readonly RenderedFile[] = [],
  owner: typeof OWNER | null = null,
  way: Way = 'newer',
) {
  const parts = planMessage(message, files, {
    idempotencyKey: 'effect-1',
    owner,
    texts: formTexts('en'),
    commandIds: new Map(COMMAND_IDS),
    way,
  });
  for (const { components, files: own } of parts)
    checkMessage(bodyOf(components, way), {
      fileNames: own.map(({ name }) => name),
      isEdit: false,
      wasV2: false,
    });
  return parts.map((part) => ({ ...part, all: walk(part.components as unknown as readonly Component[]) }));
}

const textsOf = (parts: ReturnType<typeof plan>): readonly string[] =>
  parts.flatMap(({ all }) => all.filter(({ type }) => type === 10).map(({ content }) => content ?? ''));

const text = (words: string): OutboundMessage => ({ blocks: [{ type: 'text', text: words }] });

describe('splitting', () => {
  test('a code block that fits into one message is never cut', () => {
    const code = 'Say this line slowly.\n'.repeat(100).trim();
    const blocks: OutboundMessage['blocks'] = [
      { type: 'text', text: 'before '.repeat(400) },
      { type: 'code', text: code },
      { type: 'text', text: 'after '.repeat(400) },
    ];
    const seen = textsOf(plan({ blocks })).map(render);
    expect(seen.length).toBe(3);
    expect(seen.flatMap((part) => part.code)).toEqual([code]);
  });

  test('a longer one becomes several whole ones, and no word is lost', () => {
    const code = Array.from({ length: 700 }, (_, index) => `Line ${index} of my very long script.`).join(
      '\n',
    );
    const seen = textsOf(plan({ blocks: [{ type: 'code', text: code }] })).map(render);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.flatMap((part) => part.code).join('\n')).toBe(code);
  });

  test.each([
    ['markup', '*_~|`<[\\'.repeat(3000)],
    ['line starts', '# \n> \n- \n1. x\n'.repeat(1500)],
    ['fences', '```'.repeat(4000)],
    ['emoji', '👩‍👩‍👧'.repeat(3000)],
    ['one endless word', 'a'.repeat(20_000)],
    ['control characters', '\u0000\u202E\uD800'.repeat(3000)],
    ['other scripts', 'నమస్తే हिंदी '.repeat(2000)],
  ])('text full of %s keeps every limit, in every kind of block', (_, words) => {
    const parts = plan({
      blocks: [
        { type: 'text', text: words },
        {
          type: 'text',
          text: [
            { text: words, style: 'bold' },
            { text: words, style: 'code' },
          ],
        },
        { type: 'heading', text: words },
        { type: 'quote', text: words },
        { type: 'list', items: [words, words] },
        { type: 'code', text: words },
        { type: 'table', header: ['a', 'b', 'c'], rows: [[words, words, words]] },
        { type: 'details', summary: words, blocks: [{ type: 'code', text: words }] },
      ],
      choices: Array.from({ length: 30 }, (_unused, index) => ({ label: words, value: `v:${index}` })),
    });
    expect(parts.every(({ all }) => all.length > 0)).toBe(true);
  });

  test('words survive being escaped and cut', () => {
    const words = Array.from({ length: 1500 }, (_, index) => `*w${index}* _x_ [y](z)`).join(' ');
    const seen = textsOf(plan(text(words))).map((markdown) => render(markdown).text);
    expect(seen.join(' ').split(/\s+/u)).toEqual(words.split(/\s+/u));
  });
});

describe('a result', () => {
  const result: OutboundMessage = {
    blocks: [
      { type: 'code', text: 'Stop scrolling.' },
      {
        type: 'details',
        summary: 'Beats',
        blocks: [{ type: 'text', text: 'hidden' }],
        reveal: 'script:show-beats:abc',
      },
      { type: 'details', summary: 'Note', blocks: [{ type: 'text', text: 'in sight' }] },
    ],
    choices: [
      { label: 'Good', value: 'script:good:abc', style: 'success' },
      { label: 'Copy', value: 'copy', copy: 'caption' },
      { label: 'Good again', value: 'script:good:abc' },
    ],
    scriptId: 'abc',
  };
  const png = { name: 'viral.png', mimeType: 'image/png', bytes: new Uint8Array([1]) };
  const srt = { name: 'मेरी script.srt', mimeType: 'application/x-subrip', bytes: new Uint8Array([2]) };

  test('is one card with its picture, its buttons, and what is folded behind a button', () => {
    const parts = plan(result, [png, srt], OWNER);
    expect(parts.length).toBe(1);
    expect(parts[0]?.components.map(({ type }) => type)).toEqual([17]);
    const all = parts[0]?.all ?? [];
    const labels = all.filter(({ type }) => type === 2).map(({ label }) => label);
    expect(labels).toEqual(['Beats', 'Good', 'Share here']);
    expect(textsOf(parts).join('\n')).toContain('in sight');
    expect(textsOf(parts).join('\n')).not.toContain('hidden');
    expect(all.filter(({ type }) => type === 12 || type === 13).length).toBe(2);
    expect(parts[0]?.files.map(({ name }) => name)).toEqual(['viral.png', 'script.srt']);
  });

  test('is not to be shared where nobody else reads', () => {
    const labels = plan(result)[0]?.all.map(({ label }) => label);
    expect(labels).not.toContain('Share here');
  });

  test('says so where Discord would not take its file', () => {
    const parts = plan(result, [{ ...srt, bytes: new Uint8Array(10 * 1024 * 1024 + 1) }]);
    expect(parts[0]?.files).toEqual([]);
    expect(textsOf(parts).join('\n')).toContain(formTexts('en').fileTooLarge);
  });

  test('with more than ten files takes several messages', () => {
    const files = Array.from({ length: 23 }, (_, index) => ({ ...srt, name: `part ${index % 3}.srt` }));
    const parts = plan(result, files, OWNER);
    expect(parts.map((part) => part.files.length)).toEqual([10, 10, 3]);
    expect(new Set(parts.flatMap((part) => part.files.map(({ name }) => name))).size).toBe(23);
  });
});

test('the same part of the same message has the same nonce and mark; no other has', () => {
  expect(nonceOf('0123456789abcdef', 12)).toBe('0123456789abcdef-12');
  const long = 'x'.repeat(40);
  expect(nonceOf(long, 1).length).toBe(25);
  expect(nonceOf(long, 1)).not.toBe(nonceOf(long, 2));
  expect(markOf('a-0')).toBe(markOf('a-0'));
  expect(markOf('a-0')).not.toBe(markOf('a-1'));
});

test('no message bears the id by which a stage is known', () => {
  const [stage] = stageOf('Reading', 'Stop', null, []);
  expect((stage?.id ?? 1) % 2).toBe(0);
  for (let at = 0; at < 100; at += 1) expect(markOf(`a-${at}`) % 2).toBe(1);
});

test('a button knows whose form it belongs to, with the longest value and ids as well', () => {
  const owner = { userId: '18446744073709551615', channelId: '18446744073709551614' };
  const value = `script:new:${'x'.repeat(53)}`;
  const id = choiceIdOf(value, owner) ?? '';
  expect(id.length).toBeLessThanOrEqual(100);
  expect(readCustomId(id)).toEqual({ kind: 'choice', value, owner });
  expect(choiceIdOf('!stop', null)).toBeNull();
  expect(readCustomId('!unknown')).toBeNull();
});

test('a command is named so that it can be pressed; nothing else that looks like one', () => {
  const [text = ''] = textsOf(
    plan({
      blocks: [
        { type: 'text', text: [{ text: '/help', style: 'code' }, { text: ' This list' }] },
        { type: 'text', text: 'km/help, a//help, /nothing, /help.txt and https://a.b/help, but /export.' },
        { type: 'code', text: '/export now' },
      ],
    }),
  );
  expect(text).toBe(
    '</help:42> This list\n\nkm/help, a//help, /nothing, /help.txt and https://a.b/help, but </export:43>.\n\n```\n/export now\n```',
  );
});

test('nothing to show is no message', () => {
  expect(plan({ blocks: [] })).toEqual([]);
  expect(plan(text(' \u200B\n'))).toEqual([]);
});
