/** What is said to the bot after a script is no topic, no rule and no riddle: reproaches, goodbyes, news, one word for another. */
import { describe, expect, it } from 'vitest';
import { copyFor } from '../../../src/conversations/shared/copy.js';
import { afterScript, openChat } from '../chat.js';
import { persona } from '../samples.js';

it.each([
  'why you write EIGHT in capital, I no dey shout',
  'you no use the charger thing',
  'where is my bit about the neighbour',
  'i already told you about the oven',
  'but you left out my brother',
  'por qué pusiste lo del perro',
  'ya te dije lo de mi mamá',
  'cadê a parte do meu tio',
  'por que você não colocou o meu pai',
  'kok nggak ada bagian ibuku',
  'kyu likha ye sab',
  'क्यों लिखा ये सब',
  'ఎందుకు రాశావు ఇది',
])('"%s" writes nothing, keeps her words and asks which ones she means', (says) => {
  const chat = afterScript(says);
  expect(chat.calls()).toEqual([]);
  expect(chat.text()).toContain(copyFor('en')('offer-reproach', { said: says }));
});

it('a model changes the script as the reproach asks', () => {
  const says = 'why you write EIGHT in capital, I no dey shout';
  expect(afterScript(says, { builtIn: false }).calls()).toMatchObject([
    { args: { part: 'custom', instruction: says } },
  ]);
});

it.each([
  'why your brakes squeal',
  'why do dogs eat grass',
  'where to buy good flour',
  'you only need three tools',
])('"%s" is a topic still', (says) => expect(afterScript(says).text()).not.toContain('I hear you'));

it.each([
  'cheerio hen',
  'bye for now',
  'hasta mañana',
  'tchau, fica com deus',
  'sampai besok kak',
  'kal milte hain',
  'రేపు కలుద్దాం',
])('"%s" is a goodbye', (says) => {
  const chat = afterScript(says);
  expect(chat.text()).not.toContain('is that a new topic');
  expect(chat.open()).toBeNull();
});

it.each([
  ['my uncle Valdir died last week. he taught me to park by the mirror', 'talk-sad'],
  ['meu tio Valdir morreu semana passada', 'talk-sad'],
  ['mi abuela murió ayer', 'talk-sad'],
  ['nenekku meninggal kemarin', 'talk-sad'],
])('"%s" is met with a warm word and kept as hers, not as a rule', (says, key) => {
  const chat = afterScript(says);
  expect(chat.text()).toContain(copyFor('en')(key));
  expect(chat.calls()).toMatchObject([{ op: 'persona.correct', args: { told: says } }]);
});

describe('one word for another', () => {
  it.each([
    ['it was my sister, not my aunt', 'my aunt', 'my sister'],
    ['não foi assim, quem chorou foi a Bia, não o Davi', 'Davi', 'Bia'],
    ['no fue mi tía, fue mi hermana', 'mi tía', 'mi hermana'],
    ['nahi didi nahi uski chachi thi', 'didi', 'uski chachi'],
    ['మా తమ్ముడు కాదు, మా అల్లుడు', 'మా తమ్ముడు', 'మా అల్లుడు'],
    ['bukan ibuku, tapi tanteku', 'ibuku', 'tanteku'],
  ])('"%s" is set right in the script before her, where she told nothing of it', (says, words, instead) => {
    const chat = afterScript(says);
    expect(chat.calls()).toMatchObject([
      { op: 'script.rewrite', args: { edits: [{ op: 'replace', words, instead }] } },
    ]);
  });
});

it.each([
  ['ok shorter, and make it funnier', 'make it funnier'],
  ['más corto y hazlo más divertido', 'hazlo más divertido'],
  ['take out the goat and make it sadder', 'make it sadder'],
])('of "%s" the possible half is done, and the other one is said', (says, left) => {
  const chat = afterScript(says);
  expect(chat.calls()).toMatchObject([{ op: 'script.rewrite' }]);
  expect(chat.text()).toContain(copyFor('en')('rewrite-half', { left }));
});

describe('"What was wrong?"', () => {
  it.each([
    'make it shorter',
    'shorter please',
    'in spanish please',
    'take out the goat',
    'write one about sourdough',
  ])('"%s" is a request, not the answer', (says) => {
    const chat = afterScript('that is not me');
    chat.says(says);
    expect(chat.calls().map(({ op }) => op)).not.toContain('feedback.save');
    const other = openChat({ persona, lastScriptId: 'shown' });
    other.takes({ type: 'choice', value: 'script:why-other:shown' });
    other.says(says);
    expect(other.calls().map(({ op }) => op)).not.toContain('feedback.save');
  });
});

describe('praise', () => {
  it.each(["that's not bad. thanks", 'no está mal', 'nada mal', 'lumayan kak'])('"%s" is some', (says) => {
    expect(afterScript(says).calls()).toMatchObject([{ op: 'feedback.save', args: { vote: 'good' } }]);
  });

  it.each([
    'ye english me matlab kya likha hai tumne mujhe samajh nahi aata, hinglish me batao',
    'ficou bom mas deixa mais curto',
    'love it but make it shorter',
  ])('"%s" is none: she wants something', (says) => {
    expect(afterScript(says).calls()).not.toMatchObject([{ op: 'feedback.save' }]);
  });
});

it.each([
  ['you left out Colm and the jeep', 'My cousin Colm put his jeep into my wall.', 'Colm and the jeep'],
  ['cadê a parte do meu tio', 'O meu tio me ensinou a remar.', 'meu tio'],
])('"%s" puts in what she told of it', (says, story, words) => {
  const chat = afterScript(says, { persona: { ...persona, story } });
  expect(chat.calls()).toMatchObject([{ op: 'script.rewrite', args: { edits: [{ op: 'insert', words }] } }]);
});

it.each(['tumhe mere baare me kya kya pata hai?', 'o que é que tu sabe de mim'])(
  '"%s" is answered with what is known of her',
  (says) => {
    expect(afterScript(says).text()).toContain(copyFor('en')('persona-title', { name: persona.name }));
  },
);

it.each(['que roteiros eu tenho guardados', 'que guiones tengo guardados', 'which scripts do i have saved'])(
  '"%s" lists her scripts',
  (says) => expect(afterScript(says).calls()).toMatchObject([{ op: 'script.list' }]),
);

it('says which words no script says again', () => {
  const chat = afterScript('borre lo del wilson de todo');
  const [ban] = chat.calls();
  const changes = [{ field: 'neverSays', before: '', after: 'wilson' } as const];
  const result = { persona, changes };
  chat.takes({ type: 'done', op: 'persona.correct', effectId: 'e1', tag: ban?.tag ?? '', result });
  expect(chat.text()).toContain(copyFor('en')('ban-kept', { words: 'wilson' }));
});
