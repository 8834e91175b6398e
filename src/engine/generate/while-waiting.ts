/** What is worked out while a model reads and writes, so that nobody waits for it afterwards. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { WritingBrief } from './brief.js';
import type { Craft } from './craft.js';
import { samplesOf } from './samples.js';

/** A request needs the thread for some moments until it is on its way; measuring would hold it for tens of milliseconds. */
const LEAVING_MS = 20;
/** Answers that come together are checked by rules one after the other, then the judge is asked: all that in this time, at rest in half of it. */
const CHECKING_MS = 60;
/** Enough of her own words to need all that is known of her samples and sources. */
const PASSAGE_CHARACTERS = 200;

/** Resolves once requests made just now have left. */
export function onTheirWay(): Promise<void> {
  return sleep(LEAVING_MS);
}

/** Resolves once answers that came together with one that came just now are on their way to the judge. */
export function onceHandedOn(): Promise<void> {
  return sleep(CHECKING_MS);
}

/** Reads her samples and sources, which every draft is compared with, and the fields she works in: voice, facts and tags keep what they read. */
export async function readAhead(
  brief: WritingBrief,
  craft: Pick<Craft, 'compareVoice' | 'findUntraceable' | 'pickHashtags'>,
): Promise<void> {
  await onTheirWay();
  const samples = samplesOf(brief);
  // Of a text without a word no voice is read.
  await craft.compareVoice(samples, samples.join('\n').slice(0, PASSAGE_CHARACTERS), brief.persona.language);
  craft.findUntraceable(brief.sources, brief.persona.story.slice(0, PASSAGE_CHARACTERS), brief.language);
  craft.pickHashtags(brief.request, '', brief.language, brief.persona);
}
