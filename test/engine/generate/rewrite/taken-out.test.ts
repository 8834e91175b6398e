/** Who is taken out of a script goes with all that is said of her by no name. */
import { describe, expect, it } from 'vitest';
import { editedBeats } from '../../../../src/engine/generate/rewrite/named-edits.js';
import type { DraftBeat } from '../../../../src/engine/generate/brief.js';
import type { NamedEdit } from '../../../../src/engine/operations.js';

const beat = (kind: DraftBeat['kind'], spoken: string, onScreen: string | null = null): DraftBeat => ({
  kind,
  spoken,
  onScreen,
  shot: null,
});

function linesAfter(
  edits: readonly NamedEdit[],
  beats: readonly DraftBeat[],
  hers: readonly string[] = [],
  language = 'en',
) {
  return editedBeats(beats, edits, { language, hers }).beats.map(({ spoken }) => spoken);
}

describe('who is taken out', () => {
  const tale = [
    beat(
      'hook',
      'My mum taught me to bake.\nBut she never measured a thing.\nShe laughed at scales.\nI weigh all.',
    ),
  ];

  it('goes with all that is said of her by no name', () => {
    expect(linesAfter([{ op: 'remove', words: 'mum' }], tale)).toEqual(['I weigh all.']);
    const mama = [
      beat('hook', 'Mi mama me enseñó a hornear.\nPero ella nunca midió nada.\nCobro quince pesos.'),
    ];
    expect(linesAfter([{ op: 'remove', words: 'lo de mi mama', forms: ['mama'] }], mama, [], 'es')).toEqual([
      'Cobro quince pesos.',
    ]);
  });

  it('stays where something else goes before what is said of her', () => {
    const roof = [
      beat('hook', 'My mum baked.\nThe rain came through the roof.\nShe never measured a thing.'),
    ];
    expect(linesAfter([{ op: 'remove', words: 'the rain' }], roof)).toEqual([
      'My mum baked.\nShe never measured a thing.',
    ]);
  });

  it('stays where only what she did goes', () => {
    expect(linesAfter([{ op: 'remove', words: 'never measured' }], tale)).toEqual([
      'My mum taught me to bake.\nShe laughed at scales.\nI weigh all.',
    ]);
  });
});
