/** `npm run bench -- kills`: journeys of a creator whose process is killed a hundred times; needs `npm run build`. */
import { liveThroughKills, type KilledJourney } from '../support/killed-journey.js';

const JOURNEYS = 4;
const KILLS = 25;

export async function benchKills(): Promise<readonly KilledJourney[]> {
  const rows: KilledJourney[] = [];
  for (let journey = 1; journey <= JOURNEYS; journey += 1)
    rows.push(await liveThroughKills(KILLS, KILLS, 20261122 + journey));
  return rows;
}
