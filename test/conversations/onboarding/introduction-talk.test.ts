/** What she says to the bot while she introduces herself is neither her story nor a script of hers; what is about her is kept. */
import { describe, expect, it } from 'vitest';
import {
  nameAnswered,
  nameGreeted,
  nameSaid,
} from '../../../src/conversations/understand/herself/name-given.js';
import { scriptIn, storyIn } from '../../../src/conversations/understand/herself/introduction-parts.js';
import { atExamples, EXAMPLE, STORY } from './at-examples.js';
import { openChat } from '../chat.js';

interface Kept {
  readonly form: {
    readonly name: string;
    readonly story: readonly string[];
    readonly examples: readonly { text: string }[];
  };
}

function kept(chat: ReturnType<typeof openChat>): Kept['form'] {
  const active = chat.active();
  if (!active) throw new Error('Nothing is open');
  return (active.state as Kept).form;
}

it.each([
  'pero si se guardo lo de mi marido y lo de la harina o se perdio?',
  'did you keep what i said about my dad and the van or has it all gone now?',
  'agora vou te mandar um vídeo que eu fiz e que a minha nora escreveu pra mim',
])('what she asks or announces where scripts are awaited is none: "%s"', (says) => {
  const chat = atExamples();
  chat.says(says);
  expect(kept(chat).examples).toEqual([]);
});

it('keeps whom her videos are for with her story, where scripts are awaited', () => {
  const chat = atExamples();
  const says =
    'The videos are for farmers with an old roof and no notion what to do. I play the fiddle as well, badly.';
  chat.says(says);
  expect(kept(chat).examples).toEqual([]);
  expect(kept(chat).story).toContain(says);
});

describe('said to the bot where her story is asked for', () => {
  it.each([
    'thats a lot of buttons',
    'sorry is someone reading this or is it a machine',
    'i already told you that',
    'and how does this work then',
    'oye y tú quién eres, una persona?',
    'pero si ya te lo dije hace rato',
    'ps no entiendo a cual boton le pico',
    'Jeff, uai, acabei de falar',
    'peraí que eu vou procurar um aqui',
    'mas o que você faz exatamente?',
    'lho aku kan cuma nanya, bukan itu topiknya wkwk',
    'kak ini lama nggak ya prosesnya?',
    'kya karta hai tu?',
    'itne sawal kyu puch rahe ho bhai',
    'आप कैसे काम करते हो?',
    'నువ్వు ఎట్లా పని చేస్తావో చెప్పు ముందు',
    'ఎన్ని సార్లు అడుగుతావు చెప్పాను కదా',
    'abeg how this thing dey work sef',
  ])('"%s" is no part of it', (says) => {
    const chat = openChat();
    for (const line of ['/start', 'Maya', says]) chat.says(line);
    expect(kept(chat).story).toEqual([]);
    expect(chat.text()).toMatch(/Tell me your story|Cuéntame|Conte|Ceritakan|कहानी|కథ/u);
  });

  it.each([
    'i learnt it from my gran in the kitchen in Leith',
    'vendo quesadillas afuera del metro desde que me quedé viuda',
    'dirijo van escolar e canto no coro da igreja',
    'aku buka laundry di gang kecil sejak ditinggal suami',
    'main shaadi ki mehendi lagati hu aur ghar chalati hu',
    'నేను తేనెటీగలు పెంచుతా మా ఊర్లో',
    'i dey repair phone for under bridge since my papa die',
    'sometimes i forget to eat. nobody told me it would be like that',
  ])('"%s" is', (says) => {
    const chat = openChat();
    for (const line of ['/start', 'Maya', says]) chat.says(line);
    expect(kept(chat).story).toEqual([says]);
  });

  it.each([
    ['kya karta hai tu? main kanpur me mehendi lagati hu', 'main kanpur me mehendi lagati hu'],
    ['arre hinglish me bol na, main kanpur me mehendi lagati hu', 'main kanpur me mehendi lagati hu'],
    [
      'I mend boats in Hull. I had the yard from my uncle. is that long enough?',
      'I mend boats in Hull. I had the yard from my uncle.',
    ],
    ['ok so how does this work? I shear sheep in Otago.', 'I shear sheep in Otago.'],
  ])('of "%s" only what is about her is kept', (says, hers) => {
    expect(storyIn(says).hers).toBe(hers);
  });

  it('is kept after all when she presses that it was', () => {
    const chat = openChat();
    for (const line of ['/start', 'Maya', 'thats a lot of buttons on my machine']) chat.says(line);
    chat.presses('That was my story');
    expect(kept(chat).story).toEqual(['thats a lot of buttons on my machine']);
  });

  it('is answered where it asks how long it takes', () => {
    const chat = openChat();
    chat.says('/start');
    chat.says("Moira, but how long does this take i've a dog at the vet at 3");
    expect(kept(chat)).toMatchObject({ name: 'Moira', story: [] });
    expect(chat.text()).toMatch(/three minutes[\s\S]*Moira/u);
  });
});

