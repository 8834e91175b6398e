import { describe, expect, it } from 'vitest';
import { firstLine, isIdea, kindsFor } from '../../../src/engine/ideas/idea-lines.js';

describe('a sentence of hers', () => {
  it.each([
    ['en', 'My first boiler froze on a Sunday in Bury.', true],
    ['en', '[0:12] (me holding the spanner to the camera)', false],
    ['en', '19 thousand people follow us on a Tuesday.', false],
    ['en', 'He came back after two days with a cake.', false],
    ['en', "I'm 34, from Peckham born and bred.", false],
    ['en', 'The folks who watch me are mostly women my age.', false],
    ['es', 'Tengo 47, soy de Rosario, barrio Echesortu.', false],
    ['id', 'Yang nonton sekarang banyak anak kos dan ibu muda.', false],
    ['hi', 'Subah 11 se raat 12:30.', false],
    ['es', 'Soy Lola Prats, tengo cuarenta y dos años.', false],
    ['es', 'En 2011 se me inundó el taller con doce sillas dentro.', true],
    ['es', 'La tengo colgada en la puerta del taller.', false],
    ['id', 'Siregar 34 thn, tukang las di Medan juga.', false],
    ['hi', '25 साल, टिहरी के पास गाँव है हमारा।', false],
    ['te', '2015లో నా బండి చెరువులో పడింది, ఆ రోజు వాన.', true],
  ])('%s: "%s" is an idea: %s', (language, sentence, expected) => {
    expect(isIdea(sentence, { language, name: 'Lola Prats' })).toBe(expected);
  });

  it('is cut at a pause that leaves a whole clause, or not at all', () => {
    expect(
      firstLine(
        'I learnt it from my uncle Sunday, served him four years and he settled me with one toolbox and a blessing.',
      ),
    ).toBe('I learnt it from my uncle Sunday.');
    expect(
      firstLine(
        'So on Monday I set him up front and I said, son, I cannot see good out of this mirror any more at all.',
      ),
    ).not.toMatch(/said\.$/u);
    expect(
      firstLine(
        'Cuando se murió mi padre en noviembre, que era un día de lluvia, no encontré su póliza en ninguna parte.',
      ),
    ).not.toBe('Cuando se murió mi padre en noviembre.');
  });

  it('says which kind of video suits it', () => {
    expect(kindsFor('In 2009 they took 46 watches.')).toContain('storytelling');
    expect(kindsFor('Up every day at 4.15.')).toContain('behind-the-scenes');
    expect(kindsFor('Uma afinação custa 280 euros.')).toContain('educational');
    expect(kindsFor('The window is green.')).toEqual([]);
  });
});
