import { describe, expect, it } from 'vitest';
import { withoutLabels } from '../../../../src/engine/text/laid-out/line-labels.js';
import { spokenOnly } from '../../../../src/engine/text/laid-out/spoken-only.js';

describe('an example sent as a shooting script', () => {
  it.each([
    ['HOOK: My people, see this oil.', 'My people, see this oil.'],
    ['HOOK: LISTEN UP!', 'LISTEN UP!'],
    ['BODY (walking to the gen): Small gen.', 'Small gen.'],
    ['**Intro:** See this oil.', 'See this oil.'],
    ['Hook: See this oil.\nBody: It is black.\nCTA: Save it.', 'See this oil.\nIt is black.\nSave it.'],
    ['HOOK\nSee this oil.\nOUTRO\nSave it.', 'See this oil.\nSave it.'],
    ['[0:11] (cut, pouring it out) Listen. Small gen.', 'Listen. Small gen.'],
    ['(grabs the kettle) Listen.', 'Listen.'],
    ['(me holding the dipstick, black oil)\nListen.', 'Listen.'],
    ['Nothing just stops. *Blessing laughs* Did it cough?\n#aba #gen', 'Nothing just stops. Did it cough?'],
    ['END: Bye bye!', 'Bye bye!'],
    ['📱 HOOK:\nSee this oil.\n## MAIN\nIt is black.', 'See this oil.\nIt is black.'],
    ['*con la camiseta puesta*\nMirá. *pitazo* Offside.', 'Mirá. Offside.'],
    ['*pause*\nDid it cough?', 'Did it cough?'],
    ['REEL 23 - OIL 🔥\nThis is not oil.', 'This is not oil.'],
    ['REEL 14 - "Murugan vs Murugun" 🎬\nSee, simple only.', 'See, simple only.'],
    ['VIDEO 4\nSee, simple only.', 'See, simple only.'],
    ['MY OIL REEL\nSee, simple only.', 'See, simple only.'],
    ['ESCENA 2: Mirá esto.', 'Mirá esto.'],
  ])('is spoken without what nobody says: %s', (text, said) => {
    expect(spokenOnly(text, 'Blessing')).toBe(said);
  });

  it.each([
    'One lady (I will not name her) left. LISTEN UP! Boots off!',
    'Part: the gasket is here.',
    'LISTEN UP MY PEOPLE\nThis is not oil.',
    'NO ES EL MOTOR\nEs la bujía.',
    'I HAVE 3 LADDERS\nNone of them is a toy.',
    'TURN IT OFF FIRST\nThen look.',
    '(I know, I know.) It is late.',
    '(On Fridays) we open late.',
    'On Fridays we open late (10.30) and close early.',
    'Two  spaces are how she types.',
  ])('keeps her words: %s', (text) => {
    expect(spokenOnly(text, 'Blessing')).toBe(text);
  });

  it.each([
    ['This is *really* good bread.', 'This is really good bread.'],
    ['*Look* at this.', 'Look at this.'],
    ['Wait. *MY PEOPLE* Listen.', 'Wait. MY PEOPLE Listen.'],
    ['Wait. *Never* skip it.', 'Wait. Never skip it.'],
    ['**Never skip it.**', 'Never skip it.'],
  ])('says what she stresses with stars: %s', (text, said) => {
    expect(spokenOnly(text, 'Blessing')).toBe(said);
  });
});

const GLUED =
  '🔥 OIL CHANGE REEL v2 FINAL [0:00-0:03] (hold the can, shake head) "Who sold you this?? 😂" [0:03-0:10] *cut to bench* See this oil. It is black. [0:10-0:18] B-ROLL: draining the pan (speed x2) Good oil, you see your finger. [0:18-0:25] TEXT ON SCREEN: CHECK YOUR FINGER 👇 so check before you pay. (smile) Come and see me. ✌ #oil #garage 🎵 sound: that new one';

describe('an example pasted into one line', () => {
  it('is spoken without what is shown or heard', () => {
    expect(spokenOnly(GLUED, 'Blessing')).toBe(
      [
        'Who sold you this??',
        'See this oil. It is black.',
        'Good oil, you see your finger.',
        'so check before you pay.',
        'Come and see me.',
      ].join('\n'),
    );
  });

  it.each([
    ['TEXTO EN PANTALLA: 3 ERRORES\nMirá el aceite.\nMúsica: la de siempre', 'Mirá el aceite.'],
    ['TEXTO NA TELA: 3 ERROS\nOlha o óleo.\nMúsica: a de sempre', 'Olha o óleo.'],
    ['[0:00-0:04] Lihat oli ini.\nTeks layar: HITAM\nMusik: dangdut', 'Lihat oli ini.'],
    ['[0:00-0:04] यह तेल देखो।\nस्क्रीन पर: काला तेल\nम्यूज़िक: धीमा', 'यह तेल देखो।'],
  ])('also in other languages: %s', (text, said) => {
    expect(spokenOnly(text, 'Blessing')).toBe(said);
  });

  it('keeps hours and sayings with a colon', () => {
    const text = 'We open 10:30-18:00, and 8:00-12:00 on Saturdays. My rule: music stays low.';
    expect(spokenOnly(text, 'Blessing')).toBe(text);
  });
});

it.each([
  ['a line of tags with flags', '#jualan #pasar 🇮🇩🇭🇰'],
  ['a numbered heading with a note', 'KONTEN 12 (sama adik kalau mau)'],
  ['a numbered heading with places', 'reel 22 / market gate / morning'],
  ['a change of place between waves', '~~ ganti tempat, di teras ~~'],
  ['a line of marks', '*'],
])('leaves out %s', (_, line) => {
  expect(spokenOnly(`${line}\nKamu ke sini dulu.\nLihat yang ini.`, 'Blessing')).toBe(
    'Kamu ke sini dulu.\nLihat yang ini.',
  );
});

it('leaves out a direction behind a sentence, not what is said in brackets', () => {
  expect(spokenOnly('Sambil senyum, tangannya begini. (peragain)', 'Blessing')).toBe(
    'Sambil senyum, tangannya begini.',
  );
  const said = 'We close at six. (Except on Fridays, then at four.)';
  expect(spokenOnly(said, 'Blessing')).toBe(said);
});

describe('her own version of a script', () => {
  it('is kept to the letter without the labels of its lines', () => {
    const edit = 'Hook: See this oil 🔥\n\nBody: [when it broke] it was black.\nCTA: Save it #aba';
    expect(withoutLabels(edit)).toBe('See this oil 🔥\n\n[when it broke] it was black.\nSave it #aba');
  });

  it('keeps one word before a colon that is hers', () => {
    const edit = 'Part: the gasket is here.\nLook at it.';
    expect(withoutLabels(edit)).toBe(edit);
  });
});
