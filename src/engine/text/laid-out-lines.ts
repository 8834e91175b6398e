/** What is said in a text that came laid out: an exported chat, a table of times, lines with a clock or a speaker before them, a title and a word to us above. */
import { asWholeWords, createCue } from './phrasings.js';
import { scriptCues } from './script-cues.js';
import { countWords } from './words.js';

/** `[07/11/26 21.14] Togar: ...`, `12/3/2026, 9:05 pm - Ana: ...` */
const CHAT_LINE =
  /^\u200E?\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?\]?\s*(?:[-–]\s*)?([^:\n]{1,40}):\s(.*)$/iu;
/** Fewer are no export. */
const LEAST_CHAT_LINES = 2;
const CLOCKED = /^\s*[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s+(?=\S)/u;
/** Of the lines: a caption file or a transcript has a clock before nearly each. */
const CLOCKED_SHARE = 0.6;
const LEAST_CLOCKED = 3;
const CELLS = /\s*\|\s*/u;
const LEAST_ROWS = 2;
/** `NGOZI: ...`, more than once. */
const SPEAKER = /^\s*(\p{Lu}[\p{Lu}\p{M} .’'-]{1,24}):\s+(?=\S)/u;
const LEAST_TURNS = 2;
/** `TITLE: ...`, `DATE: 12/10/26  CAMERA: ...` stand above a script. */
const ABOVE =
  /^\s*(?:title|date|camera|topic|platform|duration|length|t[íi]tulo|fecha|c[áa]mara|data|c[âa]mera|judul|tanggal|kamera|tema|शीर्षक|तारीख|శీర్షిక|తేదీ)\s*:/iu;
/** `(CUT) music off` */
const CUT = /^\s*[([](?:cut|corte|fade|end|fin|fim|potong)[^\])]*[\])]/iu;
/** `video 7 abuelo machete`: a file's own name. */
const FILE_TITLE =
  /^\s*(?:v[íi]deo|reel|script|guion|gui[óo]n|roteiro|naskah|skrip|konten|clip|ep(?:isode)?|cap[íi]tulo|parte?|take|toma)\s*#?\d{1,4}(?!\d)(?!.*[.!?…।]\s*$)/iu;
/** `this is an old script`, `ini naskah rante ya`: said to us above what she said to her viewers. */
const NAMES_A_SCRIPT = createCue(() => new RegExp(asWholeWords(scriptCues('script')), 'iu'));
const POINTS_AT_IT =
  /(?<![\p{L}\p{M}])(?:this|here(?:['’]s)?|another|one more|an old|est[ea]|aqu[íi]|otr[oa]|esse|aqui|outr[oa]|mais um|ini|itu|lagi|yeh?|ye|ek aur|purani|यह|ये|एक और|idi|inkoka|inko|ఇది|ఇంకొక|ఇంకో|voici|encore un)(?![\p{L}\p{M}])/iu;
const LONGEST_INTRODUCTION_WORDS = 7;
const ONLY_INTRODUCES =
  /^\s*(?:(?:here(?:['’]s| is)|this is) (?:another|one more|the (?:second|next|other) one|one)|another one|one more|aqu[íi] (?:va|est[áa]) (?:el )?otro|otro m[áa]s|mais um|aqui (?:vai|est[áa]) (?:o )?outro|satu lagi(?: ini)?|ini (?:satu|yang) lagi|ek aur|yeh raha(?: ek aur)?|inkoka?ti idi|idi inkoka?ti|एक और|ఇంకొకటి)(?: ya| hai| andi| आहे| है)?\s*[.:!]*\s*$/iu;

/** Line by line, the text itself where nothing is laid out. */
export function linesAsSaid(text: string): string {
  const lines = text.split('\n');
  const said = withoutAbove(withoutSpeakers(withoutClocks(outOfTable(outOfChat(lines)))));
  const isSaid = said.some((line) => line.trim() !== '');
  return isSaid && said.join('\n') !== text ? said.join('\n') : text;
}

/** Of a chat only what the one says who says most. */
function outOfChat(lines: readonly string[]): readonly string[] {
  const found = lines.map((line) => CHAT_LINE.exec(line));
  if (found.filter((match) => match !== null).length < LEAST_CHAT_LINES) return lines;
  const words = new Map<string, number>();
  for (const match of found)
    if (match?.[1]) words.set(match[1], (words.get(match[1]) ?? 0) + countWords(match[2] ?? ''));
  const [teller] = [...words].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  let speaker: string | undefined;
  return lines.flatMap((line, at) => {
    const match = found[at];
    if (match) speaker = match[1];
    return speaker === teller ? [match?.[2] ?? line] : [];
  });
}

/** `00:04-00:12 | HOOK | What is said.`: the column that holds most words; of rows that differ each its longest cell. */
function outOfTable(lines: readonly string[]): readonly string[] {
  const rows = lines.map((line) => line.replace(/^\s*\||\|\s*$/gu, '').split(CELLS));
  const table = rows.filter((cells) => cells.length > 1);
  if (table.length < LEAST_ROWS) return lines;
  const width = table[0]?.length ?? 0;
  const isEven = table.every((cells) => cells.length === width);
  const column = longestOf(
    Array.from({ length: width }, (_, at) => table.map((cells) => cells[at] ?? '').join(' ')),
  );
  return lines.flatMap((line, at) => {
    const cells = rows[at] ?? [];
    if (cells.length < 2) return [line];
    const cell = cells[isEven ? column : longestOf(cells)] ?? '';
    return /^[\s:-]*$/u.test(cell) ? [] : [cell];
  });
}

/** Place of the one with most words. */
function longestOf(texts: readonly string[]): number {
  const counts = texts.map(countWords);
  return counts.lastIndexOf(Math.max(...counts));
}

function withoutClocks(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== '');
  const clocked = written.filter((line) => CLOCKED.test(line)).length;
  const isClocked = clocked >= LEAST_CLOCKED && clocked >= written.length * CLOCKED_SHARE;
  return isClocked ? lines.map((line) => line.replace(CLOCKED, '')) : lines;
}

function withoutSpeakers(lines: readonly string[]): readonly string[] {
  const names = lines.flatMap((line) => SPEAKER.exec(line)?.[1] ?? []);
  const speakers = new Set(
    names.filter((name) => names.filter((other) => other === name).length >= LEAST_TURNS),
  );
  return lines.map((line) =>
    speakers.has(SPEAKER.exec(line)?.[1] ?? '') ? line.replace(SPEAKER, '') : line,
  );
}

/** Without title, date and what is said to us above, and without a cut below. */
function withoutAbove(lines: readonly string[]): readonly string[] {
  const kept = lines.filter((line) => !ABOVE.test(line) && !CUT.test(line));
  const at = kept.findIndex((line) => line.trim() !== '');
  const first = kept[at] ?? '';
  const hasMore = kept.slice(at + 1).some((line) => line.trim() !== '');
  const isIntroduction =
    ONLY_INTRODUCES.test(first) ||
    FILE_TITLE.test(first) ||
    (countWords(first) <= LONGEST_INTRODUCTION_WORDS &&
      NAMES_A_SCRIPT.test(first) &&
      POINTS_AT_IT.test(first));
  return hasMore && isIntroduction ? kept.slice(at + 1) : kept;
}
