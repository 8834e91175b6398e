/** How somebody begins to tell of herself: greetings, fillers, what stands around her name (`data/word-lists/self-introductions.json`). */
import { phrasings } from '../../text/phrasings.js';

export const introductions = phrasings('self-introductions', [
  'greeting',
  'filler',
  'doubtful',
  'saysName',
  'saysWho',
  'announcesHerself',
  'nameField',
  'isBehind',
  'noSurname',
  'behindName',
]);
