/** Puts a passage's lines into blocks: each stands alone, together with the lines that lean on it. */
import { PRICE } from '../../../persona/reading/cues.js';
import { countWords } from '../../../text/words.js';
import { namesSomebody, pointsAtSomebody } from '../../her-material/leaning.js';
import type { Line } from '../../her-material/material.js';

const LONGEST_BLOCK_LINES = 8;
/** A script of hers is one thought to its end. */
const LONGEST_SCRIPT_LINES = 60;
/** Where pronouns may be left out, a sentence shorter than this can hardly be known to stand alone: it goes with the next. */
const LEAST_THOUGHT_WORDS = 8;
/** Fewer words are no thought, whoever they are about. */
const LEAST_OWN_WORDS = 4;

/** With a subject or an ending that names her nobody is left out: `Cobro 280 el gel.` */
const HERSELF =
  /^(?:no |nunca |siempre |sempre |não |nao )?(?:yo|eu|mis?|meus?|minhas?|main|maine|mer[aei]|hum|humne|hamar[aei]|aku|saya|kami|मैं|मैंने|मेर[ाीे]|हम|నేను|నా|మా|nenu|naa|\p{L}{3,}(?<!(?:com|cuand|quand|tod|sol|ningun|algun|much|poc|otr|outr))o|tengo|soy|sou|hago|fui|doy|dou)\s/iu;

function speaksOfHerself(text: string): boolean {
  return HERSELF.test(text) && countWords(text) >= LEAST_OWN_WORDS;
}

/** Lines that stand alone, each with those that lean on it. `opens`: how something new begins in this language. */
export function blocksOf(passage: readonly Line[], language: string, opens?: RegExp): Line[][] {
  const least = language.startsWith('en') ? 0 : LEAST_THOUGHT_WORDS;
  const blocks: Line[][] = [];
  const longest = passage[0]?.source.startsWith('example') ? LONGEST_SCRIPT_LINES : LONGEST_BLOCK_LINES;
  let current: Line[] | null = null;
  let words = 0;
  for (const line of passage) {
    // Asking belongs to the close.
    if (line.asksAudience) continue;
    if (line.aboutChannel) current = null;
    // Pieces of one sentence stay together.
    else if (line.goesOn && current) current.push(line);
    else if (
      !line.leans &&
      (!current ||
        words >= least ||
        speaksOfHerself(line.text) ||
        PRICE.test(line.text) ||
        opens?.test(line.text))
    ) {
      blocks.push((current = [line]));
      // What it costs is a thing of its own.
      words = PRICE.test(line.text) ? least : 0;
    }
    // What leans on a full block, or on something that is not said, cannot be said either.
    else if (current && current.length < longest) current.push(line);
    else current = null;
    words += countWords(line.text);
  }
  return language.startsWith('en') ? withWhomTheyMean(blocks, longest) : blocks;
}

/** Told no further back than this she is hardly who is meant. Blocks. */
const MEANT_WITHIN = 2;

/** `A woman brought me a generator. I cleaned it. I did not charge her.`: one thought, or nobody knows who was not charged. */
function withWhomTheyMean(blocks: readonly Line[][], longest: number): Line[][] {
  return blocks.reduce<Line[][]>((joined, block) => {
    const at = block.findIndex(({ text }) => pointsAtSomebody(text));
    const isUnknown = at > 0 && !block.slice(0, at).some(({ text }) => namesSomebody(text));
    const back = isUnknown
      ? joined.slice(-MEANT_WITHIN).findLastIndex((before) => before.some(({ text }) => namesSomebody(text)))
      : -1;
    if (back < 0) return [...joined, block];
    const from = Math.max(0, joined.length - MEANT_WITHIN) + back;
    const whole = [...joined.slice(from).flat(), ...block];
    return whole.length > longest ? [...joined, block] : [...joined.slice(0, from), whole];
  }, []);
}
