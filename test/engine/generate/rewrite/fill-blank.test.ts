/** Her answers in the blanks of a script: said once, in sentences, and as long as she asked where that can be. */
import { describe, expect, it } from 'vitest';
import { blankFor } from '../../../../src/engine/draft/lines/blanks.js';
import { afterAnswer, withAnswer } from '../../../../src/engine/generate/rewrite/fill-blank.js';
import type { ScriptResult } from '../../../../src/engine/types.js';
import { script as sample } from '../../../conversations/samples.js';

function scriptOf(lines: readonly string[], changes: Partial<ScriptResult> = {}): ScriptResult {
  const beats = lines.map((spoken, at) => ({
    ...(sample.beats[0] as ScriptResult['beats'][number]),
    kind: at === 0 ? ('hook' as const) : at === lines.length - 1 ? ('cta' as const) : ('point' as const),
    spoken,
    onScreen: null,
  }));
  return { ...sample, beats, text: lines.join('\n'), ...changes };
}

function filled(line: string, mark: string, answer: string, language: string): string {
  const result = withAnswer(
    scriptOf(['El péndulo.', line, 'Escríbeme.']),
    { mark, answer },
    { language, wordsPerMinute: 150 },
  );
  return result?.beats[1]?.spoken ?? '';
}

describe('an answer in a blank', () => {
  it.each([
    [
      'es',
      'Mi respuesta: [tu respuesta].',
      'Se para porque ya no queda a nivel',
      'Se para porque ya no queda a nivel.',
    ],
    ['es', 'Se nota en esto: [cómo se nota].', 'se nota porque suena cojo', 'Se nota porque suena cojo.'],
    ['es', 'Se nota en esto: [cómo se nota].', 'Se nota cojo', 'Se nota cojo.'],
    ['es', 'Cuesta [tu precio].', '80 pesos', 'Cuesta 80 pesos.'],
    ['es', 'Cuesta [tu precio].', '80 pesos.', 'Cuesta 80 pesos.'],
    ['es', 'En corto: [tu respuesta].', 'Por el polvo', 'En corto: por el polvo.'],
    ['es', 'Lo dijo [qué nombre].', 'Lupe', 'Lo dijo Lupe.'],
    ['es', '[Tu número] años tardé.', 'cuarenta', 'Cuarenta años tardé.'],
    [
      'es',
      'En corto: [tu respuesta].',
      'ay mijo que la gente lo cuelga chueco en la pared',
      'La gente lo cuelga chueco en la pared.',
    ],
    [
      'pt',
      'Antes de tudo: [seu primeiro passo].',
      'ah minha filha depende do peixe que você tem',
      'Depende do peixe que você tem.',
    ],
    [
      'hi-Latn',
      'Shuruaat yahan se: [apna pehla kadam].',
      'matlab? arre sabse pehle to pani garam karo',
      'Sabse pehle to pani garam karo.',
    ],
    [
      'hi',
      'यहाँ से शुरू: [अपना पहला क़दम]।',
      'अरे यार पहले पानी गरम करो फिर चाय डालो',
      'पहले पानी गरम करो फिर चाय डालो।',
    ],
    ['te', 'ముందుగా: [మీ మొదటి పని].', 'సరే ముందు నీళ్ళు బాగా మరిగించాలి తర్వాత పొడి', 'ముందు నీళ్ళు బాగా మరిగించాలి తర్వాత పొడి.'],
    [
      'en',
      'Do yourself a favour: [your best tip].',
      'dunno, sit down before you open the bill',
      'Sit down before you open the bill.',
    ],
    [
      'id',
      'Mulai dari sini: [langkah pertamamu].',
      'aduh kak rendam dulu kedelainya semalam ya',
      'Rendam dulu kedelainya semalam ya.',
    ],
  ])('%s: %j, %j answered with %j', (language, line, answer, said) => {
    const [mark = ''] = /\[[^\]]+\]/u.exec(line) ?? [];
    expect(filled(line, mark, answer, language)).toBe(said);
  });

  it('goes on where she goes on, behind her last answer', () => {
    const first = withAnswer(
      scriptOf(['Hook.', 'My answer: [your answer].', 'Bye now.']),
      { mark: '[your answer]', answer: 'It stops because the wall is not level' },
      { language: 'en', wordsPerMinute: 150 },
    );
    const script = { ...scriptOf([]), ...first?.script, beats: [] };
    const beats = (first?.beats ?? []).map((beat) => ({
      ...sample.beats[0],
      ...beat,
    })) as ScriptResult['beats'];
    const more = withAnswer(
      { ...script, beats },
      { mark: '[your answer]', answer: 'so put a coin under it', more: true },
      { language: 'en', wordsPerMinute: 150 },
    );
    expect(more?.beats[1]?.spoken).toBe('It stops because the wall is not level. Put a coin under it.');
  });
});

describe('a script that her answers made longer', () => {
  const LINES = [
    'El péndulo que se para.',
    'Lo mío empezó a los nueve años, cuando mi papá me puso un reloj en la mano y me dijo que era mío si lo armaba.',
    'El péndulo se cansa de un lado si lo cuelga chueco.',
    'Mi respuesta: [tu respuesta].',
    'Tengo una hija que se llama Lupe y dice que ya cierre el taller, pero yo abro a las nueve.',
    'Con permiso.',
  ];
  const ANSWER =
    'Se para porque la pared se movió con el temblor y ya no queda a nivel, entonces póngale una moneda de un lado y escuche hasta que suene parejo';

  it('drops what only stands around the topic', () => {
    const request = {
      ...sample.request,
      topic: 'el péndulo que se para',
      seconds: 30 as const,
      language: 'es',
    };
    const result = withAnswer(
      scriptOf(LINES, { request }),
      { mark: '[tu respuesta]', answer: ANSWER },
      { language: 'es', wordsPerMinute: 150 },
    );
    const text = result?.beats.map(({ spoken }) => spoken).join('\n') ?? '';
    expect(text).toContain('póngale una moneda');
    expect(text).toContain('El péndulo se cansa de un lado');
    expect(text).toContain('Con permiso.');
    expect(text.includes('a los nueve años') && text.includes('una hija')).toBe(false);
  });

  it('stays where nothing can go, and she is told', () => {
    const request = { ...sample.request, seconds: 30 as const };
    const long = { ...sample, request, blanks: [], spokenSeconds: 40, quality: 60 };
    const after = afterAnswer(long);
    expect(after.notices).toContain('longerByAnswers');
    // The same text has the same number, whatever stood there before.
    expect(after.quality).toBe(60);
    expect(afterAnswer({ ...long, spokenSeconds: 31 }).notices).not.toContain('longerByAnswers');
  });
});

describe('the question of a blank', () => {
  it('names a long topic by its first words', () => {
    const topic = 'Mateo, tiene cuatro años y solo come arroz con huevo, y duerme con la luz prendida';
    const { question } = blankFor('moment', topic, 'es');
    expect(question).toContain('“Mateo, tiene cuatro años y solo come arroz con huevo, y …”');
  });
});
