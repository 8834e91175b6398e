/** Which of her sentences can be said in another script: no greeting, no count, no announcement, nothing that is told to us. */
import { audienceSaid } from '../../persona/reading/audience.js';
import { refusedSayings } from '../../persona/reading/told-sayings.js';
import { isAudienceNote, isPlainlySaidToUs } from '../../heard/said-to-us.js';
import { createCue } from '../../text/phrasings.js';
import { countWords, normalWords, paddedWords } from '../../text/words.js';
import type { Manner } from '../manner/manner.js';
import { unwrapped } from '../topic/request-words.js';
import { isGreeting, signatureOf } from './introduction.js';
import { introductions } from './self-introductions.js';

const CHANNEL =
  /(?<![\p{L}\p{M}])(?:reels?|views?|followers?|subscribers?|instagram|tiktok|youtube|seguidor\p{L}*|रील|people following|(?:my|our|make|making|made|post|posting|these|started filming) (?:\p{L}+ )?videos?|(?:mis|hago|subo|grabo|empec[ée]|arranqu[ée]|esto de|meus|faço|posto|gravo|comecei) (?:(?:con|com) )?(?:(?:los|os|estos|\p{L}+) )?v[ií]deos?|(?:mere|meri|apne) videos?|videos? (?:bana|daal)\p{L}*|(?:bikin|upload) video|(?:मेरे|मेरी) वीडियो|वीडियो (?:बना|डाल)[\p{L}\p{M}]*|వీడియో[\p{L}\p{M}]* (?:చేస్త|పెడ|తీస)[\p{L}\p{M}]*|(?:నా|మా) వీడియో[\p{L}\p{M}]*)(?![\p{L}\p{M}])/iu;
const ASKS_AUDIENCE =
  /^(?:(?:now |please |and |so )?(?:save|share|tag|comment|follow|send this|dm me|link in|drop (?:a|me|your|it in)|guard[aá]|compart[ei]|coment[aá]|etiquet[aá]|segu[ií]me|s[ií]gueme|salv[ae]|compartilh[ae]|marque|simpan|bagikan|tag|komen)(?!\p{L}))/iu;
const LONGEST_ASK_WORDS = 14;
const COUNT_WORD = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[.:)]$/iu;
/** `Three things.`, but not `Two had.` */
const COUNT_LINE =
  /^(?:\p{L}+\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?!(?:had|have|did|do|were|are|came|left|stayed|said|died|went|got|paid|years?|months?|\p{L}+ed)[.:])\p{L}+(?:\s+only)?[.:]$/iu;
