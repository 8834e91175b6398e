/** Which of her words hold for every script: "always", "never", "from now on", a fact of hers. A scolding about one script does not. */
import { phrasings, createCue } from '../../text/phrasings.js';

const cues = phrasings('standing-words', ['standing', 'ofHerself']);
const said = createCue(() => wholeWord(cues('standing')));
const ofHerself = createCue(() => wholeWord(cues('ofHerself')));

export function isStanding(text: string): boolean {
  return saysForGood(text) || ofHerself.test(text.trim());
}

/** "Always", "never again", "from now on": in so many words. */
export function saysForGood(text: string): boolean {
  return said.test(text.trim());
}

function wholeWord(cue: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])${cue}(?![\p{L}\p{M}])`, 'iu');
}
