import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBlocks } from '../../../../adapters/telegram/message/classic-text.js';
import { cleanText } from '../../../../adapters/telegram/message/clean-text.js';
import { planClassic } from '../../../../adapters/telegram/message/outbound.js';
import { splitText } from '../../../../adapters/telegram/message/split-text.js';
import type { Block, RenderedFile } from '../../../../src/chat/types.js';

const PDF: RenderedFile = { name: 'a.pdf', mimeType: 'application/pdf', bytes: new Uint8Array([1]) };
const PNG: RenderedFile = { name: 'a.png', mimeType: 'image/png', bytes: new Uint8Array([1]) };

function texts(blocks: readonly Block[]): readonly string[] {
  return planClassic({ blocks }, [], null).map(({ content }) => content?.text ?? '');
}

/** What an entity of this type covers. */
function covered(blocks: readonly Block[], type: string): readonly string[] {
  const { text, entities } = formatBlocks(blocks);
  return entities
    .filter((entity) => entity.type === type)
    .map(({ offset, length }) => text.slice(offset, offset + length));
}

describe('formatting', () => {
  test('marks spans, headings, quotes and code by entity, counting emoji as Telegram does', () => {
    const blocks: Block[] = [
      { type: 'text', text: [{ text: '🍞🍞 ' }, { text: 'rye', style: 'bold' }, { text: ' & more' }] },
      { type: 'heading', text: 'Breakdown' },
      { type: 'quote', text: 'her words' },
      { type: 'code', text: 'Stop.\nScrolling.' },
    ];
    expect(covered(blocks, 'bold')).toEqual(['rye', 'Breakdown']);
    expect(covered(blocks, 'blockquote')).toEqual(['her words']);
    expect(covered(blocks, 'pre')).toEqual(['Stop.\nScrolling.']);
  });

  test('folds details away, but never a code block: that must copy with one tap', () => {
    const folded: Block = { type: 'details', summary: 'Why', blocks: [{ type: 'text', text: 'The hook.' }] };
    const code: Block = {
      type: 'details',
      summary: 'Caption',
      blocks: [{ type: 'code', text: 'Save this' }],
    };
    expect(covered([folded], 'expandable_blockquote')).toEqual(['The hook.']);
    expect(covered([code], 'expandable_blockquote')).toEqual([]);
    expect(covered([code], 'pre')).toEqual(['Save this']);
  });

  test('a table becomes lines a phone can show', () => {
    const beats: Block = {
      type: 'table',
      header: ['Time', 'Say', 'Show'],
      rows: [
        ['0-3 s', 'Stop.', 'loaf'],
        ['3-9 s', 'Listen.', ''],
      ],
    };
    expect(texts([beats])).toEqual(['0-3 s\nSay: Stop.\nShow: loaf\n\n3-9 s\nSay: Listen.']);
    const scores: Block = { type: 'table', header: ['Dimension', 'Score'], rows: [['Hook', '7.4']] };
    expect(texts([scores])).toEqual(['Hook: 7.4']);
  });

  test('what Telegram would refuse or drop is gone before offsets are counted', () => {
    const blocks: Block[] = [
      { type: 'text', text: [{ text: 'a\u0000\r\ud800\u202eb ' }, { text: 'c', style: 'bold' }] },
    ];
    expect(formatBlocks(blocks).text).toBe('a\ufffdb c');
    expect(covered(blocks, 'bold')).toEqual(['c']);
  });
});

