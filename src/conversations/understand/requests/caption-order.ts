/** "Write a caption for this post: ...": what the post says, which may come before there is any script of hers. */
import { countWords } from '../../../engine/text/words.js';
import { wishIn } from '../talk/wishes.js';

/** The order, a mark or a line break, and the post. */
const ORDER_AND_POST = /^\s*([^:：\n]{3,90}?)\s*(?:[:：]|\n)\s*["“«]?(\S[\s\S]*?)["”»]?\s*$/u;
/** Fewer name nothing to write about. */
const FEWEST_WORDS = 2;

/** Null for any other text. */
export function captionOrder(text: string): string | null {
  const [, order = '', post = ''] = ORDER_AND_POST.exec(text) ?? [];
  return countWords(post) >= FEWEST_WORDS && wishIn(order)?.wish === 'caption' ? post : null;
}
