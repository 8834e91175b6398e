/** What she told that is wrong: said right from then on in her story, her scripts and the script before her. */
import { describe, expect, it } from 'vitest';
import { applyCorrection } from '../../../src/engine/persona/corrections/apply-correction.js';
import { factCorrected } from '../../../src/conversations/understand/edits/fact-corrected.js';
import type { Persona } from '../../../src/engine/types.js';
import { afterScript, openChat } from '../chat.js';
import { persona } from '../samples.js';

const LATER = '2026-02-01T00:00:00.000Z';

function told(language: string, story: string, example = ''): Persona {
  const examples = example === '' ? [] : [{ id: 'e1', name: 'one', text: example, addedAt: LATER }];
  const facts = [{ quote: story, source: 'story' }];
  return { ...persona, language, story, facts, examples, evidence: { uniqueVoice: [story] } };
}

const CASES: readonly (readonly [language: string, story: string, said: string, now: string])[] = [
  [
    'es',
    'Amarro la varilla con alambre de cocina.',
    'no fue con alambre de cocina fue con un gancho de ropa',
    'con un gancho de ropa',
  ],
  [
    'en',
    'She shouted at me about a toaster for an hour.',
    "it wasn't a toaster it was a kettle",
    'about a kettle for an hour',
  ],
  [
    'en',
    'I burned the toaster that day.',
    "no wait, it wasn't a toaster it was a kettle",
    'I burned the kettle',
  ],
  ['pt', 'Meu pai perdeu a mão na prensa.', 'meu pai perdeu o braço não a mão', 'perdeu o braço na prensa'],
  ['es', 'Mi madre vendió la casa.', 'mi madre vendió el terreno, no la casa', 'vendió el terreno'],
  ['en', 'My dad lost a hand in the press.', 'he lost an arm not a hand', 'My dad lost an arm in'],
  ['es', 'Empecé cuando se fue mi marido.', 'y no es mi marido es mi ex', 'cuando se fue mi ex'],
  ['hi-Latn', 'Meri student thi Shabnam. 41 saal ki.', 'shabnam 41 nahi 43 ki thi', '43 saal ki'],
  [
    'hi-Latn',
    'Meri student thi Shabnam. 41 saal ki.',
    'script me abhi bhi 41 likha hai 43 karo',
    '43 saal ki',
  ],
  [
    'pt',
    'Peguei uma tainha de quatro quilos.',
    'mas que beleza hein, só que a tainha era de cinco quilos não de quatro',
    'tainha de cinco quilos',
  ],
  [
    'pt',
    'Ela me ensinou em dois mil e dezenove.',
    'e não foi em dois mil e dezenove, foi quando eu era guri',
    'ensinou quando eu era guri',
  ],
  ['id', 'Aku jual kopi di pasar.', 'eh bukan kopi, teh', 'jual teh di pasar'],
  ['hi', 'मैं कॉफी बेचती हूँ।', 'अरे कॉफी नहीं चाय थी', 'मैं चाय बेचती'],
  ['te', 'నేను కాఫీ అమ్ముతాను.', 'కాఫీ కాదు టీ', 'నేను టీ అమ్ముతాను'],
  ['es', 'Mi tía me enseñó a coser.', 'no era mi tía, era mi abuela', 'Mi abuela me enseñó'],
  [
    'en',
    'I lost my left thumb tip to a winch.',
    'it was my right thumb not my left',
    'my right thumb tip to',
  ],
  ['es', 'Me corté mi mano izquierda ayer.', 'era mi mano derecha no la izquierda', 'mi mano derecha ayer'],
  ['es', 'Vendí elotes el lunes.', 'no fueron elotes, fueron esquites', 'Vendí esquites el lunes'],
  ['es', 'El dueño es don Rufo y tiene 60.', 'don Rufo tiene 62 no 60', 'tiene 62'],
  [
    'en',
    'The boy from Dundee was twelve then. The mare is twelve hands.',
    'the boy from Dundee is fourteen not twelve',
    'was fourteen then. The mare is twelve hands',
  ],
  [
    'te-Latn',
    'Maa aayana driver. Ugadi roju maa aayana bike meeda pindi techaru.',
    'maa aayana kaadu maa tammudu techadu bike meeda. correct cheyyi',
    'Maa aayana driver. Ugadi roju maa tammudu bike meeda',
  ],
  [
    'hi-Latn',
    'Mere daayein haath me chot lagi.',
    'daayein haath nahi baayein haath',
    'Mere baayein haath me',
  ],
];

