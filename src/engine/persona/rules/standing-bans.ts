/** "Stop using that pig farm bit", "dinnae ever mention alec": what is not to be said any more, in her own sentence (`data/word-lists/standing-bans.json`). */
import { atEnd } from '../../text/at-end.js';
import { z } from 'zod';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { kinIn, titledIn } from '../reading/people.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';

interface BanLanguage {
  /** Take the whole message, without marks at its end; the first group is what is meant. */
  readonly bans: readonly RegExp[];
  /** "My husband is not for Instagram": no topic, whatever they name. */
  readonly secrets: readonly RegExp[];
  /** Around what is meant: "that ... bit", "... in a video". */
  readonly before: RegExp;
  readonly behind: RegExp;
  /** Points at something said elsewhere: no ban by itself. */
  readonly pointer: RegExp;
  /** "My sister" is less than any sister. */
  readonly mine: RegExp;
  /** Said to her viewers: "never mention your salary". */
  readonly yours: RegExp;
  /** "Why is my husband there again? I said never": whoever of hers is asked about. */
  readonly asked: RegExp;
  /** "Dona Lourdes died last year, don't mention her": the first group names whom. */
  readonly ofThem: RegExp;
  /** BCP 47. */
  readonly language: string;
}

const some = z.array(z.string().min(1));
const words = some.min(1);
const shape = z.object({
  languages: z.record(
    z.string(),
    z.object({
      it: words,
      bans: words,
      secrets: words,
      before: words,
      behind: words,
      mine: some,
      yours: some,
      asked: some,
      ofThem: words,
    }),
  ),
});

/** Of none nothing is found. */
const anyOf = (list: readonly string[]): string => (list.length === 0 ? '(?!)' : `(?:${list.join('|')})`);

/** What may be meant, in one sentence. */
const ANY = String.raw`(["“«‘']?[^\n]{2,80}?["”»’']?)`;
/** The same where no mark stands in it. */
const THING = String.raw`(["“«‘']?[^\n,.;:!?।]{2,60}["”»’']?)`;
const END = String.raw`[\s,;:.!?।]*$`;

const languages = once((): readonly BanLanguage[] =>
  Object.entries(readDataFile(shape, 'word-lists', 'standing-bans.json').languages).map(
    ([language, { it, bans, secrets, before, behind, mine, yours, asked, ofThem }]) => {
      const pointer = `(?:${it.join('|')})`;
      const whole = (ban: string): string =>
        ban
          .replaceAll('{any}', ANY)
          .replaceAll('{thing}', THING)
          .replaceAll('{it}', String.raw`${pointer}(?![\p{L}\p{M}])`);
      const compiled = (list: readonly string[]): readonly RegExp[] =>
        list.map((ban) => new RegExp(`^(?:${whole(ban)})$`, 'iu'));
      return {
        bans: compiled(bans),
        secrets: compiled(secrets),
        before: new RegExp(String.raw`^(?:${before.join('|')})\s+`, 'iu'),
        behind: new RegExp(String.raw`(?:^|[\s,])(?:${behind.join('|')})${END}`, 'iu'),
        pointer: new RegExp(`^${pointer}$`, 'iu'),
        mine: new RegExp(String.raw`(?<!\p{L})${anyOf(mine)}\s+$`, 'iu'),
        yours: new RegExp(String.raw`^${anyOf(yours)}(?!\p{L})`, 'iu'),
        asked: new RegExp(String.raw`^${anyOf(asked)}\s`, 'iu'),
        ofThem: new RegExp(String.raw`^(.{3,160}?)[\s,.;!।]+${anyOf(ofThem)}$`, 'iu'),
        language,
      };
    },
  ),
);

/** Longer ones tell something, and are no wording. */
const LONGEST_BAN_WORDS = 8;
const LONGEST_MESSAGE = 200;

export interface StandingBan {
  readonly words: string;
  /** "That ... bit", a quote: said of what she has read, where "stop using bleach" may as well be a topic. */
  readonly isPointedAt: boolean;
}

/** The words or the name that are not to be said any more; null for whatever bans nothing. */
export function readStandingBan(text: string): StandingBan | null {
  const line = plain(text);
  if (line === '' || line.length > LONGEST_MESSAGE) return null;
  return (
    banOfThem(line) ?? banIn(line) ?? firstOf(splitSentences(line)) ?? firstOf(line.split(/[,;.!?।]\s+/u))
  );
}

/** Whoever of hers the message named before. */
function banOfThem(line: string): StandingBan | null {
  for (const { ofThem, language } of languages()) {
    const named = ofThem.exec(line)?.[1];
    const words = named === undefined ? '' : kinIn(named) || titledIn(named, language);
    if (words !== '') return { words, isPointedAt: true };
  }
  return null;
}

/** "I did not ask for that. My husband is not for Instagram. Remove it." */
function firstOf(pieces: readonly string[]): StandingBan | null {
  if (pieces.length < 2) return null;
  for (const piece of pieces) {
    const ban = banIn(plain(piece));
    if (ban) return ban;
  }
  return null;
}

function plain(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replace(atEnd(String.raw`[\s.!?।]`), '');
}

function banIn(line: string): StandingBan | null {
  for (const language of languages())
    for (const ban of [...language.secrets, ...language.bans]) {
      const meant = ban.exec(line)?.[1]?.trim();
      if (meant === undefined || language.yours.test(meant)) continue;
      const named = language.asked.test(`${meant} `) ? kinIn(line) : bare(meant, language);
      const isWording = named !== '' && countWords(named) <= LONGEST_BAN_WORDS;
      if (!isWording || language.pointer.test(named)) continue;
      return { words: named, isPointedAt: named !== meant || language.secrets.includes(ban) };
    }
  return null;
}

/** "The factory please", "pabrik ya": what is meant, without what is said to us around it. */
export function bannedThing(meant: string): string {
  return languages().reduce((named, language) => bare(named, language), meant);
}

/** "Husband Emeka", of whom there is one. */
const NAMED_PERSON = /^[\p{L}\p{M}]+\s\p{Lu}[\p{L}\p{M}]+$/u;
/** "that pig farm bit" -> "pig farm"; what she quotes is meant to the letter. */
function bare(meant: string, { before, behind, mine }: BanLanguage): string {
  const quoted = /^["“«‘']([^"”»’]{2,})["”»’']/u.exec(meant)?.[1];
  if (quoted !== undefined) return quoted.trim();
  // "..., i have no time for that": why.
  const [said = ''] = meant.split(/[,;.!?]\s+(?=\S+\s+\S+\s+\S)/u);
  let named = said.replaceAll(/["“”«»]/gu, '');
  for (let last = ''; last !== named;) {
    last = named;
    // "Meu filho" is whom she says it to, and may be all that she means.
    const shorter = named.replace(behind, '').replace(before, '').trim();
    if (shorter !== '') named = shorter;
  }
  named = named.replace(/^[\s,;:.!?।-]+/u, '').replace(atEnd(String.raw`[\s,;:.!?।-]`), '');
  const owner = mine.exec(said.slice(0, Math.max(0, said.lastIndexOf(named))))?.[0] ?? '';
  return countWords(named) === 1 || NAMED_PERSON.test(named) ? owner + named : named;
}
