/** What gives away a part of a script or post, in the languages creators write in (`data/word-lists/script-cues.json`). */
import { phrasings } from './phrasings.js';

export const scriptCues = phrasings('script-cues', [
  'preface',
  'offer',
  'tally',
  'script',
  'label',
  'technical',
  'silentLabel',
  'direction',
  'leansOnCut',
  'turn',
  'ordinal',
  'viewer',
  'viewerFirst',
  'bids',
  'warns',
  'because',
  'speaker',
  'storyteller',
  'heading',
  'numbered',
  'saidColumn',
  'handsOver',
  'pointsAtLink',
]);
