/** Names of Hindi and Telugu that stand in no list: an uncommon word where names stand. */
import { isCommonWord } from './common-words.js';
import { nameLists } from './name-lists.js';
import type { Token } from './tokens.js';

const DEVANAGARI = /^\p{Script=Devanagari}/u;
const TELUGU = /^\p{Script=Telugu}/u;
const SHORTEST_NAME = 3;
const TELUGU_CASE = /(?:గారు|గారి|గారికి|నుంచి|నుండి|కోసం|తోనే|తో|లో|కి|కు|ని|ను|దే|ది|నే|కే|వాళ్ల|ల)$/u;
/** రామయ్య, కోటమ్మ, సత్తిబాబు: endings that only names have, once the words below are set apart. */
const TELUGU_NAME =
  /(?:[^\s]{2}(?:య్య|మ్మ|వ్వ|క్కయ్య)|బాబు|రావు|రాజు|రెడ్డి|లక్ష్మి|శ్వర్|శ్వరి|శ్వరరావు|నాథ్|కుమార్|కుమారి|ప్రసాద్|స్వామి|మూర్తి|నాయుడు)$/u;
const NO_TELUGU_NAME =
  /^(?:.?.?అమ్మ|నాన్నమ్మ|నానమ్మ|బామ్మ|బొమ్మ|కొమ్మ|నిమ్మ|తుమ్మ|దానిమ్మ|చెయ్య|వెయ్య|తియ్య|కొయ్య|మొయ్య|పొయ్య|కుయ్య|.*(?:లేద|కాద|వద్ద|చాల|రా|పో|చూడ|చెప్ప|విన)మ్మ|.*(?:లేద|కాద|వద్ద|చెప్ప)య్య|మహరాజు|మహారాజు|యువరాజు|తరాజు|రోజు|గురుస్వామి)$/u;
/** Verbs and plurals, which names do not end like. */
const TELUGU_VERB = /(?:ాడు|ింది|ంది|ారు|ాను|ాం|ావు|ాయి|ితే|ిన|ేవాడు|ేది|ుతూ|స్తూ|ూ|ాలి|ండి|కుండా|లు|ల్ని|ల్లో|లో|కి|కు|ని|తో|ే|ా)$/u;

/** Indexes of such tokens. `isUnknown`: stands in no source. */
export function unlistedNames(
  text: string,
  tokens: readonly Token[],
  isUnknown: (token: Token) => boolean,
): ReadonlySet<number> {
  const { titlesBefore, titlesBehind } = nameLists();
  const found = new Set<number>();
  tokens.forEach((token, at) => {
    if (token.isFigure || token.norm.length < SHORTEST_NAME) return;
    const isTelugu = TELUGU.test(token.norm);
    if (!isTelugu && !DEVANAGARI.test(token.norm)) return;
    const previous = touches(text, tokens[at - 1], token) ? (tokens[at - 1]?.norm ?? '') : '';
    const next = touches(text, token, tokens[at + 1]) ? (tokens[at + 1]?.norm ?? '') : '';
    const stem = isTelugu ? token.norm.replace(TELUGU_CASE, '') : token.norm;
    if (isCommonWord(token.norm) || isCommonWord(stem)) return;
    const isNamed = isTelugu
      ? TELUGU_NAME.test(stem) && !NO_TELUGU_NAME.test(stem)
      : next === 'ने' && !KIN.test(token.norm) && !titlesBefore.has(token.norm) && !AGENT.test(token.norm);
    const isTitled =
      (titlesBehind.has(next) || titlesBefore.has(previous)) &&
      !(isTelugu && TELUGU_VERB.test(token.norm)) &&
      !AGENT.test(token.norm);
    if ((isNamed || isTitled) && isUnknown(token)) found.add(at);
  });
  return found;
}

const KIN =
  /^(?:अब्बा|अब्बू|अम्मा|अम्मी|आपा|खाला|फूफा|फूफी|ताऊ|ताई|जीजा|साला|साली|भाभी|ननद|देवर|जेठ|बाबूजी|माँजी|अम्माजी|बाऊजी|दद्दा|बेटे|बेटी|बिटिया|पोते|पोती|नाती|बहू|दामाद|समधी|मुनीम|हलवाई)/u;
/** दुकानदार, पड़ोसी, ग्राहकों: somebody, but no name. */
const AGENT = /(?:दार|वाले|वाला|वाली|ओं|ियों|कों|ाओं|ारों|ोसी|ोसन|कर|कार|ना|ने|ता|ते|ती|कर्मी)$/u;

/** Whether nothing but a space stands between. */
function touches(text: string, before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && after !== undefined && text.slice(before.end, after.start).trim() === '';
}
