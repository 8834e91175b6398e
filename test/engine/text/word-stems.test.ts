import { expect, it } from 'vitest';
import { mayName } from '../../../src/engine/text/word-stems.js';

it.each(['vó', 'té', 'फल', 'pan', 'ఇల్లు'])('%j may name a thing', (word) => expect(mayName(word)).toBe(true));
it.each(['de', 'la', 'ने', 'के', 'ఆ'])('%j is too short to', (word) => expect(mayName(word)).toBe(false));
