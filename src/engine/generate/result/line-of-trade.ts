/** A line of her story that says what she does: beside a topic of two words it holds what people search for. */
import { withoutIntroduction } from '../../draft/her-material/introduction.js';
import { leansBack } from '../../draft/her-material/leaning.js';
import { capitalise, tidyTyped } from '../../draft/her-material/tidy.js';
import { fieldsOfAuthor } from '../../hashtags/fields/her-fields.js';
import { firstLine, isGrave, isSpoken } from '../../ideas/idea-lines.js';
import { WORK } from '../../persona/reading/cues.js';
import { mourns } from '../../text/grief.js';
import { isQuestion, splitSentences } from '../../text/sentences.js';
import { countWords, normalWords, paddedWords } from '../../text/words.js';
import type { WritingBrief } from '../brief.js';
import { closed } from './told-lines.js';

/** Fewer words are a name, more are read by nobody below a title. */
const WORDS = { fewest: 4, most: 20 } as const;
/** People begin with what they do; then they tell what happened. */
const FIRST_SENTENCES = 2;

/** As she wrote it; null where none of her first sentences names her trade, or the script is in another language than hers. */
export function lineOfTrade({ persona, language }: WritingBrief): string | null {
  if (language !== persona.language) return null;
  const fields = fieldsOfAuthor(persona);
  const words = fields.places.flatMap((place) => fields.because.get(place) ?? []);
  const isNamed = (line: string): boolean =>
    words.some((word) => paddedWords(line).includes(paddedWords(word)));
  const [first] = splitSentences(persona.story)
    .slice(0, FIRST_SENTENCES)
    // Behind the first one comes what happened; there a figure is a price or an age, a year tells since when.
    .filter(
      (line, place) =>
        place === 0 ||
        (WORK.test(line) && !/\p{N}/u.test(line.replaceAll(/(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/gu, ''))),
    )
    .map((line) => withoutIntroduction(line, persona.name))
    .map((line) => (countWords(line) > WORDS.most ? firstLine(line) : line))
    .filter(
      (line) =>
        countWords(line) >= WORDS.fewest &&
        countWords(line) <= WORDS.most &&
        !holdsName(line, persona.name) &&
        !(isGrave(line) || mourns(line) || isQuestion(line)) &&
        isSpoken(line) &&
        !leansBack(line, [], language) &&
        isNamed(line),
    );
  if (first === undefined) return null;
  return language.startsWith('en') ? tidyTyped(first, new Set()) : closed(capitalise(first), language);
}

function holdsName(line: string, name: string): boolean {
  const own = new Set(normalWords(name));
  return normalWords(line).some((word) => own.has(word));
}
