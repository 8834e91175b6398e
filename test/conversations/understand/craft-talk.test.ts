/** Steps of her craft and sayings of her people are told, whatever verb they begin with. */
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../src/conversations/understand/meaning.js';
import { openChat } from '../chat.js';
import { contextWith, persona } from '../samples.js';

const after = contextWith({ persona, lastScriptId: 's1' });

describe('after a script', () => {
  it.each([
    'raspa com a faca velha até sair o queimado',
    "Colm's wife says you can't trust a man who cleans his own oven",
    'my aunt says never trust a quiet kettle',
    'mi tía dice que el pan se enfría boca abajo',
    'minha vó fala que pão quente dá dor de barriga',
    'nani kehti hai garam roti ko hawa do',
    'ibu bilang jangan aduk terlalu lama',
    'do the edges first with a wet brush',
    'give it two minutes on each side',
    'dale dos minutos por lado',
    'do minute dhakkan laga ke pakao',
    'haz una bola y déjala reposar',
    'rendu nimishalu mootha petti vandandi',
  ])('%j is told', (text) => {
    expect(meaningOf(text, after)).toEqual({ kind: 'remark' });
    const chat = openChat({ persona, lastScriptId: 's1' });
    chat.says(text);
    expect(chat.calls().map(({ op }) => op)).not.toContain('script.generate');
    expect(chat.calls().map(({ op }) => op)).not.toContain('script.rewrite');
  });

  it.each([
    ['make it two minutes', 'length'],
    ['write one on my first market', 'request'],
    ['haz uno sobre el taller', 'request'],
    ['say it angrier i want ppl to feel it', 'rewrite'],
    ['el cta del final no me convence, ponme otro', 'rewrite'],
    ['más corto, que quede en 25 segundos', 'rewrite'],
  ])('%j asks for something', (text, kind) => {
    expect(meaningOf(text, after).kind).toBe(kind);
  });
});
