/** Shorter or longer: the same words say "a bit shorter" and "too short". */
import { expect, it } from 'vitest';
import { meaningOf } from '../../../src/conversations/understand/meaning.js';
import { contextWith, persona } from '../samples.js';

it.each([
  ['en', 'a bit shorter', 'shorter'],
  ['en', 'a little more short', 'shorter'],
  ['en', 'bit short', 'longer'],
  ['en', 'a bit long', 'shorter'],
  ['es', 'un poquito mas corto', 'shorter'],
  ['es', 'hazlo un poco más corto', 'shorter'],
  ['es', 'muy corto', 'longer'],
  ['es', 'un poco mas largo', 'longer'],
  ['pt', 'mais curtinho', 'shorter'],
  ['pt', 'ficou curtinho', 'longer'],
  ['pt', 'curtinho demais', 'longer'],
  ['id', 'sedikit lebih pendek', 'shorter'],
  ['id', 'kependekan', 'longer'],
  ['hi', 'थोड़ा छोटा कर दो', 'shorter'],
  ['hi', 'थोड़ा छोटा है', 'longer'],
  ['hi', 'बहुत छोटा है', 'longer'],
  ['hi', 'थोड़ा लंबा है', 'shorter'],
  ['hi', 'thoda chhota karo', 'shorter'],
  ['hi', 'thoda chhota hai', 'longer'],
  ['te', 'కొంచెం చిన్నగా చెయ్యి', 'shorter'],
  ['te', 'కొంచెం పెద్దగా చెయ్యి', 'longer'],
  ['te', 'chala peddaga undi', 'shorter'],
  ['te', 'koncham peddaga cheyi', 'longer'],
])('%s: "%s" wants it %s', (language, says, part) => {
  const context = contextWith({ persona: { ...persona, language }, lastScriptId: 's1' });
  expect(meaningOf(says, context)).toMatchObject({ kind: 'rewrite', asked: { part } });
});
