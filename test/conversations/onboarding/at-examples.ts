/** A chat in which Maya has told her story and is asked for examples. */
import { openChat } from '../chat.js';

export const STORY =
  'I am Maya and I bake bread and cakes in a small kitchen in Leeds. I started after I lost my office job. I sell to parents at the school gate, and I want to help other bakers ask for fair prices.';
export const EXAMPLE =
  'Nine pounds. That was my first price, and I was proud of it. Then I counted my hours.';

export function atExamples(changes: Parameters<typeof openChat>[0] = {}) {
  const chat = openChat(changes);
  chat.says('/start');
  chat.says("I'm Maya!");
  chat.says(STORY);
  return chat;
}
