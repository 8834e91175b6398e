/** Words she gives with an order stand exactly where she says, and a line the script has lost comes back. */
import { describe, expect, it } from 'vitest';
import { editedBeats } from '../../../src/engine/generate/rewrite/named-edits.js';
import { putBeside, putIn } from '../../../src/engine/generate/rewrite/put-in.js';
import { openedBy } from '../../../src/engine/generate/rewrite/rewritten.js';
import type { NamedEdit } from '../../../src/engine/operations.js';
import { beat } from './sample-beat.js';

const CORD = [
  beat('hook', 'Cord thing.'),
  beat('point', 'One girl called Blessing, eight months.\nEverybody was nodding.\nWho is tying it.'),
  beat('cta', 'Ask me about this below.'),
];

function linesAfter(edits: readonly NamedEdit[], beats = CORD, earlier: readonly string[] = []): string[] {
  const editing = { language: 'en', hers: earlier, earlier };
  return editedBeats(beats, edits, editing).beats.flatMap(({ spoken }) => spoken.split('\n'));
}

const words = 'My daughter, spread your cloth';
const line = 'My daughter, spread your cloth.';
const [hook = '', ...rest] = CORD.flatMap(({ spoken }) => spoken.split('\n'));

it.each<[string, NamedEdit, string[]]>([
  ['first, for the old first line', { op: 'open', words, given: 'quoted' }, [line, ...rest]],
  ['first, before all', { op: 'insert', to: 'start', words, given: 'quoted' }, [line, hook, ...rest]],
  ['last, for the ask', { op: 'end', words, given: 'told' }, [hook, ...rest.slice(0, -1), line]],
  ['last, behind all', { op: 'insert', to: 'end', words, given: 'quoted' }, [hook, ...rest, line]],
  [
    'behind the line she names',
    { op: 'insert', unit: 'line', line: 2, words, given: 'quoted' },
    [hook, rest[0] ?? '', line, ...rest.slice(1)],
  ],
  [
    'before the ask',
    { op: 'insert', words, given: 'quoted' },
    [hook, ...rest.slice(0, -1), line, ...rest.slice(-1)],
  ],
])('%s', (_, edit, lines) => {
  expect(linesAfter([edit])).toEqual(lines);
});

it('an ending takes the place of the ending, not of a line she had put in behind it', () => {
  const shop = 'We have a second shop now.';
  const beats = [...CORD.slice(0, 1), beat('point', `One girl called Blessing.\nWho is tying it.\n${shop}`)];
  const editing = { language: 'en', hers: [], earlier: [], beside: new Set([shop]) };
  const after = editedBeats(beats, [{ op: 'end', words, given: 'told', unit: 'last' }], editing).beats;
  expect(after.flatMap(({ spoken }) => spoken.split('\n'))).toEqual([
    hook,
    'One girl called Blessing.',
    shop,
    line,
  ]);
});

describe('what she had put in', () => {
  const FIRST = 'One girl came. Who is tying it.';
  const SHOP = 'We have a second shop.';
  const ASK = 'Ask me below.';

  it('is what stood neither in the first version, nor in a draft, nor in what she told', () => {
    const now = `${FIRST} ${SHOP} I sew since 2004. Look here.`;
    expect(putIn(now, [FIRST], ['Look here.'], ['I sew since 2004. I cut.'])).toEqual(new Set([SHOP]));
    expect(putIn(now, [], [], [])).toEqual(new Set());
  });

  it('stands beside the ending, or is the ending she gave', () => {
    expect(putBeside(`${FIRST} ${SHOP}`, [FIRST], new Set([SHOP]))).toEqual(new Set([SHOP]));
    expect(putBeside(`One girl came. ${ASK}`, [FIRST], new Set([ASK]))).toEqual(new Set());
  });
});

it('for the last line where no ask stands there', () => {
  const beats = CORD.slice(0, -1);
  expect(linesAfter([{ op: 'end', words, given: 'told', unit: 'last' }], beats).slice(-2)).toEqual([
    'Everybody was nodding.',
    line,
  ]);
});

it('says nothing twice: a line she gives whole or in part moves', () => {
  const edit: NamedEdit = { op: 'end', words: 'everybody was nodding', given: 'told', unit: 'last' };
  expect(linesAfter([edit])).toEqual([
    'Cord thing.',
    'One girl called Blessing, eight months.',
    'Who is tying it.',
    'Everybody was nodding.',
  ]);
  expect(linesAfter([{ op: 'open', words: 'Who is tying it. Is it your hand?', given: 'quoted' }])).toEqual([
    'Who is tying it.',
    'Is it your hand?',
    'One girl called Blessing, eight months.',
    'Everybody was nodding.',
    'Ask me about this below.',
  ]);
});

it('brings back the first line of the version before, in place of what opens it now', () => {
  const earlier = ['Why pour water?\nOne girl called Blessing, eight months.'];
  const back: NamedEdit = { op: 'back', words: '', unit: 'line', line: 1 };
  expect(linesAfter([back], CORD, earlier)).toEqual(['Why pour water?', ...rest]);
  expect(linesAfter([{ op: 'remove', words: 'cord thing' }, back], CORD, earlier)).toEqual([
    'Why pour water?',
    ...rest,
  ]);
});

it('puts back the very line an earlier version had', () => {
  const edit: NamedEdit = { op: 'insert', words: 'lo de de ai soy afilador', forms: ['ai soy afilador'] };
  expect(linesAfter([edit], CORD, ['Cord thing.\nDe ai soy afilador.'])).toContain('De ai soy afilador.');
});

it('a new opening that stood further down is not said again there', () => {
  const [, ...others] = CORD;
  const opened = openedBy(beat('hook', 'One girl called Blessing, eight months.'), others);
  expect(opened.map(({ spoken }) => spoken)).toEqual([
    'One girl called Blessing, eight months.',
    'Everybody was nodding.\nWho is tying it.',
    'Ask me about this below.',
  ]);
});
