/** Which of her scripts a few words of hers name: "the pig farm one", "bramble". */
import { topicStems } from '../../generate/topic-words.js';
import { stemOf } from '../../text/word-stems.js';
import { normalWords } from '../../text/words.js';
import type { ScriptRecord } from '../../types.js';
import { newestVersions } from './versions.js';

/** A word of the title or the topic names a script; a word of its text only where nothing else does. */
const IN_TITLE = 3;
const IN_TEXT = 1;
/** Of her words, so many have to stand in a script whose title has none of them. */
const SHARE_IN_TEXT = 0.5;
/** A word that stands in more scripts than this share tells none of them apart; of two or three it may. */
const COMMON = 0.5;
const FEW_SCRIPTS = 3;

export interface MeantOptions {
  readonly titlesOnly?: boolean | undefined;
  /** Of the versions of a script those come first, before newer ones. */
  readonly preferred?: (record: ScriptRecord) => boolean;
}

/**
 * Those that fit best, newest first, of each script its newest version; several when her words fit them equally,
 * none when no word of hers is in any. `titlesOnly`: of a longer message, whose words stand in many texts.
 */
export function scriptsMeant(
  records: readonly ScriptRecord[],
  name: string,
  language: string,
  { titlesOnly = false, preferred }: MeantOptions = {},
): readonly ScriptRecord[] {
  const asked = [...topicStems(name, language)];
  const known = records.map((record) => ({ record, ...stemsOf(record) }));
  const isCommon = (stem: string): boolean =>
    known.length > FEW_SCRIPTS &&
    known.filter(({ text }) => holds(text, stem)).length > COMMON * known.length;
  const scored = known.map(({ record, title, text }) => {
    const inTitle = asked.filter((stem) => holds(title, stem)).length;
    const inText = titlesOnly ? 0 : asked.filter((stem) => holds(text, stem) && !isCommon(stem)).length;
    const isEnough = inTitle > 0 || inText >= SHARE_IN_TEXT * asked.length;
    return { record, score: isEnough ? inTitle * IN_TITLE + inText * IN_TEXT : 0 };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0
    ? []
    : newestVersions(
        scored.filter(({ score }) => score === best).map(({ record }) => record),
        records,
        preferred,
      );
}

/** "The wasp one" names the script on wasps: in a short word the plural is part of its stem. */
function holds(stems: ReadonlySet<string>, stem: string): boolean {
  return stems.has(stem) || stems.has(`${stem}s`) || (stem.endsWith('s') && stems.has(stem.slice(0, -1)));
}

function stemsOf({ title, editedText, result }: ScriptRecord) {
  const stems = (text: string): ReadonlySet<string> => new Set(normalWords(text).map(stemOf));
  return { title: stems(`${title} ${result.request.topic}`), text: stems(editedText ?? result.text) };
}
