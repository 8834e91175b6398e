import { describe, expect, it } from 'vitest';
import { findUntraceable } from '../../../src/engine/facts/find.js';

const results = (source: string, text: string, language: string): string[] =>
  findUntraceable([source], text, language).flatMap(({ kind, quote }) => (kind === 'result' ? [quote] : []));

describe('a success nobody told of', () => {
  it.each([
    ['I mend clocks in Hull and charge 45 pounds.', 'Last autumn the council gave us a grant.', 'en'],
    ['I mend clocks in Hull and charge 45 pounds.', 'That video got picked up by the evening news.', 'en'],
    ['Arreglo paraguas en Santiago.', 'El año pasado me hicieron un reportaje en la televisión.', 'es'],
    ['Moro em Caruaru e faço bolo.', 'Hoje uma marca famosa me patrocina.', 'pt'],
    ['मैं स्कूल में पढ़ाती हूँ।', 'पिछले साल टीवी वाले हमारी क्लास की फ़िल्म बनाने आए।', 'hi'],
    ['Main chai bechta hoon.', 'Aaj mera khud ka showroom hai aur booking full hai.', 'hi-Latn'],
    ['నేను చీరలు నేస్తాను.', 'పోయిన ఏడాది ఒక హీరోయిన్ మా చీర కట్టుకుంది.', 'te'],
  ])('is found: %s - %s', (source, text, language) => {
    expect(results(source, text, language)).not.toEqual([]);
  });

  it.each([
    ['The council gave us a grant last autumn.', 'Last autumn we got a grant from the council.', 'en'],
    ['I mend clocks.', 'You want the front page of the news? Then start small.', 'en'],
    ['I mend clocks.', 'Do you think an award will fix your clock?', 'en'],
    ['Arreglo paraguas.', 'Guarda este vídeo y mándaselo a tu madre.', 'es'],
    ['Faço bolo.', 'Eu já queimei muita coisa nessa vida e chorei na cozinha.', 'pt'],
    ['Faço bolo.', 'Me chama no WhatsApp que a gente conversa.', 'pt'],
    ['Chai bechta hoon.', 'Aaj raat uski pehli line likho.', 'hi-Latn'],
  ])('is not seen in her own, in advice or in questions: %s - %s', (source, text, language) => {
    expect(results(source, text, language)).toEqual([]);
  });
});
