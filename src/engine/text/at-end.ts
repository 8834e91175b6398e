/** Marks and spaces at the end of a text. */
import { onceEach } from '../../once.js';

/**
 * A run of some characters at the end of a text. `oneOf`: a character class, `[,;\s]`. In linear time: without the look
 * behind it would be tried anew from each character of every run inside, for seconds where she sends thousands of them.
 */
export const atEnd = onceEach((oneOf: string): RegExp => new RegExp(`(?<!${oneOf})${oneOf}+$`, 'u'));
