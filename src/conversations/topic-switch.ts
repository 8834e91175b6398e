/** "Wait, different topic: salt stains": the words behind what only says that the topic changes. */
import { clausesOf } from './clauses.js';
import { wishIn } from './wishes.js';
import { isPlain, spokenWords, type SpokenWord } from './word-keys.js';

/** A longer message is read as a whole. Words. */
const MOST_WORDS = 40;

/** Null where nothing says so; empty where no topic follows. */
export function topicBehindSwitch(text: string): string | null {
  const words = spokenWords(text);
  if (words.length > MOST_WORDS) return null;
  const clauses = clausesOf(words);
  const at = clauses.findIndex((clause) => wishIn(said(clause))?.wish === 'other-topic');
  if (at < 0) return null;
  // "Wait", "ok so": before it stands nothing of the topic.
  const rest = clauses.slice(at + 1).flat();
  return rest.some(({ key }) => /\p{L}/u.test(key) && !isPlain(key)) ? said(rest) : '';
}

function said(words: readonly SpokenWord[]): string {
  return words.map(({ raw }) => raw).join(' ');
}