describe('around a script she shows', () => {
  it.each([
    ['Script ye rahi: Suno suno, mehendi halki aaye toh laung ka dhuan do. Neembu kam lagao.', 'Suno suno'],
    [
      'Nih script aku yang kemarin: Kak, baju putih kena tinta jangan panik. Pake alkohol ya kak.',
      'Kak, baju',
    ],
    ['ahi te va uno: Oigan, si su masa no flota no esta lista. Se bate con la mano.', 'Oigan'],
    ['lá vai um roteiro meu: Gente, hoje o Davi entrou na van chorando. Eu desliguei o rádio.', 'Gente'],
    [
      "here's one my lad filmed last week. Right, fleas. Your dog has none, your carpet does. Hoover first.",
      'Right, fleas',
    ],
    [
      'this is one of mine\nYour screen is not broken. Press the corner. If it clicks, come and see me.',
      'Your screen',
    ],
    ['ఇదిగో నా స్క్రిప్ట్ ఒకటి: తేనె పొయ్యి మీద పెట్టకండి బాబూ. వేడి నీళ్ళలో సీసా పెట్టండి చాలు.', 'తేనె'],
  ])('"%s" what announces it is cut off', (says, opening) => {
    expect(scriptIn(says).hers.startsWith(opening)).toBe(true);
  });

  it.each([
    EXAMPLE,
    "Here's the thing about bread. Nobody weighs the salt. I weigh it twice.",
    'Yeh meri dukaan hai. Das saal se isi kone me baithti hu.',
    'Este es mi secreto: nunca bato la masa con prisa. Se bate con la mano.',
    'Olha só, essa janela aqui ninguém limpa. Eu limpo com jornal.',
  ])('"%s" is shown whole', (script) => {
    expect(scriptIn(script)).toEqual({ hers: script, aside: '' });
  });

  it.each([
    "thats a lot of buttons. here's one morag filmed me saying last summer",
    'ok wait i have to look on my other phone for one of those scripts',
    'espérame tantito que lo tengo en el otro celular y no lo encuentro',
  ])('"%s" is none', (says) => {
    const chat = atExamples();
    chat.says(says);
    expect(kept(chat).examples).toEqual([]);
  });
});

describe('told behind her story', () => {
  it.each([
    'ah y mi suegra doña Cuca me enseño todo, ya fallecio',
    'y mi hija yareli tiene catorce y ya esta aprendiendo conmigo en el puesto los domingos',
    'oh and my brother does the books on fridays because i cannot count to save my life',
    'ah e minha filha ajuda no sábado, ela que faz as contas',
    'oh iya anakku yang pertama bantu nganter cucian tiap pulang sekolah',
    'aur haan meri behen bhi sath me kaam karti hai',
    "I'm for people wey get bad phone and dem no get money for new one",
  ])('"%s" belongs to it', (says) => {
    const chat = atExamples();
    chat.says(says);
    expect(kept(chat)).toMatchObject({ story: [STORY, says], examples: [] });
  });
});

