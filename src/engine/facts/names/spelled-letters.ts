/** Latin letters spelled out in another script: `టీసీఎస్` and `टीसीएस` are TCS. */

const NAMES =
  'A:ए:ఎ,ఏ B:बी:బి,బీ C:सी:సి,సీ D:डी:డి,డీ E:ई:ఇ,ఈ F:एफ,ऐफ:ఎఫ్ G:जी:జి,జీ H:एच:హెచ్,ఎచ్ I:आई,आइ:ఐ J:जे:జె,జే K:के:కె,కే L:एल:ఎల్ M:एम:ఎం,ఎమ్ N:एन:ఎన్ O:ओ:ఓ,ఒ P:पी:పి,పీ Q:क्यू:క్యూ R:आर:ఆర్ S:एस:ఎస్ T:टी:టి,టీ U:यू:యు,యూ V:वी:వి,వీ W:डब्ल्यू:డబ్ల్యూ X:एक्स:ఎక్స్ Y:वाई,वाइ:వై Z:जेड,जैड:జెడ్';
const LETTERS = new Map(
  NAMES.split(' ').flatMap((row) => {
    const [letter = '', ...spellings] = row.split(':');
    return spellings.flatMap((spelling) => spelling.split(',').map((name) => [name, letter] as const));
  }),
);
const LONGEST_FIRST = [...LETTERS.keys()].toSorted((a, b) => b.length - a.length).join('|');
const LETTER = new RegExp(LONGEST_FIRST, 'gu');
/** Two letters are often a word: `बीवी`. */
const SPELLED = new RegExp(`^(?:${LONGEST_FIRST}){3,6}`, 'u');

/** In small letters, or null; what is written behind them, such as a case ending, is left out. `word` normalised. */
export function spelledLetters(word: string): string | null {
  const found = SPELLED.exec(word)?.[0];
  // A vowel sign behind belongs to the last letter: `एसी` is no `एस`.
  if (found === undefined || /^[\p{M}]/u.test(word.slice(found.length))) return null;
  return found.replace(LETTER, (name) => LETTERS.get(name) ?? '').toLowerCase();
}