/** Announcements of another topic, and introductions of herself: the sign-off does that. */
const ANNOUNCES =
  /^(?:now |so |ok |right, )?(?:(?:i want to|i'm gonna|i'm|i am going to|let me|i'd like to|i was asked to|can we|today)\s.{0,12}(?:tell|talk|say|show)|(?:my )?topic is|this is about|.{0,20}i will tell(?: you)?[.!]*$|myself\s|(?:hi|hello|hey)\b)/iu;
const INTRODUCES = createCue(
  () =>
    new RegExp(
      String.raw`^(?:${introductions('saysName')}|${introductions('announcesHerself')})(?=\s)`,
      'iu',
    ),
);
/** An announcement longer than this says something too. */
const LONGEST_ANNOUNCEMENT_WORDS = 22;
/** Who watches, answered to the question we ask for it: `Mostly people on the way to work.` is nothing to say aloud. */
const ANSWERS_WHO =
  /^(?:mostly|mainly|sobre todo|más que nada|principalmente|kebanyakan|terutama|zyada ?tar|ज़्यादातर|ज्यादातर|ఎక్కువగా)\s(?!(?:i|we|it|yo|eu|saya|aku|main|hum|मैं|हम|నేను|మేము)\s)/iu;
const LONGEST_ANSWER_WORDS = 10;
/** `Ahorita van 58 mil personas.`, `27 hazar log hai ab.`: how many watch. */
const HOW_MANY =
  /^(?:[\p{L}\p{M}]+ ){0,3}(?:\p{N}[\p{N}.,]*\s?(?:k|mil|thousand|haz[a]{1,2}r|lakh|rb|ribu|हज़ार|हजार|लाख|వేల|లక్ష\p{M}*)|\p{N}{4,})(?: de)? (?:personas|gente|pessoas|people|folks?|log|logo|lok|orang|लोग|మంది)(?: [\p{L}\p{M}]+){0,3}[.!।]*$/iu;
/** `Shoot raat me chhat pe.`: how it is filmed. */
const FILMED = /^(?:shoot|filmed|edit(?:ing)?) /iu;
/** Whom she makes her videos for and how many follow is told to us. */
const FOR_WHOM =
  /^(?:and |y |e )?(?:(?:it['’]?s|it is|this is|i (?:film|post|make (?:it|them|these|this)|do (?:it|this|these))) (?:mostly |all )?for (?:people|folks?|anyone|anybody|women|men|those|whoever|mums|moms|beginners)|(?:les? )?hablo (?:a|para) |(?:l[oa]s? )?(?:hago|grabo|subo) para (?:gente|personas|quien|l[oa]s que|mujeres|señoras)|(?:eu )?(?:falo|faço|gravo|posto) (?:pra|para|pro|pros|pras) |(?:aku |saya )?(?:bikin|buat) (?:video |konten |ini )?(?:buat|untuk|biar) (?:orang|ibu|yang)|[^.]{0,80}(?:వాళ్ళకి|వాళ్లకి|తల్లులకి|వారికి) (?:నేను )?చెప్తా(?:ను)?[.!]*$)|(?:thousand|million|(?<!\d[.,]?)\d[\d.,]*k?) (?:people |of them )?(?:follow|watch)(?!\p{L})|(?:follow|watch)(?:s|es)? (?:us|me)(?!\p{L})/iu;

/** `Nadia Haddad.` */
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){1,2}[.,!]*$/u;

/** False for what is a habit of hers, an introduction or an announcement: it stands in its own script alone. */
export function isSayable(line: string, manner: Manner, name: string): boolean {
  const { signOff, sayings, asides, label } = manner.formulas;
  if (countWords(line) === 0 || COUNT_WORD.test(line) || COUNT_LINE.test(line)) return false;
  if (ANSWERS_WHO.test(line) && countWords(line) <= LONGEST_ANSWER_WORDS) return false;
  // `write one about my nan`
  if (refusedSayings(line).length > 0 || unwrapped(line) !== line || isPlainlySaidToUs(line)) return false;
  if (isGreeting(line) || INTRODUCES.test(line) || introducesByName(line, name) || signs(line, name))
    return false;
  if (ANNOUNCES.test(line) && countWords(line) <= LONGEST_ANNOUNCEMENT_WORDS) return false;
  if (isAnnounced(line, manner)) return false;
  // Typed small it is her sign-off too.
  if (
    paddedWords(signOff).includes(paddedWords(line)) ||
    sayings.includes(line) ||
    asides.includes(line) ||
    line === label
  )
    return false;
  // An aside too long to return as one is still spoken to somebody else.
  if (asides[0] && line.startsWith(`${asides[0].split(',')[0]},`)) return false;
  // `Nadia.` alone only says who speaks, `Nadia mijo Nadia the baker` as well.
  const own = normalWords(name);
  const words = normalWords(line);
  const named = words.filter((word) => own.includes(word)).length;
  const isFullName = own.includes(words[0] ?? '') && (named > 1 || FULL_NAME.test(line));
  return named < words.length && !isFullName;
}

/** Says what its script is about: `Topic is fractions.`, `I want to tell you about ...` */
export function announces(line: string, manner: Manner): boolean {
  return ANNOUNCES.test(line) || isAnnounced(line, manner);
}

/** Asks to save, share, tag, comment, follow. */
export function asksAudience(line: string): boolean {
  return ASKS_AUDIENCE.test(line) && countWords(line) <= LONGEST_ASK_WORDS;
}

/** About her videos and who follows them. */
export function speaksOfChannel(text: string): boolean {
  return CHANNEL.test(text);
}

/** Whom she makes them for, which she tells us in her story. */
export function speaksOfViewers(line: string): boolean {
  return (
    FOR_WHOM.test(line) ||
    HOW_MANY.test(line) ||
    FILMED.test(line) ||
    isAudienceNote(line) ||
    audienceSaid(line) !== null
  );
}

/** `Topic is fractions.` */
function isAnnounced(line: string, { formulas: { secondOpener } }: Manner): boolean {
  return /\b(?:is|about)$/iu.test(secondOpener) && line.startsWith(secondOpener);
}

const LONGEST_SIGNATURE_WORDS = 8;
/** `Gail here, from the field.`, `Gail, over and out.`: said where her own script begins or ends, and nowhere else. */
const signs = (line: string, name: string): boolean =>
  countWords(line) <= LONGEST_SIGNATURE_WORDS && signatureOf(line, name) !== null;

/** `I'm Tash, 34, ...` */
function introducesByName(line: string, name: string): boolean {
  if (!/^(?:i['’]?m|i am|this is|yo soy|main|eu sou|aku|saya)\s/iu.test(line)) return false;
  const words = normalWords(line).slice(0, 4);
  return normalWords(name).some((part) => words.includes(part));
}
