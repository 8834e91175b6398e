import { describe, expect, it } from 'vitest';
import { spokenOnly } from '../../../../src/engine/text/laid-out/spoken-only.js';

const said = (text: string, name: string): readonly string[] => spokenOnly(text, name).split('\n');

describe('an exported chat', () => {
  it('gives her lines alone, without her name and what she says to us', () => {
    const chat = [
      '[07/11/26 21.14] Bang Togar: ini naskah rante ya',
      '[07/11/26 21.15] Bang Togar: Rante kereta kau itu bukan tali jemuran lae.',
      '[07/11/26 21.16] Iwan SMK: wkwkwk mantap pak',
      '[07/11/26 21.17] Bang Togar: Dua puluh ribu awak setel.',
    ].join('\n');
    expect(said(chat, 'Togar')).toEqual([
      'Rante kereta kau itu bukan tali jemuran lae.',
      'Dua puluh ribu awak setel.',
    ]);
  });

  it.each([
    ['12/10/2026, 9:14 pm - Ana Ruiz: El horno no espera.\n12/10/2026, 9:15 pm - Leo: jaja\ncrack'],
    ['[12/10/26, 21:14:05] Leo: jaja\n[12/10/26, 21:14:09] Ana Ruiz: El horno no espera.'],
    ['Ana Ruiz, [12.10.26 21:14]\nEl horno no espera.\n\nLeo, [12.10.26 21:15]\njaja'],
    ['12/10/2026, 21:14 - Ana Ruiz: El horno\nno espera.\n12/10/2026, 21:15 - Leo: jaja'],
    ['12/10/2026, 21:14 - Messages are encrypted.\n12/10/2026, 21:15 - Ana Ruiz: El horno no espera.'],
    ['12/10/2026, 21:14 - Ana Ruiz: <Media omitted>\n12/10/2026, 21:15 - Ana Ruiz: El horno no espera.'],
  ])('is read however it was exported: %s', (chat) => {
    expect(spokenOnly(chat, 'Ana').trim().replace('\n', ' ')).toBe('El horno no espera.');
  });

  it('is known without times by her name before nearly every line', () => {
    const chat = 'Bang Togar: Rante itu bukan tali.\nIwan SMK: mantap\nBang Togar: Dua puluh ribu.';
    expect(said(chat, 'togar')).toEqual(['Rante itu bukan tali.', 'Dua puluh ribu.']);
  });
});

describe('a script with names and headings', () => {
  it('is what she says', () => {
    const script = [
      'TITLE: Sun and yellow baby',
      'DATE: 12/10/26   CAMERA: Adaeze phone',
      '',
      '[SCENE 1 - me sitting in hall]',
      'NGOZI: My sister why is this baby yellow.',
      'PATIENT: Is it fine?',
      'NGOZI: Carry that baby to hospital today.',
      '(CUT) music off',
    ].join('\n');
    expect(said(script, 'Ngozi').filter((line) => line !== '')).toEqual([
      'My sister why is this baby yellow.',
      'Carry that baby to hospital today.',
    ]);
  });

  it.each([
    'MYTH: Honey goes bad.\nFACT: It never does.\nMYTH: Honey is sugar.',
    'My rule: music stays low.\nMy other rule: no shoes.',
    'Ngozi says: boil it.\nThen you wait.',
    'My mother said: wait.\nI said: no.',
    'You need two things.\nLength: two metres, no less.',
    'The table is 4 | 5 feet.',
  ])('keeps labels that are words of hers: %s', (text) => {
    expect(spokenOnly(text, 'Ngozi')).toBe(text);
  });
});

describe('a script with times', () => {
  it('is what is said at them', () => {
    const script =
      'video 7 abuelo machete\n0:00 este machete viene de la caña.\n0:11 me dijo chuy sacale filo';
    expect(said(script, 'Yaretzi')).toEqual(['este machete viene de la caña.', 'me dijo chuy sacale filo']);
  });

  it('has a title above', () => {
    expect(
      spokenOnly('REEL SCRIPT - wet boots\n[0:00] Right folks, your boots.\n[0:04] Newspaper.', 'Ana').trim(),
    ).toBe('Right folks, your boots.\nNewspaper.');
    expect(spokenOnly('Script: dry your boots tonight\nNewspaper.', 'Ana')).toContain('dry your boots');
    expect(spokenOnly('Hook - nobody books in the rain.\nI walk anyway.', 'Ana')).toBe(
      'nobody books in the rain.\nI walk anyway.',
    );
    expect(spokenOnly('Guion del paraguas negro\n\nMijo, usted bota el paraguas.', 'Ana').trim()).toBe(
      'Mijo, usted bota el paraguas.',
    );
  });

  it.each(['10:30 we open.\n18:00 we close.', 'At 9:30 the bell rings.\nAt 10:00 it rings again.'])(
    'keeps hours of hers: %s',
    (hours) => {
      expect(spokenOnly(hours, 'Gil')).toBe(hours);
    },
  );

  it('is read out of rows', () => {
    const rows = [
      '# REEL 3 (Sahithi rasindi)',
      '00:00-00:04 | HOOK | Sugar unna vallu, okka nimisham aagandi.',
      '00:04-00:12 | Ragi malt lo panchadara veyyaddu. [Lavanya glass chupisthundi] Doctor ni adagandi.',
      '00:25-00:30 | CTA: Rapu poddunna randi.',
      '#ragimalt #vijayawada @sahithi_edits',
    ].join('\n');
    expect(said(rows, 'Lavanya')).toEqual([
      'Sugar unna vallu, okka nimisham aagandi.',
      'Ragi malt lo panchadara veyyaddu. Doctor ni adagandi.',
      'Rapu poddunna randi.',
    ]);
  });

  it('is read out of a table and of subtitles', () => {
    const table =
      '| Time | Visual | Audio |\n|---|---|---|\n| 0:00 | Me at the oven with both trays | Stop. |\n| 0:04 | Bread | It is hot. |';
    expect(said(table, 'Gil')).toEqual(['Stop.', 'It is hot.']);
    const subtitles =
      '1\n00:00:00,000 --> 00:00:02,100\nStop.\n\n2\n00:00:02,100 --> 00:00:04,000\nIt is hot.';
    expect(said(subtitles, 'Gil').filter((line) => line !== '')).toEqual(['Stop.', 'It is hot.']);
  });
});

describe('what is said to us with an example', () => {
  it.each([
    'ini naskah rante ya',
    'satu lagi ini ya.',
    'inkoka script idi, monna chesindi.',
    "Here's another one I did last week.",
    'this is my second script:',
    'aquí va otro guion.',
    'Esse é o meu outro roteiro.',
    'ye meri dusri script hai.',
  ])('is no line of it: %s', (sentence) => {
    const text = /[.:]$/u.test(sentence)
      ? `${sentence} Listen to me first.`
      : `${sentence}\nListen to me first.`;
    expect(spokenOnly(text, 'Ana')).toBe('Listen to me first.');
  });

  it.each([
    'This is the one thing nobody tells you. Boil it.',
    'This script is my rent.',
    'Ini oli palsu. Jangan kau beli.',
    'Este horno es mío. Lo armó mi abuelo.',
    'Another day, another broken rib. Look.',
  ])('is not how she opens: %s', (text) => {
    expect(spokenOnly(text, 'Ana')).toBe(text);
  });
});
