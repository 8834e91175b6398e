/** A caption ordered for a post she gives: written with a script about it, also for somebody new, and never lost. */
import { describe, expect, it } from 'vitest';
import { captionOrder } from '../../../../src/conversations/understand/requests/caption-order.js';
import { openChat } from '../../chat.js';
import { persona } from '../../samples.js';

const POST = 'we made 40 loaves this morning and the oven gave up';
const ORDER = `write a caption for this post: ${POST}`;

describe('a caption for a post', () => {
  it.each([
    ['caption for this: my dog at the beach', 'my dog at the beach'],
    [
      'escribe un caption para este post: hoy cumplimos 3 años con la panadería',
      'hoy cumplimos 3 años con la panadería',
    ],
    ['me faz uma legenda pra esse post: "primeiro dia da barraca nova"', 'primeiro dia da barraca nova'],
    ['buatkan caption untuk post ini:\nhari ini warung buka lagi', 'hari ini warung buka lagi'],
    ['is post ke liye caption likho: aaj 200 samose bike', 'aaj 200 samose bike'],
    ['इस फोटो का कैप्शन बना दो: आज दुकान के दस साल हुए', 'आज दुकान के दस साल हुए'],
    ['ee post ki caption rayi: ivala modati order vachindi', 'ivala modati order vachindi'],
  ])('%j', (says, post) => {
    expect(captionOrder(says)).toBe(post);
  });

  it.each(['my day: I woke up at 4 and baked', 'caption: yes', 'do a script about this: bread'])(
    '%j is none',
    (says) => {
      expect(captionOrder(says)).toBeNull();
    },
  );

  it.each([
    ['somebody new', null],
    ['her', persona],
  ])('is written at once for %s, with a script, and she is told so', (_, known) => {
    const chat = openChat({ persona: known });
    chat.says(ORDER);
    expect(chat.calls()[0]).toMatchObject({ op: 'script.generate', args: { request: { topic: POST } } });
    expect(chat.text()).toMatch(/caption comes with every script/u);
  });

  it('ordered while she introduces herself is no piece of her story, and comes when she is known', () => {
    const chat = openChat({ persona: null });
    chat.says('Maya');
    chat.says('I bake bread in Leeds and sell it at the school gate');
    chat.says(ORDER);
    expect(chat.text()).toMatch(/It comes next/u);
    chat.presses('Skip, just write one');
    expect(chat.calls()).toMatchObject([{ op: 'persona.build' }]);
    expect(JSON.stringify(chat.calls())).not.toContain('40 loaves');
    chat.takes({ type: 'done', op: 'persona.build', effectId: 'e1', result: { persona } });
    expect(chat.calls()).toMatchObject([
      { op: 'script.generate', args: { request: { topic: POST } } },
      { op: 'script.similar' },
    ]);
  });
});
