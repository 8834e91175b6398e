/** Lines of hers on the topic that can stand first: the script then goes on from there, as she told it. */
import { once } from '../../../once.js';
import type { WritingBrief } from '../../generate/brief.js';
import { ADMITS, FIRST_PERSON, isCounted, PRICE, WORK } from '../../persona/reading/cues.js';
import { mourns } from '../../text/grief.js';
import { asWholeWords, createCue } from '../../text/phrasings.js';
import { scriptCues } from '../../text/script-cues.js';
import { countWords, normalWords } from '../../text/words.js';
import type { Line } from '../her-material/material.js';
import { isPrice } from '../lines/price.js';
import { tells, type Family } from '../lines/scaffolds/scaffolds.js';
import { isCommon, shares, showsTales, showsTense, tellsTale } from '../her-material/episodes.js';
import { saysNow } from '../her-material/leaning-elsewhere.js';
import { capitalise } from '../her-material/tidy.js';
import { askedFacts } from '../topic/topic-kinds.js';
import { phraseOf } from '../topic/topic-knowledge.js';
import { topicEpisodes, type Told, type TopicEpisode } from '../topic/topic-episodes.js';
import { coverage, topicQuery } from '../topic/topic-query.js';
import { tellingWords } from '../topic/topic-words.js';

export interface OwnHook {
  readonly line: Line;
  readonly text: string;
  /** What was cut off behind it, as a sentence: said next. */
  readonly rest: string | null;
  /** 0-1: how much of the topic it says, or leads to. */
  readonly fit: number;
  /** It says much less of it than another line of hers. */
  readonly isSpare: boolean;
  /** Only the first line is taken from where it stands: what is told begins where she began. */
  readonly isTeaser?: boolean;
}

const SHORTEST_WORDS = 5;
const LONGEST_WORDS = 18;
/** A tale may begin with a longer sentence than one that is there to stop a thumb. */
const LONGEST_BEGINNING_WORDS = 26;
/** Of the script: what is said in the first line is not said again. */
const LONGEST_SHARE = 0.34;
/** Less of the topic in it, and nobody knows what the script is about. */
const LEAST_FIT = 0.4;
/** ... and what is sold is named, not given advice on, unless it says what she does or takes for it. */
const LEAST_FIT_OF_AN_OFFER = 0.6;
/** A line that says much less of the topic than her best one opens only where there is nothing else left. */
const NEAR_BEST = 0.65;
/** One near the end of her script opens nothing: what it began with would be missing. */
const MOST_LOST = 0.5;
/** What makes a line of hers worth the first place, beside what it says of the topic. */
const WORTH = {
  number: 0.3,
  admits: 0.3,
  turns: 0.2,
  hers: 0.15,
  toViewer: 0.3,
  lost: 0.8,
  eachWordOver: -0.02,
} as const;
/** Advice that she gave in a script of hers is said to somebody. */
const TO_VIEWER = createCue(
  () => new RegExp(String.raw`^${scriptCues('bids')}\s|${asWholeWords(scriptCues('viewer'))}`, 'iu'),
);
/** What was one way and became another, or nobody did. */
const TURNS = createCue(() => new RegExp(asWholeWords(scriptCues('turn')), 'iu'));
/** What she tells so soon after it in one go belongs to it; what came before may be another matter. */
const NEAR_BLOCKS = 1;
const SHORT_WORDS = 12;
/** What stands before it in its thought is lost, so it may be a short fact at most. */
const MOST_BEFORE_WORDS = 8;
/** The thought a line begins comes to the topic only after it. */
const LEADS_TO = 0.8;
/** ... within so many lines. */
const LEADS_WITHIN_LINES = 3;
/** A line that tells what the topic asks for: how it began, what it costs. */
const ANSWERS = 0.5;
/** A reason, or what came of it, can be told in the next sentence. */
const reason = once(
  () =>
    new RegExp(
      String.raw`,?\s${scriptCues('because')}\s(?!of?\s)|,?\s(?:so|and)\s(?=(?:i|we|he|she|they|it)\s(?!can|could|would|might|will|do)\p{L})|,\s(?=(?:i|we)\s)`,
      'iu',
    ),
);
/** `If you drop it, I ...`: the first half is no sentence. */
const SUBORDINATE = /^(?:if|when|while|before|after|because|once|as|since|until|although|even|instead)\s/iu;
/** Where nothing is told, a line of hers opens the script unless the plan asks for one of these. */
const ASKS_FOR_OTHER: ReadonlySet<string> = new Set(['question', 'command']);

/** True where a line of hers comes before any of ours. */
export function prefersHers(opening: string, family: Family): boolean {
  return tells(family) || !ASKS_FOR_OTHER.has(opening);
}

