/** Finds the field a correction is about in the creator's own sentence. */
import { atEnd } from '../../text/at-end.js';
import { once } from '../../../once.js';
import { createCue } from '../../text/phrasings.js';
import { audienceInstead, audienceSaid } from '../reading/audience.js';
import type { CardField } from '../../closed-lists.js';
import { correctionCues, corrections, type CorrectionPattern } from './correction-patterns.js';
import { isOpeningRule } from '../rules/opening-rule.js';
import { bannedThing, readStandingBan } from '../rules/standing-bans.js';
import { sayInstead } from '../rules/banned-words.js';

export interface ReadCorrection {
  readonly field: CardField;
  readonly value: string;
  /** Add to the list rather than replace it. */
  readonly adds: boolean;
}

/** Anything longer holds more than a correction. Characters. */
const CORRECTION_LENGTH = 300;
const bans = once(() => corrections().patterns.filter(({ field }) => field === 'neverSays'));

/** "Say dirt, not muck": her word first. "Use vinegar instead of bleach" may as well be a topic. */
const sayNot = once(
  () =>
    new RegExp(
      String.raw`^(?:${correctionCues('politely')}\s+)?(?:${correctionCues('speaker')}\s+)?${correctionCues('say')}\s+([^,]{1,40}?),?\s+${correctionCues('notThat')}\s+(.{1,40})$`,
      'iu',
    ),
);

/** "I don't say it like that": which words, is not told. */
const NO_WORDS = createCue(() => new RegExp(String.raw`^${correctionCues('thatWay')}(?![\p{L}\p{M}])`, 'iu'));

/** True when a sentence said out of the blue can only be about herself: "my audience is ...", "nunca digo ...". */
export function isCorrection(text: string): boolean {
  const line = plain(text);
  return (
    line.length <= CORRECTION_LENGTH &&
    (isOpeningRule(line) ||
      sayNot().test(line) ||
      audienceInstead(line) !== null ||
      corrections().outOfTheBlue.some((says) => says.test(line)))
  );
}

/** Null when the sentence names no field: it is a rule then. */
export function readCorrection(text: string): ReadCorrection | null {
  const line = plain(text);
  const other = audienceInstead(line);
  if (other !== null) return { field: 'targetAudience', adds: other.adds, value: other.named };
  const read = readClause(line, corrections().patterns);
  // "Mera naam video mein mat bolna" gives no name.
  const mayBeBan = read === null || read.field === 'neverSays' || read.field === 'name';
  const ban = mayBeBan ? readStandingBan(text) : null;
  if (ban && (read?.field !== 'neverSays' || sayInstead(read.value) === null))
    return { field: 'neverSays', adds: true, value: ban.words };
  return read ?? readBanBehind(line) ?? readAudience(line);
}

/** "That's not me, I never say guys": the reason comes first, what holds from now on behind it. */
function readBanBehind(line: string): ReadCorrection | null {
  for (const { index } of line.matchAll(/[,;:.!?—–]\s+/gu)) {
    const clause = line.slice(index + 1).trim();
    const read = readClause(clause, bans());
    if (read) return read;
  }
  return null;
}

/** "Le hablo a señoras que quieren vender": said alone it is the whole answer. */
function readAudience(line: string): ReadCorrection | null {
  const value = audienceSaid(line);
  return value === null ? null : { field: 'targetAudience', adds: false, value };
}

function readClause(line: string, patterns: readonly CorrectionPattern[]): ReadCorrection | null {
  const [, say = '', not = ''] = sayNot().exec(line) ?? [];
  if (say && not) return { field: 'neverSays', adds: true, value: `${not}, say ${say}` };
  for (const { field, says, adds } of patterns) {
    const value = says
      .exec(line)?.[1]
      ?.trim()
      .replace(atEnd(String.raw`[.!।\s]`), '');
    if (value && field !== 'neverSays') return { field, adds, value };
    // A list, or what to say instead, is read further on.
    if (value && !NO_WORDS.test(value))
      return { field, adds, value: /[,;"“«]/u.test(value) ? value : bannedThing(value) };
  }
  return null;
}

function plain(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(atEnd(String.raw`[.!।\s]`), '')
    .slice(0, 2000);
}

const listEdge = once(
  () => new RegExp(String.raw`\s*(?:[;\n]|,(?!\d))\s*(?:${correctionCues('listJoins')}\s+)?`, 'u'),
);

/** `"followers" or 'guys'` -> both; otherwise split at commas and semicolons, quotes taken off. */
export function listOf(value: string): string[] {
  const quoted = [...value.matchAll(/["“«]([^"”»]{1,200})["”»]/gu)].map((match) => match[1] ?? '');
  const parts = quoted.length > 0 ? quoted : value.split(listEdge());
  return parts.map((part) => part.trim().replace(/^['‘’]|['’]$/gu, '')).filter(Boolean);
}
