/** Which sentences of a finished script belong together: what points back goes with what it points at. */
import { isQuestion, splitSentences } from '../../text/sentences.js';
import { blankMarksIn } from '../../text/blanks.js';
import { ourLine } from '../lines/scaffolds/known-lines.js';
import { leansBack } from './leaning.js';

export interface Sentence {
  readonly text: string;
  /** Place of its beat, and of its line in there. */
  readonly beat: number;
  readonly line: number;
  /** Makes no sense without the one before. */
  readonly leans: boolean;
  /** A line of ours that says nothing of hers. */
  readonly isPlain: boolean;
  readonly holdsBlank: boolean;
}

/** `spoken`: beat by beat. The first sentence of all leans on nothing. */
export function sentencesOf(spoken: readonly string[], language: string): readonly Sentence[] {
  const said: string[] = [];
  const lines = spoken.flatMap((text, beat) =>
    text.split('\n').map((own, line) => ({ beat, line, sentences: splitSentences(own) })),
  );
  return lines.flatMap(({ beat, line, sentences }) =>
    sentences.map((sentence): Sentence => {
      const ours = ourLine(sentence, language);
      const previous = said.at(-1);
      const asked = previous !== undefined && isQuestion(previous) && !ourLine(previous, language);
      const leans = ours ? !ours.isFirst : asked || leansBack(sentence, said, language);
      said.push(sentence);
      const holdsBlank = blankMarksIn(sentence).length > 0;
      return {
        text: sentence,
        beat,
        line,
        leans: previous !== undefined && leans,
        isPlain: ours !== null && !holdsBlank,
        holdsBlank,
      };
    }),
  );
}

/** Each sentence that stands alone with those that lean on it. */
export function thoughtsOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const thoughts: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = thoughts.at(-1);
    if (last && sentence.leans) last.push(sentence);
    else thoughts.push([sentence]);
  }
  return thoughts;
}
