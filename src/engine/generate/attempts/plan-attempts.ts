/** Three attempts that differ by design: how they open, how they are built, what fact they stand on. */
import { structuresFor } from '../../structures.js';
import type { BeatKind, ContentRequest, ContentType } from '../../types.js';
import { preferredFirst, structureName } from '../../learning/preferences.js';
import { countsSomething } from '../../persona/reading/cues.js';
import { neverOpensWithQuestion } from '../../persona/rules/opening-rule.js';
import type { AttemptPlan, WritingBrief } from '../brief.js';
import { HOOK_STRATEGIES, type HookStrategy } from '../hook-strategies.js';

const ATTEMPTS = 3;

/** First choices by kind of content; the rest follow. */
const FIRST_CHOICES: Readonly<Record<ContentType, readonly HookStrategy[]>> = {
  educational: ['question', 'number', 'myth', 'command'],
  inspirational: ['mid-story', 'confession', 'contrast', 'question'],
  entertaining: ['mid-story', 'contrast', 'confession', 'question'],
  storytelling: ['mid-story', 'confession', 'contrast', 'number'],
  promotional: ['question', 'contrast', 'number', 'command'],
  'behind-the-scenes': ['mid-story', 'confession', 'number', 'contrast'],
  'myth-busting': ['myth', 'question', 'contrast', 'command'],
  tutorial: ['command', 'question', 'number', 'contrast'],
};

/** Deterministic for a brief and seed; three different openings, and different structures and facts where there are any. */
export function planAttempts(brief: WritingBrief, seed: number): readonly AttemptPlan[] {
  const { request, facts } = brief;
  const strategies = strategiesFor(brief);
  const known = structuresFor(request.contentType, request.seconds, request.goal);
  const fresh = known.filter((beats) => !brief.avoid.structures.includes(beats.join(' > ')));
  const lastUsed = (beats: readonly BeatKind[]): number =>
    brief.avoid.structures.lastIndexOf(beats.join(' > '));
  const isWinner = (beats: readonly BeatKind[]): boolean =>
    (brief.prefer?.structures ?? []).includes(structureName(beats));
  // All used lately: the one used longest ago. What wins with her viewers stays, used or not.
  const ordered =
    fresh.length > 0
      ? [...fresh, ...known.filter((beats) => !fresh.includes(beats) && isWinner(beats))]
      : known.toSorted((a, b) => lastUsed(b) - lastUsed(a));
  const own = preferredFirst(ordered, brief.prefer?.structures ?? [], structureName);
  const borrowed = brief.borrowed?.beats ?? [];
  // A build she asked for is the build of all three; they differ by opening and fact.
  const structures = borrowed.length > 0 ? [borrowed] : own;
  const openings = Array.from(
    { length: ATTEMPTS },
    (_, index) => strategies[(index + seed) % Math.min(strategies.length, ATTEMPTS)] ?? 'question',
  );
  return openings.map((hookStrategy, index) => ({
    index,
    hookStrategy,
    openings,
    beats: structures[index % structures.length] ?? ['hook', 'point', 'cta'],
    fact: facts.length === 0 ? null : (facts[index % facts.length] ?? null),
    seed: seed + index,
  }));
}

/** Best first. Openings that need a number or a memory of hers are left out where there is none. */
function strategiesFor(brief: WritingBrief): readonly HookStrategy[] {
  const all = Object.keys(HOOK_STRATEGIES) as HookStrategy[];
  const ordered = [...new Set([...habitOf(brief), ...FIRST_CHOICES[brief.request.contentType], ...all])];
  const wanted = [...(brief.borrowed?.hooks ?? []), ...(brief.prefer?.hooks ?? [])];
  const preferred = preferredFirst(ordered, wanted, (strategy) => strategy);
  const hasNumber = [...brief.facts.map(({ quote }) => quote), aboutOf(brief.request)].some(countsSomething);
  const mayAsk = !neverOpensWithQuestion(brief.persona);
  return preferred.filter((strategy) => {
    if (strategy === 'question') return mayAsk;
    if (strategy === 'number') return hasNumber;
    if (strategy === 'mid-story' || strategy === 'confession') return brief.facts.length > 0;
    return true;
  });
}

/** She opens most of her own videos with a question: then one attempt does. */
function habitOf(brief: WritingBrief): readonly HookStrategy[] {
  const openings = brief.persona.habits?.openings ?? [];
  const questions = openings.filter((opening) => /[?？؟]/u.test(opening)).length;
  return questions * 2 > openings.length ? ['question'] : [];
}

function aboutOf(request: ContentRequest): string {
  return `${request.topic} ${request.context} ${request.requirements.join(' ')}`;
}

/** `hook: question, structure: hook > point > cta`: for the attempt's record. */
export function describePlan(plan: AttemptPlan): string {
  const fact = plan.fact ? `, fact: ${plan.fact.source}` : '';
  return `hook: ${plan.hookStrategy}, structure: ${plan.beats.join(' > ')}${fact}`;
}
