/** Changes that name their place or bring their words ("take out the rain", "end it on ..."): done to the letter, without a model. */
import { once } from '../../../once.js';
import { BotError } from '../../../errors.js';
import { withoutDoubled } from '../../persona/corrections/retold.js';
import { namesSomebody } from '../../draft/her-material/leaning.js';
import { sentencesOf, type Sentence } from '../../draft/her-material/thoughts.js';
import { capitalise } from '../../draft/her-material/tidy.js';
import { pricesIn } from '../../draft/lines/requirements.js';
import type { NamedEdit } from '../../operations.js';
import { formsOf, saysWord } from '../../persona/rules/banned-words.js';
import { goesOnAbout } from '../../text/third-persons.js';
import { wordsOfAll } from '../../text/word-lists.js';
import { escapePattern } from '../../text/escape-pattern.js';
import { countWords, paddedWords } from '../../text/words.js';
import type { DraftBeat } from '../brief.js';
import { withoutWords } from './cut-words.js';
import { broughtBack, withGiven } from './given-lines.js';
import { asLine, newSentence, placesOf, seenLines, type Editing, type Sentences } from './line-named.js';
import { moved, swapped } from './moved.js';
import { put } from './shorter.js';

export interface EditedBeats {
  readonly beats: readonly DraftBeat[];
  /** What she named and the script does not hold. */
  readonly missed: readonly string[];
}

/** Of what stands behind the line she ends on more than this share is no mere ending: the line is moved instead. */
const MOST_CUT = 0.5;

/** Throws `BotError('notFound')` when the script holds nothing of what she names, and `badInput` when nothing would be left. */
export function editedBeats(
  beats: readonly DraftBeat[],
  edits: readonly NamedEdit[],
  editing: Editing,
): EditedBeats {
  const before = sentencesOf(
    beats.map(({ spoken }) => spoken),
    editing.language,
  );
  const kept = edits
    .filter(({ op }) => op === 'keep')
    .flatMap((edit) => placesOf(before, edit, editing.language))
    .flatMap((at) => before[at] ?? []);
  const missed: string[] = [];
  let sentences: Sentences = before;
  for (const edit of edits.filter(({ op }) => op !== 'keep')) {
    const after =
      edit.op === 'back'
        ? broughtBack(sentences, before, edit, editing)
        : edit.given === undefined
          ? edited(sentences, edit, new Set(kept), beats, editing)
          : withGiven(sentences, edit, beats, editing);
    if (after === null) missed.push(edit.words);
    else sentences = after;
  }
  if (missed.length > 0 && missed.length === edits.filter(({ op }) => op !== 'keep').length)
    throw new BotError('notFound', 'The script holds nothing of what was named.');
  sentences = withoutLooseMarks(before, sentences);
  if (sentences.length === 0) throw new BotError('badInput', 'Nothing would be left of the script.');
  return { beats: withFittingScreens(beats, put(beats, sentences)), missed };
}

/** An emoji goes with the sentence it stands behind. */
function withoutLooseMarks(before: Sentences, after: Sentences): Sentences {
  return after.filter((sentence) => {
    if (/[\p{L}\p{N}]/u.test(sentence.text)) return true;
    const at = before.findIndex(({ text }) => text === sentence.text);
    const [own, previous] = [before[at], before[at - 1]];
    const isBehind = previous?.line === own?.line && previous?.beat === own?.beat;
    return isBehind && after.some(({ text }) => text === previous?.text);
  });
}

/** Null where the script does not hold it. */
function edited(
  sentences: Sentences,
  edit: NamedEdit,
  kept: ReadonlySet<Sentence>,
  beats: readonly DraftBeat[],
  editing: Editing,
): Sentences | null {
  switch (edit.op) {
    case 'remove':
      return removed(sentences, edit, kept, editing.language);
    case 'end':
      return endedOn(sentences, edit, beats, editing);
    case 'insert':
      return inserted(sentences, edit, beats, editing);
    case 'replace':
      return rewritten(sentences, (text) => {
        const after = replaced(text, edit.words, edit.instead ?? '');
        return after === text ? text : withoutDoubled(after, edit.instead ?? '');
      });
    case 'move':
      return moved(sentences, edit, beats, editing);
    case 'swap':
      return swapped(sentences, edit);
    case 'keep':
      return sentences;
    // Always with words of hers, or from another version: not here.
    case 'open':
    case 'back':
      return null;
  }
}