/** Best first, each another line. */
export function ownHooks(told: Told, brief: WritingBrief, family: Family): OwnHook[] {
  const { lines } = told;
  const query = topicQuery(
    brief.request.topic,
    lines.map((line) => line.words),
    brief.language,
  );
  const longest = Math.min(LONGEST_WORDS, brief.targetWords * LONGEST_SHARE);
  const used = brief.avoid.hooks.map((hook) => normalWords(hook).join(' '));
  const isAsked = askedFacts(
    tellingWords(brief.request.topic, brief.language),
    lines.flatMap(({ words }) => words),
    brief.language,
  );
  const isSaidSo = phraseOf(brief.request.topic, brief.language);
  const found = topicEpisodes(told, brief, [], null);
  const leads = leadsTo(found, family, brief.language);
  // Her own script on the topic opens as she opened it.
  const openings = found.flatMap(({ episode, fit }) =>
    episode.source.startsWith('example') && fit >= ANSWERS ? episode.lines.slice(0, 1) : [],
  );
  // What it knows may be a year or a name alone.
  const known = new Set(
    found.flatMap(({ line, fit, isAside, isWhole }) =>
      fit >= ANSWERS && !isAside && !isWhole ? [line] : [],
    ),
  );
  const fitOf = (line: Line): number => {
    const around = leads.get(line);
    return Math.max(
      coverage(line.words, query),
      around ? LEADS_TO * coverage(around, query) : 0,
      isAsked(line.text) || isSaidSo(line.text) || openings.includes(line) || known.has(line) ? ANSWERS : 0,
    );
  };
  const fits = new Map(lines.map((line) => [line, fitOf(line)]));
  const best = Math.max(0, ...fits.values());
  const ofStory = Math.max(
    0,
    ...lines.filter(({ source }) => source === 'story').map((line) => fits.get(line) ?? 0),
  );
  // What her story tells of the topic is no advice that shares a word with it.
  const isBeside = (line: Line): boolean =>
    tells(family) && line.source.startsWith('example') && (fits.get(line) ?? 0) < ofStory;
  const isUnused = ({ text }: Pick<OwnHook, 'text'>): boolean =>
    !used.some((hook) => hook.includes(normalWords(text).join(' ')));
  const hooks = [...leads.keys()]
    .filter(mayOpen)
    .filter((line) => !isBeside(line) && !isLate(line, lines))
    // Who she is and what it costs opens nothing but an offer.
    .filter((line) => family === 'offer' || !isWhoSheIs(line, brief.language))
    .flatMap((line) => {
      const fit = fits.get(line) ?? 0;
      const isSold = family !== 'offer' || WORK.test(line.text) || PRICE.test(line.text);
      const hook = fit < (isSold ? LEAST_FIT : LEAST_FIT_OF_AN_OFFER) ? null : shortened(line, longest);
      if (hook === null) return [];
      const lost = lostBefore(line, lines);
      const isSpare = fit < best * NEAR_BEST;
      const isSaid = !tells(family) && line.source.startsWith('example') && TO_VIEWER.test(hook.text);
      const worth = fit + worthOf(hook.text) + (isSaid ? WORTH.toViewer : 0) - WORTH.lost * lost;
      return [{ ...hook, fit, isSpare, worth }];
    })
    .filter(isUnused)
    .toSorted((a, b) => b.worth - a.worth);
  const isNew = ({ line }: OwnHook): boolean => !hooks.some((hook) => hook.line === line);
  return [
    ...hooks,
    ...(family === 'offer'
      ? []
      : [...teasersOf(found, brief, longest), ...beginningsOf(found, brief)].filter(isNew).filter(isUnused)),
  ];
}

const mayOpen = (line: Line): boolean =>
  !(line.leans || line.asksAudience || line.aboutChannel || line.labelled);

/** What she did once is a tale: `I used to work in the sugar mill.` */
const isWhoSheIs = (line: Line, language: string): boolean =>
  isPrice(line) || (WORK.test(line.text) && !(showsTales(language) && tellsTale([line], language)));

/** Strong lines of what is told of the topic that nothing hangs on: one is said first, then all the rest in her order. */
function teasersOf(found: readonly TopicEpisode[], { language }: WritingBrief, longest: number): OwnHook[] {
  const [best] = found;
  if (!best || best.isAside) return [];
  const { blocks } = best.episode;
  const core = best.core.flatMap((at) => blocks[at] ?? []);
  const isNear = (at: number): boolean => best.core.some((place) => at > place && at - place <= NEAR_BLOCKS);
  return blocks
    .filter(
      (block, at) => best.core.includes(at) || (showsTense(language) && (shares(core, block) || isNear(at))),
    )
    .flatMap((block) => block.slice(-1))
    .filter(
      (line) =>
        mayOpen(line) &&
        !line.goesOn &&
        // "Now there are nineteen" is heard beside what was before.
        !saysNow(line.text, language) &&
        !isWhoSheIs(line, language) &&
        !mourns(line.text) &&
        (ADMITS.test(line.text) ? core.includes(line) : isCounted(line.text)),
    )
    .flatMap((line) => {
      const hook = shortened(line, longest);
      return hook?.rest === null ? [{ ...hook, fit: LEAST_FIT, isSpare: true, isTeaser: true }] : [];
    })
    .toSorted((a, b) => worthOf(b.text) - worthOf(a.text));
}

