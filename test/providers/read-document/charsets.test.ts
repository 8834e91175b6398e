import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/providers/read-document/decode-text.js';

const TEXTS = {
  en: 'Nobody tells you this about quitting your job.\nI had eleven days of savings, and “one” client – that’s it.\n',
  es: '¿Sabes cuánto me costó no leer la letra pequeña? Dos mil euros.\nFirmé el contrato en diez minutos. Qué lista, ¿verdad?\n',
  fr: 'Personne ne vous le dit, mais j’ai tout perdu à trente ans.\nUne amitié, un café, et l’été où ça a changé.\n',
  ru: 'Никто не говорит об этом, когда ты увольняешься в двадцать девять лет.\nУ меня было одиннадцать дней и один клиент.\n',
  pl: 'Nikt ci o tym nie mówi, kiedy rzucasz pracę. Miałem jedenaście dni oszczędności i jednego klienta.',
  tr: 'İşini bıraktığında bunu kimse söylemez. Onbir günlük birikimim ve bir müşterim vardı, şimdi değişti.',
  hi: 'तीन साल तक मैंने एक ही गलती की, और किसी ने मुझे नहीं बताया।\nहर सुबह जिम जाता था, पर वजन वहीं का वहीं।\n',
  te: 'నేను ఉద్యోగం మానేసిన రోజు నా దగ్గర పదకొండు రోజులకు సరిపడా డబ్బు మాత్రమే ఉంది.\nఅందరూ పిచ్చి అన్నారు.\n',
  ja: 'これは三年間だれも教えてくれなかった話です。\n毎朝ジムに行っていたのに、体重は変わりませんでした。\n',
} as const;

const CASES: readonly (readonly [keyof typeof TEXTS, string])[] = [
  ['es', 'win1252'],
  ['en', 'win1252'],
  ['fr', 'win1252'],
  ['en', 'macroman'],
  ['pl', 'win1250'],
  ['tr', 'win1254'],
  ['ru', 'win1251'],
  ['ru', 'koi8-r'],
  ['ru', 'cp866'],
  ['ja', 'shift_jis'],
  ['ja', 'euc-jp'],
];

describe('text files', () => {
  it.each(CASES)('%s in %s is decoded as written', (language, charset) => {
    expect(decodeText(iconv.encode(TEXTS[language], charset))).toBe(TEXTS[language]);
  });

  it.each(Object.keys(TEXTS) as (keyof typeof TEXTS)[])(
    '%s in UTF-16 without a mark is decoded as written',
    (language) => {
      for (const charset of ['utf-16le', 'utf-16be'])
        expect(decodeText(iconv.encode(TEXTS[language], charset, { addBOM: false }))).toBe(TEXTS[language]);
    },
  );

  it('undoes UTF-8 that was encoded twice, and leaves a text that only looks like it', () => {
    const twice = iconv.decode(Buffer.from(TEXTS.es), 'win1252');
    expect(decodeText(Buffer.from(twice))).toBe(TEXTS.es);
    expect(decodeText(Buffer.from('Ã© is how broken text looks, Ã© and “so” on.'))).toContain('Ã©');
  });

  it('refuses bytes that are no text in any charset', () => {
    let seed = 7;
    const random = Buffer.from(
      Array.from({ length: 4096 }, () => {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        return (seed >> 16) & 0xff;
      }),
    );
    expect(() => decodeText(random)).toThrow(expect.objectContaining({ code: 'unsupported' }));
  });
});