function removed(
  sentences: Sentences,
  edit: NamedEdit,
  kept: ReadonlySet<Sentence>,
  language: string,
): Sentences | null {
  const { words, unit, line = 1, forms = [], parts = [] } = edit;
  const lines = seenLines(sentences);
  if (unit === 'line') return lines.length < line ? null : lines.toSpliced(line - 1, 1).flat();
  if (unit === 'last') return sentences.slice(0, -1);
  if (unit === 'emoji') return rewritten(sentences, withoutEmoji);
  if (unit === 'word') {
    const cut = rewritten(sentences, (text) =>
      formsOf(words).reduce((rest, form) => withoutWords(rest, form), text),
    );
    if (cut) return cut;
  }
  // "No cake": cakes go, too.
  const holdsIt = countWords(words) === 1 ? (text: string) => saysWord(text, words) : () => false;
  const named = new Set(placesOf(sentences, edit, language));
  const places = sentences.flatMap((sentence, at) =>
    (named.has(at) || holdsIt(sentence.text)) && !kept.has(sentence) ? [at] : [],
  );
  if (places.length === 0) return null;
  let isWhomGone = false;
  return sentences.flatMap((sentence, at) => {
    if (!places.includes(at)) {
      isWhomGone &&= goesOnWith(sentence) && !kept.has(sentence);
      return isWhomGone ? [] : [sentence];
    }
    const rest = [words, ...forms, ...parts]
      .map((form) => withoutWords(sentence.text, form, 'clause'))
      .find((text) => text !== sentence.text);
    const isGone = rest === undefined || rest === '';
    // "The rain came in" took nobody away.
    isWhomGone =
      isGone && !goesOnWith(sentence) && (!language.startsWith('en') || namesSomebody(sentence.text));
    return isGone ? [] : [{ ...sentence, text: rest }];
  });
}

const joints = once(() => wordsOfAll('clause-joints'));

/** "But she never measured": behind "my mum taught me", and nowhere else. */
function goesOnWith({ text }: Sentence): boolean {
  const [first = '', ...others] = text.trim().split(/\s+/u);
  return goesOnAbout(joints().has(first.toLowerCase()) ? others.join(' ') : text);
}

function endedOn(
  sentences: Sentences,
  edit: NamedEdit,
  beats: readonly DraftBeat[],
  { language, hers }: Editing,
): Sentences | null {
  const at = placesOf(sentences, edit, language).at(-1);
  const behind = at === undefined ? 0 : sentences.length - 1 - at;
  if (at !== undefined && behind <= MOST_CUT * sentences.length)
    return behind === 0 ? null : sentences.slice(0, at + 1);
  const ending = at === undefined ? asLine(edit, hers, language) : (sentences[at]?.text ?? '');
  const last = beats.length - 1;
  const hasClose = beats[last]?.kind === 'cta' && last > 0;
  const rest = sentences.filter((sentence, place) => place !== at && !(hasClose && sentence.beat === last));
  return ending === '' ? null : [...rest, newSentence(ending, last)];
}

/** Into the sentence it completes ("my stall" + "my stall number 14"), else as a line of its own before the ending. */
function inserted(
  sentences: Sentences,
  edit: NamedEdit,
  beats: readonly DraftBeat[],
  { language, hers }: Editing,
): Sentences | null {
  const { words } = edit;
  const texts = sentences.map(({ text }) => text);
  if (texts.some((text) => paddedWords(text).includes(paddedWords(words)))) return null;
  if (pricesIn(texts, words).length > 0) return null;
  const completed = edit.isStory ? null : completing(sentences, words);
  if (completed) return completed;
  const last = beats.length - 1;
  const text = asLine(edit, hers, language);
  if (text === '' || sentences.some((sentence) => sentence.text === text)) return null;
  const line = newSentence(text, Math.max(0, last - 1));
  const close = sentences.findIndex(({ beat }) => beat === last);
  if (close <= 0) return [...sentences, { ...line, beat: last }];
  return [...sentences.slice(0, close), line, ...sentences.slice(close)];
}

/** At least so many of her first words must stand in the sentence together. */
const BEGINNING_WORDS = 2;

function completing(sentences: Sentences, words: string): Sentences | null {
  const given = words.trim().split(/\s+/u);
  for (let length = given.length - 1; length >= BEGINNING_WORDS; length -= 1) {
    const beginning = given.slice(0, length).join(' ');
    const at = sentences.findIndex(({ text }) => paddedWords(text).includes(paddedWords(beginning)));
    if (at < 0) continue;
    return sentences.map((sentence, place) =>
      place === at ? { ...sentence, text: replaced(sentence.text, beginning, words) } : sentence,
    );
  }
  return null;
}

function rewritten(sentences: Sentences, change: (text: string) => string): Sentences | null {
  const after = sentences.map((sentence) => ({ ...sentence, text: change(sentence.text) }));
  const isChanged = after.some(({ text }, at) => text !== sentences[at]?.text);
  return isChanged ? after.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)) : null;
}

function replaced(text: string, words: string, instead: string): string {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map(escapePattern)
    .join(String.raw`\s+`);
  return text.replace(
    new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${pattern}(?![\p{L}\p{M}\p{N}])`, 'giu'),
    (found) => (/^\p{Lu}/u.test(found) ? capitalise(instead) : instead),
  );
}

function withoutEmoji(text: string): string {
  return text
    .replaceAll(
      /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F)+/gu,
      '',
    )
    .replaceAll(/(?<!\s)\s+(?=[.,!?]|$)/gu, '')
    .replaceAll(/ {2,}/gu, ' ')
    .trim();
}

/** What a viewer reads must still be said; whatever comes first now is the hook. */
function withFittingScreens(before: readonly DraftBeat[], after: readonly DraftBeat[]): readonly DraftBeat[] {
  const same = new Set(before.map(({ spoken }) => spoken));
  return after.map((given, at) => {
    const beat = at === 0 ? { ...given, kind: 'hook' as const } : given;
    const { onScreen, spoken } = beat;
    const isSaid =
      onScreen === null || same.has(spoken) || paddedWords(spoken).includes(paddedWords(onScreen));
    return isSaid ? beat : { ...beat, onScreen: null };
  });
}
