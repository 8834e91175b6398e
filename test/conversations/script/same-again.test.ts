/** "That's the same script again": a really different one, or plainly why there is none. */
import { describe, expect, it } from 'vitest';
import { copyFor } from '../../../src/conversations/shared/copy.js';
import { rewriteCard } from '../../../src/conversations/script/cards/rewrite-card.js';
import { meaningOf } from '../../../src/conversations/understand/meaning.js';
import { sameButFor } from '../../../src/conversations/understand/library/script-orders.js';
import { openChat } from '../chat.js';
import { textOfMessage } from '../../support/text-of-message.js';
import { contextWith, persona, script } from '../samples.js';

const after = contextWith({ persona, lastScriptId: 's1' });
const t = copyFor('en');

describe('the same script again', () => {
  it.each([
    "that's the same script again",
    'you just sent me the same script',
    "it's word for word the same as before",
    'nothing changed',
    'es lo mismo de antes',
    'no cambió nada',
    'você mandou o mesmo roteiro',
    'tá igual ao anterior',
    'ye to wahi script hai',
    'kuch badla hi nahi',
    'फिर से वही स्क्रिप्ट',
    'మళ్ళీ అదే స్క్రిప్ట్ ఇచ్చావు',
    'em marale',
    'kok sama aja kayak tadi',
  ])('is what %j says, and another take is written', (text) => {
    expect(meaningOf(text, after)).toMatchObject({ kind: 'rewrite', asked: { part: 'another' } });
    const chat = openChat({ persona, lastScriptId: 's1' });
    chat.says(text);
    expect(chat.calls()).toMatchObject([{ op: 'script.rewrite', args: { scriptId: 's1', part: 'another' } }]);
  });

  it.each([
    ['same hook but shorter', 'shorter'],
    ['keep the same script but change the ending', 'cta'],
    ['el mismo pero más corto', 'shorter'],
  ])('%j names what is to change', (text, part) => {
    expect(meaningOf(text, after)).toMatchObject({ kind: 'rewrite', asked: { part } });
  });

  it.each(['this is the same recipe my mum used', 'ye wahi dukan hai jahan papa kaam karte the'])(
    '%j is told',
    (text) => {
      expect(meaningOf(text, after)).toMatchObject({ kind: 'remark' });
    },
  );
});

describe('another take', () => {
  const card = (before: readonly string[], now: readonly string[]) =>
    rewriteCard(
      {
        script: { ...script, text: now.join('\n') },
        changed: now.flatMap((line, at) =>
          line === before[at] ? [] : [{ before: before[at] ?? '', after: line }],
        ),
      },
      'another',
      t,
    );
  const four = ['One.', 'Two.', 'Three.', 'Four.'];

  it('that is mostly the one before is called so, with what is new', () => {
    const text = textOfMessage(card(four, ['New.', 'Two.', 'Three.', 'Four.']));
    expect(text).toContain(t('rewritten-alike'));
    expect(text).toContain('Now: New.');
    expect(textOfMessage(card(four, ['A.', 'B.', 'C.', 'Four.']))).toContain(t('rewritten-another'));
  });

  it('that there is none of is said without the same script again, with what can be done instead', () => {
    const message = card(four, four);
    expect(textOfMessage(message)).toBe(t('rewrite-no-other'));
    const labels = message.choices?.map(({ label }) => label);
    expect(labels).toEqual(['Shorter', 'Longer', 'New hook', 'New ending']);
  });
});

describe('another one on a topic, longer or shorter than the one before', () => {
  it.each([
    ['y otro de como empece pero mas largo de un minuto', { topic: 'como empece', seconds: 60 }, 'longer'],
    [
      'and another one about how I started but longer, a minute',
      { topic: 'how I started', seconds: 60 },
      'longer',
    ],
    ['otro sobre la feria pero mas corto', { topic: 'la feria' }, 'shorter'],
    [
      'manda outro sobre como comprar a máquina, mas mais curto',
      { topic: 'como comprar a máquina' },
      'shorter',
    ],
    ['satu lagi tentang pasar tapi lebih pendek', { topic: 'pasar' }, 'shorter'],
    ['satu lagi soal harga tapi lebih panjang', { topic: 'harga' }, 'longer'],
  ])('is a new script: %j', (text, draft, direction) => {
    expect(sameButFor(text)).toMatchObject({ draft, direction });
    expect(meaningOf(text, after)).toMatchObject({ kind: 'order', order: { order: 'sameFor' } });
  });

  it.each([
    'I have another one about my kids but it is too long',
    'another one but longer',
    'make it longer',
    'another one about the dog but funnier',
  ])('%j is none', (text) => {
    expect(sameButFor(text)).toBeNull();
  });
});
