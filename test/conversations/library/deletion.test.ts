/** What is deleted: only the script before her or one whose title she names, and only after a yes to that very question. */
import { describe, expect, it } from 'vitest';
import { afterShown } from '../../../src/conversations/remembering.js';
import { deleteQuestion } from '../../../src/conversations/library/history-list.js';
import { say } from '../../../src/conversations/shared/effects.js';
import { openChat } from '../chat.js';
import { contextWith, persona, record } from '../samples.js';

const summary = (scriptId: string, title: string) => ({
  scriptId,
  title,
  createdAt: record.result.createdAt,
  seconds: 30,
  contentType: 'educational' as const,
  language: 'en',
  quality: 70,
  starred: false,
  posted: false,
  vote: null,
});

/** After a script on something else was shown. */
function after(text: string, found: readonly ReturnType<typeof summary>[]): ReturnType<typeof openChat> {
  const chat = openChat({ persona, lastScriptId: 'saddest' });
  chat.says(text);
  const [asked] = chat.calls();
  if (asked?.op !== 'script.meant') return chat;
  const result = { found, recent: [summary('s8', 'the kiln'), summary('s9', 'the lamb')] };
  chat.takes({ type: 'done', op: 'script.meant', effectId: 'e1', tag: asked.tag ?? '', result });
  return chat;
}

describe('a script that is to go', () => {
  it.each([
    ['apaga o roteiro ressaca', 'ressaca'],
    ['y como borro el guion ese de los espacios', 'espacios'],
    ['delete the midges script', 'midges'],
    ['mehendi wali script delete karo', 'mehendi'],
    ['hapus naskah sambal', 'sambal'],
    ['మెహందీ స్క్రిప్ట్ తీసేయండి', 'మెహందీ'],
  ])('"%s" asks about the one of that title', (text, title) => {
    expect(after(text, [summary('s1', title)]).calls()).toMatchObject([
      { op: 'script.get', args: { scriptId: 's1' }, tag: 'delete' },
    ]);
  });

  it.each([
    'apaga o roteiro ressaca',
    'delete the midges script',
    'sab script delete kar do jisme pati ki baat hai',
    'borra los guiones que hablan de mi hermana',
  ])('"%s" offers none that is not named so: which one is asked', (text) => {
    for (const found of [[], [summary('s1', 'something else')]]) {
      const chat = after(text, found);
      expect(chat.calls()).toEqual([]);
      expect(chat.text()).toMatch(/Is it one of these/u);
      expect(chat.labels()).toContain('the kiln');
    }
  });

  it('is the one before her where she names none', () => {
    for (const text of ['delete this', 'borralo', 'apaga isso', "i don't like it, delete it"])
      expect(after(text, []).calls()).toMatchObject([{ op: 'script.get', args: { scriptId: 'saddest' } }]);
  });

  it.each([
    ['delete the script "my husband and Chidubem"', 'my husband and Chidubem'],
    ['borra el guion «el pan»', 'el pan'],
    ['hapus naskah "oli palsu"', 'oli palsu'],
  ])('%s means the title in quotes', (text, name) => {
    const chat = openChat({ persona, lastScriptId: 'saddest' });
    chat.says(text);
    expect(chat.calls()).toMatchObject([{ op: 'script.meant', args: { name } }]);
  });

  it.each(['quitale el jaja', 'take out the haha', 'tira o kkk', 'buang wkwknya'])(
    '"%s" takes a word out of the script, and asks about no deletion',
    (text) => {
      const chat = openChat({ persona, lastScriptId: 'saddest' });
      chat.says(text);
      expect(chat.calls()).toMatchObject([{ op: 'script.rewrite', args: { edits: [{ op: 'remove' }] } }]);
    },
  );

  it('is not offered to somebody who asks whether it is gone', () => {
    const chat = after('is the midges one gone', []);
    expect(chat.text()).toMatch(/no script of yours about that/u);
    expect(chat.text()).not.toMatch(/Delete “/u);
  });
});

