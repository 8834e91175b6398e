/** What columns are called in exports (`data/word-lists/export-headers.json`). */
import { phrasings } from '../text/phrasings.js';

export const exportHeaders = phrasings('export-headers', [
  'averageWatchSeconds',
  'views',
  'likes',
  'comments',
  'shares',
  'saves',
  'skipRate',
  'reach',
  'url',
  'id',
  'caption',
  'time',
  'tag',
  'tagPosts',
  'postsCounted',
]);
