/** Says her own English sentences anew without changing what they claim: joins, turns and trims that keep the grammar. */
import { capitalise } from './tidy.js';
import { isClause } from './leaning.js';
import { haveOneSubject } from './same-subject.js';
import type { Line } from './material.js';
import { countWords } from '../text/words.js';

const END = /([.!?…।]+)(["”’)]*)$/u;
const SUBJECT =
  /^(?:i|you|he|she|it|we|they|that|this|there|those|these|the|a|an|my|your|our|his|her|their|one|every|nobody|everybody|people|both)(?:['’]\p{L}+)?\s/iu;
const ORDER =
  /^(?:go|come|ask|tell|take|write|carry|open|look|get|put|give|fill|keep|read|do|don['’]t|use|send|sew|collect|check|wait|stop|start|bring|buy|call|make|let|leave|try|walk|learn|cover|cut|pour|pat|fold|stir|divide|add|subtract)\s/iu;
const DENIES = /(?<!\p{L})(?:not|never|no)(?!\p{L})|n['’]t(?!\p{L})/iu;
const SAYS_INSTEAD =
  /^(?:i|you|he|she|it|we|they|that|this)(?:['’](?:s|m|re)|\s(?:am|is|are|was|were))(?!\p{L})/iu;
/** Of two things told together only one may have that condition or that time. */
const TELLS_TWO = /\s(?:and|or|but)\s/iu;
const PLAIN_FRAME = /^(?:if|when)\s/iu;
/** What people say is no reason of hers: `People ask me if it is real because it crystallises.` */
const REPORTS =
  /(?<!\p{L})(?:ask|asks|asked|tell|tells|told|say|says|said|think|thinks|thought|if)(?!\p{L})/iu;

const ASKS_OR_KNOWS =
  /(?<!\p{L})(?:ask|asks|asked|wonder\p{L}*|know|knew|see|saw|check\p{L}*|tell|tells|told|say|says|said|care|cares|cared|doubt\p{L}*|decide\p{L}*)(?!\p{L})/iu;

export const bare = (sentence: string): string => sentence.replace(END, '');
const endOf = (sentence: string): string => END.exec(sentence)?.[1]?.charAt(0) ?? '.';

/** First word small unless it is a name, `I` or shouted. */
export function inside(sentence: string, names: ReadonlySet<string>): string {
  const [first = ''] = sentence.split(/[\s,]/u);
  const stem = first.replace(/['’]\p{L}+$/u, '').replace(/[^\p{L}\p{N}-]+$/u, '');
  if (/^I$/u.test(stem) || /^\p{Lu}{2,}/u.test(stem) || names.has(stem)) return sentence;
  // Two capitals in a row are a name nobody has told us yet.
  if (!SUBJECT.test(sentence) && /^\p{Lu}\p{Ll}+\s\p{Lu}(?!\s|['’])/u.test(sentence)) return sentence;
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** Null when the two cannot be one sentence. */
export function joinLines(
  first: string,
  second: Line,
  names: ReadonlySet<string>,
  longest: number,
): string | null {
  const next = second.text;
  if (/[?:…]$/u.test(bare(first) + endOf(first)) || /[?]["”’)]*$/u.test(next) || /^["“‘]/u.test(next))
    return null;
  if (/["”]$/u.test(first)) return null;
  if (countWords(first) + countWords(next) > longest) return null;
  // `The light is not an opinion. It is a code.` says the second against the first.
  if (DENIES.test(first) && SAYS_INSTEAD.test(next)) return null;
  const a = bare(first);
  const b = inside(next, names);
  if (second.join === 'because' || second.join === 'cos') return `${a}, ${second.join} ${b}`;
  if (second.join) return `${a}, ${second.join} ${b}`;
  const [a1, a2] = a.toLowerCase().split(/\s+/u);
  const [b1, b2] = b.toLowerCase().split(/\s+/u);
  const alike = a1 === b1 && (a2 === b2 || /^(?:no|not|same|every)$/u.test(a1 ?? ''));
  if (!second.goesOn && !haveOneSubject(first, next)) return null;
  if (alike) return `${a}, ${b}`;
  const orders = ORDER.test(a) && ORDER.test(next);
  const clauses = isClause(a) && !ORDER.test(a) && (SUBJECT.test(next) ? isClause(next) : false);
  return orders || clauses ? `${a}, and ${b}` : null;
}

const NUMBER = String.raw`(?:[$€£₹₦]?\d[\d.,]*\+?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|a hundred|hundred|thousand|million))`;
const PAYS = new RegExp(
  String.raw`^(I|We|They|It|The [\p{L} ]{2,24}|Fees) (charge|charges|costs?|pay|paid|are|is) (${NUMBER}(?:[ -](?!and |or |but )[\p{L}\d.,]+){0,6})([.!]+)$`,
  'iu',
);
const MONEY_NOUN =
  /[$€£₹₦]|euro|dollars?|pounds?|quid|rupees?|naira|pesos|an hour|a (?:walk|month|week|day|class)|for full/iu;

/** One rewording that keeps the claim, or null. Each is tried in an order that depends on `turn`. */
export function reword(
  sentence: string,
  names: ReadonlySet<string>,
  manner: { readonly asks: boolean },
  turn: number,
): string | null {
  const ways = [
    priceFirst,
    conditionLast,
    conditionFirst,
    timeFirst,
    yearLast,
    whenApart,
    whereApart,
    whichApart,
    becauseApart,
    timeLast,
    spliceJoined,
    numberThat,
    ...(manner.asks ? [askWhy] : []),
  ];
  for (let step = 0; step < ways.length; step += 1) {
    const said = ways[(turn + step) % ways.length]?.(sentence, names);
    if (said) return said;
  }
  return null;
}

/** `I charge fifty-five an hour.` -> `Fifty-five an hour is what I charge.` */
function priceFirst(sentence: string, names: ReadonlySet<string>): string | null {
  const match = PAYS.exec(sentence);
  const [, subject = '', verb = '', amount = '', end = '.'] = match ?? [];
  if (!match || !MONEY_NOUN.test(amount)) return null;
  if (/^(?:is|are)$/iu.test(verb))
    return `${capitalise(amount)}, that is what ${inside(subject, names)} ${verb}${end}`;
  return `${capitalise(amount)} is what ${inside(subject, names)} ${verb}${end}`;
}

/** `If you are quoted, ask first.` -> `Ask first if you are quoted.` */
function conditionLast(sentence: string, names: ReadonlySet<string>): string | null {
  const match = /^((?:If|When|Before|After) [^,;:]{6,80}), ([^,;:]{4,90})([.!]+)$/u.exec(sentence);
  const [, condition = '', rest = '', end = '.'] = match ?? [];
  // `its` would then stand before what it belongs to.
  if (/(?<!\p{L})(?:its|their|his|hers?)(?!\p{L})/iu.test(rest)) return null;
  if (
    !match ||
    // `You forgot the undercoat if ...` would turn a conclusion into a condition.
    !ORDER.test(rest) ||
    TELLS_TWO.test(rest) ||
    /^(?:then|and|so|that is|it is|that's|it's|he|she|they)\s/iu.test(rest)
  )
    return null;
  return `${capitalise(rest)} ${inside(condition, names)}${end}`;
}

/** `A car clunks when something is loose.` -> `When something is loose, a car clunks.` */
function conditionFirst(sentence: string, names: ReadonlySet<string>): string | null {
  const match =
    /^((?!(?:if|when|it|that|this|he|she|they|what|how|why|where|who|do|don['’]t)(?:\s|['’]))[^,;:?"]{6,70}) (when|if) ([^,;:?"]{8,90})([.!]+)$/iu.exec(
      sentence,
    );
  const [, main = '', word = '', condition = '', end = '.'] = match ?? [];
  if (
    !match ||
    TELLS_TWO.test(main) ||
    // `A girl asked me once if I was scared.` asks and sets no condition, `Now he calls me when ...` has its time.
    (word.toLowerCase() === 'if' && ASKS_OR_KNOWS.test(main)) ||
    /^(?:now|then|today|these days)\s/iu.test(main) ||
    // `I left in 2021 when ...`: the time is told already.
    /\d{4}/u.test(main) ||
    // `My worst day was when ...` says what the day was.
    /(?:know|see|tell|ask|say|even|only|wonder|of|about|is|are|was|were)$/iu.test(main) ||
    / (?:when|if|and|but|because) /iu.test(` ${condition} `)
  )
    return null;
  return `${capitalise(word)} ${condition}, ${inside(main, names)}${end}`;
}

/** `We had ninety-two last year.` -> `Last year we had ninety-two.` */
function timeFirst(sentence: string, names: ReadonlySet<string>): string | null {
  const match =
    /^([^,;:]{8,90}) ((?:last|this|every|that) (?:year|month|week|morning|night|summer|winter|saturday|sunday)|(?:since|in) (?:\p{Lu}\p{Ll}+ )?\d{4})([.!]+)$/iu.exec(
      sentence,
    );
  const [, main = '', time = '', end = '.'] = match ?? [];
  if (!match || TELLS_TWO.test(main) || !SUBJECT.test(main) || /(?:the|a|of|on|in|by|and)$/iu.test(main))
    return null;
  return `${capitalise(time)} ${inside(main, names)}${end}`;
}

/** `In 2009 I took on three lads.` -> `I took on three lads, and that was in 2009.` */
function yearLast(sentence: string): string | null {
  const match = /^In ((?:\p{Lu}\p{Ll}+ )?\d{4}),? ((?:I|we|my \p{L}+) [^;:]{8,120})([.!]+)$/u.exec(sentence);
  const [, year = '', main = '', end = '.'] = match ?? [];
  if (!match || countWords(main) > 18) return null;
  return `${capitalise(main)}, and that was in ${year}${end}`;
}

/** `He is pulling because pulling works.` -> `He is pulling. Why? Because pulling works.` */
function askWhy(sentence: string): string | null {
  const match = /^([^,;:?]{8,90}),? (because|cos) ([^;:?]{6,90})([.!]+)$/iu.exec(sentence);
  const [, main = '', because = '', reason = '', end = '.'] = match ?? [];
  if (!match || PLAIN_FRAME.test(main) || REPORTS.test(main)) return null;
  return `${main}${end} Why? ${capitalise(because)} ${reason}${end}`;
}

/** `..., when my uncle went away.` -> `... That was when my uncle went away.` */
function whenApart(sentence: string): string | null {
  const match = /^([^;:?"]{10,110}), when ([^;:?"]{8,120})([.!]+)$/u.exec(sentence);
  const [, main = '', rest = '', end = '.'] = match ?? [];
  return match && PAST.test(main) ? `${main}${end} That was when ${rest}${end}` : null;
}

/** `..., where I show people around.` -> `..., and there I show people around.` */
function whereApart(sentence: string): string | null {
  const match = /^([^;:?"]{10,120}), where ((?:I|we|you|they) [^;:?"]{8,120})([.!]+)$/u.exec(sentence);
  const [, main = '', rest = '', end = '.'] = match ?? [];
  return match ? `${main}${end} That is where ${rest}${end}` : null;
}

/** `..., which shows you how.` -> `..., and that shows you how.` */
function whichApart(sentence: string): string | null {
  const match = /^([^;:?"]{10,120}), which ([^;:?"]{6,120})([.!]+)$/u.exec(sentence);
  const [, main = '', rest = '', end = '.'] = match ?? [];
  return match ? `${main}, and that ${rest}${end}` : null;
}

/** `Ever since then I check every strap, every time.` -> `I check every strap ever since then, every time.` */
function timeLast(sentence: string): string | null {
  const match =
    /^((?:Ever since then|Since then|These days|Every (?:day|week|month|year|night|morning)|On \p{Lu}\p{Ll}+days?)),? ((?:I|we|you) [^,;:?"]{6,90})(,[^;:?"]{2,90})?([.!]+)$/u.exec(
      sentence,
    );
  const [, time = '', main = '', rest = '', end = '.'] = match ?? [];
  return match ? `${capitalise(main)} ${time.charAt(0).toLowerCase()}${time.slice(1)}${rest}${end}` : null;
}

/** `Twenty-five is one by four.` -> `Twenty-five, that is one by four.` */
function numberThat(sentence: string): string | null {
  const match = new RegExp(
    String.raw`^(${NUMBER}(?: (?:point|percent|per cent|and|${NUMBER})){0,5}) (is|are) ([^,;:?]{3,60}[.!]+)$`,
    'iu',
  ).exec(sentence);
  const [, amount = '', verb = '', rest = ''] = match ?? [];
  return match ? `${amount}, that ${verb === 'are' ? 'is' : verb} ${rest}` : null;
}

/** `Gone five hours, I was sick.` -> `Gone five hours, and I was sick.` */
function spliceJoined(sentence: string): string | null {
  if (/^(?:if|when|while|before|after|because|once|as|since|every|until|the|so)\s|["“?]/iu.test(sentence))
    return null;
  const match = /^(.{8,160}), ((?:I|we|they|you|he|she|it)(?:['’]\p{L}+)? .{4,120})$/u.exec(sentence);
  const [, main = '', rest = ''] = match ?? [];
  // `They sit at school, they sit in the car and then ...` is a list with an `and` of its own, `Go and check, I'll wait` an order.
  const isOwn = ORDER.test(main) || /\sand\s/iu.test(rest) || wordsAlike(main, rest);
  return match && !isOwn && !/(?:^|,\s)(?:if|when|because|which|where|and|so|but)\s[^,]*$/iu.test(main)
    ? `${main}, and ${rest}`
    : null;
}

function wordsAlike(left: string, right: string): boolean {
  const [a, b] = [left, right].map((text) => text.toLowerCase().split(/\s+/u).slice(0, 2).join(' '));
  return a === b;
}

/** `..., because it gets dark.` -> `... That is because it gets dark.` */
function becauseApart(sentence: string): string | null {
  const match = /^([^;:?"]{12,120}), (because|cos) ([^;:?"]{8,120})([.!]+)$/u.exec(sentence);
  const [, main = '', because = '', reason = '', end = '.'] = match ?? [];
  return match && !PLAIN_FRAME.test(main)
    ? `${main}${end} That ${PAST.test(main) ? 'was' : 'is'} ${because} ${reason}${end}`
    : null;
}

const PAST =
  /(?<!\p{L})(?:was|were|had|did|\p{L}{2,}ed|went|came|took|got|made|began|left|bought|sold|since \d{4})(?!\p{L})/iu;
