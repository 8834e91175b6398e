/** What she wants changed of what is known about her, said in plain words. */
import { describe, expect, it } from 'vitest';
import { openChat } from '../chat.js';
import { persona } from '../samples.js';

const RULES = ['No emoji at all', 'Ask nothing about the charger'];
const known = { ...persona, rules: RULES };

describe('said with nothing open', () => {
  it.each([
    'delete everything',
    'apaga tudo que vc sabe de mim',
    'sabes q mejor borra todo',
    'sab kuch delete kar de',
    'मेरा सब डिलीट कर दो',
    'మొత్తం చెరిపేయి',
    'hapus semuanya aja',
    'please wipe everything you have on me',
    'forget everything i told you',
    'erase all you know about me please',
    'olvida todo lo que te conté',
    'esquece tudo que eu te contei',
    'lupakan semua yang aku ceritakan',
    'borra todos mis datos',
    'apaga todos os meus dados',
    'hapus semua dataku dong',
    'నా మొత్తం డేటా డిలీట్ చెయ్యి',
  ])('"%s" asks before anything is deleted', (says) => {
    const chat = openChat({ persona: known });
    chat.says(says);
    expect(chat.open()).toBe('forget');
    expect(chat.calls()).toEqual([]);
  });

  it.each([
    ['remove all my rules', [...RULES, 'guys']],
    ['delete the rule about charger', [RULES[1]]],
    ['borra la regla de los emoji', [RULES[0]]],
    ['నియమాలు అన్నీ తీసేయి', [...RULES, 'guys']],
    ['hapus semua aturan dong', [...RULES, 'guys']],
    ['saare rules hata do', [...RULES, 'guys']],
    ['delete the rule about guys', ['guys']],
  ])('"%s" takes rules back', (says, rules) => {
    const chat = openChat({ persona: known });
    chat.says(says);
    expect(chat.calls()).toMatchObject([{ op: 'persona.correct', args: { dropRules: rules } }]);
  });

  it('counts what she never says as a rule', () => {
    const chat = openChat({ persona: { ...persona, rules: [], neverSays: ['hustle'] } });
    chat.says('remove all my rules');
    expect(chat.calls()).toMatchObject([{ args: { dropRules: ['hustle'] } }]);
  });

  it.each([
    ['call me Moira', 'Moira'],
    ["kirsty's laughing, it says I Said Moira. call me moira", 'Moira'],
    ['me llamo Lupita, no Ya te dije jajaja', 'Lupita'],
    ['mera naam badlo: ruchi', 'Ruchi'],
    ['నన్ను వెంకన్న అని పిలువు చాలు', 'వెంకన్న'],
  ])('"%s" gives her name', (says, name) => {
    const chat = openChat({ persona: known });
    chat.says(says);
    expect(chat.calls()).toMatchObject([{ op: 'persona.correct', args: { field: 'name', text: name } }]);
  });

  it.each([
    ['agrega a mi historia: mi abuela hacía tamales', 'mi abuela hacía tamales'],
    ['add to my story: we moved to Hull in 2011', 'we moved to Hull in 2011'],
    ['tambahin ke ceritaku: anakku lahir kemarin', 'anakku lahir kemarin'],
  ])('"%s" goes to her story', (says, told) => {
    const chat = openChat({ persona: known });
    chat.says(says);
    expect(chat.calls()).toMatchObject([{ op: 'persona.correct', args: { story: told } }]);
  });

  it.each([
    'meri scripts bhejni hai',
    'quiero mandarte otro guion mio de ejemplo',
    'me mostra os exemplos',
    'can i send you more scripts of mine',
    'isko example rakh lo',
  ])('"%s" opens the examples, and is none', (says) => {
    const chat = openChat({ persona: known });
    chat.says(says);
    expect(chat.open()).toBe('examples');
    expect(chat.calls()).toEqual([]);
  });

  it.each([
    'show my old scripts',
    'make a script about my rules for bread',
    'a story about my grandmother',
    'take out the emoji',
    'delete that one',
    'delete it',
    'forget it',
    'remove all the swearing',
    'remove everything about my sister',
    'borra todo lo de mi suegra',
    'apaga tudo que fala da minha sogra',
    'hapus semua emoji',
    'sab emoji hata do',
    'सब इमोजी हटा दो',
    'అన్నీ ఎమోజీలు తీసేయి',
    'dont call me a chef',
    'my name is spelt with a k',
    'mi nombre es con z',
    'meu nome é com y',
    'naam galat likha hai mera',
    'se me borra todo lo mio si me voy?',
    'i never say guys, say folks',
  ])('"%s" is none of these', (says) => {
    const chat = openChat({ persona: known, lastScriptId: 'k3x9-17' });
    chat.says(says);
    expect(chat.open()).not.toBe('forget');
    expect(chat.open()).not.toBe('examples');
    expect(
      chat
        .calls()
        .filter(
          ({ op, args }) =>
            op === 'persona.correct' && !(args !== null && 'field' in args && args.field !== 'name'),
        ),
    ).toEqual([]);
  });
});

describe('"Shall I delete everything?"', () => {
  it.each(['yes', 'sí', 'sim', 'haan', 'हाँ', 'iya', 'అవును', 'yes, delete everything'])(
    '"%s" does',
    (says) => {
      const chat = openChat({ persona: known });
      chat.says('/forget');
      chat.says(says);
      expect(chat.calls()).toMatchObject([{ op: 'data.forget' }]);
    },
  );

  it.each(['ok', 'nice', 'hmm', 'wait what about my scripts', 'si pero no los guiones'])(
    '"%s" is told what is needed',
    (says) => {
      const chat = openChat({ persona: known });
      chat.says('/forget');
      chat.says(says);
      expect(chat.calls()).toEqual([]);
      expect(chat.text()).toMatch(/write “yes” or press “Delete everything”/u);
    },
  );

  it.each(['no', 'nah', 'mejor no', 'nahi'])('"%s" keeps everything', (says) => {
    const chat = openChat({ persona: known });
    chat.says('/forget');
    chat.says(says);
    expect(chat.calls()).toEqual([]);
    expect(chat.text()).toMatch(/kept everything/u);
    expect(chat.open()).toBeNull();
  });
});

describe('while examples are open', () => {
  it.each([
    ['write a reel about fleas in the carpet, 30 seconds', null],
    ['what do you know about me', null],
    ['give me some ideas', null],
  ])('"%s" goes its own way', (says, open) => {
    const chat = openChat({ persona: known });
    chat.says('/examples');
    chat.says(says);
    expect(chat.text()).not.toMatch(/did not understand/u);
    expect(chat.open()).toBe(open);
  });

  it('a fact of her life goes to her story, a script to her examples, and what announces it nowhere', () => {
    const chat = openChat({ persona: known });
    chat.says('/examples');
    chat.says('oh and my brother does the books on fridays');
    expect(chat.calls()).toMatchObject([
      { op: 'persona.correct', args: { story: 'oh and my brother does the books on fridays' } },
    ]);
    chat.says(
      "here's one I did last week: Right, fleas. Your dog has none, your carpet does. Hoover first, then wash the bed.",
    );
    expect(chat.calls()).toMatchObject([
      { op: 'persona.refine', args: { examples: [{ text: /^Right, fleas/u }] } },
    ]);
  });
});
