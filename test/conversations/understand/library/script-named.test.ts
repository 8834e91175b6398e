import { describe, expect, it } from 'vitest';
import {
  namedInPassing,
  scriptNamed,
} from '../../../../src/conversations/understand/library/script-named.js';
import { openChat } from '../../chat.js';
import { persona, record } from '../../samples.js';

describe('a script of her library, by her words', () => {
  it.each([
    ['delete the lighthouse script', 'delete', 'lighthouse'],
    ['get rid of the wedding cake video', 'delete', 'wedding cake'],
    ['can you export the allotment one please', 'export', 'allotment'],
    ['save the ferry script as word', 'export', 'ferry'],
    ['the lambing one again', 'another', 'lambing'],
    ['do the bus stop one again but funnier', 'another', 'bus stop'],
    ['rhubarb again', 'another', 'rhubarb'],
    ['show me the ferry one', 'open', 'ferry'],
    ['caption for rhubarb', 'caption', 'rhubarb'],
    ['posted the kiln video', 'posted', 'kiln'],
    ['borra el guion de las empanadas', 'delete', 'empanadas'],
    ['el de la feria otra vez', 'another', 'feria'],
    ['apaga o roteiro da feira', 'delete', 'feira'],
    ['o do bolo de novo', 'another', 'bolo'],
    ['hapus naskah soal sambal', 'delete', 'sambal'],
    ['sambal bawang lagi', 'another', 'sambal bawang'],
    ['achaar wali script delete karo', 'delete', 'achaar'],
    ['अचार वाली स्क्रिप्ट हटाओ', 'delete', 'अचार'],
    ['ఆవకాయ స్క్రిప్ట్ తీసేయండి', 'delete', 'ఆవకాయ'],
    ['aavakaya script malli', 'another', 'aavakaya'],
    ['write flood again', 'another', 'flood'],
    ['caption flood video', 'caption', 'flood'],
    ['flood wali dikhao', 'open', 'flood'],
    ['flood wali export karo', 'export', 'flood'],
    ['flood wali phir se', 'another', 'flood'],
    ['flood wali post kar di', 'posted', 'flood'],
    ['बाढ़ वाली दिखाओ', 'open', 'बाढ़'],
    ['बाढ़ वाली डाउनलोड करो', 'export', 'बाढ़'],
    ['lihat naskah banjir', 'open', 'banjir'],
    ['ekspor naskah banjir', 'export', 'banjir'],
    ['nilai naskah banjir', 'score', 'banjir'],
  ])('%s', (text, act, name) => {
    expect(scriptNamed(text)).toMatchObject({ act, name });
  });

  it.each([
    'delete it',
    'delete the last one',
    'delete the bit about my sister',
    'delete my account',
    'delete the second line',
    'do it again',
    'another one please',
    'the shorter one',
    'make a reel about bread again',
    'export everything',
    'download the subtitles',
    'show me my old scripts',
    'achaar pe ek script likho',
    'borra la ultima frase',
    'write it again',
    'write it shorter again',
    'caption this video',
    'pichli wali dikhao',
    'purani wali dikhao',
    'ye wali dikhao',
    'isko phir se likho',
    'ekspor naskah ini',
    'ekspor naskah terakhir',
    'ekspor naskah ini ke word',
    'lihat naskah saya',
    'lihat naskah lama',
    'lihat naskah terakhir',
    'nilai naskah ini',
    'nilai naskah saya',
    'caption video ini',
    'buka yang terakhir',
    'hapus naskah terbaru',
    'delete the latest script',
    'aakhri script delete karo',
  ])('is not named by "%s"', (text) => {
    expect(scriptNamed(text)).toBeNull();
  });

  it('is spoken of in passing, and what is denied is none', () => {
    expect(namedInPassing('my niece put the kiln one up and it got 4k views')).toBe('kiln');
    expect(namedInPassing('no it was the ferry one, not the kiln one')).toBe('ferry');
    expect(namedInPassing('12k views and 300 saves')).toBeNull();
  });
});

describe('a named script', () => {
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
  const after = (text: string, found: readonly ReturnType<typeof summary>[]) => {
    const chat = openChat({ persona, lastScriptId: 'newest' });
    chat.says(text);
    const [asked] = chat.calls();
    const recent = [summary('s1', 'the ferry'), summary('s2', 'my kiln')];
    const done = { type: 'done', op: 'script.meant', effectId: 'e1', result: { found, recent } } as const;
    chat.takes({ ...done, ...(asked?.tag !== undefined && { tag: asked.tag }) });
    return chat;
  };

  it('is deleted only after its title was asked about', () => {
    const chat = after('delete the ferry script', [summary('s1', 'the ferry')]);
    expect(chat.calls()).toMatchObject([{ op: 'script.get', args: { scriptId: 's1' }, tag: 'delete' }]);
  });

  it('is told from another of its title by how it begins', () => {
    const [one, other] = ['Rain came in.', 'My stall stood in water.'].map((opening, at) => ({
      ...summary(`s${at}`, 'the ferry'),
      opening,
    }));
    const chat = after('delete the ferry script', [one!, other!]);
    expect(chat.labels()).toEqual(['Rain came in.', 'My stall stood in water.']);
  });

  it('is written once more, or becomes a topic where there is none', () => {
    expect(after('the ferry one again', [summary('s1', 'the ferry')]).calls()).toMatchObject([
      { op: 'script.rewrite', args: { scriptId: 's1', part: 'another' } },
    ]);
    expect(after('rhubarb again', []).calls()).toMatchObject([
      { op: 'script.generate', args: { request: { topic: 'rhubarb again' } } },
    ]);
  });

  it('is exported in the format she names', () => {
    const chat = after('send me the ferry one as srt', [summary('s1', 'the ferry')]);
    expect(chat.messages().at(-1)?.attachments).toEqual([{ type: 'export', scriptId: 's1', format: 'srt' }]);
  });

  it('is asked about with buttons where several fit, or none', () => {
    const several = after('delete the ferry script', [
      summary('s1', 'the ferry'),
      summary('s3', 'ferry queue'),
    ]);
    expect(several.labels()).toEqual(['the ferry', 'ferry queue']);
    several.presses('ferry queue');
    expect(several.calls()).toMatchObject([{ op: 'script.get', args: { scriptId: 's3' }, tag: 'delete' }]);
    const none = after('export the goat script', []);
    expect(none.text()).toMatch(/no script of yours/u);
    expect(none.labels()).toEqual(['the ferry', 'my kiln']);
  });
});
