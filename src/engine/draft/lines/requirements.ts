/** What she asked the script to say, met from her own lines or her own request, else left as a blank. */
import { atEnd } from '../../text/at-end.js';
import { countWords, normalWords } from '../../text/words.js';
import { forbiddenIn, isManner } from '../topic/request-words.js';
import { coverage, topicQuery, type Query } from '../topic/topic-query.js';
import { sameWord, tellingWords } from '../topic/topic-words.js';
import type { BlankKind } from './scaffolds/scaffolds.js';
import { capitalise } from '../her-material/tidy.js';
import type { Line } from '../her-material/material.js';

export interface Demand {
  /** Lines of hers that answer it, best first. */
  readonly lines: readonly Line[];
  /** A sentence that is her own request said aloud: `Two seats are left.` */
  readonly said: string;
  /** What is left open when neither helps; null = nothing to leave open. */
  readonly blank: BlankKind | null;
}

const ASKS =
  /^(?:please\s+)?(?:say|mention|tell\s+(?:them|people|everyone|viewers)|include|name|add|explain|state|give|decir|di|decí|diga|contar|mencionar|menciona|dizer|diga|mencionar|falar|bilang|sebut|sebutkan|batana|bolna|batao|बताना|बताओ|कहना|dire|mentionner)\s+(?:that\s+|que\s+|ki\s+|कि\s+|bahwa\s+|kalau\s+)?/iu;
/** In these languages the asking word comes last: `... batana`, `... cheppali`. */
const ASKS_LAST = /\s(?:batana|bolna|batao|बताना|बताना है|cheppali|cheppandi|చెప్పాలి|చెప్పాలె|చెప్పండి)\s*$/iu;
const MONEY =
  /[$€£₹₦]\s?\d|(?<!\d[.,]?)\d[\d.,]*\s?(?:k\b|euro|eur|usd|dollars?|pounds?|quid|rupees?|rupay|rs|naira|pesos|reais|rupiah|ribu|lakhs?|రూపాయ|रुपय|रुपए)|(?<!\p{L})(?:euro|dollars?|quid|tenner|fiver|pounds|rupees|rupaye|naira|pesos|reais|fees?\s+(?:is|are)|వేలు|యాభై|a voluntad)(?!\p{L})/iu;