describe('an example taken back', () => {
  const LATER = 'Ten pounds. My second price. I wrote it on the door and nobody laughed at all this time.';

  it.each([
    ['ah no eso era mi historia no un guion', [EXAMPLE], [STORY, LATER]],
    ['that was me talking to you', [EXAMPLE], [STORY]],
    ['yang pertama itu bukan script', [LATER], [STORY]],
    ['borra el ejemplo 1', [LATER], [STORY]],
    ['borralos de ahi', [], [STORY]],
    ['tira esse daí, não era roteiro', [EXAMPLE], [STORY]],
    ['wo script nahi thi', [EXAMPLE], [STORY]],
  ])('by "%s"', (says, examples, story) => {
    const chat = atExamples();
    chat.says(EXAMPLE);
    chat.says(LATER);
    chat.says(says);
    expect(kept(chat).examples.map(({ text }) => text)).toEqual(examples);
    expect(kept(chat).story).toEqual(story);
  });

  it.each([
    'ya, son todos',
    'é isso, só esses dois mesmo',
    'na only one. done',
    'ho gaya',
    "that's the lot",
    'cuma itu aja kak',
    'bas itni hi hai',
    'అంతే ఇంకేం లేవు',
  ])('"%s" ends them', (says) => {
    const chat = atExamples();
    chat.says(EXAMPLE);
    chat.says(says);
    expect(chat.calls()).toMatchObject([{ op: 'persona.build', args: { examples: [{ text: EXAMPLE }] } }]);
  });
});

describe('her name', () => {
  it.each([
    ['lupita me dicen', 'Lupita'],
    ['ya te dije, Lupita', 'Lupita'],
    ['i said moira', 'Moira'],
    ['arre ruchi', 'Ruchi'],
    ['ok naam ruchi hai mera', 'Ruchi'],
    ['namaku Bu Rosda, panggil aja kak ros', 'Kak Ros'],
    ['అందరూ వెంకన్న అంటారు', 'వెంకన్న'],
    ['నన్ను వెంకన్న అని పిలువు చాలు', 'వెంకన్న'],
    ["no it's just Bernie", 'Bernie'],
    ['kan udah aku bilang, Sri', 'Sri'],
    ['chachi bulate hain sab', 'Chachi'],
    ['me chama de tião', 'Tião'],
    ['na Tobe be my name', 'Tobe'],
  ])('in the answer "%s" is %s', (says, name) => {
    expect(nameAnswered(says)).toBe(name);
  });

  it.each([
    ['me llamo Lupita, no Ya te dije jajaja', 'Lupita'],
    ['no no my name is just Moira, not I said Moira', 'Moira'],
    ['mera naam badlo: ruchi', 'Ruchi'],
    ['change my name: Dot', 'Dot'],
    ["that's not my name", null],
    ['no me llamo asi', null],
    ['ye mera naam nahi hai', null],
    ['its 45 not 40 loaves', null],
  ])('said out of the blue in "%s" is %s', (says, name) => {
    expect(nameSaid(says)).toBe(name);
  });

  it.each([
    ['hola soy lupita', 'Lupita'],
    ['oi sou o Jeff', 'Jeff'],
    ['hello im Tobe', 'Tobe'],
    ['hi im new here', null],
  ])('in the greeting "%s" is %s', (says, name) => {
    expect(nameGreeted(says)).toBe(name);
  });

  it('told with a greeting is not asked for again', () => {
    const chat = openChat();
    chat.says('hola soy lupita');
    expect(kept(chat).name).toBe('Lupita');
    chat.says('no no, my name is just Moira, not Lupita');
    expect(kept(chat).name).toBe('Moira');
  });
});
