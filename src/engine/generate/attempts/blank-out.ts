/** Puts a visible blank in place of every claim that stands in no source. */
import { spokenIn } from '../spoken-in.js';
import { sentencesOf } from '../../draft/her-material/thoughts.js';
import { escapePattern } from '../../text/escape-pattern.js';
import { splitSentences } from '../../text/sentences.js';
import type { Blank, UntraceableFact } from '../../types.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import { blankWordsFor } from './blank-words.js';
import type { Craft } from '../craft.js';
import { BLANK, BLANKS, blankMarksIn } from '../../text/blanks.js';

const BLANK_ALONE = new RegExp(`^${BLANK}[.!?।…]*$`, 'u');
/** More blanks than this and a draft is a form to fill in: further sentences with claims go. */
const SECONDS_PER_BLANK = 15;
const FEWEST_ALLOWED = 2;
const KINDS_OF_A_TALE = 2;

export interface BlankedDraft {
  readonly beats: readonly DraftBeat[];
  readonly blanks: readonly Blank[];
}

/** `told`: blanks the writer left itself; `found`: claims of nobody's in `beats`. On-screen words with such a claim are dropped. */
export function blankOut(
  beats: readonly DraftBeat[],
  told: readonly Blank[],
  found: readonly UntraceableFact[],
  brief: WritingBrief,
  craft: Pick<Craft, 'findUntraceable'>,
): BlankedDraft {
  const claims = found.map(wholeNameIn(beats));
  const marked = markClaims(withoutTales(beats, claims, brief.language), claims, brief.language)
    .map(withoutBareBlanks)
    .filter(({ spoken }, at) => at === 0 || spoken !== '');
  const allowed = Math.max(FEWEST_ALLOWED, Math.round(brief.request.seconds / SECONDS_PER_BLANK));
  const sparing = dropBeyond(marked, allowed);
  const text = spokenIn(sparing);
  return {
    beats: sparing.map((beat) =>
      beat.onScreen !== null && craft.findUntraceable(brief.sources, beat.onScreen, brief.language).length > 0
        ? { ...beat, onScreen: null }
        : beat,
    ),
    blanks: blankMarksIn(text).map((mark) => ({
      mark,
      question:
        told.find((blank) => blank.mark === mark)?.question ?? questionFor(mark, text, brief.language),
    })),
  };
}

/** Sentences of a caption that claim nothing new and hold no blank. */
export function traceableOnly(
  text: string,
  brief: WritingBrief,
  craft: Pick<Craft, 'findUntraceable'>,
): string {
  return splitSentences(text)
    .filter(
      (sentence) =>
        blankMarksIn(sentence).length === 0 &&
        craft.findUntraceable(brief.sources, sentence, brief.language).length === 0,
    )
    .join(' ');
}

/** A name with the capitalised words it is said with: a blank for half of "Semana Santa" asks her for nothing. */
function wholeNameIn(beats: readonly DraftBeat[]): (claim: UntraceableFact) => UntraceableFact {
  return (claim) => {
    if (claim.kind !== 'name' && claim.kind !== 'brand') return claim;
    const pattern = new RegExp(
      String.raw`(?<=[\p{L}\p{M}\p{N},;:]\s)(?:\p{Lu}[\p{L}\p{M}]+\s)*${escapePattern(claim.quote)}(?:\s\p{Lu}[\p{L}\p{M}]+)*(?![\p{L}\p{M}])`,
      'u',
    );
    const said = beats.map(({ spoken }) => pattern.exec(spoken)?.[0]).find((found) => found !== undefined);
    return said && !said.includes('\n') ? { ...claim, quote: said } : claim;
  };
}

/** "[your result]." alone asks for a sentence nobody can guess; an opening that is nothing else stays one. */
function withoutBareBlanks(beat: DraftBeat, at: number): DraftBeat {
  const sentences = splitSentences(beat.spoken);
  const kept = sentences.filter((sentence) => !BLANK_ALONE.test(sentence));
  return (at === 0 && kept.length === 0) || kept.length === sentences.length
    ? beat
    : { ...beat, spoken: kept.join('\n') };
}

