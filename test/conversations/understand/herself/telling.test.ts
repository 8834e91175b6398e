/** What is told right after a script or out of the blue: kept with her story, put into the script by one tap, and never a rule or a topic by itself. */
import { describe, expect, it } from 'vitest';
import { copyFor } from '../../../../src/conversations/shared/copy.js';
import { saysHowToWrite } from '../../../../src/conversations/understand/herself/telling.js';
import { afterScript, correctionDone, openChat } from '../../chat.js';
import { persona } from '../../samples.js';

const TOLD = [
  'foi o restaurante do Nando lá da Lagoa que comprou seis redes de uma vez',
  'a minha neta Júlia tem doze anos e fez a primeira tarrafa dela sozinha em agosto, levou quarenta dias e chorou duas vezes e hoje ela vende chaveirinho de nó na feira da Barra por quinze reais',
  'soy la presidenta de la asociacion desde 2016, somos veintidos',
  'mi hija la yuli tiene 19 años',
  'my flask is a green stanley with a dent in it from a ram called Gerald',
  'ab tak 214 ladies ko sikha chuki hu',
];

function answered(chat: ReturnType<typeof openChat>): void {
  correctionDone(chat, [{ field: 'facts', before: '1', after: '2' }]);
}

describe('a true detail', () => {
  it.each(TOLD)('"%s" is kept with her story, and put in by one tap', (says) => {
    const chat = afterScript(says);
    expect(chat.calls()).toMatchObject([{ op: 'persona.correct', args: { told: says } }]);
    answered(chat);
    const t = copyFor('en');
    expect(chat.text()).toBe(t('kept-told-put'));
    chat.presses(t('button-put-in'));
    expect(chat.calls()).toMatchObject([
      { op: 'script.rewrite', args: { scriptId: 'shown', edits: [{ op: 'insert', words: says }] } },
    ]);
  });

  it('may be taken out again, or become a script', () => {
    const [says = ''] = TOLD;
    const t = copyFor('en');
    const chat = afterScript(says);
    answered(chat);
    chat.presses(t('button-not-mine'));
    expect(chat.calls()).toMatchObject([{ op: 'persona.undo' }]);
    const written = afterScript(says);
    answered(written);
    written.presses(t('button-write-about'));
    expect(written.calls().map(({ op }) => op)).toContain('script.generate');
  });

  it.each(['the best flour for bread', 'how I learned to weld', 'errores al comprar una maleta'])(
    '"%s" is a topic still',
    (says) => expect(afterScript(says).calls()).not.toMatchObject([{ op: 'persona.correct' }]),
  );
});

describe('what is asked of a text', () => {
  const LONG =
    'Stop scrolling. Your wall is falling and you know it. Put the big stones at the bottom, the small ones in the middle, and never run a joint. That is all there is to it. Go and look at yours.';

  it('offers first that it is about her', () => {
    for (const says of ['truck ke peeche mat chalna', LONG])
      expect(afterScript(says).labels()[0]).toBe('It is about me: keep it');
  });

  it.each([
    "it's about me, keep it",

    'es sobre mi guardelo',
    'sobre mim',
    'mere baare me hai',
    'నా గురించి',
    'tentang saya',
  ])('"%s" presses it', (typed) => {
    const chat = afterScript(LONG);
    chat.says(typed);
    expect(chat.calls()).toMatchObject([{ op: 'persona.correct', args: { told: LONG } }]);
  });

  it.each([
    'guardelo como ejemplo mio',
    'ese es otro guion mio mijo, guardelo como ejemplo',
    'keep it as my example',
    'guarda como exemplo meu',
  ])('"%s" keeps it as an example', (typed) => {
    const chat = afterScript(LONG);
    chat.says(typed);
    expect(chat.calls()).toMatchObject([{ op: 'persona.refine', args: { examples: [{ text: LONG }] } }]);
  });
});

describe('a rule', () => {
  it.each([
    'no emojis please, write shorter',
    "don't write in capitals",
    'escribe con tildes',
    'fala tu, não você',
    'hamesha hinglish me likho',
    'jangan pakai bahasa baku',
  ])('is what says how to write: "%s"', (says) => expect(saysHowToWrite(says)).toBe(true));

  it.each([
    '6',
    'ejemplos',
    'and the whole cement story',
    'não sei mais nada disso',
    'ab tak 214 ladies ko sikha chuki hu',
    'y la ñ y las tildes? empece no es empecé? arregle eso',
    'no wait it was 25 and it was a tractor',
  ])('is not "%s"', (says) => {
    expect(saysHowToWrite(says)).toBe(false);
    expect(afterScript(says).calls()).not.toMatchObject([{ op: 'persona.correct', args: { field: null } }]);
  });
});

it('an example that was her life goes to her story', () => {
  const known = {
    ...persona,
    examples: [{ id: 'x1', name: 'one', text: 'I was born in a tent.', addedAt: '' }],
  };
  const chat = openChat({ persona: known });
  chat.says('no mijo eso no es ejemplo eso es mi vida');
  expect(chat.calls()).toMatchObject([
    { args: { dropExamples: ['x1'] } },
    { args: { story: 'I was born in a tent.' } },
  ]);
});

it('a script under its title is an example where examples are asked for', () => {
  const chat = openChat({ persona });
  chat.says('/examples');
  const script =
    'Guion del paraguas negro Mijo, usted bota el paraguas porque se le viró una varilla. ¡Una varilla! Chuta, el paraguas tiene ocho. Venga acá, míreme la mano. Yo cojo un pedacito de varilla de otro paraguas muerto.';
  chat.says(script);
  expect(chat.calls()).toMatchObject([{ op: 'persona.refine' }]);
});
