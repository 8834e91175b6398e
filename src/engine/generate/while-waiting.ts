/** What is worked out while a model reads and writes, so that nobody waits for it afterwards. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { WritingBrief } from './brief.js';
import type { Craft } from './craft.js';
import { samplesOf } from './attempts/finish-draft.js';

/** A request needs the thread for some moments until it is on its way; measuring would hold it for tens of milliseconds. */
const LEAVING_MS = 20;
/** Enough of her own words to need all that is known of her sources. */
const PASSAGE_CHARACTERS = 200;

/** Resolves once requests made just now have left. */
export function onTheirWay(): Promise<void> {
  return sleep(LEAVING_MS);
}

/** Reads her samples and sources, which every draft is compared with: voice and facts keep what they read. */
export async function readAhead(
  brief: WritingBrief,
  craft: Pick<Craft, 'compareVoice' | 'findInvented'>,
): Promise<void> {
  await onTheirWay();
  await craft.compareVoice(samplesOf(brief), '', brief.language);
  await craft.findInvented(brief.sources, brief.persona.story.slice(0, PASSAGE_CHARACTERS), brief.language);
}