function markClaims(
  beats: readonly DraftBeat[],
  claims: readonly UntraceableFact[],
  language: string,
): readonly DraftBeat[] {
  const words = blankWordsFor(language).marks;
  const marks = new Map<string, string>();
  // Longest first: "40,000 followers" before "40".
  const ordered = claims
    .toSorted((a, b) => b.quote.length - a.quote.length)
    .filter(({ quote }) => quote.trim() !== '');
  const used = new Map<string, number>();
  for (const { kind, quote } of ordered) {
    if (marks.has(quote)) continue;
    const count = (used.get(kind) ?? 0) + 1;
    used.set(kind, count);
    marks.set(quote, count === 1 ? `[${words[kind]}]` : `[${words[kind]} ${count}]`);
  }
  return beats.map((beat) => ({
    ...beat,
    spoken: ordered.reduce(
      (spoken, { quote }) => replaceOutsideMarks(spoken, quote, marks.get(quote) ?? ''),
      beat.spoken,
    ),
  }));
}

/** `[your number]`, `[your number 2]` in the order they are said, also after some of them went with their sentences. */
export function renumberBlanks({ beats, blanks }: BlankedDraft): BlankedDraft {
  const counts = new Map<string, number>();
  const renamed = new Map<string, string>();
  for (const mark of blankMarksIn(spokenIn(beats))) {
    const what = /^\[(.*?)(?: \d+)?\]$/u.exec(mark)?.[1] ?? mark;
    const count = (counts.get(what) ?? 0) + 1;
    counts.set(what, count);
    renamed.set(mark, count === 1 ? `[${what}]` : `[${what} ${count}]`);
  }
  // In one pass, so that a new name is never taken for an old one.
  const rename = (text: string): string => text.replaceAll(BLANKS, (mark) => renamed.get(mark) ?? mark);
  return {
    beats: beats.map((beat) => ({ ...beat, spoken: rename(beat.spoken) })),
    blanks: blanks
      .filter(({ mark }) => renamed.has(mark))
      .map(({ mark, question }) => ({ mark: rename(mark), question: rename(question) })),
  };
}

/** Every occurrence as a whole word, never inside a blank. */
function replaceOutsideMarks(text: string, quote: string, mark: string): string {
  return text
    .split(new RegExp(`(${BLANK})`, 'u'))
    .map((piece, index) => (index % 2 === 1 ? piece : replaceWhole(piece, quote, mark)))
    .join('');
}

function replaceWhole(text: string, quote: string, mark: string): string {
  let result = '';
  let from = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, from)) {
    const end = at + quote.length;
    const whole = !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
    result += text.slice(from, at) + (whole ? mark : quote);
    from = end;
  }
  return result + text.slice(from);
}

/**
 * A sentence after the opening that makes up, say, a brand and a price tells what never happened: blanks would only ask
 * her to lie. Two numbers may be two prices of hers.
 */
function withoutTales(
  beats: readonly DraftBeat[],
  claims: readonly UntraceableFact[],
  language: string,
): readonly DraftBeat[] {
  const kindsIn = (sentence: string): number =>
    new Set(claims.filter(({ quote }) => sentence.includes(quote)).map(({ kind }) => kind)).size;
  return beats
    .map((beat, at) => {
      if (at === 0) return beat;
      // What leans on the tale goes with it ("I opened it at the side" is about nothing then), and so does what goes on making it up.
      let isGone = false;
      const told = sentencesOf([beat.spoken], language).filter(({ text, leans }) => {
        isGone =
          kindsIn(text) >= KINDS_OF_A_TALE ||
          (isGone && (kindsIn(text) > 0 || (leans && (isPointing(text) || !language.startsWith('en')))));
        return !isGone;
      });
      return { ...beat, spoken: told.map(({ text }) => text).join('\n') };
    })
    .filter((beat) => beat.spoken !== '');
}

/** English knows no other sign; "Stir until your arm complains." stands alone, short as it is. */
function isPointing(sentence: string): boolean {
  return /^(?:and |but |so )?(?:he|she|it|they|his|her|their|him|them|that|this|then|because)(?!\p{L})/iu.test(
    sentence,
  );
}

/** Keeps the first `allowed` blanks; later sentences that hold more are dropped, except in the opening. */
function dropBeyond(beats: readonly DraftBeat[], allowed: number): readonly DraftBeat[] {
  const seen = new Set<string>();
  return beats
    .map((beat, at) => {
      const kept = splitSentences(beat.spoken).filter((sentence) => {
        const fresh = blankMarksIn(sentence).filter((mark) => !seen.has(mark));
        if (at > 0 && seen.size + fresh.length > allowed && fresh.length > 0) return false;
        for (const mark of fresh) seen.add(mark);
        return true;
      });
      return { ...beat, spoken: kept.join('\n') };
    })
    .filter((beat) => beat.spoken !== '');
}

function questionFor(mark: string, text: string, language: string): string {
  const sentence = splitSentences(text).find((candidate) => candidate.includes(mark)) ?? mark;
  return blankWordsFor(language).question.replace('{sentence}', () => sentence);
}
