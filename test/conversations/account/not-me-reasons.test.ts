/** Why a script is not her: a judgement is a reason, a mere "I would never say that" is asked about, and of a list only what is new is shown. */
import { expect, it } from 'vitest';
import { changesBlock } from '../../../src/conversations/account/persona-card.js';
import { copyFor, LOCALES } from '../../../src/conversations/shared/copy.js';
import { afterScript, openChat } from '../chat.js';
import { persona } from '../samples.js';

function disliked(): ReturnType<typeof openChat> {
  const chat = afterScript("that's not me");
  return chat;
}

it.each([
  'too formal',
  'terlalu formal',
  'formal demais',
  'muy formal',
  'बहुत ज़्यादा किताबी है',
  'మరీ పుస్తకంలా ఉంది',
])('"%s" is a reason', (says) => {
  const chat = disliked();
  chat.says(says);
  expect(chat.calls()).toMatchObject([{ op: 'feedback.save', args: { vote: 'not-me' } }]);
  expect(chat.open()).toBeNull();
});

it.each([
  ['y ponle que también hay pan los viernes', 'custom'],
  ['hooknya kurang nendang', 'hook'],
])('"%s" is no reason, but a change of it', (says, part) => {
  const chat = disliked();
  chat.says(says);
  expect(chat.calls()).toMatchObject([{ op: 'script.rewrite', args: { part } }]);
});

it.each([
  ['y uno de la masa madre', 'la masa madre'],
  ['otro de cuando se apagó el horno', 'cuando se apagó el horno'],
  ['agora um do dia que o forno apagou', 'dia que o forno apagou'],
])('"%s" is no reason, but the next script', (says, topic) => {
  const chat = disliked();
  chat.says(says);
  const generate = chat.calls().find(({ op }) => op === 'script.generate');
  expect(generate).toMatchObject({ args: { request: { topic } } });
  expect(chat.calls().some(({ op }) => op === 'feedback.save')).toBe(false);
});

it.each(['y uno de mis hijos es músico', 'otro dia falamos'])('"%s" asks for none', (says) => {
  const chat = openChat({ persona });
  chat.says(says);
  expect(chat.calls().some(({ op }) => op === 'script.generate')).toBe(false);
});

it('"I would never say that" is asked for the words, which are never said again then', () => {
  const chat = disliked();
  chat.says('i would never say that');
  expect(chat.calls()).toEqual([]);
  expect(chat.text()).toMatch(/Which words/u);
  chat.says('smash that button');
  expect(chat.calls()).toMatchObject([
    { op: 'persona.correct', args: { field: 'neverSays', text: '“smash that button”' } },
  ]);
});

it('shows what came to a list, not the whole list twice', () => {
  const change = {
    field: 'rules' as const,
    before: 'no jokes',
    after: 'no jokes; Write less formally: the way I speak.',
    added: ['Write less formally: the way I speak.'],
    removed: [],
  };
  const counted = { field: 'facts', before: '5', after: '6' } as const;
  const block = changesBlock([change, counted], copyFor('pt'));
  expect(block.type === 'list' && block.items).toEqual([
    'Suas regras: Escrever menos formal, do jeito que você fala.',
  ]);
});

it('takes a semicolon in her own words for no list', () => {
  const change = { field: 'targetAudience', before: 'mums; dads', after: 'dads; mums' } as const;
  const block = changesBlock([change], copyFor('en'));
  expect(block.type === 'list' && block.items).toEqual(['Audience: mums; dads → dads; mums']);
});

it('a result told in words is no reason and no rule', () => {
  const chat = disliked();
  chat.says('lo publique el de los siete vasos tuvo dos mil quinientas vistas y ochenta comentarios');
  expect(chat.calls().map(({ op }) => op)).not.toContain('feedback.save');
  expect(chat.calls().map(({ op }) => op)).not.toContain('persona.correct');
});

it('"which one did best" is no reason', () => {
  const chat = disliked();
  chat.says('which one did best');
  expect(chat.calls()).toMatchObject([{ op: 'stats.get' }]);
});

it('promises to keep no reason of somebody it does not know', () => {
  const chat = openChat({ persona: null, lastScriptId: 'shown' });
  chat.takes({
    type: 'done',
    op: 'feedback.save',
    effectId: 'e1',
    tag: 'why',
    result: { persona, changes: [] },
  });
  expect(chat.text()).not.toContain(copyFor('en')('thanks-not-me'));
  expect(chat.labels()).toContain(copyFor('en')('button-introduce'));
});

it.each(LOCALES)('in %s the rules it gives as an example are kept as one', (locale) => {
  for (const key of ['talk-sorry', 'no-rules']) {
    const [, example = ''] = /[“«]([^”»]+)[”»]/u.exec(copyFor(locale)(key)) ?? [];
    const chat = openChat({ persona, locale });
    chat.says(example);
    expect(chat.calls(), `${key}: ${example}`).toMatchObject([{ op: 'persona.correct' }]);
  }
});

it('"not me, too formal" gives its reason at once', () => {
  const chat = afterScript('not me, too formal');
  expect(chat.calls()).toMatchObject([
    { op: 'feedback.save', args: { vote: 'not-me', reason: 'too formal' } },
  ]);
  expect(chat.open()).toBeNull();
});

it('a question about the script is answered, and nothing to keep to', () => {
  const chat = disliked();
  chat.says('why did you pick that one?');
  expect(chat.calls().some(({ op }) => op === 'feedback.save')).toBe(false);
  expect(chat.calls()).toMatchObject([{ op: 'script.get' }]);
});
