/** What a request says of its script is obeyed or answered, and never its topic nor a line of it. */
import { describe, expect, it } from 'vitest';
import { withTold } from '../../../src/conversations/script/request/told-beside.js';
import { typedRequest } from '../../../src/conversations/understand/requests/typed-request.js';
import { openChat } from '../chat.js';
import { persona } from '../samples.js';

describe('a tone, a length and what to leave out', () => {
  it.each([
    ['script about my uncle, 60 seconds, sad but not too sad', 'my uncle', 'sad but not too sad'],
    [
      'haga uno de mi hermana y el hospital, que haga llorar, 60 segundos',
      'mi hermana y el hospital',
      'que haga llorar',
    ],
    ['hagame uno mas largo de mi abuelo, 90 segundos', 'mi abuelo', 'mas largo'],
    ['uno de la feria cortito, 15', 'la feria', 'cortito'],
    ['script about renting in dublin 30s controversial', 'renting in dublin', 'controversial'],
    ['un guion de la cosecha, 60 segundos, y no ponga a mi primo', 'la cosecha', 'y no ponga a mi primo'],
    ['write me one about the ferry and leave my wife out', 'the ferry', 'and leave my wife out'],
    [
      'beti ki kahani pe script do, aur mere pati ko mat daalo',
      'beti ki kahani',
      'aur mere pati ko mat daalo',
    ],
    ['फ़र्श की सफ़ाई पर स्क्रिप्ट लिखो और मेरे पति को मत डालना', 'फ़र्श की सफ़ाई', 'और मेरे पति को मत डालना'],
    ['faz um sobre a feira e deixa minha irmã de fora, 30 segundos', 'a feira', 'e deixa minha irmã de fora'],
    ['bikin skrip soal warung, suamiku jangan dimasukin, 30 detik', 'warung', 'suamiku jangan dimasukin'],
    ["now write the roof one, 30 seconds, and use Declan's ladder", 'roof', "include Declan's ladder"],
  ])('"%s"', (says, topic, wish) => {
    const { draft } = typedRequest(says);
    expect(draft.topic).toBe(topic);
    expect(draft.requirements).toEqual([wish]);
    expect(draft.context).toBeUndefined();
  });

  it.each([
    ['how i wash and use wool, 30s', 'how i wash and use wool'],
    ['reel about how to say no and not feel guilty', 'how to say no and not feel guilty'],
    ['script about scones, use cold butter', 'scones, use cold butter'],
  ])('may be words of a topic: "%s"', (says, topic) => {
    expect(typedRequest(says).draft).toMatchObject({ topic });
    expect(typedRequest(says).draft.requirements).toBeUndefined();
  });

  it('is answered before the script comes', () => {
    const chat = openChat({ persona });
    chat.says('script about my uncle, 60 seconds, sad but not too sad, and leave my wife out');
    expect(chat.text()).toContain('Not in this one: my wife');
    expect(chat.text()).toMatch(/“sad but not too sad”: I have no language model/u);
  });

  it('leaves only the script that is asked for behind a complaint', () => {
    expect(
      typedRequest('chuta mijo que es esto, salio lo que yo le reclame. el guion es del aguacero').draft,
    ).toEqual({
      topic: 'aguacero',
    });
  });
});

describe('said to us before a request', () => {
  it.each([
    "the title isn't how i open, that's just what i called the file. and take out the 'here is one more' bit, that was to you",
    'what has a ladder to do with a wedding lol',
    "that's the same script again with none of what i just told you",
    'por que no me pone lo de la mamá de la señora, eso es lo bonito',
    'wah mast hai! bas isme aunty ko naam se mat bulao, privacy',
    'tá difícil hein minha filha, eu falo uma coisa tu entende outra',
  ])('is not told in it: "%s"', (told) => {
    expect(
      withTold(typedRequest('write me one about why roofs leak, 30 seconds'), told).draft.context,
    ).toBeUndefined();
  });

  it('is left out of what tells something', () => {
    const told =
      "there's nothing about hearting in that. hearting is the wee stones you pack in the middle, you don't throw them in with a shovel, you place them.";
    const { context } = withTold(typedRequest('now do hearting again, 60s'), told).draft;
    expect(context).toMatch(/^hearting is the wee stones/u);
  });
});

describe('a scrap of what is said to us after a script', () => {
  it.each([
    'waise bani nahi koi acchi script, paise lagte hain kya iske',
    "isko thoda chhota karo, aur last me 'himmat pehle' likhna",
    'y quitele lo de rosaura mijo rosaura',
    '2 hours later and still kettle',
  ])('starts no script: "%s"', (says) => {
    const chat = openChat({ persona, lastScriptId: 's1' });
    chat.says(says);
    expect(chat.calls().map(({ op }) => op)).not.toContain('script.generate');
  });

  it.each([
    'wah mast hai! bas isme aunty ko naam se mat bulao, privacy',
    'arre ye kya, meri beti wali baat kaha gayi?',
  ])('is answered as one: "%s"', (says) => {
    const chat = openChat({ persona, lastScriptId: 's1' });
    chat.says(says);
    expect(chat.text()).toContain('I hear you. That is about the last script');
  });

  it('may wish for something else: "me faz um plano pra semana"', () => {
    const chat = openChat({ persona, lastScriptId: 's1' });
    chat.says('me faz um plano pra semana');
    expect(chat.calls()[0]).toMatchObject({ op: 'ideas.list', args: { plan: 'week' } });
  });

  it.each([
    'why do you put that line in there, i said that to you',
    "that's the same script again with none of what i told you",
    'isme didi ka naam mat likho, privacy',
  ])('fills no blank of it: "%s"', (says) => {
    const chat = openChat({ persona, lastScriptId: 's1', gap: 's1' });
    chat.says(says);
    expect(chat.calls().filter(({ op, tag }) => op === 'script.fillBlank' || tag === 'fill')).toEqual([]);
  });
});

it.each([
  ['do the flood one but without my neighbour', 'flood', 'but without my neighbour'],
  ['escribe la historia del horno pero sin mi marido', 'del horno', 'pero sin mi marido'],
  ['faz a história do forno mas sem o meu marido', 'forno', 'mas sem o meu marido'],
  ['bikin cerita oven tapi tanpa suamiku', 'oven', 'tapi tanpa suamiku'],
])('%j leaves somebody out, who is no part of the topic', (says, topic, wish) => {
  expect(typedRequest(says).draft).toMatchObject({ topic, requirements: [wish] });
});
