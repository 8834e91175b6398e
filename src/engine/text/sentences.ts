/** Sentences of spoken text; a line break always ends one. */

/** Abbreviations after which a full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s([<{"'“‘«¿¡])(?:mr|mrs|ms|dr|fr|rev|st|vs|sr|sra|dra|prof|e\.g|i\.e|etc|approx|a\.m|p\.m|[bm]\.sc|[bm]\.com|[bm]\.a|b\.ed|ph\.d|rs|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.$/iu;
/** `No. 5` is a number, `say no. Then ...` are two sentences. */
const NUMERO = /(?:^|[\s([<{"'“‘«])no\.$/iu;
const INITIAL = /(?:^|[\s([<{"'“‘«])\p{Lu}\.$/u;
/** End marks of Latin, Devanagari, Arabic and East Asian writing, with closing quotes or brackets; French ones stand after a space. */
const BOUNDARY = /(?=\s)(?<=[.!?…。！？।॥؟](?:["'”’»«)\]]|\s»)*)\s+(?!»(?![\p{L}\p{N}]))|(?<=[。！？])/u;
const QUESTION = /[?？؟](?:["'”’»)\]]|\s»)*\s*$/u;

/** Trimmed, non-empty sentences in order. `...` inside a line is a pause, not an end, when a small letter follows. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    let pending = '';
    const pieces = line.trim().split(BOUNDARY);
    for (const [at, piece] of pieces.entries()) {
      const joined = pending ? `${pending} ${piece}` : piece;
      const continues =
        ABBREVIATION.test(joined) ||
        INITIAL.test(joined) ||
        (NUMERO.test(joined) && /^\p{N}/u.test(pieces[at + 1] ?? '')) ||
        /^(?:\.{2,}|…)$/u.test(joined.trim());
      if (continues) pending = joined;
      else if (joined.trim()) {
        const previous = sentences.at(-1);
        if (
          previous &&
          pending === '' &&
          /(?:\.\.|…)$/u.test(previous) &&
          /^\p{Ll}/u.test(joined) &&
          line.includes(`${previous} ${joined}`)
        )
          sentences[sentences.length - 1] = `${previous} ${joined}`;
        else sentences.push(joined.trim());
        pending = '';
      }
    }
    if (pending.trim()) sentences.push(pending.trim());
  }
  return sentences;
}

/** Ends in a question mark, closing quotes and brackets aside. */
export function isQuestion(sentence: string): boolean {
  return QUESTION.test(sentence);
}

/** A shorter first sentence is not all that is heard in the first three seconds. Words. */
const SHORTEST_OPENING = 5;

/** First sentence, and the second where the first is short: what is heard in the first three seconds. */
export function openingOf(text: string): string {
  const [first = '', second] = splitSentences(text);
  if (second && first.split(/\s+/u).length < SHORTEST_OPENING) return `${first} ${second}`;
  return first;
}
