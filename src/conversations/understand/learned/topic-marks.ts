/** What each word of a request shows of being in the topic or around it, and what each place shows of being its border. */
import { onceEach } from '../../../once.js';
import { partsAt, type Part } from '../requests/request-parts.js';
import { edgeKeys, isPlain, type SpokenWord } from '../vocabulary/word-keys.js';

export interface TopicMarks {
  /** For each word: marks of being inside. */
  readonly inside: readonly (readonly string[])[];
  /** For each word: marks of the topic beginning with it, and of it ending with it. */
  readonly begins: readonly (readonly string[])[];
  readonly ends: readonly (readonly string[])[];
  /** For each word: whether it can be what a topic is about; "that", "please" and "funny" cannot. */
  readonly names: readonly boolean[];
  /** Marks of a stretch as a whole, the last word not included. */
  readonly shape: (from: number, to: number) => readonly string[];
}

const MARK_BEHIND = /(?<![,;:!?…।.])[,;:!?…।.]+["”»')]*$/u;
const TELLERS = edgeKeys('teller');

export function topicMarks(words: readonly SpokenWord[]): TopicMarks {
  const keys = words.map(({ key }) => (key === '' ? '·' : key.replace(/\d+/gu, '0')));
  const plain = words.map(({ key }) => key);
  const kinds = kindsOf(plain);
  const clause = clauseNumbers(words);
  const last = clause.at(-1) ?? 0;
  const said = new Map<number, Set<string>>();
  clause.forEach((at, place) => {
    const all = said.get(at) ?? new Set<string>();
    for (const kind of kinds[place] ?? []) all.add(kind);
    said.set(at, all);
  });
  const firstOf = (at: number): string => keys[clause.indexOf(clause[at] ?? 0)] ?? '';
  const key = (at: number): string => keys[at] ?? (at < 0 ? '^' : '$');
  const kind = (at: number): string => [...(kinds[at] ?? [])].toSorted().join('+') || '-';
  const stop = (at: number): string =>
    at < 0 ? '^' : (MARK_BEHIND.exec(words[at]?.raw ?? '')?.[0][0] ?? (keys[at] === '·' ? '·' : ''));
  const place = (at: number): string => {
    const number = clause[at] ?? 0;
    return `${number === 0 ? 'first' : number === last ? 'last' : 'mid'}${last === 0 ? ' only' : ''}`;
  };
  const inside = keys.map((own, at) => {
    const about = [...(said.get(clause[at] ?? 0) ?? [])]
      .filter((one) => CLAUSE_KINDS.has(one))
      .toSorted()
      .join('+');
    const others = [...said].some(
      ([number, set]) => number !== clause[at] && (set.has('ask') || set.has('noun')),
    );
    return [
      'word',
      `w ${own}`,
      `w- ${key(at - 1)}`,
      `w+ ${key(at + 1)}`,
      `w-- ${key(at - 2)}`,
      `p- ${key(at - 1)} ${own}`,
      `p+ ${own} ${key(at + 1)}`,
      `h ${own.slice(0, 3)}`,
      `t ${own.slice(-3)}`,
      `k ${kind(at)}`,
      `k- ${kind(at - 1)} ${kind(at)}`,
      `k+ ${kind(at)} ${kind(at + 1)}`,
      `plain ${isPlain(plain[at] ?? '')} ${kind(at)}`,
      `place ${place(at)}`,
      `place ${place(at)} ${about}`,
      `about ${about} ${others}`,
      `head ${firstOf(at)}`,
      `told ${TELLERS.has(firstOf(at))} ${others} ${place(at)}`,
    ];
  });
  const begins = keys.map((own, at) =>
    [
      'begin',
      `w ${own}`,
      `w- ${key(at - 1)}`,
      `p ${key(at - 2)} ${key(at - 1)}`,
      `q ${key(at - 1)} ${own}`,
      `k ${kind(at - 1)} ${kind(at)}`,
      `k- ${kind(at - 1)}`,
      `s ${stop(at - 1)}`,
      `s ${stop(at - 1)} ${place(at)}`,
      `sk ${stop(at - 1)} ${kind(at - 1)}`,
    ].map((mark) => `< ${mark}`),
  );
  const ends = keys.map((own, at) =>
    [
      'end',
      `w ${own}`,
      `w+ ${key(at + 1)}`,
      `p ${key(at + 1)} ${key(at + 2)}`,
      `q ${own} ${key(at + 1)}`,
      `k ${kind(at)} ${kind(at + 1)}`,
      `k+ ${kind(at + 1)}`,
      `s ${stop(at)}`,
      `s ${stop(at)} ${place(at)}`,
      `sk ${stop(at)} ${kind(at + 1)}`,
    ].map((mark) => `> ${mark}`),
  );
  const names = words.map(
    ({ key: own }, at) =>
      /[\p{L}\p{N}]/u.test(own) &&
      !isPlain(own) &&
      ![...(kinds[at] ?? [])].some((one) => CLAUSE_KINDS.has(one)),
  );
  const asking = [...said].flatMap(([number, set]) => (ASKS.some((one) => set.has(one)) ? [number] : []));
  const shape = (from: number, to: number): readonly string[] => {
    const [first = 0, end = 0] = [clause[from], clause[to - 1]];
    const isWhole = clause[from - 1] !== first && clause[to] !== end;
    const asks = asking.some((number) => number !== first);
    return shapeMarks(
      `${lengthClass(to - from)} ${Math.min(end - first, 3)} ${isWhole} ${asks} ${first === 0} ${end === last}`,
    );
  };
  return { inside, begins, ends, names, shape };
}

/** A message has some thousand stretches, and few kinds of them: length, clauses crossed, whole, asked elsewhere, first, last. */
const shapeMarks = onceEach((kind: string): readonly string[] => {
  const [long, across, isWhole, asks, isFirst, isLast] = kind.split(' ');
  return [
    `= long ${long}`,
    `= across ${across}`,
    `= whole ${isWhole} ${asks}`,
    `= whole ${isWhole} ${isFirst} ${isLast} ${asks}`,
  ];
});

const CLAUSE_KINDS: ReadonlySet<string> = new Set<Part['kind']>([
  'ask',
  'noun',
  'verb',
  'cue',
  'type',
  'seconds',
  'topicEnd',
  'noise',
]);

const ASKS: readonly Part['kind'][] = ['ask', 'noun'];

function lengthClass(words: number): string {
  if (words <= 5) return String(words);
  if (words <= 8) return '6-8';
  return words <= 12 ? '9-12' : '13+';
}

/** Kinds of the longest part that covers each word, and of every other that begins there. */
function kindsOf(keys: readonly string[]): readonly ReadonlySet<string>[] {
  const found = keys.map(() => new Set<string>());
  keys.forEach((_, at) => {
    const parts = partsAt(keys, at);
    for (const { kind, words } of parts)
      for (let place = at; place < at + words; place += 1) found[place]?.add(kind);
  });
  return found;
}

function clauseNumbers(words: readonly SpokenWord[]): readonly number[] {
  let number = 0;
  return words.map(({ raw, key }) => {
    const own = number;
    if (key === '' || MARK_BEHIND.test(raw)) number += 1;
    return own;
  });
}
