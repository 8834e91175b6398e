/** Words told beside who said them: "my aunt told me money wanders off". */
import { createCue } from '../../text/phrasings.js';
import { claimCues } from '../words/claim-cues.js';
import { sentenceAround, trimmed } from '../words/clauses.js';
import type { Span } from '../words/sentence-spans.js';
import { type Token, wordsIn, normalWord } from '../words/tokens.js';
import { quoteLists } from './quote-lists.js';

/** Shorter ones in quotation marks are names of things or words held at arm's length. */
export const FEWEST_QUOTED_WORDS = 3;
const MOST_REPORTED_CHARACTERS = 140;
/** Behind "my aunt always says": a pointer at words told elsewhere. */
const POINTS_AT_WORDS = createCue(
  () => new RegExp(String.raw`(?:^|\s)${claimCues('pointsAtWords')}(?:\s${claimCues('words')})?$`, 'u'),
);
/** "asked me to come", "wrote to me, and others", "said this": told of, not told in words. */
const NOT_SAID =
  /^(?:to|about|over|on|and|but|when|where|who|which|if|for|in|from|by|de|sobre|y|e|cuando|quando|para|tentang|dan|aur|और|మరియు)(?:\s|$)|^(?:so|eso|esto|isso|isto|begitu)\s(?!(?:e|es|fue|era|foi|nao|no|que|is|was)\s)|^(?:this|it|so|eso|esto|isso|isto|itu|ini|begitu|ye|yeh|yahi|wahi|यह|ये|यही|वही|ఇదే|అదే)(?:$|[,\s]+(?:and|but|on|in|at|over|to|with|for|out|again|once|twice|every|all|like|when|while|before|after|right|loud|y|e|pero|mas|en|em|na|no|por|con|com|cuando|quando|dan|di|sambil|waktu|lagi|aur|और)(?:\s|$))|^(?:(?:this|that|these|those|esta|este|esa|ese|essa|esse|isso|yeh|ye|yahi|wahi|यह|ये|यही|वही|ఈ|ఆ|ఇదే|అదే) \S+|\S+ (?:itu|ini))$/u;
/** "Kata ibu saya": my mother says; "dijo que", "who told me that". */
const OF_A_SPEAKER = new Set('saya aku kami kita que that you'.split(' '));

/** "My aunt told me money wanders off." */
export function wordsAfterReport(folded: string, languages: readonly string[]): Span[] {
  const spans = languages.flatMap((language) =>
    [...folded.matchAll(quoteLists().reported.get(language) ?? /$^/gu)]
      .filter((match) => hasSpeaker(match[0]))
      .map((match) => clauseFrom(folded, match.index + match[0].length)),
  );
  return spans.filter(({ start, end }) => end > start && !NOT_SAID.test(folded.slice(start, end)));
}

/** "Money wanders off, my aunt told me." */
export function wordsBeforeReport(
  folded: string,
  tokens: readonly Token[],
  languages: readonly string[],
): Span[] {
  const { behind, teluguQuotative } = quoteLists();
  const reports = languages.flatMap((language) =>
    [...folded.matchAll(behind.get(language) ?? /$^/gu)].filter((match) => hasSpeaker(match[0])),
  );
  return [...reports, ...folded.matchAll(teluguQuotative)]
    .map((match) => {
      const sentence = sentenceAround(folded, { start: match.index, end: match.index });
      return trimmed(folded, { start: sentence.start, end: match.index });
    })
    .filter(
      (span) =>
        wordsIn(tokens, span).length >= FEWEST_QUOTED_WORDS &&
        !POINTS_AT_WORDS.test(folded.slice(span.start, span.end)),
    );
}

function hasSpeaker(report: string): boolean {
  const { notSpeakers } = quoteLists();
  const words = (report.match(/[\p{L}\p{M}']+/gu) ?? []).map(normalWord);
  return !words.some((word, at) => notSpeakers.has(word) && (at === 0 || !OF_A_SPEAKER.has(word)));
}

function clauseFrom(folded: string, start: number): Span {
  const rest = folded.slice(start, start + MOST_REPORTED_CHARACTERS);
  const cut = rest.search(/[!?।\n;]|\.(?!\p{N})/u);
  return trimmed(folded, { start, end: start + (cut < 0 ? rest.length : cut) });
}
