/** Killed at random moments: nothing lost, nothing done twice. `npm run bench -- kills` does it a hundred times. */
import { expect, it } from 'vitest';
import { liveThroughKills } from '../support/killed-journey.js';

const KILLS = 12;
/** So that each step of the journey meets some. */
const A_STEP = 2;

it(`ends with one persona and one script a request after ${KILLS} kills`, async () => {
  const { kills, requests, scripts, personaVersions } = await liveThroughKills(KILLS, A_STEP, 20261123);
  expect(kills).toBe(KILLS);
  expect(personaVersions).toBe(1);
  expect(scripts).toBe(requests);
}, 300_000);
