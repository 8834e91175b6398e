/** "Another one" with a topic behind it is another script; a change of the one before is none. */
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../src/conversations/understand/meaning.js';
import { typedRequest } from '../../../src/conversations/understand/requests/typed-request.js';
import { readCorrection } from '../../../src/engine/persona/corrections/read-correction.js';
import { afterScript } from '../after-script.js';
import { contextWith, persona } from '../samples.js';

const heard = (text: string, language = 'en') =>
  meaningOf(text, contextWith({ persona: { ...persona, language }, lastScriptId: 's1', builtIn: true }));

describe('a new topic', () => {
  it.each([
    ['write another one, 45 sec, how I lost my first customer', 'how I lost my first customer', 45],
    ['do another one, why I left the bank', 'why I left the bank', undefined],
    ['one more, parents who compare kids', 'parents who compare kids', undefined],
    ['a ver otro pero de cómo pago la carrera de mi hija', 'cómo pago la carrera de mi hija', undefined],
    ['mais um, sobre como eu comecei, 30 seg', 'como eu comecei', 30],
    ['bikin satu lagi, 45 detik, gimana aku kehilangan pelanggan', 'gimana aku kehilangan pelanggan', 45],
    ['quiero un video de cuando regalé el pan que dure como medio minuto', 'cuando regalé el pan', 30],
  ])('%j is about it', (text, topic, seconds) => {
    expect(heard(text)).toEqual({ kind: 'request' });
    const { draft } = typedRequest(text);
    expect([draft.topic, draft.seconds]).toEqual([topic, seconds]);
  });
});

it.each([
  ['write another one', 'another'],
  ["write another one, i didn't like the part with my dad", 'another'],
  ['another one please, with my mum in it', 'another'],
  ['otro, más corto', 'shorter'],
  ['make the hook sweet pass this one', 'hook'],
  ['idi naa laaga ledu, konchem simple ga rayi', 'tone'],
  ['write another one 45 sec but funnier', 'tone'],
])('%j changes the script before', (text, part) => {
  expect(heard(text)).toMatchObject({ kind: 'rewrite', asked: { part } });
});

describe('a number set right', () => {
  it.each([
    ['no be 7k, na 17k', '7k', '17k'],
    ['7 hazaar nahi, 17 hazaar', '7 hazaar', '17 hazaar'],
    ['7k nahi 17k', '7k', '17k'],
    ['no son 7, son 17', '7', '17'],
    ['não são 7, são 17', '7', '17'],
    ['7 kaadu 17', '7', '17'],
  ])('%j is no topic', (text, words, instead) => {
    expect(heard(text)).toMatchObject({
      kind: 'edit',
      asked: { edits: [{ op: 'replace', words, instead }] },
    });
  });
});

it.each([
  ['makasih bro, besok lagi', { kind: 'goodbye' }],
  ['haan this is better', { kind: 'wish', wished: { wish: 'praise' } }],
  ['de qué más puedo hablar', { kind: 'wish', wished: { wish: 'ideas' } }],
  ['what else could i make videos about? just topics', { kind: 'wish', wished: { wish: 'ideas' } }],
  ['bisa gak lo bikinin pake bahasa sunda', { kind: 'rewrite', asked: { part: 'language', language: 'su' } }],
  ['shift the second line to top', { kind: 'edit', asked: { edits: [{ op: 'move', to: 'start' }] } }],
  ['amma ichina dabbu gurinchi kuda pettu', { kind: 'edit', asked: { edits: [{ op: 'insert' }] } }],
])('%j is what it says', (text, meaning) => {
  expect(heard(text)).toMatchObject(meaning);
});

it('numbers said aloud of a post are numbers', () => {
  expect(heard('ya lo subí tuvo como dos mil trescientas vistas', 'es')).toEqual({ kind: 'results' });
});

describe('her name', () => {
  it.each([
    'naa peru video lo cheppaku',
    'mera naam video mein mat bolna',
    'maa aayana ni inka ekkada cheppaku',
  ])('%j gives none', (text) => {
    expect(heard(text)).toEqual({ kind: 'correction' });
    expect(readCorrection(text)).toMatchObject({ field: 'neverSays' });
  });
});

it('a script named right after the question whose numbers these are is opened', () => {
  const listed = [{ label: 'sleeping in the shop', value: 'results:move:a' }];
  const meaning = meaningOf('open the sleeping one', contextWith({ persona, lastScriptId: 's1', listed }));
  expect(meaning).toMatchObject({ kind: 'named', named: { act: 'open' } });
});

it('whom she wants in none of them is left out from now on', () => {
  for (const text of [
    'quítale lo de mi esposo no quiero que salga él en ninguno',
    "take my husband out, i don't want him in any of them",
  ])
    expect(heard(text)).toEqual({ kind: 'correction' });
});

it('"dont make parents look bad" is how the script is to be, and not said in it', () => {
  const { draft } = typedRequest('one more, parents who compare kids, but dont make parents look bad');
  expect(draft).toEqual({
    topic: 'parents who compare kids',
    requirements: ['but dont make parents look bad'],
  });
});

it('"put that also" is an order, and nothing she tells', () => {
  const chat = afterScript('and the old khala whiteboard thing, put that also');
  expect(chat.calls()).toEqual([]);
});

it('what she never says is the word, not where', () => {
  expect(readCorrection('na na dont say guys, i never say guys in real life')?.value).toBe('guys');
});
