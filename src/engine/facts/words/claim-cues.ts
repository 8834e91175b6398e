/** What tells a claim from what is denied, wished for or supposed (`data/word-lists/claim-cues.json`). */
import { phrasings } from '../../text/phrasings.js';

export const claimCues = phrasings('claim-cues', [
  'joins',
  'opensClause',
  'givesReason',
  'goesOn',
  'denies',
  'deniesBehind',
  'forbids',
  'wishes',
  'wishesBehind',
  'asksYou',
  'supposes',
  'supposesBehind',
  'conditions',
  'saidByAll',
  'pointsAtWords',
  'words',
  'tellsOfChange',
  'viewers',
  'rangeTo',
]);
