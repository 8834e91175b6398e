/** Addresses of web pages in what she types: nobody says them aloud. */
import { once } from '../../once.js';
import { scriptCues } from './script-cues.js';

const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?।()\]]\/?`;
/** With what points at it: `, see https://...`, `(mira https://...)`. */
const link = once(
  () =>
    new RegExp(
      String.raw`(?<![\s,;:–—-])[\s,;:–—-]*[(<\[]?(?:(?<![\p{L}\p{M}])${scriptCues('pointsAtLink')}(?: \p{L}{1,4}){0,2}\s*:?\s*)?${ADDRESS}[)>\]]?`,
      'giu',
    ),
);

/** The text itself where it holds none. */
export function withoutLinks(text: string): string {
  if (!/https?:\/\/|www\./iu.test(text)) return text;
  return text
    .replaceAll(link(), ' ')
    .replaceAll(/[^\S\n]{2,}/gu, ' ')
    .replaceAll(/(?<! ) +(?=[.,;:!?।])/gu, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}
