import { describe, expect, it } from 'vitest';
import type { Piece, PieceRole } from '../../../src/engine/draft/pieces.js';
import { spreadPlain } from '../../../src/engine/draft/spread-plain.js';

const STORY = [
  'I mend clocks in York.',
  'I drove a bus before that.',
  'A man brought me his clock in March.',
  'It rang again after a week.',
  'I never charge for a spring.',
  'My sister paints the dials.',
];

function piece(role: PieceRole, lines: readonly string[], mark?: string): Piece {
  const blank = mark ? { mark, question: 'What?' } : null;
  return { role, kind: 'story', lines, seconds: 3, blank };
}

function spoken(pieces: readonly Piece[]): string[] {
  return spreadPlain([{ kind: 'story', pieces }], 'en').flatMap((beat) =>
    beat.pieces.flatMap(({ lines }) => lines),
  );
}

describe('lines of ours', () => {
  const ours = [
    piece('setup', ['I tell it straight.']),
    piece('ask', ['Would you?']),
    piece('turn', ['Ask me.']),
  ];

  it('never pile up before her story, and lose nothing of it', () => {
    const said = spoken([...ours, piece('far', STORY)]);
    expect(said.slice(0, 2)).toEqual(['I tell it straight.', STORY[0]]);
    expect(said.filter((line) => STORY.includes(line))).toEqual(STORY);
    expect(said).toHaveLength(STORY.length + 3);
    const asked = said.indexOf('Would you?');
    expect(Math.abs(asked - said.indexOf('Ask me.'))).toBeGreaterThan(1);
    expect(said[asked + 1]).not.toBe('It rang again after a week.');
  });

  it('ask for what is left open after what she told', () => {
    const said = spoken([piece('change', ['What changed: [it].'], '[it]'), piece('far', STORY)]);
    expect(said).toEqual([...STORY, 'What changed: [it].']);
  });

  it('do not interrupt a short story', () => {
    const short = STORY.slice(0, 3);
    expect(spoken([...ours, piece('far', short)]).slice(-3)).toEqual(short);
  });
});