const CLOCK =
  /\d{1,2}([.:]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|o['’]clock|baje)|(?<!\p{L})at\s\d|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?<!\p{L})(?:in the (?:morning|evening)|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|శుక్రవారం)/iu;
const INTENTS: readonly { readonly asks: RegExp; readonly shows: RegExp; readonly blank: BlankKind }[] = [
  {
    asks: /price|cost|fee|how much|precio|cuesta|pre[çc]o|custa|daam|k(?:i|ee)mat|harga|dhara|ధర|दाम|कीमत/iu,
    shows: MONEY,
    blank: 'price',
  },
  {
    asks: /(?<!\p{L})(?:time|when|date|hour|hora|horario|samay|waktu|jam)(?!\p{L})/iu,
    shows: CLOCK,
    blank: 'time',
  },
  {
    asks: /(?<!\p{L})(?:place|town|city|where|address|venue|lugar|dónde|onde|jagah|tempat)(?!\p{L})/iu,
    shows: /(?<!\p{L})(?:in|at|near|over in|on|en|em)\s\p{Lu}\p{L}+/u,
    blank: 'place',
  },
];

/** The lines that give the price she asks for in few words; first those that name it so ("it costs ..."). */
export function pricesIn(lines: readonly string[], asked: string): readonly string[] {
  const [price] = INTENTS;
  if (!price?.asks.test(asked) || countWords(asked) > MOST_ASKING_WORDS) return [];
  return lines
    .filter((line) => price.shows.test(line))
    .toSorted((a, b) => Number(price.asks.test(b)) - Number(price.asks.test(a)));
}

/** A fact is asked for in few words (`the price`); more words tell it. */
const MOST_ASKING_WORDS = 4;
/** Share of a requirement's words in a line, from which on the line says it; less is enough where all its numbers are there. */
const SAID = 0.5;
const SAID_WITH_ITS_NUMBERS = 0.35;
/** A line that shows a price or a place must also hold this share of the topic's words. */
const SHOWN_ON_TOPIC = 0.3;
/** Share of a requirement's words in the topic, from which on the first line says it. */
const IN_THE_TOPIC = 0.75;

/** Null for what must not be said (`no prices`): that is a filter, see `isForbidden`. */
export function readDemand(
  requirement: string,
  topic: string,
  lines: readonly Line[],
  language: string,
): Demand | null {
  if (forbiddenIn(requirement) !== null) return null;
  const wanted = requirement.replace(ASKS, '').replace(ASKS_LAST, '').trim();
  const isAsked = wanted !== requirement.trim();
  const telling = tellingWords(wanted, language).length > 0;
  // "what to ask for first" is all everyday words, and still asks for something.
  const wordsIn = (line: Line): readonly string[] => (telling ? line.words : normalWords(line.text));
  const lineWords = lines.map(wordsIn);
  const query = telling ? topicQuery(wanted, lineWords, language) : everydayQuery(wanted);
  const about = topicQuery(topic, lineWords, language);
  const passageFit = passageScores(lines, about);
  const asksForFact = !/\p{N}/u.test(wanted) && (isAsked || countWords(wanted) <= MOST_ASKING_WORDS);
  const intents = asksForFact ? INTENTS.filter(({ asks }) => asks.test(requirement)) : [];
  const numbers = wanted.match(/\p{N}+/gu) ?? [];
  const isSaidBy = (line: Line, own: number): boolean => {
    if (!numbers.every((number) => line.text.includes(number))) return false;
    // One word alone must be the word itself: `tires` is not `tired`.
    const only = query.terms.length === 1 ? query.terms[0]?.word : undefined;
    if (only !== undefined)
      return wordsIn(line).some((word) => word.startsWith(only) || only.startsWith(word));
    return own >= (numbers.length > 0 ? SAID_WITH_ITS_NUMBERS : SAID);
  };
  const scored = lines
    .map((line) => {
      const own = coverage(wordsIn(line), query);
      const shows = intents.filter(({ shows }) => shows.test(line.text)).length;
      const onTopic = coverage(line.words, about) + (passageFit.get(line.passage) ?? 0);
      const isSame = isSaidBy(line, own);
      const meets = shows > 0 ? onTopic > SHOWN_ON_TOPIC : intents.length === 0 && isSame;
      return { line, meets, score: own + shows + onTopic };
    })
    .filter(({ meets }) => meets)
    .sort((a, b) => b.score - a.score);
  const isFact = isAsked ? isStatement(requirement, wanted) : intents.length === 0 && !isManner(requirement);
  const inTopic =
    coverage(telling ? tellingWords(topic, language) : normalWords(topic), query) >= IN_THE_TOPIC;
  const said = isFact && !inTopic ? asSentence(wanted) : '';
  return { lines: scored.slice(0, 3).map(({ line }) => line), said, blank: intents[0]?.blank ?? null };
}

function passageScores(lines: readonly Line[], query: Query): Map<number, number> {
  const scores = new Map<number, number>();
  for (const passage of new Set(lines.map((line) => line.passage))) {
    const own = lines.filter((line) => line.passage === passage);
    scores.set(
      passage,
      coverage(
        own.flatMap((line) => line.words),
        query,
      ),
    );
  }
  return scores;
}

const ASKING_WORDS = new Set([
  'what',
  'to',
  'for',
  'them',
  'that',
  'how',
  'it',
  'the',
  'a',
  'about',
  'is',
  'and',
  'you',
  'they',
]);

function everydayQuery(wanted: string): Query {
  const words = normalWords(wanted).filter((word) => !ASKING_WORDS.has(word));
  return { terms: words.map((word) => ({ word, weight: 1 })) };
}

/** `say that two seats are left`, `say it is free`: a clause that can be said as it stands. */
function isStatement(requirement: string, wanted: string): boolean {
  if (SAYS_THAT.test(requirement)) return true;
  return (
    /^(?:please\s+)?(?:say|mention|state)\s/iu.test(requirement) &&
    /(?<!\p{L})(?:is|are|was|were|has|have|starts?|ends?|will|can|opens?|comes?)(?!\p{L})/iu.test(wanted)
  );
}

/** `decir que se paga a voluntad`: what follows is a sentence. */
const SAYS_THAT =
  /^(?:decir|di|decí|diga|contar|mencionar|menciona|dizer|falar)\s+que\s|^(?:बताना|बताओ|कहना)\s+कि\s|^(?:batana|bolna|batao)\s+ki\s|^(?:bilang|sebutkan)\s+(?:bahwa|kalau|gratis)/iu;

function asSentence(wanted: string): string {
  return `${capitalise(wanted.replace(atEnd('[.!?।]'), ''))}.`;
}

/** `no digas la palabra secreto`: the word is forbidden, not that it is one. */
const CALLED_A_WORD =
  /(?<![\p{L}\p{M}])(?:(?:the |any )?(?:words?|phrases?|terms?)|(?:la |las )?(?:palabras?|frases?)|(?:a |as )?palavras?|kata(?:-kata)?|(?:wala |waala )?sh?abd|शब्द|(?:ane |anna )?(?:maata|padam)|(?:అనే |అన్న )?(?:మాట|పదం)|le mot|les mots)(?![\p{L}\p{M}])/giu;

/** Words of requirements that forbid: lines with all of them are left out. */
export function isForbidden(text: string, requirements: readonly string[], language: string): boolean {
  return requirements.some((requirement) => {
    const forbidden = forbiddenIn(requirement);
    if (forbidden === null) return false;
    const banned = tellingWords(forbidden.replace(ASKS, '').replaceAll(CALLED_A_WORD, ' '), language);
    const words = tellingWords(text, language);
    return banned.length > 0 && banned.every((word) => words.some((other) => sameWord(word, other)));
  });
}
