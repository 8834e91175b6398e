/** Tells whether a sentence makes sense without the one before it; what English needs for that stands here. */
import { leansElsewhere } from './leaning-elsewhere.js';

/** `There was this one greyhound called Bramble`: somebody nobody has heard of. */
const BRINGS_IN =
  /^(?:there (?:was|is|were)|there['’]s|(?:so )?i (?:had|got|get|met|knew|know)|we (?:had|got|get))\s(?:this|these)\s(?!(?:is|was|were|are|in|on|at|year|week|morning)(?!\p{L}))\p{L}+/iu;
/** Words that point back when a sentence starts with them. */
const POINTS_BACK =
  /^(?:he|she|it|its|they|him|his|her|their|them|this|that|those|these|both|another|others?|same|such|then|there(?!['’]s|\s+(?:is|are|was|were))|which|who|or|also|again|after that|(?:ever )?since then|the (?:first|second|third|fourth|fifth|other|last|next|same|rest|only)(?= (?:one|of))|because|cos|and|but|so|in this case|one of them|neither|none|not|no(?=\s)|so far|now I am|where|there were|first(?!\s+(?:day|saturday|time|set|reel))|instead|otherwise|only)(?:['’]\p{L}+)?(?!\p{L})/iu;
/** `Bless them`, `Give it a minute`, `All that was wrong`. */
const POINTS_BACK_SECOND =
  /^(?!(?:if|when|what|how|is|was|does|did|can|will|do|so|before)\s)\p{L}+\s(?:them|him|her|it|this|that|these|those)(?!\p{L})/iu;
/** Third persons inside a sentence need somebody named before them. */
const THIRD_PERSON = /(?<!\p{L})(?:he|she|him|her|his|hers)(?:['’]\p{L}+)?(?!\p{L})/iu;
const SOMEBODY =
  /(?<!\p{L})(?:wom[ae]n|m[ae]n|girl|boy|mother|mama|mum|mom|dad|father|lady|daughter|son|owner|doctor|customer|tailor|teacher|neighbour|neighbor|person|somebody|someone|groom|bride|client|guy|bloke|lad|lass|chap|fella|fellow|kid|child|friend|boss|driver|student|pupil|nan|nana|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|brother|sister|nephew|guest|patient|wife|husband|uncle|aunty?|cousin|niece|madam|dog|cat|baby|contractor|vet|deacon)(?!\p{L})/iu;
const NAMED =
  /(?<=\S\s)(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)s?(?!\p{L}))\p{Lu}\p{Ll}+/u;
const DEFINITE = /^the\s+(\p{L}+)/iu;
/** `The first batch I sold` says itself which one. */
const SAYS_WHICH =
  /^the (?:first|second|third|last|only|one|best|worst) (?:\p{L}+ ){1,2}(?:i|we|that|my)(?!\p{L})/iu;
const VERB =
  /(?<!\p{L})(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|should|must|may|might|get|gets|got|go|goes|went|make|makes|made|take|takes|took|come|came|know|knew|see|saw|say|said|want|need|cost|costs|sold|bought|put|keep|kept|let|left|give|gave|tell|told|broke|stood|lost|found|ran|began|drove|taught|grew|fell|won|wrote|met|felt|thought|brought|built|burnt|froze|sat|works?|pays?|paid|\p{L}{2,}ed|\p{L}+['’](?:s|re|ve|m|d|ll))(?!\p{L})/iu;

/** `The dog was relieved.` is about a dog we must have met. */
const SHORT_DEFINITE_WORDS = 6;
/** A shorter piece without a verb answers what came before it. */
const SHORTEST_FREE_FRAGMENT_WORDS = 7;

/** Stands for a thing or people named before, wherever it stands. */
const STANDS_FOR =
  /(?<!\p{L})(?:(?<!(?:out|up|down|over|in|hi|hello|hey) )there(?=\s(?:since|for|every|all|until|till|again|now|yet)(?!\p{L})|[.!]*$)|e(?=\s(?:go|do|dey|fit|don|no|be)(?!\p{L}))|(?<!call(?:s|ed)?\s)it|them|they|this|these|those|him|one(?!\s(?!of|in|that|who|is|was|has|had|for|with|from|on|at)\p{L})|the (?:two|three|four|five|six|seven|eight|nine|ten)(?=\s(?!of\s)\p{L}+(?:\s(?!of|who|that|i|we)|[.,!]))|that(?=\s(?:in|on|at|by|when|from)\s|[.!]?$|\s\p{L}+[.!]*$|\s(?:year|day|night|week|month|time|morning|summer|winter|one)(?!\p{L})|\s(?!i|you|he|she|it|we|they|the|a|an|my|your|our|his|her|their|is|was|are|were|has|had|will|would|can)\p{L}+\s(?:of|to|in|on|for|from|at|and)\s))(?:['’]\p{L}+)?(?!\p{L})/iu;
/** `Ten minutes of that is more than ...` */
const OF_THAT = /\s(?:of|like|than)\sthat\s(?:is|was|has|had|and|than|but)\s/iu;
/** `My brother was not.`: what he was not stands in the sentence before. */
const ELLIPSIS =
  /^(?:i|you|he|she|it|we|they) (?:do|did|am|are|is|was|were|have|has|had|can|could|will|would)(?:\snot|n['’]t)?,\s|^[^,]{1,40}\s(?:was|were|did|had|do|does|is|are|has|have|can|could|will|would)(?:\snot|n['’]t)?[.!…]*$/iu;
/** `I lost three to heat.`: three of what was named before. */
const COUNTED_OUT =
  /(?<!\p{L})(?:lost|had|have|sold|made|got|bought|kept|took|found|killed|gave|saw|fixed|broke) (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:to|from|with|who|that|because|before|after|in|on)\s/iu;
/** Something is named: `a sheep`, `three chargers`, `Saturday`. */
const NAMES_SOMETHING =
  /(?<!\p{L})(?:a|an|the|my|your|our|his|her|their|every|each|some|any|no|another|two|three|four|five|six|seven|eight|nine|ten|people|(?<!\d)\d+)\s\p{L}+|(?<!\p{L})\p{L}{4,}s(?=\s|,)/iu;
const NEW_ONE = /(?<!\p{L})(?:an?|another|the)\s(?:\p{L}+\s)?$/iu;
const PEOPLE = /^(?:them|they|him)/iu;
/** `this morning` stands for nothing. */
const POINTS_AT_NOW =
  /^(?:this|these)\s(?:morning|week|month|year|time|evening|afternoon|summer|winter|days)/iu;

/** `Before this I sold shoes`: before what she does now. */
const BEFORE_THIS = /^before this\s(?=(?:i|we|my)\s)/iu;

/** `The worst one was a school in Bath.`: what a paragraph begins with is one of what she works on. */
const SUPERLATIVE =
  /^(?:the|my) (?:worst|best|hardest|funniest|strangest|oddest|oldest|biggest|smallest|saddest|happiest|longest|most \p{L}+) (?:one|ones|thing)(?!\p{L})/iu;

function standsForNothingNamed(told: string): boolean {
  const line = told.replace(BEFORE_THIS, '');
  const found = STANDS_FOR.exec(line);
  if (!found || POINTS_AT_NOW.test(line.slice(found.index))) return false;
  const before = line.slice(0, found.index);
  // `a new one`: whatever it is one of was named before; `my flask, a Stanley one` names it.
  const named = before.replace(NEW_ONE, '');
  if (/^one$/iu.test(found[0]) && named !== before)
    return !(/,\s$/u.test(named) && NAMES_SOMETHING.test(named));
  return !NAMES_SOMETHING.test(before) && !(PEOPLE.test(found[0]) && NAMED.test(before));
}

/** `Cooked on a boat before that.`: whoever did it stands in the sentence before. */
const NO_SUBJECT =
  /^(?:been|was|were|got|sat|stood|lived|worked|stayed) (?:\p{L}+ )?there(?!\p{L})|^(?:cooked|quit|left|went|came|got|had|was|were|used to|worked|started|lost|made|took|moved|married|hated|loved|bought|sold|paid|kept|told|tried|learned|learnt|drove|ran|won|did|cried|laughed|stayed|walked)\s|\s(?:before|after|since|like) that[.!]?$/iu;
/** ... if it names anybody: notes never do. */
const HAS_SUBJECT = /(?:^|[.!?]\s)(?:i|we|he|she|they|my \p{L}+)(?:['’]\p{L}+)?\s[^.!?]*[.!?]?$/iu;
/** `Gary, it's Tammy.` is said to somebody beside her. */
const SAID_TO_SOMEBODY =
  /^\p{Lu}\p{Ll}+, (?:it['’]?s|you|bring|look|hold|give|come|go|don['’]t|are|can|tell|pass)(?!\p{L})/u;

/** `Nah hang on, 2013, ...`: she puts right what she said. */
const GOES_BACK = /^(?:before that|(?:no|nah|nope),? (?:wait|hang on|hold on|sorry|not))(?!\p{L})/iu;

/** An item of a list that was announced before: `Two, it ...` */
const LIST_ITEM = /^(?:one|two|three|four|five|six|first|second|third|finally|lastly|\d)[,:.]\s/iu;

/** `before`: all of the passage before it. */
export function leansBack(line: string, before: readonly string[], language: string): boolean {
  return language.startsWith('en') ? leansOnPrevious(line, before.join(' ')) : leansElsewhere(line, language);
}

/** English: a new one is met, so that what follows is about her. */
export function bringsIn(line: string): boolean {
  return BRINGS_IN.test(line);
}

/** True for `It costs ...`, `The dog was relieved.` after a dog, and fragments. `earlier`: all of the passage before. */
export function leansOnPrevious(line: string, earlier: string): boolean {
  if (bringsIn(line)) return false;
  if (
    POINTS_BACK.test(line) ||
    POINTS_BACK_SECOND.test(line) ||
    isAboutIt(line) ||
    (standsForNothingNamed(line) && !(earlier === '' && SUPERLATIVE.test(line))) ||
    OF_THAT.test(line) ||
    ELLIPSIS.test(line) ||
    COUNTED_OUT.test(line) ||
    LIST_ITEM.test(line) ||
    SAID_TO_SOMEBODY.test(line) ||
    GOES_BACK.test(line) ||
    (HAS_SUBJECT.test(earlier) && NO_SUBJECT.test(line)) ||
    /^["“‘']/u.test(line)
  )
    return true;
  const definite = DEFINITE.exec(line)?.[1]?.toLowerCase();
  if (
    definite &&
    !SAYS_WHICH.test(line) &&
    // Where a paragraph begins, she names what she is about to tell of.
    earlier !== '' &&
    (earlier.toLowerCase().includes(definite) || line.split(/\s+/u).length < SHORT_DEFINITE_WORDS)
  )
    return true;
  if (pointsAtSomebody(line)) return true;
  return !isClause(line) && line.split(/\s+/u).length < SHORTEST_FREE_FRAGMENT_WORDS;
}

/** English: `I did not charge her.`: who she is was said before. */
export function pointsAtSomebody(line: string): boolean {
  const third = THIRD_PERSON.exec(line);
  return third !== null && !namesSomebody(line.slice(0, third.index));
}

/** English. */
export function namesSomebody(text: string): boolean {
  return SOMEBODY.test(text) || NAMED.test(text);
}

/** Has a verb we know or starts with a subject: may be joined to another clause. */
function isClause(line: string): boolean {
  return (
    /^(?:i|you|he|she|it|we|they|that|this|there|those|these)(?:['’]\p{L}+)?\s/iu.test(line) ||
    VERB.test(line)
  );
}

/** `You write them down.` */
function isAboutIt(line: string): boolean {
  return (
    line.split(/\s+/u).length <= SHORT_DEFINITE_WORDS &&
    /\s(?:them|(?<!call(?:s|ed)?\s)it|him)(?!\p{L})/iu.test(line)
  );
}

const FEMALE =
  /(?<!\p{L})(?:she|her|wom[ae]n|girls?|mother|mama|mum|mom|lady|daughter|wife|aunty?|madam|niece|mrs|ms|queen|bride|sister)(?!\p{L})/iu;
const MALE =
  /(?<!\p{L})(?:he|him|his|m[ae]n|boys?|father|dad|son|husband|uncle|brother|nephew|mr|groom)(?!\p{L})/iu;

/** `She drove home.` after talk of a man only: the woman stood somewhere else. */
export function losesPerson(line: string, before: string): boolean {
  if (/^(?:she|her)(?:['’]|\s)/iu.test(line)) return MALE.test(before) && !FEMALE.test(before);
  if (/^(?:he|his)(?:['’]|\s)/iu.test(line)) return FEMALE.test(before) && !MALE.test(before);
  return false;
}
