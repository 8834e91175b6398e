/** Plain requests in languages the bot does not talk in. */
import { describe, expect, it } from 'vitest';
import { parseFreeRequest } from '../../../src/conversations/understand/requests/free-request.js';
import { openChat } from '../chat.js';
import { persona } from '../samples.js';

describe('a plain request in French, German or Italian', () => {
  it.each([
    ['fais-moi un script de 30 secondes sur le prix du pain', 'le prix du pain', 30, undefined],
    ['fais moi une vidéo drôle de 45 secondes sur mes clients', 'mes clients', 45, 'entertaining'],
    ['écris un reel sur la levure, 60 secondes', 'la levure', 60, undefined],
    ['je veux un script sur ma première boutique', 'ma première boutique', undefined, undefined],
    ['mach mir ein Skript über Hefe 30 Sekunden', 'Hefe', 30, undefined],
    ['schreib mir ein lustiges Reel über meine Kunden, 45 Sekunden', 'meine Kunden', 45, 'entertaining'],
    ['ich brauche ein Video über das erste Brot', 'das erste Brot', undefined, undefined],
    ['fammi uno script su come faccio il pane', 'come faccio il pane', undefined, undefined],
    ['fammi uno script di 30 secondi sul lievito', 'lievito', 30, undefined],
    ['scrivimi un reel divertente sui clienti, 45 secondi', 'clienti', 45, 'entertaining'],
  ])('%j', (text, topic, seconds, contentType) => {
    const { draft } = parseFreeRequest(text) ?? {};
    expect(draft).toEqual({ topic, ...(seconds && { seconds }), ...(contentType && { contentType }) });
  });

  it('is written right after a script, too', () => {
    const chat = openChat({ persona, lastScriptId: 's1' });
    chat.says('mach mir ein Skript über Hefe 30 Sekunden');
    expect(chat.calls().map(({ op }) => op)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^script\./u)]),
    );
    expect(chat.calls().some(({ op }) => op === 'script.rewrite')).toBe(false);
  });
});
