import { describe, expect, it } from 'vitest';
import { habitsTold } from '../../../../src/engine/generate/model/habits-told.js';
import { voiceProfileLines } from '../../../../src/engine/voice/habits/profile-lines.js';

const TOAST =
  'Mi amor, si tu mole sabe amargo, quemaste el chile. Punto. Sácalo antes del humo negro. Ándale, ponte a tostar. Y abre la ventana, mi amor.';
const STIR =
  'Mi amor, no le pongas chocolate al mole hasta el final. Dos tablillas, lumbre bajita. Ándale, ponte a mover. Y abre la ventana, mi amor.';

describe('habits a model is told', () => {
  it('call nothing of a single sample a habit', () => {
    expect(voiceProfileLines([TOAST], 'es').join('\n')).not.toContain('Always');
    expect(voiceProfileLines([TOAST, STIR], 'es').join('\n')).toContain('Always begins "Mi amor,"');
  });

  it('hold no phrase that ends on a word leading on, and none that the sample shows', () => {
    const lines = voiceProfileLines([TOAST, STIR], 'es');
    expect(lines.join('\n')).not.toMatch(/ponte a[.;]/u);
    expect(habitsTold(lines, TOAST)).not.toContain('Own phrases');
    expect(habitsTold(['Own phrases, where they fit: sugar; bless.'], 'Well, sugar.')).toBe(
      '- Own phrases, where they fit: bless.',
    );
  });

  it('count small words in her language only: "so" is sleep in Hindi', () => {
    const samples = ['Chalo, paani piyo aur so jao. Toh?', 'Bas, so jao. Toh kal milte hain. So jao.'];
    expect(voiceProfileLines(samples, 'hi-Latn').join('\n')).not.toMatch(/often said: .*\bso\b/u);
  });

  it('do not call two to nine words a sentence hardly varying', () => {
    const sample =
      'Olhe, carapau seco não é peixe velho. É peixe com paciência. Três dias se o norte não parar. Eu já nem digo nada. Traga fome.';
    expect(voiceProfileLines([sample, sample], 'pt').join('\n')).not.toContain('hardly varying');
  });

  it('name a long formula by its first words where the sample holds all of it, and never cut it elsewhere', () => {
    const line =
      'Always begins "Eh, sini, jangan berdiri di pintu, rezeki orang ketutup.", ends "Wis, gitu aja. Sudah makan belum, nak, kalau belum ya makan dulu di sini."';
    expect(
      habitsTold([line], 'Nasi. Wis, gitu aja. Sudah makan belum, nak, kalau belum ya makan dulu di sini.'),
    ).toBe(
      '- Always begins "Eh, sini, jangan berdiri di pintu, rezeki orang ketutup.", ends "Wis, gitu aja. …"',
    );
  });
});
