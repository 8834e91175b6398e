/** Clauses that say something only with the words before them. */
import { createCue } from '../text/phrasings.js';
import { scriptCues } from '../text/script-cues.js';

/** A clause that begins so belongs to what would be cut: "Pass it to your neighbour, the one who sends it all back." */
export const LEANS_ON_CUT = createCue(
  () => new RegExp(String.raw`^["“'¿¡]*${scriptCues('leansOnCut')}(?![\p{L}\p{M}])`, 'iu'),
);
