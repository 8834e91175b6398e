/** Why a tag was picked, in English, for the command and the JSON; the chat says it in her language from the codes. */
import type { Candidate } from './candidate.js';

const SPELLINGS: Readonly<Record<NonNullable<Candidate['spelling']>, string>> = {
  latin: 'in Latin letters, as many type it',
  unaccented: 'without accents, as most people type it',
  accented: 'with its accents: another tag, for those who type them',
};

export function reasonInEnglish({
  code,
  about,
  spelling,
}: Pick<Candidate, 'code' | 'about' | 'spelling'>): string {
  const reason = sentence(code, about);
  return spelling ? `${reason}; ${SPELLINGS[spelling]}` : reason;
}

function sentence(code: Candidate['code'], about: string): string {
  switch (code) {
    case 'topic':
      return `the topic in the words a viewer would search: "${about}"`;
    case 'topic-word':
      return `one word of the topic, broader: "${about}"`;
    case 'niche':
      return `where people of this field look; the script is about ${about}`;
    case 'repeated':
      return `the script comes back to "${about}"`;
    case 'field':
      return `your field: ${about}`;
    case 'own':
      return `worked for you, and fits "${about}"`;
    case 'said':
      return `said in the script: "${about}"`;
  }
}
