import { describe, expect, test } from 'vitest';
import { sanitiseNote, sanitiseSpoken } from '../../../../src/engine/generate/model/sanitise.js';
import { blankMarksIn } from '../../../../src/engine/text/blanks.js';

const rules = { herEmoji: new Set(['🧡']), name: 'Ana' };
const clean = (text: string): string => sanitiseSpoken(text, rules);

test('a blank the model names in English is named in the language of the script', () => {
  const spanish = sanitiseSpoken('El mío se secó en [blank] y casi lo tiro.', { ...rules, language: 'es' });
  expect(spanish).toBe('El mío se secó en [lo que solo tú sabes] y casi lo tiro.');
  expect(clean('It dried in [your number] days.')).toBe('It dried in [your number] days.');
});

describe('only words to say are left', () => {
  test.each([
    ['**Hook:** Stop feeding it at noon.', 'Stop feeding it at noon.'],
    ['(0-3s) Hook: Stop.', 'Stop.'],
    ['[Cut to kitchen] I opened the oven.', 'I opened the oven.'],
    ['I opened it (smiles) and laughed.', 'I opened it and laughed.'],
    ['*whispers* Come closer.', 'Come closer.'],
    ['I *really* mean it.', 'I really mean it.'],
    ['1. Flour first.', 'Flour first.'],
    ['00:12 – 00:24: Flour first.', 'Flour first.'],
    ['10:30-18:00 we are open.', '10:30-18:00 we are open.'],
    ['Speaker 1: "Flour first. Then salt."', 'Flour first.\nThen salt.'],
    ['Ana: "Flour first. Then salt."', 'Flour first.\nThen salt.'],
    ['Anaïs: my aunt.', 'Anaïs: my aunt.'],
    ['(To camera) "Come closer."', 'Come closer.'],
    ['Flour first.\n(Word count: 76)', 'Flour first.'],
    ['Flour first.\nTotal de palabras: 76 palabras', 'Flour first.'],
    ['Total: 45 euros. Paid.', 'Total: 45 euros.\nPaid.'],
    ['Bread 🔥 is love 🧡', 'Bread is love 🧡'],
    ['Follow me #bread #baker', 'Follow me'],
    ['{"spoken": "raw"}', ''],
    ['```json', ''],
    ['Turn it down. Point at it.', 'Turn it down.\nPoint at it.'],
    ['Story time: I was late.', 'Story time: I was late.'],
    ['It costs [your price] a loaf.', 'It costs [your price] a loaf.'],
    ['(I know, I know.) It is flat.', '(I know, I know.)\nIt is flat.'],
    ['హుక్ కాదు. ఇది మిర్చి.', 'హుక్ కాదు.\nఇది మిర్చి.'],
    ['so\u202Ecret\u0000', 'socret'],
  ])('%j becomes %j', (raw, spoken) => {
    expect(clean(raw)).toBe(spoken);
  });

  test('hostile lengths take no time', () => {
    const started = performance.now();
    for (const piece of ['(', '[', '*', '"', '#', '\\', '{', ' a:', '🔥']) clean(piece.repeat(60_000));
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});

test('a note is one line, and nothing is null', () => {
  expect(sanitiseNote('Jar.\nOn the sill 🔥', rules, 80)).toBe('Jar. On the sill');
  expect(sanitiseNote(' 🔥 ', rules, 80)).toBeNull();
});

test('blanks are found once each, in order', () => {
  expect(blankMarksIn('[a b] and [c], again [a b]')).toEqual(['[a b]', '[c]']);
});
