/** What a script must hold besides her story: what she asked for in this request, and her closing task. */
import type { Line } from '../../her-material/material.js';
import { kindOf, type Piece } from './pieces.js';
import type { Demand } from '../requirements.js';
import { pieceOf, type Saying } from './scaffold-pieces.js';
import { coverage, topicQuery } from '../../topic/topic-query.js';

/** A closing task is only repeated when it is about this topic. */
const LABEL_FIT = 0.25;

/** A line that takes more of the script is not told for the few words that were asked for. */
const LONGEST_SHARE = 0.7;

/** The line of hers that says what she asked for, where there is time for it. */
export function lineFor({ lines }: Demand, { brief, secondsOf: long }: Saying): Line | undefined {
  return lines.find(({ text }) => long(text) <= brief.request.seconds * LONGEST_SHARE);
}

/** What she asked for and no line of hers says: her request said aloud, or a blank. */
export function askedPieces(demands: readonly Demand[], saying: Saying): Piece[] {
  return demands.flatMap((demand): Piece[] => {
    const { said, blank } = demand;
    if (lineFor(demand, saying)) return [];
    if (said)
      return [
        {
          role: 'said',
          kind: kindOf('said', saying.family),
          lines: [said],
          seconds: saying.secondsOf(said),
          blank: null,
        },
      ];
    return blank ? [pieceOf(saying, blank) ?? []].flat() : [];
  });
}

/** Her closing task (`Homework.`), where it is about this topic. */
export function labelPiece(lines: readonly Line[], { brief, manner, secondsOf: long }: Saying): Piece[] {
  const query = topicQuery(
    brief.request.topic,
    lines.map((line) => line.words),
    brief.language,
  );
  const task = lines.find((line) => line.labelled && coverage(line.words, query) >= LABEL_FIT);
  if (!task) return [];
  const text = `${manner.formulas.label} ${task.text}`;
  return [{ role: 'label', kind: 'point', lines: [text], seconds: long(text), blank: null }];
}
