/** What the engine found is said in her language. */
import { describe, expect, it } from 'vitest';
import { openChat } from '../chat.js';
import { persona, script } from '../samples.js';

describe('the result in another language', () => {
  const coded = {
    ...script,
    viral: {
      ...script.viral,
      fixes: [{ dimension: 'hookStrength', suggestion: 'Open on the turn.', code: 'open-on-turn' } as const],
      counterArgument: 'It would fail because the first line does not stop the thumb.',
    },
    hashtags: [{ ...script.hashtags[0]!, reasonCode: 'field' as const, about: 'cakes' }],
    attempts: ['a', 'a', 'b'].map((text) => ({ text, quality: 50, plan: '' })),
  };

  it('says what the engine found in that language', () => {
    const chat = openChat({ persona, locale: 'es' });
    chat.takes({ type: 'done', op: 'script.generate', effectId: 'e1', result: { script: coded } });
    const text = chat.text();
    expect(text).toContain(
      'Prueba viral: 63/100 hasta ahora, sin lo que vas a llenar. Arregla primero: Gancho. Empieza con el momento',
    );
    chat.takes({
      type: 'done',
      op: 'script.generate',
      effectId: 'e2',
      result: { script: { ...coded, blanks: [] } },
    });
    expect(chat.text()).toContain('Prueba viral: 63/100, como la mayoría.');
    expect(text).toContain('Fallaría porque la primera línea no frena el scroll.');
    expect(text).toContain('tu especialidad: cakes');
    expect(text).toContain('Dos de los intentos salieron con las mismas palabras.');
    expect(text).not.toMatch(/Open on the turn|would fail|names the viewer/u);
  });

  it('falls back to the English sentence for a direction it does not know', () => {
    const chat = openChat({ persona, locale: 'te' });
    const fixes = [{ ...coded.viral.fixes[0]!, code: 'of-tomorrow' as never }];
    const later = { ...coded, viral: { ...coded.viral, fixes } };
    chat.takes({ type: 'done', op: 'script.generate', effectId: 'e1', result: { script: later } });
    expect(chat.text()).toContain('Open on the turn.');
  });
});
