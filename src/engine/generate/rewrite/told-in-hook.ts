/** What an opening of hers told: a new one without it leaves a tale that never happens, so it is told behind. */
import { capitalise } from '../../draft/her-material/tidy.js';
import { fitsLength, lengthRatio } from '../../length.js';
import { toldTexts } from '../../persona/told-texts.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords, paddedWords } from '../../text/words.js';
import { lengthTarget } from '../attempts/finish-draft.js';
import type { DraftBeat, WritingBrief } from '../brief.js';

/** Fewer words name a thing and tell nothing. */
const FEWEST = 5;

/** `rest` with it in front, where it is no ending and stays as long as asked at most. */
export function withToldInHook(
  [old, ...rest]: readonly DraftBeat[],
  hook: DraftBeat,
  brief: WritingBrief,
): readonly DraftBeat[] {
  const [first, ...others] = rest;
  if (!old || !first || first.kind === 'cta') return rest;
  const said = paddedWords([hook, ...rest].map(({ spoken }) => spoken).join('\n'));
  const opening = paddedWords(old.spoken);
  const told = toldTexts(brief.persona)
    .flatMap(splitSentences)
    .find((sentence) => countWords(sentence) >= FEWEST && opening.includes(paddedWords(sentence)));
  if (told === undefined || said.includes(paddedWords(told))) return rest;
  const carried = [{ ...first, spoken: `${capitalise(told)}\n${first.spoken}` }, ...others];
  const ratio = lengthRatio([hook, ...carried], lengthTarget(brief));
  return ratio <= 1 || fitsLength(ratio) ? carried : rest;
}
