/** A ban of somebody holds by every name she gave him. */
import { expect, it } from 'vitest';
import { applyCorrection } from '../../../../src/engine/persona/corrections/apply-correction.js';
import { bansOf, holdsBan, obeying, readBan } from '../../../../src/engine/persona/rules/banned-words.js';
import { otherNamesOf } from '../../../../src/engine/persona/reading/people.js';
import { buildBrief } from '../../../../src/engine/generate/build-brief.js';
import { ownIdeas } from '../../../../src/engine/ideas/own-ideas.js';
import { inHerWording } from '../../../../src/engine/generate/rewrite/her-wording.js';
import { samplePersona, sampleRequest } from '../../generate/sample-persona.js';

const STORY =
  'I dress hair in Aba. My husband Kelechi drove a tanker, he died in 2018, we have two girls, and the thing that made me open the salon is one bride who cried. My husband liked okra. He sang to it. I have forty dryers.';

it.each([
  ['my husband', 'My husband Kelechi drove.', 'Kelechi'],
  ['Kelechi', 'My husband Kelechi drove.', 'My husband'],
  ['my husband Kelechi', 'I bake.', 'Kelechi'],
  ['mi papa', 'mi papa don lalo tenia un taller', 'lalo'],
  ['minha sogra', 'minha sogra se chama Jurema e ri alto', 'Jurema'],
  ['istriku', 'istriku namanya Sri, jual bubur', 'Sri'],
  ['mere pati', 'mere pati ka naam Dinesh hai', 'Dinesh'],
  ['मेरे भाई', 'मेरे भाई का नाम रमेश है', 'रमेश'],
  ['maa tammudu', 'maa tammudu peru Kiran, bike undi', 'Kiran'],
])('"%s" goes with who it is in "%s"', (ban, told, other) => {
  expect(otherNamesOf(ban, told).map(({ words }) => words)).toContain(other);
});

it.each([
  ['my sister', 'Yesterday, my sister, came to help.'],
  ['mi esposo', 'mi esposo vende tacos'],
  ['my friend', 'my friend said no'],
  ['Bisi', 'my friend Bisi sells yam'],
  ['okra', STORY],
])('"%s" is nobody else in "%s"', (ban, told) => expect(otherNamesOf(ban, told)).toEqual([]));

it('holds for him by role, by name, and where she goes on about him', () => {
  const told = samplePersona({
    story: STORY,
    examples: [],
    facts: [{ quote: 'He sang to it.', source: 'story' }],
  });
  const after = applyCorrection(
    told,
    { field: null, text: 'my husband is not for Instagram' },
    told.updatedAt,
  );
  expect(after.neverSays).toEqual(['hack', 'my husband', 'Kelechi']);
  const kept = inHerWording(after, bansOf(after));
  expect(kept.story).toBe(
    'I dress hair in Aba. We have two girls, and the thing that made me open the salon is one bride who cried. I have forty dryers.',
  );
});

it.each([
  ['my late husband built it', true],
  ['My hubby built it', true],
  ["My sister's husband built it", false],
  ['Her husband built it', false],
])('"my husband" in "%s": %s', (text, isNamed) => {
  expect(holdsBan(text, [readBan('my husband')])).toBe(isNamed);
});

it('takes "biniku" for "bini awak", and not "suaminya"', () => {
  const story = 'Rabu awak ngajar. Biniku jual mi. Dia ketawa. Suaminya si Butet kerja di kapal.';
  expect(obeying(story, [readBan('bini awak')], 'id')).toBe(
    'Rabu awak ngajar. Suaminya si Butet kerja di kapal.',
  );
});

it('is in no brief, not even told beside the request, and in no idea', async () => {
  const told = samplePersona({ story: STORY, examples: [] });
  const after = applyCorrection(
    told,
    { field: null, text: 'the rule is never mention my husband Kelechi' },
    told.updatedAt,
  );
  expect(after.neverSays).toEqual(['hack', 'my husband', 'Kelechi']);
  const request = sampleRequest({ topic: 'okra', context: 'Kelechi liked okra. It grows in a week.' });
  const { persona, request: asked, nearestLines } = await buildBrief({ persona: after, request });
  expect(asked.context).toBe('It grows in a week.');
  expect(JSON.stringify([persona.story, persona.facts, nearestLines])).not.toMatch(/husband|Kelechi/u);
  const ideas = ownIdeas(inHerWording(after, bansOf(after)), [], []);
  expect(JSON.stringify(ideas)).not.toMatch(/husband|Kelechi/u);
});

it('learns the name with what she tells later', () => {
  const told = samplePersona({ story: 'I dress hair in Aba.', examples: [] });
  const banned = applyCorrection(
    told,
    { field: null, text: 'never mention my husband again' },
    told.updatedAt,
  );
  const later = applyCorrection(banned, { story: 'My husband Kelechi drove a tanker.' }, told.updatedAt);
  expect(later.neverSays).toContain('Kelechi');
});
