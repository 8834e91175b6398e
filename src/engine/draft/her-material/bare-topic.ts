/** What a video is about, without what its request says to us: no `hazme un guion de eso`, no "te cuento". */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { countWords } from '../../text/words.js';

const pattern = (flags: string) => z.string().transform((source) => new RegExp(source, flags));
const fileSchema = z.object({
  asksUs: pattern('iu'),
  asksBehind: pattern('iu'),
  leadsIn: pattern('giu'),
  notHeard: pattern('iu'),
});
const words = once(() => readDataFile(fileSchema, 'word-lists', 'caption-titles.json'));

/** `topic` as typed; the topic itself where nothing would be left. */
export function bareTopic(topic: string): string {
  const { asksUs, asksBehind, leadsIn } = words();
  const bare = topic.trim().replace(asksUs, '').replace(asksBehind, '').replaceAll(leadsIn, '').trim();
  return countWords(bare) > 0 ? bare : topic.trim();
}

/** A line without the words that lead into it: `Te cuento: ayer ...`. */
export function withoutLeadIn(line: string): string {
  const bare = line.replaceAll(words().leadsIn, '').trim();
  return countWords(bare) > 0 ? bare : line;
}

/** True for a line of a pasted script that is shown, played or filmed, and not said. */
export function isNotHeard(line: string): boolean {
  return words().notHeard.test(line);
}
