/** "Start with the frost and put in my mum": both are done. */
import { expect, it } from 'vitest';
import { openChat } from '../chat.js';
import { persona } from '../samples.js';

it.each([
  ['start with the frost and put in my mum', 'frost', 'insert', 'my mum'],
  ['open with the price and mention the stall number 14', 'price', 'insert', 'the stall number 14'],
  ['put the dog first and leave out the van', 'dog', 'remove', 'the van'],
  ['start with the gearbox, and also put in the kettle', 'gearbox', 'insert', 'the kettle'],
  ['empieza con la helada y mete lo de Rubén', 'helada', 'insert', 'lo de Rubén'],
  ['começa com a ladeira e coloca o Caio', 'ladeira', 'insert', 'o Caio'],
  ['mulai dari Rinto dan masukin harganya', 'Rinto', 'insert', 'harganya'],
  ['helada se shuru karo aur mummy wali baat daalo', 'helada', 'insert', 'mummy'],
])('%j', (text, first, op, words) => {
  const chat = openChat({ persona, lastScriptId: 's1' });
  chat.says(text);
  expect(chat.calls()).toMatchObject([
    {
      op: 'script.rewrite',
      args: {
        scriptId: 's1',
        edits: [
          { op: 'move', to: 'start', words: first },
          { op, words },
        ],
      },
    },
  ]);
});

it('takes "the dog and the kettle" for one name', () => {
  const chat = openChat({ persona, lastScriptId: 's1' });
  chat.says('start with the dog and the kettle');
  expect(chat.calls()).toMatchObject([{ args: { edits: [{ op: 'move', words: 'dog and the kettle' }] } }]);
});
