/** Which of her words hold for every script: "always", "never", "from now on", a fact of hers. A scolding about one script does not. */
import { phrasings, createCue } from '../text/phrasings.js';

const cues = phrasings('standing-words', ['standing']);
const standing = createCue(
  () => new RegExp(String.raw`(?<![\p{L}\p{M}])${cues('standing')}(?![\p{L}\p{M}])`, 'iu'),
);

export function isStanding(text: string): boolean {
  return standing.test(text.trim());
}
