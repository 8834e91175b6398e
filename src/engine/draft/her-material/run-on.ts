/** Finds the sentences in what was dictated or typed without full stops, by the words a new thought begins or ends with (`data/drafts`). */
import { countWords } from '../../text/words.js';
import type { Scaffolds } from '../lines/scaffolds/scaffolds.js';

export type ClauseWords = NonNullable<Scaffolds['clauses']>;

/** Whoever writes sentences of this many words on average has left the full stops out. */
const RUN_ON_WORDS = 28;
/** A sentence of fewer may be what it looks like. */
const LEAST_WORDS = 14;
/** Less is a stub: `and then`. */
const LEAST_CLAUSE_WORDS = 3;
/** As far as is looked to either side of a place: a verb further off belongs to another clause. */
const SEEN_WORDS = 40;
/** Short and yet whole: `im 47`, `its not`. */
const WHOLE =
  /^(?:\p{L}+['’]?\p{L}* \d{2}|it['’]?s not|no es|não é|(?:yo|eu) (?:también|tambien|também|tambem))$/iu;
/** `i've | been driving`: its verb is still to come. */
const AUXILIARY = /^(?:\p{L}+['’](?:ve|d)|have|has|had|ive|youve|weve|theyve)$/iu;
/** What begins so is no sentence without a verb of its own: `at a truck stop`, `in front of twenty guys`. */
const PLACE =
  /^(?:at|in|on|by|from|with|without|under|behind|near|outside|inside|for|about|between|around)\s/iu;
const SPEAKS =
  /(?<!\p{L})(?:i|you|he|she|it|we|they|people|nobody|everybody|everyone|that|there|who|what)(?:['’]\p{L}+)?\s\p{L}/iu;
/** `my mother fried for the church and when she got sick | I carried the pan` */
const ENDS_IN_CONDITION =
  /\s(?:and|but|so|y|e|mas|pero) (?:when|if|after|before|cuando|si|quando|se|depois que|después de que) \S+(?:\s\S+){0,3}$/iu;
const EACH_SPEAKS = new RegExp(SPEAKS, 'giu');
/** Who does something, in a condition and in what follows from it. */
const WITH_ITS_MAIN_CLAUSE = 2;
/** Left hanging where the next sentence begins: `... and honestly | i hit a pole`. */
const LOOSE_END =
  /,?\s(?:and|so|but)(?:\s(?:honestly|actually|basically|anyway|then|so|like|well|yeah|obviously))?$|,?\s(?:y|e|dan|aur)$/iu;
/** `... hasta que se tapó`: goes on from what stands before. */
const GOES_ON =
  /^(?:hasta|até|ate|sampai|porque|que|para|pra|pero|mas|cuando|quando|aunque|embora|donde|onde|yang|karena|biar|supaya|kyunki|taaki|jo)\s/iu;
/** `so hard he had to sit down` */
const SO_MUCH = /(?:^|\s)(?:so|too|such an?|tan|tanto|tão|itna|itni|इतना|इतनी) \S+$/iu;
/** After `when ...`, `if ...` the main clause is still to come. */
const SUBORDINATE =
  /^(?:(?:and|but|so) )?(?:the (?:day|moment|night)(?: that)?|when|if|after|before|because|while|since|once|until|as|although|cuando|si|aunque|quando|se|embora|kalau|waktu|ketika|pas|jab|agar|जब|अगर)\s/iu;
/** `cuando murió yo, que me lo sé todo, | no encontré ...`: what is put in between ends no condition. */
const INSERTED = /, (?:que|quien|who|which|jo|yang)\s[^,]*/giu;
/** `aí em dois mil e dezenove | eu machuquei`: when it was belongs to what happened. */
const WHEN =
  /^(?:(?:e|y|and|aí|ah[íi]|então|then)\s)?(?:(?:em|en|in) (?:el )?(?:\d{2,4}|dois mil(?: e \p{L}+)?|dos mil(?: \p{L}+)?)|n[oa] (?:primeir|segund|outr)[oa] (?:dia|mês|mes|semana|ano))$/iu;
/** `the first number i found`: what belongs to a noun is no clause of its own. */
const RELATIVE =
  /(?:^|\s)(?:a|an|the|every|any|all|only|first|last|them|those|these)\s(?:\p{L}+\s)?\p{L}+$/iu;
/** `the shop i own it now`: with an object of its own it is a sentence. */
const HAS_OBJECT = /^(?:i|we|you|he|she|they) \p{L}+ (?:it|them|him|her)(?!\p{L})/iu;
/** `86 thousand | people i dont know`: they are counted. */
const COUNT =
  /^(?:\p{N}[\p{N}.,]*|hundred|thousand|million|mil|milhões|millones|ribu|juta|hazaa?r|lakh|some|many|most|other|young|old)$/iu;
const COUNTED = /^(?:people|log|orang|pessoas|personas|gente|kids|women|men)$/iu;
/** `people i | dont know` */
const SUBJECT_ALONE = /^(?:i|we|you|he|she|they|yo|eu|aku|saya)$/iu;
const BARE_SUBJECT = /^(?:i|we|you|he|she|they)\s/iu;

/** `how i back | it up`, `wasnt due | it because ...` */
const IS_OBJECT =
  /^it (?:up|out|off|in|on|down|back|over|through|away|all|again|around|to|with|for|from|and|every|because|cause|cos|cuz|so|except|unless|when|if|though|myself|yourself)(?!\p{L})/iu;
/** `e criança até 8 anos | eu não cobro`: whom the next sentence is about. */
const SPOKEN_OF = /(?:^|\s)(?:e|y)\s(?:\p{L}+\s){1,2}(?:até|ate|hasta|de|com|con)\s\S+(?:\s\S+)?$/iu;
const SAYS_I = /^(?:eu|yo)\s/iu;

export function isRunOn(sentences: readonly string[]): boolean {
  const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
  return sentences.length > 0 && words / sentences.length >= RUN_ON_WORDS;
}

/** The sentence itself where it is short or nothing begins in it. */
export function cutRunOn(sentence: string, words: ClauseWords): string[] {
  if (countWords(sentence) < LEAST_WORDS) return [sentence];
  const compiled = {
    opens: new RegExp(words.opens, 'iu'),
    ends: words.ends === '' ? null : new RegExp(words.ends, 'iu'),
    binds: new Set(words.binds.split('|')),
  };
  return atCommas(sentence).flatMap((part) => cutPart(part.split(/\s+/u), compiled));
}

/** Here a comma ends a thought, unless what stands on either side of it is an item, or a condition that goes on. */
function atCommas(sentence: string): string[] {
  const parts: string[] = [];
  for (const part of sentence.split(/,\s+/u)) {
    const last = parts.at(-1);
    const stays =
      last !== undefined &&
      ((countWords(part) < LEAST_CLAUSE_WORDS && !WHOLE.test(part)) ||
        countWords(last) < LEAST_CLAUSE_WORDS ||
        GOES_ON.test(part) ||
        (PLACE.test(part) && !SPEAKS.test(part)) ||
        (SUBORDINATE.test(last) && !last.replace(INSERTED, '').includes(',')));
    if (stays) parts[parts.length - 1] = `${last}, ${part}`;
    else parts.push(part);
  }
  return parts;
}

function cutPart(tokens: readonly string[], compiled: Compiled): string[] {
  const clauses: string[][] = [[]];
  tokens.forEach((token, at) => {
    const current = clauses.at(-1) ?? [];
    const isLong = current.length >= LEAST_CLAUSE_WORDS || WHOLE.test(current.join(' '));
    const after = tokens.slice(at, at + SEEN_WORDS);
    const isEnough = tokens.length - at >= LEAST_CLAUSE_WORDS || WHOLE.test(after.join(' '));
    const hasRoom = isLong && isEnough;
    if (hasRoom && beginsHere(seenOf(current), after, compiled)) clauses.push([token]);
    else current.push(token);
  });
  return clauses.map((clause, at) => {
    const said = clause.join(' ');
    return at < clauses.length - 1 ? said.replace(LOOSE_END, '') : said;
  });
}

/** A clause with no end in sight by how it begins and where it stands: what lies between decides nothing. */
function seenOf(clause: readonly string[]): readonly string[] {
  return clause.length <= 2 * SEEN_WORDS
    ? clause
    : [...clause.slice(0, SEEN_WORDS), ...clause.slice(-SEEN_WORDS)];
}

/** A condition whose main clause has not come. */
function isPending(said: string): boolean {
  if (ENDS_IN_CONDITION.test(said)) return true;
  return SUBORDINATE.test(said) && (said.match(EACH_SPEAKS) ?? []).length < WITH_ITS_MAIN_CLAUSE;
}

interface Compiled {
  readonly opens: RegExp;
  readonly ends: RegExp | null;
  readonly binds: ReadonlySet<string>;
}

function beginsHere(
  before: readonly string[],
  after: readonly string[],
  { opens, ends, binds }: Compiled,
): boolean {
  const said = before.join(' ');
  const rest = after.join(' ');
  const last = (before.at(-1) ?? '').toLowerCase();
  const next = (after[0] ?? '').toLowerCase();
  const reports = binds.has((before.at(-2) ?? '').toLowerCase());
  if (IS_OBJECT.test(rest) || SUBJECT_ALONE.test(last) || (COUNT.test(last) && COUNTED.test(next)))
    return false;
  if (SO_MUCH.test(said) || AUXILIARY.test(last) || WHEN.test(said)) return false;
  if (SPOKEN_OF.test(said) && SAYS_I.test(rest)) return false;
  // Where the verb comes last, what follows must have one of its own, else it is still said of this one.
  const isEnd =
    ends?.test(last) && !ends.test(next) && after.some((word) => ends.test(word.replace(/[,.]$/u, '')));
  if (isEnd && !binds.has(next) && !reports) return true;
  // ... and so must what an opening word begins: `thela hai mera, metro ke bahar`.
  if (ends && !after.some((word) => ends.test(word.replace(/[,.]$/u, '')))) return false;
  const isBound = binds.has(last) && !WHOLE.test(said);
  if (!opens.test(rest) || isBound || isPending(said)) return false;
  return !(BARE_SUBJECT.test(rest) && RELATIVE.test(said)) || HAS_OBJECT.test(rest);
}