describe('a plain yes or no', () => {
  const context = contextWith({ persona });
  const { asked } = afterShown(
    {},
    deleteQuestion({ ...record, title: 'midges', result: { ...record.result, scriptId: 's1' } }, context),
  );

  const KEPT = ['no espera no lo borres', "wait no don't delete it", 'não apaga não', 'नहीं रहने दो'];

  it.each(['yes', 'sim', 'si', 'sí', 'haan', 'iya', 'అవును', 'yes delete it', 'ok'])(
    '"%s" deletes what was asked about',
    (text) => {
      const chat = openChat({ persona, lastScriptId: 'saddest', ...(asked && { asked }) });
      chat.says(text);
      expect(chat.calls()).toMatchObject([{ op: 'script.update', args: { scriptId: 's1', delete: true } }]);
    },
  );

  it.each([
    'no',
    'não',
    'nahi',
    'tidak',
    'no, keep it',
    'వద్దు',
    'undo',
    'undo that',
    'desfaz',
    'deshaz eso',
    ...KEPT,
  ])('"%s" keeps it', (text) => {
    const chat = openChat({ persona, lastScriptId: 'saddest', ...(asked && { asked }) });
    chat.says(text);
    expect(chat.calls()).toMatchObject([{ op: 'script.get', args: { scriptId: 's1' }, tag: 'open' }]);
  });

  it.each([
    'esta bien asi grasias',
    'leave it like that',
    'thanks',
    'bagus gitu aja',
    'why',
    'mm',
    'show',
    'demorou',
    'why keep it',
  ])('"%s" deletes nothing', (text) => {
    const chat = openChat({ persona, lastScriptId: 'saddest', ...(asked && { asked }) });
    chat.says(text);
    expect(chat.calls().filter(({ args }) => args !== null && 'delete' in args)).toEqual([]);
  });

  it('is asked for once more where something else was shown after the question', () => {
    const later = afterShown({ ...(asked && { asked }) }, say('Anything'));
    const chat = openChat({ persona, lastScriptId: 'saddest', unanswered: later.unanswered ?? '' });
    chat.says('yes delete it');
    expect(chat.calls()).toMatchObject([{ op: 'script.get', args: { scriptId: 's1' }, tag: 'delete' }]);
    const settled = afterShown(later, {
      ...say('Deleted.'),
      choices: [{ label: 'Undo', value: 'history:restore:last' }],
    });
    expect(settled.unanswered).toBeUndefined();
  });

  it('answers the question asked last, whatever stands open from before', () => {
    const chat = openChat({ persona, lastScriptId: 'saddest' });
    chat.says('the old bell of our street');
    chat.says('delete the midges script');
    chat.becomes({ ...(asked && { asked }) });
    chat.says('yes');
    expect(chat.calls()).toMatchObject([{ op: 'script.update', args: { scriptId: 's1', delete: true } }]);
  });

  it('is no praise where nothing was asked, and answers no question that something else was shown after', () => {
    const later = afterShown({ ...(asked && { asked }) }, say('Anything'));
    expect(later.asked).toBeUndefined();
    for (const text of ['yes', 'sim', 'si', 'haan', 'iya', 'అవును']) {
      const chat = openChat({ persona, lastScriptId: 'saddest' });
      chat.says(text);
      expect(chat.calls()).toEqual([]);
    }
  });
});

describe('a script that she did not mean to delete', () => {
  it('comes back by the button below what says that it is gone', () => {
    const chat = openChat({ persona });
    chat.takes({
      type: 'done',
      op: 'script.update',
      effectId: 'e1',
      tag: 'delete',
      result: { record: null },
    });
    chat.presses('Undo');
    expect(chat.calls()).toMatchObject([{ op: 'change.undo', args: { deleted: '' } }]);
  });

  it.each([
    ['regresame el del silbato', 'silbato'],
    ['me borro el del silbato yo no le dije q lo borrara!!', 'silbato'],
    ['no put back the shorter fever one, the one without anointing oil', 'shorter fever'],
    ['you deleted the whistle one I did not ask you', 'whistle'],
    ['devolve o roteiro da feira', 'feira'],
    ['balikin naskah oli', 'oli'],
    ['mehendi wali script wapas lao', 'mehendi'],
    ['మెహందీ స్క్రిప్ట్ తిరిగి ఇవ్వు', 'మెహందీ'],
  ])('"%s" brings it back', (text, name) => {
    const chat = openChat({ persona, lastScriptId: 'saddest' });
    chat.says(text);
    expect(chat.calls()).toMatchObject([{ op: 'change.undo', args: { deleted: name } }]);
  });
});

it.each([
  'delete all my data',
  'borra toda mi informacion',
  'apaga todos os meus dados',
  'hapus semua data awak',
  'tolong hapus semua data saya',
  'mera sara data delete kar do',
  'मेरा सारा डेटा हटा दो',
  'na data anni teeseyi',
  'నా డేటా మొత్తం తీసేయండి',
])('"%s" asks whether all of hers is to go', (text) => {
  const chat = openChat({ persona, lastScriptId: 'saddest' });
  chat.says(text);
  expect(chat.text()).toContain('This deletes everything');
});
