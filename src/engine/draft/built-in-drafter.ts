/** The writer that needs no key: drafts made of her own material, deterministic for a seed. */
import type { AttemptPlan, Draft, ScriptDrafter, WritingBrief } from '../generate/brief.js';
import { BUILT_IN, NO_USAGE } from '../generate/usage.js';
import { writtenLanguage } from '../text/base-language.js';
import { detectLanguage } from '../text/language.js';
import { mostWordsIn, ordersManner } from '../heard/request-orders.js';
import type { ContentRequest, Persona } from '../types.js';
import { spokenIn } from '../generate/spoken-in.js';
import { LENGTH_TOLERANCE } from '../length.js';
import { countWords, normalWords } from '../text/words.js';
import { layOut } from './beats.js';
import { plainRanker, type HookRanker } from './hook/our-hooks.js';
import { measureManner, type Manner } from './manner/manner.js';
import { spokenOnly } from '../text/laid-out/spoken-only.js';
import { gatherMaterial } from './script-material.js';
import { writeScript, type Writer, type WrittenParts } from './write-script.js';

/** Changes when its rules change enough that drafts differ. */
const VERSION = 'draft-maker-13';

export interface BuiltInDrafterOptions {
  /** Scores hook candidates 0-10; absent = plain rules. */
  readonly rankHooks?: HookRanker;
}

interface Prepared extends Pick<Writer, 'manner' | 'material'> {
  /** Her, with what she gave in the language of the script. */
  readonly persona: Persona;
}

export function createBuiltInDrafter(options: BuiltInDrafterOptions = {}): ScriptDrafter {
  const rank = options.rankHooks ?? plainRanker;
  // The attempts of one request share a persona; what is measured on it is measured once, and goes when it goes.
  const measured = new WeakMap<Persona, Manner>();
  const measure = (persona: Persona): Manner => {
    const known = measured.get(persona) ?? measureManner(persona);
    measured.set(persona, known);
    return known;
  };
  // So do they share the request, and what she told that may be said for it.
  const prepared = new WeakMap<WritingBrief, Prepared>();
  const prepare = (brief: WritingBrief): Prepared => {
    const known = prepared.get(brief);
    if (known) return known;
    const persona = spoken(brief.persona);
    // What she gave in another language shows nothing of how she talks in this one.
    const teller = inLanguage(persona, brief.language);
    const hasMaterial = countWords(teller.story) > 0 || teller.examples.length > 0;
    const manner = measure(teller);
    const writer = hasMaterial ? teller : persona;
    const material = gatherMaterial({ ...brief, persona: writer }, manner, hasMaterial);
    const made = { manner, material, persona: writer };
    prepared.set(brief, made);
    return made;
  };
  return {
    trusted: true,
    provider: 'built-in',
    promptVersion: VERSION,
    async draft(brief, plan, { signal, before = [] }): Promise<Draft> {
      signal.throwIfAborted();
      const { language, request } = brief;
      const { persona, manner, material } = prepare(brief);
      const parts = await writeApart({ ...brief, persona }, plan, { manner, material, rank }, before);
      return {
        beats: layOut(parts, request, language),
        blanks: parts.blanks,
        lendable: parts.lendable,
        notices: ['draftMaker', ...parts.notices],
        usage: NO_USAGE,
        model: BUILT_IN,
      };
    },
  };
}

/** From other things she told than the attempts before; where she told too little for that, from some of the same or from all. */
async function writeApart(
  brief: WritingBrief,
  plan: AttemptPlan,
  writer: Writer,
  before: readonly Draft[],
): Promise<WrittenParts> {
  const texts = before.map(({ beats }) => spokenIn(beats));
  const [first] = before;
  // The first half of what the first attempt says, or the second one: each of the others leaves out another.
  const lines = texts[0]?.split('\n') ?? [];
  const half = Math.ceil(lines.length / 2);
  const halves = before.length % 2 === 1 ? lines.slice(0, half) : lines.slice(half);
  const ways = [texts, [halves.join('\n')]];
  const isAsGood = (parts: WrittenParts): boolean =>
    first !== undefined &&
    parts.blanks.length <= first.blanks.length &&
    wordsOf(parts) >=
      Math.min(countWords(spokenIn(first.beats)), brief.targetWords) * (1 - LENGTH_TOLERANCE / 2);
  for (const said of first ? ways : []) {
    const parts = await writeWithin(avoiding(brief, said), plan, { ...writer, isApart: true });
    if (isAsGood(parts)) return parts;
  }
  return writeWithin(avoiding(brief, []), plan, writer);
}

/** Asked for the same topic again she hears the same again. */
function avoiding(brief: WritingBrief, texts: readonly string[]): WritingBrief {
  const { topics, said = [] } = brief.avoid;
  const asked = normalWords(brief.request.topic).join(' ');
  const lately = topics.some((topic) => normalWords(topic).join(' ') === asked) ? [] : said;
  return { ...brief, avoid: { ...brief.avoid, said: [...lately, ...texts] } };
}

/** Of the words allowed: whole sentences come and go, so less is aimed at where the first one is too long. */
const AIMS = [0.95, 0.8, 0.65];

/** No more words than she allows, where she set a limit. */
async function writeWithin(
  brief: WritingBrief,
  plan: AttemptPlan,
  writer: Writer,
): ReturnType<typeof writeScript> {
  const { request, targetWords } = brief;
  const limits = request.requirements.flatMap((requirement) => mostWordsIn(requirement) ?? []);
  const most = Math.min(Infinity, ...limits);
  const isLeft = request.requirements.some(ordersManner);
  let parts = await writeScript(brief, plan, writer);
  for (const aim of AIMS) {
    if (wordsOf(parts) <= most) break;
    const share = Math.min(1, (most * aim) / targetWords);
    // Between the lengths on the list; the request that is shown stays as it is.
    const seconds = (request.seconds * share) as ContentRequest['seconds'];
    parts = await writeScript(
      { ...brief, targetWords: targetWords * share, request: { ...request, seconds } },
      plan,
      writer,
    );
  }
  const isKept = !isLeft && wordsOf(parts) <= most;
  return isKept ? parts : { ...parts, notices: [...parts.notices, 'orderNotKept'] };
}

function wordsOf({ hook, body, close }: WrittenParts): number {
  return countWords([hook, ...body.flatMap(({ lines }) => lines), ...close].join('\n'));
}

const spokenOf = new WeakMap<Persona, Persona>();

/** Her examples without what nobody says. */
function spoken(persona: Persona): Persona {
  const known = spokenOf.get(persona) ?? {
    ...persona,
    examples: persona.examples.map((example) => ({
      ...example,
      text: spokenOnly(example.text, persona.name),
    })),
  };
  spokenOf.set(persona, known);
  return known;
}

const tellers = new WeakMap<Persona, Map<string, Persona>>();

/** Of somebody who talks in two languages, or in two forms of writing, what she gave in this one. */
function inLanguage(persona: Persona, language: string): Persona {
  const written = writtenLanguage(language);
  if (writtenLanguage(persona.language) === written) return persona;
  const known = tellers.get(persona) ?? new Map<string, Persona>();
  tellers.set(persona, known);
  const isIn = (text: string): boolean => writtenLanguage(detectLanguage(text)) === written;
  const examples = persona.examples.filter(({ text }) => isIn(text));
  const story = isIn(persona.story) ? persona.story : '';
  const all = [story, ...examples.map(({ text }) => text)].join('\n');
  const facts = persona.facts.filter(({ quote }) => all.includes(quote));
  const teller = known.get(written) ?? { ...persona, language, story, examples, facts };
  known.set(written, teller);
  return teller;
}
