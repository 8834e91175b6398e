import { expect, it } from 'vitest';
import { personaSchema, scriptResultSchema } from '../../src/engine/schemas.js';
import { persona, script } from '../conversations/samples.js';

it('reads an export of an older version without the names that are no more', () => {
  const corrected = ['neverSays', 'shoeSize', 'targetAudience'];
  expect(personaSchema.parse({ ...persona, corrected }).corrected).toEqual(['neverSays', 'targetAudience']);
  const fix = { dimension: 'hookStrength', suggestion: 'Open on the turn.' };
  const fixes = [
    { ...fix, code: 'open-on-turn' },
    { ...fix, code: 'of-yesterday' },
  ];
  const { viral } = scriptResultSchema.parse({ ...script, viral: { ...script.viral, fixes } });
  expect(viral.fixes).toEqual([{ ...fix, code: 'open-on-turn' }, fix]);
});
