/** Whom she makes it for is told of herself, though an order to us would have the same words. */
import { expect, it } from 'vitest';
import { tellsAudience } from '../../../../src/engine/persona/reading/audience.js';
import { storyIn } from '../../../../src/conversations/understand/herself/introduction-parts.js';

const TOLD = 'Aku bikin video buat anak muda yang malu jadi petani.';

it('is kept at the end of her story', () => {
  const story = `Aku petani cabe di Magelang. Modal awal 8 juta dari pesangon, panen pertama gagal karena patek. Aku belajar dari Pak Slamet tetangga. Sekarang punya 3000 pohon dan jual lewat WA ke 40 warung di kota. ${TOLD}`;
  expect(storyIn(story).hers).toContain(TOLD);
  expect(tellsAudience(TOLD)).toBe(true);
});

it.each(['Bikinin video buat anak muda dong.', 'Aku bikin video buat siapa?'])(
  '%j does not tell it',
  (text) => {
    expect(tellsAudience(text)).toBe(false);
  },
);
