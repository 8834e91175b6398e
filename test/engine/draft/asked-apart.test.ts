import { expect, it } from 'vitest';
import { chooseLines } from '../../../src/engine/draft/lines/choice/choose-lines.js';
import { createDice } from '../../../src/engine/draft/lines/random.js';
import type { Line } from '../../../src/engine/draft/her-material/material.js';
import type { AttemptPlan, WritingBrief } from '../../../src/engine/generate/brief.js';
import { countWords } from '../../../src/engine/text/words.js';
import { sampleRequest } from '../generate/sample-persona.js';

const SAID = [
  'Squealing brakes need sandpaper on the pads and a clean rim.',
  `A pensioner brought a green Raleigh ${'that had rusted through '.repeat(15)}before Easter.`,
  'A puncture is free for children.',
];
const LINES = SAID.map((text, place): Line => ({
  text,
  words: [],
  source: 'story',
  passage: 0,
  place,
  leans: false,
  goesOn: false,
  join: '',
  aboutChannel: false,
  asksAudience: false,
  heading: [],
  labelled: false,
}));

it('tells the short thing that was asked for where a longer one finds no room', () => {
  const [topic, , short] = LINES as [Line, Line, Line];
  const found = {
    episode: { blocks: LINES.map((line) => [line]), source: 'story', lines: LINES },
    core: [0],
    line: topic,
    asked: [1, 2],
    centre: 0,
    fit: 1,
    rank: 1,
    isRequired: true,
    isAside: false,
    isWhole: true,
  };
  const brief = { request: sampleRequest(), nearestLines: [] } as unknown as WritingBrief;
  const plan = { index: 0, fact: null } as AttemptPlan;
  const budget = { words: countWords(topic.text) + countWords(short.text), opening: null };
  const { blocks } = chooseLines([found], { brief, plan, family: 'advice' }, budget, createDice(1));
  expect(blocks.flat()).toEqual([topic, short]);
});