describe('a fact put right', () => {
  it.each(CASES)('%s: "%s" after "%s"', (language, story, said, now) => {
    const before = told(language, story, `${story} Hola.`);
    const chat = afterScript(said, { persona: before });
    const [correction, change] = chat.calls();
    expect(correction).toMatchObject({ op: 'persona.correct', args: { retold: [{}] } });
    expect(change).toMatchObject({
      op: 'script.rewrite',
      args: { scriptId: 'shown', edits: [{ op: 'replace' }] },
    });
    const after = applyCorrection(before, { retold: factCorrected(said, before) }, LATER);
    const texts = [
      after.story,
      ...after.examples.map(({ text }) => text),
      ...after.facts.map(({ quote }) => quote),
    ];
    for (const text of [...texts, ...(after.evidence['uniqueVoice'] ?? [])]) expect(text).toContain(now);
    expect(after.rules).toEqual(before.rules);
    expect(after.neverSays).toEqual(before.neverSays);
  });

  it('is put right in the script by the model, and to the letter where that fails', () => {
    const chat = openChat({
      persona: told('en', 'I sold a toaster.'),
      lastScriptId: 'shown',
      builtIn: false,
    });
    chat.says("it wasn't a toaster it was a kettle");
    expect(chat.calls()[1]).toMatchObject({
      op: 'script.rewrite',
      args: { part: 'custom', otherwise: [{ op: 'replace', words: 'a toaster', instead: 'a kettle' }] },
    });
  });

  it('is put right with no script before her, too', () => {
    const chat = openChat({ persona: told('en', 'I sold a toaster.') });
    chat.says("it wasn't a toaster it was a kettle");
    expect(chat.calls()).toMatchObject([
      { op: 'persona.correct', args: { retold: [{ old: 'a toaster', instead: 'a kettle' }] } },
    ]);
  });

  it('that only the script can hold is looked for there, and she is asked where it is not', () => {
    const chat = afterScript("it wasn't a toaster it was a kettle", { persona: told('en', 'I bake bread.') });
    const [change] = chat.calls();
    expect(chat.calls()).toHaveLength(1);
    expect(change).toMatchObject({
      op: 'script.rewrite',
      args: { edits: [{ op: 'replace', words: 'a toaster' }] },
    });
    chat.takes({
      type: 'failed',
      op: 'script.rewrite',
      effectId: 'e1',
      code: 'notFound',
      tag: change?.tag ?? '',
    });
    expect(chat.open()).toBe('offer');
  });

  it.each([
    'not everything that shines, is it?',
    'it was lovely, not like last time',
    "that's not how I'd start it",
  ])('"%s" puts nothing right', (said) => {
    expect(factCorrected(said, told('en', 'I bake bread with my aunt. It was lovely.'))).toEqual([]);
  });
});

it.each([
  ['id', 'Aku jualan sambal.', 'bukan aku banget'],
  ['hi-Latn', 'Main tiffin banati hoon.', 'ye main nahi hoon'],
])('%s: "%s" stays as it is after "%s", which says that a script is not her', (language, story, said) => {
  expect(factCorrected(said, told(language, story))).toEqual([]);
});

describe('a number she told nothing of', () => {
  it('is kept as she says it now, without the wrong one', () => {
    const chat = afterScript('don Rufo tiene 62 no 60', { persona: told('es', 'Afilo tijeras.') });
    expect(chat.calls()).toMatchObject([{ op: 'persona.correct', args: { told: 'don Rufo tiene 62' } }]);
  });
});
