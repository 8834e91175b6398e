/** Whose line is whose in an exported chat, or in a script with names before what is said: hers stay, without the name. */
import { scriptCues } from '../script-cues.js';
import { once } from '../../../once.js';
import { countWords, isInCapitals, normalWords } from '../words.js';

const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
const HOUR = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?`;
/** `[07/11/26 21.14] `, `12/10/2026, 9:14 pm - `: how chats are exported. */
const STAMP = new RegExp(
  String.raw`^[\s\u200e\u202a]*(?:\[${DAY},?\s+${HOUR}\]|${DAY},?\s+${HOUR}\s*[-–—])\s*:?\s*`,
  'iu',
);
/** `Togar, [07.11.26 21:14]`: who speaks in the lines below. */
const STAMP_BEHIND = new RegExp(String.raw`^\s*([^[\]:]{1,40}?),?\s+\[${DAY},?\s+${HOUR}\]:?\s*$`, 'iu');
const LONGEST_SPEAKER_WORDS = 4;
const SPEAKER = /^[\s\u200e~*]*([\p{L}\p{M}+][^:：|\n]{0,38}?)\**\s*[:：]\**\s*(?!\/\/)/u;
/** `<Media omitted>`, `image omitted`: no words of anybody. */
const NO_WORDS =
  /^[\s\u200e]*(?:<[^<>]{1,60}>|.{0,30}(?:omitted|omitido|omitida|oculto|ocultado|tidak disertakan|dihapus|deleted|eliminado|apagada))[\s.]*$/iu;
const cues = once(
  () =>
    new RegExp(
      String.raw`^(?:${scriptCues('label')}|${scriptCues('silentLabel')}|${scriptCues('heading')})(?:\s*\d+)?$`,
      'iu',
    ),
);
const herself = once(() => new RegExp(`^(?:me|${scriptCues('speaker')})$`, 'iu'));
/** Share of the lines that begin with a name, from which on every name is taken for a speaker's. */
const CHAT_SHARE = 0.8;

interface Turn {
  readonly speaker: string;
  readonly said: string;
}

/** `said`: what is left; `isChat`: any line of it may be a word to us. The text itself where nobody is named. */
export function ownTurns(text: string, name: string): { readonly said: string; readonly isChat: boolean } {
  const chat = stampedTurns(text);
  if (chat) return { said: ofHers(chat, name), isChat: true };
  return { said: unlabelled(text, name), isChat: false };
}

/** Null where fewer than two lines are stamped. */
function stampedTurns(text: string): readonly Turn[] | null {
  const lines = text.split('\n');
  if (lines.filter((line) => STAMP.test(line) || STAMP_BEHIND.test(line)).length < 2) return null;
  let speaker = '';
  return lines.flatMap((line): Turn[] => {
    const behind = STAMP_BEHIND.exec(line)?.[1];
    if (behind !== undefined) {
      speaker = behind;
      return [];
    }
    const stamp = STAMP.exec(line)?.[0];
    const rest = line.slice(stamp?.length ?? 0);
    if (stamp !== undefined) {
      const named = SPEAKER.exec(rest);
      // `Messages are end-to-end encrypted.`
      speaker = named?.[1] ?? '';
      return named ? [{ speaker, said: rest.slice(named[0].length) }] : [];
    }
    return speaker === '' ? [] : [{ speaker, said: rest }];
  });
}

/** Who speaks in an exported chat and what each says, in the order in which they begin; empty for any other text. */
export function chatSpeakers(text: string): readonly Turn[] {
  return speakersOf(stampedTurns(text) ?? []);
}

function speakersOf(turns: readonly Turn[]): readonly Turn[] {
  const worded = turns.filter(({ said }) => !NO_WORDS.test(said));
  return [...new Set(worded.map(({ speaker }) => speaker))].map((speaker) => ({
    speaker,
    said: saidBy([speaker], worded),
  }));
}

function saidBy(speakers: readonly string[], turns: readonly Turn[]): string {
  return turns.flatMap(({ speaker, said }) => (speakers.includes(speaker) ? [said] : [])).join('\n');
}

function ofHers(turns: readonly Turn[], name: string): string {
  const speakers = speakersOf(turns);
  const hers = speakers.filter(({ speaker }) => isHer(speaker, name));
  // Under another name than we know, she is the one who sends us her scripts: who says most.
  const most = speakers.toSorted((a, b) => countWords(b.said) - countWords(a.said)).slice(0, 1);
  const kept = (hers.length > 0 ? hers : most).map(({ speaker }) => speaker);
  return saidBy(
    kept,
    turns.filter(({ said }) => !NO_WORDS.test(said)),
  );
}

/** Of a script in which names stand before what is said. */
function unlabelled(text: string, name: string): string {
  const lines = text.split('\n').map((line) => ({ line, label: speakerOf(line) }));
  const labels = lines.flatMap(({ label }) => label?.name ?? []);
  const capitals = new Set(labels.filter(isCapital));
  const [only = ''] = capitals;
  // `MYTH: ... FACT: ...` are no speakers; one name over and over is.
  const isOnly = capitals.size === 1 && labels.filter((label) => label === only).length > 1;
  const hers = new Set(labels.filter((label) => isName(label, name) && isHer(label, name)));
  if (hers.size === 0 && !isOnly) return text;
  const own = hers.size > 0 ? hers : new Set([only]);
  const isChat =
    labels.length > 1 &&
    labels.length >= lines.filter(({ line }) => countWords(line) > 0).length * CHAT_SHARE;
  const isOther = (label: string): boolean => isCapital(label) || (isChat && isName(label, name));
  return lines
    .flatMap(({ line, label }) => {
      if (!label) return [line];
      if (own.has(label.name)) return [line.slice(label.length)];
      return isOther(label.name) ? [] : [line];
    })
    .join('\n');
}

function isCapital(label: string): boolean {
  return isInCapitals(label) && label.length > 1;
}

/** Without the labels of a shooting script. */
function speakerOf(line: string): { readonly name: string; readonly length: number } | null {
  const [whole = '', name = ''] = SPEAKER.exec(line) ?? [];
  if (name === '' || countWords(name) > LONGEST_SPEAKER_WORDS || cues().test(name)) return null;
  return { name, length: whole.length };
}

/** `Iwan SMK`, `CUSTOMER`, her own in any writing; `Bahan hari ini` is a sentence of hers. */
function isName(label: string, name: string): boolean {
  const own = normalWords(name);
  return label
    .split(/\s+/u)
    .every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || normalWords(word).every((part) => own.includes(part)));
}

/** `speaker`: as a chat or a script names who speaks. */
export function isHer(speaker: string, name: string): boolean {
  const own = normalWords(name);
  return herself().test(speaker.trim()) || normalWords(speaker).some((word) => own.includes(word));
}
