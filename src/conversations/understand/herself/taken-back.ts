/** "Forget what I told you about Blessing", "hapus yang soal kereta api dari cerita awak": what she told that is not to be known any more. */
import { atEnd } from '../../../engine/text/at-end.js';
import { once } from '../../../once.js';
import { phraseLists } from '../../../engine/text/phrasings.js';

const lists = phraseLists('forgettings', ['forgets', 'pointers']);
const THING = String.raw`(["“«‘']?[^\n,.;:!?।]{2,60}?["”»’']?)`;
const patterns = once(() =>
  lists('forgets').map((source) => new RegExp(`^(?:${source.replaceAll('{thing}', THING)})$`, 'iu')),
);

/** Longer messages tell something. Characters. */
const LONGEST = 200;
/** Says what it is without naming it. */
const pointer = once(() => new RegExp(`^(?:${lists('pointers').join('|')})$`, 'iu'));

/** What is named, in her words, one after another; empty for whatever takes nothing back. */
export function takenBack(text: string): readonly string[] {
  const line = text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replace(atEnd(String.raw`[\s.!?।]`), '');
  if (line.length > LONGEST) return [];
  const meant = patterns()
    .map((pattern) => pattern.exec(line)?.[1]?.trim())
    .find((words) => words !== undefined);
  if (meant === undefined) return [];
  // "... my complaints from the story: take it out, that is wrong": those.
  const listed = (/:\s+(\S.*)$/u.exec(line)?.[1] ?? '').split(/(?:(?<!\s)\s+)?[,;]\s*/u).filter(Boolean);
  if (listed.length > 0) return listed;
  const named = meant.replaceAll(/^["“«‘']|["”»’']$/gu, '').trim();
  return pointer().test(named) ? [] : [named];
}
