import { describe, expect, it } from 'vitest';
import { afterShown } from '../../../../src/conversations/remembering.js';
import { pickedChoice } from '../../../../src/conversations/understand/library/picked-choice.js';
import { planAsked } from '../../../../src/conversations/understand/requests/plan-asked.js';
import { openChat } from '../../chat.js';
import { contextWith, persona } from '../../samples.js';

const listed = [
  { label: 'Monday: The kiln cracked on its first day.', value: 'ideas:write:week-1' },
  { label: 'Wednesday: I sold forty bowls in an hour.', value: 'ideas:write:week-2' },
  { label: 'Friday: My aunt dug the clay herself.', value: 'ideas:write:week-3' },
];

describe('one of the list shown last', () => {
  it.each([
    ['2', 2],
    ['number 3 please', 3],
    ['the first one', 1],
    ['write the second', 2],
    ['do the second one', 2],
    ['do number 3 pls', 3],
    ['do wala karo', 2],
    ['the wednesday one sounds good write that', 2],
    ['wednesday one sounds good write that', 2],
    ['la del miércoles escríbela', 2],
    ['a de quarta, escreve essa', 2],
    ['the clay one', 3],
    ['la 2', 2],
    ['la tercera', 3],
    ['a segunda', 2],
    ['yang nomor 3 boleh deh', 3],
    ['yang kedua', 2],
    ['doosri wali', 2],
    ['तीसरी', 3],
    ['రెండోది', 2],
  ])('is meant by "%s"', (text, place) => {
    expect(pickedChoice(text, contextWith({ listed }))).toBe(`ideas:write:week-${place}`);
  });

  it.each([
    'give me 3 ideas',
    'do the last one',
    'in 30 seconds',
    '2 minutes on glazing',
    'it got 200 views',
    'make it 2 lines shorter',
  ])('is not meant by "%s"', (text) => {
    expect(pickedChoice(text, contextWith({ listed }))).toBeNull();
  });

  it('is counted from Monday where the plan names no days', () => {
    const numbered = listed.map(({ label, value }, at) => ({
      label: `${at + 1}. ${label.split(': ')[1] ?? ''}`,
      value,
    }));
    expect(pickedChoice('wednesday one sounds good write that', contextWith({ listed: numbered }))).toBe(
      'ideas:write:week-3',
    );
  });

  it('is nothing where no list was shown', () => {
    expect(pickedChoice('2', contextWith())).toBeNull();
  });

  it('is written when she picks it', () => {
    const chat = openChat({ persona, listed });
    chat.says('la 2');
    expect(chat.calls()).toMatchObject([{ op: 'ideas.take', args: { id: 'week-2' } }]);
  });

  it.each([
    ['the second one, 45 sec', [2], 45],
    ['number 2 and make it 30 secs', [2], 30],
    ['la 2 en 45 segundos', [2], 45],
    ['yang nomor 2, 60 detik', [2], 60],
    ['a 1 e a 3', [1, 3], undefined],
    ['write 2 and 3 please', [2, 3], undefined],
    ['la primera y la tercera', [1, 3], undefined],
  ])('"%s" is written in its length, or one after the other', (says, places, seconds) => {
    const chat = openChat({ persona, listed });
    chat.says(says);
    const tag = seconds === undefined ? {} : { tag: `taken ${seconds}` };
    expect(chat.calls()).toMatchObject(
      places.map((place) => ({ op: 'ideas.take', args: { id: `week-${place}` }, ...tag })),
    );
  });

  it('is written as long as she said', () => {
    const chat = openChat({ persona, listed });
    const idea = { id: 'week-2', hook: 'Forty bowls.', topic: 'forty bowls', from: 'fact' as const };
    const result = { idea: { ...idea, contentType: 'storytelling' as const } };
    chat.takes({ type: 'done', op: 'ideas.take', effectId: 'e1', tag: 'taken 45', result });
    expect(chat.calls()).toMatchObject([
      { op: 'script.generate', args: { request: { topic: 'forty bowls', seconds: 45 } } },
    ]);
  });

  it.each([
    '3 ideas for 30 seconds',
    '1 y 2 de marzo',
    'delete 1 and 3',
    'not 1, 3',
    '1 not 2',
    '1 or 2?',
    'not the 2, 45 sec',
    'I like 1 and 2 but 3 no',
  ])('"%s" takes none', (says) => {
    const chat = openChat({ persona, listed });
    chat.says(says);
    expect(chat.calls().filter(({ op }) => op === 'ideas.take')).toEqual([]);
  });

  it('is never taken for a post by an order to delete', () => {
    const posts = [1, 2].map((place) => ({ label: `${place}. bread`, value: `results:post:s${place}` }));
    expect(pickedChoice('delete the second one', contextWith({ listed: posts }))).toBeNull();
  });

  it('is remembered until a script is shown', () => {
    const shown = afterShown({}, { blocks: [], choices: listed });
    expect(shown.listed).toEqual(listed);
    expect(afterShown(shown, { blocks: [], choices: [{ label: 'Good', value: 'script:good:s1' }] })).toEqual(
      shown,
    );
    expect(afterShown(shown, { blocks: [], scriptId: 's1' }).listed).toBeUndefined();
  });
});

