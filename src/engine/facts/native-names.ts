/** Names in scripts without capitals, or typed without them: from lists, and from the words around. */
import { nameLists } from './name-lists.js';
import { normalWord, type Token } from './tokens.js';

const TELUGU_CASE =
  /^(?:కు|కి|ని|ను|లో|లోని|లోనే|తో|తోని|ది|వి|కే|నే|కోసం|వల్ల|నుంచి|నుండి|గారు|గారి|గారికి|మీద|దాకా|వరకు|లోకి|ల|ల్ల|ల్లో|లకు|ా|ు|ులో|ుకు|ుకి|ుల|ుని|ుతో|్లో|్‌లో)$/u;
const SHORTEST_STEM = 3;

const NEVER_A_NAME = new Set(
  'माता पिता गुरु सर मैडम नमस्ते हां हाँ पापा मम्मी चाचा दादा नाना भाई बहन पंडित मास्टर साहब अंकल आंटी भैया दीदी ने से को का की के है हैं था थी मेरा मेरी मेरे उनका उसका इसका आपका अपना पूरा असली नया क्या कोई यह वह जो बहुत అమ్మ నాన్న డాక్టర్ టీచర్ మాస్టారు సారు పంతులు రైతు అన్న అక్క తాత బామ్మ మామ అత్త వదిన మీ మా నా వారి ఆయన ఆమె ఎవరు ఒక పెద్ద ji haan sir madam papa mummy mata pita guru nahi mera meri mere uska unka iska aapka apna kya koi hai tha thi asli pura poora'
    .split(' ')
    .map(normalWord),
);
const BEFORE_NAME = new Set(
  'डॉ डॉक्टर प्रोफेसर प्रोफ़ेसर मिस्टर श्री श्रीमती नाम డాక్టర్ ప్రొఫెసర్ శ్రీమతి పేరు naam'.split(' ').map(normalWord),
);
const AFTER_NAME = new Set('जी గారు గారి గారికి గారిని ji'.split(' ').map(normalWord));

/** Null for words of no list. */
export function listedKind(word: string, isCapitalised: boolean): 'name' | 'brand' | null {
  const { listed, institutions } = nameLists();
  const plain = word.replace(/'s?$/u, '');
  const found = listed.get(plain);
  if (found) return found;
  if (isCapitalised && institutions.has(plain)) return 'name';
  if (/\p{Script=Telugu}/u.test(plain))
    for (let length = plain.length - 1; length >= SHORTEST_STEM; length -= 1) {
      const kind = listed.get(plain.slice(0, length)) ?? listed.get(`${plain.slice(0, length)}్`);
      if (kind && TELUGU_CASE.test(plain.slice(length))) return kind;
    }
  return null;
}

/** Indexes of tokens that titles or "named" mark as a name. */
export function cuedNames(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (!next || !/^[.\s-]{1,2}$/u.test(text.slice(token.end, next.start))) return;
    if (
      BEFORE_NAME.has(token.norm) &&
      isNameable(next) &&
      !isPostposition(next.norm) &&
      !/^\p{Ll}/u.test(next.raw)
    )
      found.add(at + 1);
    if (AFTER_NAME.has(next.norm) && isNameable(token)) found.add(at);
    if (nameLists().namedCues.has(token.norm) && isLatinName(next) && isNamedPerson(tokens, at))
      found.add(at + 1);
  });
  return found;
}

function isNameable({ norm, isFigure }: Token): boolean {
  return !isFigure && norm.length > 1 && !NEVER_A_NAME.has(norm);
}

function isPostposition(word: string): boolean {
  if (/^\p{Script=Telugu}.*(?:ితే|ింది|ాడు|ారు|ాను|ాం|ిన|ండి|ాలి|ుంటే|లేదు|తప్పు|కూడా|మీద)$/u.test(word)) return true;
  return /^(?:ने|से|को|का|की|के|में|पर|है|हैं|बताया|कहा|पूछा|बोला|లేదు|ఉంది|చెప్పాడు|చెప్పింది|అడిగాడు|తెచ్చుకున్న|hai|tha|se|ka|ki|ke|ko|lunga|leta|le|sun|suna)$/u.test(
    word,
  );
}

function isLatinName({ raw }: Token): boolean {
  return /^\p{Script=Latin}{3,}$/u.test(raw) && /^\p{Lu}/u.test(raw);
}

/** "a friend called Mina", "my son named Ravi"; not "I called Mom". */
function isNamedPerson(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  return nameLists().roles.has(before) || /^(?:is|was|a|an|se|me|it's|he's|she's)$/u.test(before);
}
