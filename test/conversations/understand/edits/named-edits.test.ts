/** "Take out the rain and the uncle, keep the pin": what a message names in the script, in the languages of the interface. */
import { describe, expect, it } from 'vitest';
import type { NamedEdit } from '../../../../src/engine/operations.js';
import { namedEdits } from '../../../../src/conversations/understand/edits/named-edits.js';
import { openChat } from '../../chat.js';
import { persona } from '../../samples.js';

/** What it does, with the shortest form of what she names. */
function told({ op, words, unit, line, forms = [], parts, instead }: NamedEdit): string {
  const named =
    unit === undefined || unit === 'word'
      ? (parts?.join(' + ') ?? forms.at(-1) ?? words)
      : unit + (line === undefined ? '' : ` ${line}`);
  return `${op} ${op === 'end' || op === 'insert' ? words : named}${instead === undefined ? '' : ` > ${instead}`}`;
}

it.each<[string, ...string[]]>([
  ['take out the rain and the uncle, keep the pin', 'remove rain + uncle', 'keep pin'],
  [
    'no like that, end it on her lying on my feet and drop the pass it on',
    'end her lying on my feet',
    'remove pass',
  ],
  ['put my stall number 14 inside', 'insert my stall number 14'],
  ['take out the emoji too', 'remove emoji'],
  [
    'remove the mistake line. just end with i hang everything high',
    'remove mistake',
    'end i hang everything high',
  ],
  ['cut out the bit where I cry please', 'remove cry'],
  ['can you take the neighbour out', 'remove neighbour'],
  ['love it but drop the bus driver', 'remove bus driver'],
  ['delete the sentence about the boiler', 'remove boiler'],
  ['get rid of "if it helps, send it on"', 'remove if it helps, send it on'],
  ['remove the first line', 'remove line 1'],
  ['drop the call to action', 'remove last'],
  ['tira a segunda linha', 'remove line 2'],
  ['delete the third line please', 'remove line 3'],
  ['take out the word basically', 'remove basically'],
  ['swap customers for guests', 'replace customers > guests'],
  ['replace the word customers with guests', 'replace customers > guests'],
  ['cambia la palabra amigos por vecinas', 'replace amigos > vecinas'],
  ['add that the oven was second hand', 'insert the oven was second hand'],
  ['finish it with see you on saturday at the market', 'end see you on saturday at the market'],
  ['comot the rain line abeg', 'remove rain'],
  ['same one but without my sister', 'remove sister'],
  ['quita la parte del perro', 'remove perro'],
  ['sácale lo de mi suegra y deja lo del horno', 'remove suegra', 'keep horno'],
  ['termina con nos vemos el sábado en la feria', 'end nos vemos el sábado en la feria'],
  ['cambia amigos por vecinas', 'replace amigos > vecinas'],
  ['agrega que abrimos los domingos', 'insert abrimos los domingos'],
  ['borra los emojis', 'remove emoji'],
  ['tira a frase da minha sogra', 'remove sogra'],
  [
    'tira o pedaço do ônibus e termina com a gente se vê na feira',
    'remove ônibus',
    'end a gente se vê na feira',
  ],
  ['acrescenta que a gente abre domingo', 'insert a gente abre domingo'],
  ['troca clientes por freguesas', 'replace clientes > freguesas'],
  ['hapus bagian soal mertua', 'remove mertua'],
  ['buang kalimat yang soal hujan dong', 'remove hujan'],
  ['tambahin kalau kami buka hari minggu', 'insert kami buka hari minggu'],
  ['ganti teman jadi tetangga', 'replace teman > tetangga'],
  ['barish wali line hata do', 'remove barish'],
  ['saas wala part remove karo aur chai rehne do', 'remove saas', 'keep chai'],
  ['dost ki jagah padosi likho', 'replace dost > padosi'],
  ['सास वाली लाइन हटा दो', 'remove सास'],
  ['इमोजी हटा दो', 'remove emoji'],
  ['दोस्त की जगह पड़ोसी लिखो', 'replace दोस्त > पड़ोसी'],
  ['వాన లైన్ తీసేయ్', 'remove వాన'],
  ['అత్త గురించిన లైన్ తొలగించండి', 'remove అత్త'],
  ['vaana line teesey', 'remove vaana'],
  ['atta gurinchi unna part delete chey', 'remove atta'],
])('"%s"', (says, ...edits) => {
  expect(namedEdits(says).edits.map(told)).toEqual(edits);
});

it.each([
  'how to remove stains from a shirt',
  'people who drop the ball',
  'make the hook shorter',
  'add a joke',
  'end it with a question',
  'add something about my mum',
  'add more energy',
  'keep it simple',
  'put the kettle on',
  'take it out',
  'delete the script "the cord"',
  'change it to 30 seconds',
  'why do you never take out the bins',
  'agrega algo de humor',
  'termina com uma pergunta',
  'tambahin sesuatu yang lucu',
  'kuch mazak add karo',
])('"%s" names no words of a script', (says) => {
  expect(namedEdits(says).edits).toEqual([]);
});

describe('after a script', () => {
  const afterScript = (builtIn = true) => openChat({ persona, lastScriptId: 'shown', builtIn });

  it('is done to the letter without a model; a model is given her words', () => {
    const chat = afterScript();
    chat.says('take out the goat');
    expect(chat.calls()).toMatchObject([
      { op: 'script.rewrite', args: { scriptId: 'shown', part: 'custom', edits: [{ op: 'remove' }] } },
    ]);
    const other = afterScript(false);
    other.says('take out the goat');
    expect(other.calls()).toMatchObject([{ args: { part: 'custom', instruction: 'take out the goat' } }]);
    expect(other.calls()[0]?.args).not.toHaveProperty('edits');
  });

  it('what the script does not hold is said, and asked about with all her words', () => {
    const chat = afterScript();
    chat.says('drop shipping from my kitchen table');
    const [call] = chat.calls();
    chat.takes({
      type: 'failed',
      op: 'script.rewrite',
      effectId: 'e1',
      tag: call?.tag ?? '',
      code: 'notFound',
    });
    expect(chat.text()).toContain('I found nothing in the last script');
    expect(chat.text()).toContain('“drop shipping from my kitchen table”');
  });

  it('before any script it is a topic', () => {
    const chat = openChat({ persona });
    chat.says('take out the goat');
    expect(chat.calls()).toEqual([]);
  });
});

it('names a story without saying its name, and drops what is said to us before the verb', () => {
  expect(namedEdits('beech me meri apni girne wali kahani daalo').edits).toMatchObject([
    { op: 'insert', isStory: true },
  ]);
  expect(namedEdits('agrega la historia de cuando me caí').edits).toMatchObject([
    { op: 'insert', forms: ['me caí'], isStory: true },
  ]);
  expect(namedEdits('add that the story began in 1999').edits).toEqual([
    { op: 'insert', words: 'the story began in 1999', given: 'told' },
  ]);
  expect(namedEdits('uske pati driver hain wo bhi daalo').edits).toMatchObject([
    { op: 'insert', words: 'uske pati driver hain' },
  ]);
});
