import { describe, expect, it } from 'vitest';
import { spokenOnly } from '../../../src/engine/text/spoken-only.js';

describe('an example that came laid out', () => {
  it.each([
    [
      'a chat export: hers alone',
      '[02/03/26 21.14] Kak Rina: ini naskah sabun ya\n[02/03/26 21.15] Kak Rina: Sabun itu bukan mentega, bu.\n[02/03/26 21.16] Dodi: mantap kak\n[02/03/26 21.17] Kak Rina: Jangan dipotong hari pertama.',
      'Sabun itu bukan mentega, bu.\nJangan dipotong hari pertama.',
    ],
    [
      'a chat export of another telephone, a line that goes on',
      '12/3/2026, 9:05 pm - Ana: Look at this knot.\nIt holds a boat.\n12/3/2026, 9:06 pm - Tim: lol',
      'Look at this knot.\nIt holds a boat.',
    ],
    [
      'a table of times',
      '# REEL 3 (my niece wrote it)\n00:00-00:04 | HOOK | Stop, one minute.\n00:04-00:12 | Never rinse the rice twice. [shows the pot] Ask my mother.\n00:12-00:20 | CTA: Come tomorrow.\n#rice @niece_edits',
      'Stop, one minute.\nNever rinse the rice twice. Ask my mother.\nCome tomorrow.',
    ],
    [
      'a clock before each line',
      'video 7 tijera vieja\n0:00 esta tijera tiene 40 años\n0:06 corta mejor q la nueva\n0:11 y no la vendo',
      'esta tijera tiene 40 años\ncorta mejor q la nueva\ny no la vendo',
    ],
    [
      'a speaker before each line, a title above, a cut below',
      'TITLE: Cold feet\nDATE: 2/3/26  CAMERA: phone\n\n[SCENE 1 - hall]\nROSA: Warm the socks first.\nROSA: Then the feet.\n(CUT) music off',
      'Warm the socks first.\nThen the feet.',
    ],
    ['a word to us above', 'inkoka script idi, monna chesindi\nBellam neellu kaadu.', 'Bellam neellu kaadu.'],
  ])('%s', (_, text, said) => {
    expect(spokenOnly(text, 'Rina').trim()).toBe(said);
  });

  it.each([
    'At 9:30 the bell rings.\nAt 10:00 it rings again.',
    'Rule one: sit down.\nRule two: no tuna.',
    'My mother said: wait.\nI said: no.',
    'This script is my rent.',
  ])('keeps her words: %s', (text) => {
    expect(spokenOnly(text, 'Rina')).toBe(text);
  });
});
