/** What to make next, from what did well: counted on her own scripts, n beside every claim. */
import { mean } from '../statistics.js';
import { topicStems } from '../generate/topic-words.js';
import { stemOf } from '../text/word-stems.js';
import { newestVersions } from '../library/scripts/versions.js';
import type { Recommendation } from '../types/reports.js';
import { normalWords, paddedWords } from '../text/words.js';
import type { Persona, ScriptRecord } from '../types.js';
import { isAccepted, resultRatios } from './success.js';

/** One script is an anecdote. */
const MIN_SCRIPTS = 2;
const SHOWN = 3;

/** Best first; empty while nothing stands out. */
export function recommend(persona: Persona | null, all: readonly ScriptRecord[]): readonly Recommendation[] {
  // Versions of one script are one: the one she accepted, else the newest.
  const records = newestVersions(all, all, isAccepted);
  const language = persona?.language ?? 'en';
  const worthOf = worths(records);
  const judged = records.filter(({ result }) => worthOf.has(result.scriptId));
  const measure = resultRatios(records).size > 0 ? ('views' as const) : ('accepted' as const);
  const usual = mean([...worthOf.values()]);
  const groups = new Map<string, { word: string; records: ScriptRecord[] }>();
  for (const record of judged) {
    const { topic } = record.result.request;
    for (const stem of topicStems(topic, language)) {
      const word = normalWords(topic).find((candidate) => stemOf(candidate) === stem) ?? stem;
      const group = groups.get(stem) ?? { word, records: [] };
      group.records.push(record);
      groups.set(stem, group);
    }
  }
  const used = new Set(records.flatMap(({ result }) => [...topicStems(result.request.topic, language)]));
  return [...groups]
    .map(([stem, { word, records: ofWord }]) => ({
      stem,
      about: word,
      scripts: ofWord.length,
      lift: (mean(ofWord.map(({ result }) => worthOf.get(result.scriptId) ?? 0)) ?? 0) / (usual || 1),
    }))
    .filter(({ scripts, lift }) => scripts >= MIN_SCRIPTS && scripts < judged.length && lift > 1)
    .toSorted((a, b) => b.lift - a.lift || b.scripts - a.scripts)
    .slice(0, SHOWN)
    .map(({ stem, about, scripts, lift }) => ({
      about,
      scripts,
      of: judged.length,
      measure,
      timesUsual: lift,
      next: nextTopic(persona, stem, used, all, language),
    }));
}

/** Views where she told any, else whether she accepted it. */
function worths(records: readonly ScriptRecord[]): ReadonlyMap<string, number> {
  const ratios = resultRatios(records);
  if (ratios.size > 0) return ratios;
  return new Map(records.map((record) => [record.result.scriptId, isAccepted(record) ? 1 : 0]));
}

/** A fact of hers near the topic that no script was about yet, in her words; null when there is none. */
function nextTopic(
  persona: Persona | null,
  stem: string,
  used: ReadonlySet<string>,
  records: readonly ScriptRecord[],
  language: string,
): string | null {
  const isSaid = (quote: string): boolean =>
    records.some(({ result }) => paddedWords(result.text).includes(paddedWords(quote)));
  const quotes = persona?.facts.map(({ quote }) => quote) ?? [];
  const fresh = (quote: string): number => {
    const stems = [...topicStems(quote, language)];
    return stems.includes(stem) ? stems.filter((other) => !used.has(other)).length : 0;
  };
  return (
    quotes.filter((quote) => fresh(quote) > 0 && !isSaid(quote)).toSorted((a, b) => fresh(b) - fresh(a))[0] ??
    null
  );
}
