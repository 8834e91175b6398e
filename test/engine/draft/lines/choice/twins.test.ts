import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../../../src/engine/draft/lines/pieces/pieces.js';
import { withoutTwins } from '../../../../../src/engine/draft/lines/choice/twins.js';
import { draftFor } from '../../drafting.js';
import { personaOf } from '../../../persona/creators.js';

const piece = (...lines: string[]): Piece => ({ role: 'own', kind: 'point', lines, seconds: 2, blank: null });

describe('what is said twice', () => {
  it('is said once, word for word or in nearly the same words, the first line among it', () => {
    const said = withoutTwins(
      [
        piece('If you are quoted for a gearbox, ask to be shown the mounts first.', 'Both are information.'),
        piece('Both are information.'),
        piece('Slower.', 'Slower.'),
      ],
      'When they say you need a gearbox and quoted you, ask to be shown the mounts first.',
      'en',
    );
    expect(said.flatMap(({ lines }) => lines)).toEqual(['Both are information.', 'Slower.', 'Slower.']);
  });

  it('goes on behind a first line of ours with what she says behind her own', async () => {
    const mechanic = personaOf({
      name: 'Fin',
      story: 'I fix cars outside Ennis. I have done it since 1994.',
      examples: [
        'A car clunks when a bolt is loose. If you are quoted for a gearbox, ask to be shown the mounts first. The mechanic will show you or he will cough. Mind yourselves.',
      ],
    });
    for (const attempt of [0, 1, 2]) {
      const { text } = await draftFor(
        mechanic,
        { topic: 'When you are quoted for a gearbox', seconds: 30 },
        attempt,
      );
      expect(text.match(/ask to be shown the mounts/giu)?.length).toBe(1);
    }
  });
});
