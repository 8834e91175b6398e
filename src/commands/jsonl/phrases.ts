/** `phrases -- --jsonl`: stock phrases of language models in a text. */
import { z } from 'zod';
import { findStockPhrases } from '../../engine/phrases/find.js';
import type { Command } from '../command.js';
import { languageField } from './language-field.js';
import { answerLines } from './line-protocol.js';

const input = z.object({ text: z.string(), language: languageField.optional() });

export const phrases: Command = (args, io) =>
  answerLines(input, async ({ text, language }) => ({ stock: findStockPhrases(text, language) }), args, io);