/** Where what is told of the topic begins: it says little of it, but better than the topic alone once more. */
function beginningsOf(
  found: readonly TopicEpisode[],
  { language, targetWords }: WritingBrief,
): readonly OwnHook[] {
  const longest = Math.min(LONGEST_BEGINNING_WORDS, targetWords * LONGEST_SHARE);
  return found
    .filter(({ isAside }) => !isAside)
    .flatMap(({ episode: { blocks }, core }) => blocks[core[0] ?? 0]?.slice(0, 1) ?? [])
    .filter((line) => mayOpen(line) && !line.goesOn && !isWhoSheIs(line, language) && !mourns(line.text))
    .filter(({ text }) => countWords(text) <= longest && !/[?？[]/u.test(text))
    .map((line) => ({ line, text: line.text, rest: null, fit: LEAST_FIT, isSpare: true }));
}

/** It stands so near the end of a script of hers that too much is lost where it opens on this line. */
export function isLate(line: Line, lines: readonly Line[]): boolean {
  return lostBefore(line, lines) > MOST_LOST;
}

/** 0-1: how much of a script of hers is lost where it opens on this line; what it began with is its cause. */
function lostBefore({ source, place }: Line, lines: readonly Line[]): number {
  if (!source.startsWith('example')) return 0;
  const script = lines.filter((line) => line.source === source);
  return script.filter((line) => line.place < place).length / script.length;
}

/** By line: the telling words of the thought it begins, in what is on the topic. A story that opens on its middle never comes to its beginning. */
function leadsTo(
  found: readonly TopicEpisode[],
  family: Family,
  language: string,
): ReadonlyMap<Line, readonly string[]> {
  const isTale = (block: readonly Line[] = []): boolean =>
    showsTales(language) && block.length > 0 && tellsTale(block, language);
  const blocks = found.flatMap(({ episode, core }) => {
    if (episode.source !== 'story') return episode.blocks;
    // Where pronouns may be left out nobody knows what a tale is about that begins behind its beginning.
    const begins = (block: readonly Line[], at: number): boolean => {
      const before = episode.blocks[at - 1] ?? [];
      const isTie = (word: string): boolean => !(isCommon(word, language) || isCounted(word));
      return language.startsWith('en') || !(isTale(block) && isTale(before) && shares(before, block, isTie));
    };
    const last = tells(family) ? (core[0] ?? 0) : Infinity;
    return episode.blocks.filter((block, at) => at <= last && begins(block, at));
  });
  return new Map(
    blocks.flatMap((block) =>
      block.flatMap((line, at) => {
        const words = block.slice(at, at + LEADS_WITHIN_LINES).flatMap((other) => other.words);
        const before = block.slice(0, at).map(({ text }) => text);
        const isFirst = countWords(before.join(' ')) <= MOST_BEFORE_WORDS && !line.goesOn;
        const next = block[at + 1];
        // What only stands beside it leads nowhere.
        const isTied = next !== undefined && (next.leans || (next.goesOn && next.join === ''));
        const leads = isTied ? words : line.words;
        return at === 0 || (isFirst && !line.leans) ? [[line, leads] as const] : [];
      }),
    ),
  );
}

/** The line, or its beginning where the reason can follow; null where neither is a first line. */
function shortened(line: Line, longest: number): Omit<OwnHook, 'fit' | 'isSpare'> | null {
  const isHook = (text: string): boolean =>
    countWords(text) >= SHORTEST_WORDS && countWords(text) <= longest && !/[?？:"“«[]/u.test(text);
  if (isHook(line.text)) return { line, text: line.text, rest: null };
  const cut = reason().exec(line.text);
  if (!cut || SUBORDINATE.test(line.text)) return null;
  const text = `${line.text.slice(0, cut.index)}.`;
  return isHook(text) ? { line, text, rest: capitalise(line.text.slice(cut.index + cut[0].length)) } : null;
}

function worthOf(text: string): number {
  return (
    (isCounted(text) ? WORTH.number : 0) +
    (ADMITS.test(text) ? WORTH.admits : 0) +
    (TURNS.test(text) ? WORTH.turns : 0) +
    (FIRST_PERSON.test(text) ? WORTH.hers : 0) +
    Math.max(0, countWords(text) - SHORT_WORDS) * WORTH.eachWordOver
  );
}
