/** What went wrong for her, which fills no script that is about something else. */
import { ADMITS, FIRST_PERSON } from '../../../persona/reading/cues.js';
import { tellsTale } from '../../her-material/episodes.js';
import type { Line } from '../../her-material/material.js';

/** So near to it stands whom it happened to. */
const NEAR_WORDS = 3;

/** Something went wrong for her. */
export const tellsOfLoss = (block: readonly Line[], language: string): boolean =>
  tellsTale(block, language) && block.some(({ text }) => isHerOwn(text));

/** Her own loss, not that of somebody she tells of: `The owner cried and gave me a bag of carrots.` */
function isHerOwn(text: string): boolean {
  const words = text.split(/\s+/u);
  const near = (at: number): string => words.slice(at, at + NEAR_WORDS).join(' ');
  if (!ADMITS.test(text)) return false;
  if (FIRST_PERSON.test(near(0)) || (ADMITS.test(near(0)) && !/^the\s/iu.test(text))) return true;
  return words.some((_, at) => FIRST_PERSON.test(near(at)) && ADMITS.test(near(at + 1)));
}