describe('splitting', () => {
  test('breaks between paragraphs, and code that would be cut moves on whole', () => {
    const [first = '', second = ''] = texts([
      { type: 'text', text: 'x'.repeat(3000) },
      { type: 'code', text: 'line\n'.repeat(400) },
    ]);
    expect(first).toBe('x'.repeat(3000));
    expect(second.startsWith('line\nline')).toBe(true);
  });

  test('code longer than a message goes on being code', () => {
    const parts = planClassic({ blocks: [{ type: 'code', text: 'word '.repeat(2000) }] }, [], null);
    expect(parts.length).toBe(3);
    for (const { content } of parts) {
      expect(content?.entities).toEqual([{ type: 'pre', offset: 0, length: content?.text.length }]);
    }
  });

  test('never cuts an emoji family or a Telugu syllable', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(
      texts([{ type: 'text', text: `x${family.repeat(600)}` }]).every(
        (part) => !/^\u200d|\u200d$/.test(part),
      ),
    ).toBe(true);
    const syllable = 'క్ష్మి';
    for (const part of texts([{ type: 'text', text: syllable.repeat(1500) }])) {
      expect(part.replaceAll(syllable, '')).toBe('');
    }
  });

  test('whatever is sent, parts fit, entities lie inside, and no character is lost or torn', () => {
    const span = fc.record({
      text: fc.string({ unit: 'binary', maxLength: 60 }),
      style: fc.constantFrom('bold' as const, 'italic' as const, 'code' as const),
    });
    const block = fc.oneof(
      fc.record({ type: fc.constant('text' as const), text: fc.array(span, { maxLength: 5 }) }),
      fc.record({ type: fc.constant('code' as const), text: fc.string({ unit: 'grapheme', maxLength: 90 }) }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.integer({ min: 8, max: 50 }), (blocks, limit) => {
        const whole = formatBlocks(blocks);
        const parts = splitText(whole, limit);
        const fits = parts.every(
          ({ text, entities }) =>
            text.length <= limit &&
            text === cleanText(text) &&
            entities.every(({ offset, length }) => length > 0 && offset + length <= text.length),
        );
        expect(fits).toBe(true);
        const visible = (text: string): string =>
          text.replace(/[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '');
        expect(visible(parts.map(({ text }) => text).join(''))).toBe(visible(whole.text));
      }),
      { numRuns: 100 },
    );
  });

  test('a very long text is split in a moment', () => {
    const started = performance.now();
    expect(texts([{ type: 'text', text: ' a\n'.repeat(300_000) }]).length).toBeGreaterThan(100);
    expect(texts([{ type: 'code', text: 'ñ'.repeat(600_000) }]).length).toBeGreaterThan(100);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('choices', () => {
  const ask: Block = { type: 'text', text: 'How long?' };

  function buttons(
    choices: Parameters<typeof planClassic>[0]['choices'],
    ownerId: number | null = null,
  ): unknown {
    const keyboard = planClassic({ blocks: [ask], choices }, [], ownerId).at(-1)?.keyboard;
    return keyboard && 'inline_keyboard' in keyboard ? keyboard.inline_keyboard : undefined;
  }

  test('short labels share a row, long ones do not', () => {
    expect(
      buttons([
        { label: '15 s', value: 'a' },
        { label: '30 s', value: 'b' },
        { label: '60 s', value: 'c' },
        { label: 'Another take, please', value: 'd', style: 'primary' },
      ]),
    ).toEqual([
      [
        { text: '15 s', callback_data: 'a' },
        { text: '30 s', callback_data: 'b' },
        { text: '60 s', callback_data: 'c' },
      ],
      [{ text: 'Another take, please', callback_data: 'd', style: 'primary' }],
    ]);
  });

  test('in a group the button knows whose it is, as long as 64 bytes hold both', () => {
    expect(buttons([{ label: 'Go', value: 'go' }], 42)).toEqual([[{ text: 'Go', callback_data: 'go~16' }]]);
    const long = 'v'.repeat(63);
    expect(buttons([{ label: 'Go', value: long }], 42)).toEqual([[{ text: 'Go', callback_data: long }]]);
  });

  test('a choice Telegram would refuse is left out, and the message still goes out', () => {
    expect(buttons([{ label: 'Go', value: 'é'.repeat(33) }])).toBeUndefined();
    expect(buttons([{ label: ' ', value: 'x' }])).toBeUndefined();
  });

  test('a short text gets a copy button, a long one a code block', () => {
    expect(buttons([{ label: 'Copy', value: 'x', copy: '#rye #bread' }])).toEqual([
      [{ text: 'Copy', copy_text: { text: '#rye #bread' } }],
    ]);
    const copy = 'c'.repeat(257);
    const [part] = planClassic(
      { blocks: [ask], choices: [{ label: 'Caption', value: 'x', copy }] },
      [],
      null,
    );
    expect(part?.keyboard).toBeUndefined();
    expect(part?.content?.text).toBe(`How long?\n\nCaption\n\n${copy}`);
  });
});

describe('files', () => {
  test('one file with a short text is one message with caption and choices', () => {
    const message = {
      blocks: [{ type: 'text' as const, text: 'Here' }],
      choices: [{ label: 'Ok', value: 'ok' }],
    };
    const parts = planClassic(message, [PDF], null);
    expect(parts.length).toBe(1);
    expect(parts[0]).toMatchObject({ content: { text: 'Here' }, file: { kind: 'document' } });
    expect(parts[0]?.keyboard).toBeDefined();
  });

  test('a text too long for a caption goes first, with the choices', () => {
    const message = {
      blocks: [{ type: 'text' as const, text: 'x'.repeat(1025) }],
      choices: [{ label: 'Ok', value: 'ok' }],
    };
    const [text, file] = planClassic(message, [PNG], null);
    expect(text?.keyboard).toBeDefined();
    expect(file).toEqual({ file: { kind: 'photo', rendered: PNG } });
  });

  test('a picture over 10 MB is a document', () => {
    const large = { ...PNG, bytes: new Uint8Array(10 * 1024 * 1024 + 1) };
    expect(planClassic({ blocks: [] }, [large], null)[0]?.file?.kind).toBe('document');
  });

  test('nothing to show is no message', () => {
    expect(planClassic({ blocks: [{ type: 'text', text: ' \u200b\n' }] }, [], null)).toEqual([]);
  });
});