describe('how many ideas, and when', () => {
  it.each([
    ['give me 3 ideas', { count: 3 }],
    ['dame cinco ideas', { count: 5 }],
    ['ideas please', {}],
    ['plan my week mon wed fri', { days: [1, 3, 5] }],
    ['planea mi semana, lunes a viernes', { days: [1, 2, 3, 4, 5] }],
    ['planeja minha semana: terça e quinta-feira', { days: [2, 4] }],
    ['rencana minggu ini senin dan kamis', { days: [1, 4] }],
    ['mera hafta plan karo, somvar aur shukravar', { days: [1, 5] }],
  ])('%s', (text, plan) => {
    expect(planAsked(text)).toEqual(plan);
  });

  it('goes to the engine, and the days stand before the lines', () => {
    const chat = openChat({ persona });
    chat.says('plan my week, mon and thurs');
    expect(chat.calls()).toMatchObject([{ op: 'ideas.list', args: { plan: 'week', days: [1, 4] } }]);
    const ideas = ['The kiln cracked.', 'Forty bowls in an hour.'].map((hook, at) => ({
      id: `week-${at + 1}`,
      hook,
      topic: hook,
      contentType: 'storytelling' as const,
      from: 'fact' as const,
    }));
    const result = { plan: 'week', ideas, asked: 2, days: [1, 4] } as const;
    chat.takes({ type: 'done', op: 'ideas.list', effectId: 'e1', result });
    expect(chat.text()).toMatch(/Monday: Storytelling: “The kiln cracked.”[\s\S]*Thursday: /u);
    expect(chat.labels()).toEqual(['Monday: The kiln cracked.', 'Thursday: Forty bowls in an hour.']);
  });
});

describe('of the openings shown with a script', () => {
  const { listed = [] } = afterShown(
    {},
    {
      blocks: [],
      scriptId: 's1',
      choices: [
        { label: 'Take hook B', value: 'script:hook-b:s1' },
        { label: 'Take hook C', value: 'script:hook-c:s1' },
        { label: 'Another take', value: 'script:another:s1' },
      ],
    },
  );

  it.each([
    ['I like the second one', 'script:hook-b:s1'],
    ['la tercera', 'script:hook-c:s1'],
    ['take hook b please', 'script:hook-b:s1'],
    ['C', 'script:hook-c:s1'],
    ['the first one was better', 'history:open:s1'],
  ])('"%s" takes one', (text, value) => {
    expect(pickedChoice(text, contextWith({ listed }))).toBe(value);
  });

  it.each([
    'second line shorter',
    'make the second one shorter',
    'first line is bad',
    'be quick',
    'vitamin c',
    'no, not b',
    'b or c?',
    'b shorter',
  ])('"%s" takes none', (text) => {
    expect(pickedChoice(text, contextWith({ listed }))).toBeNull();
  });
});
