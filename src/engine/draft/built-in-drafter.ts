/** The writer that needs no key: drafts made of her own material, deterministic for a seed. */
import type { Draft, ScriptDrafter, WritingBrief } from '../generate/brief.js';
import { writtenLanguage } from '../text/base-language.js';
import type { Persona } from '../types.js';
import { countWords } from '../text/words.js';
import { layOut } from './beats.js';
import { plainRanker, type HookRanker } from './hook/our-hooks.js';
import { measureManner, type Manner } from './manner/manner.js';
import { spokenOnly } from '../text/spoken-only.js';
import { gatherMaterial, writeScript, type Writer } from './write-script.js';

/** Changes when its rules change enough that drafts differ. */
const VERSION = 'draft-maker-8';

export interface BuiltInDrafterOptions {
  /** Scores hook candidates 0-10; absent = plain rules. */
  readonly rankHooks?: HookRanker;
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
  const prepared = new WeakMap<WritingBrief, Pick<Writer, 'manner' | 'material'>>();
  const prepare = (brief: WritingBrief): Pick<Writer, 'manner' | 'material'> => {
    const known = prepared.get(brief);
    if (known) return known;
    const persona = spoken(brief.persona);
    const hasMaterial =
      (countWords(persona.story) > 0 || persona.examples.length > 0) &&
      writtenLanguage(persona.language) === writtenLanguage(brief.language);
    // What she gave in another language shows nothing of how she talks in this one.
    const manner = measure(hasMaterial ? persona : silent(persona));
    const made = { manner, material: gatherMaterial({ ...brief, persona }, manner, hasMaterial) };
    prepared.set(brief, made);
    return made;
  };
  return {
    provider: 'built-in',
    name: 'draft-maker',
    promptVersion: VERSION,
    async draft(brief, plan, { signal }): Promise<Draft> {
      signal.throwIfAborted();
      const { language, request } = brief;
      const persona = spoken(brief.persona);
      const parts = await writeScript({ ...brief, persona }, plan, { ...prepare(brief), rank });
      return {
        beats: layOut(parts, request, language),
        blanks: parts.blanks,
        lendable: parts.lendable,
        notices: ['draftMaker', ...parts.notices],
        usage: { calls: 0, promptTokens: 0, completionTokens: 0, costUsd: 0 },
        model: 'draft-maker',
      };
    },
  };
}

const spokenOf = new WeakMap<Persona, Persona>();

/** Her examples without what nobody says. */
function spoken(persona: Persona): Persona {
  const known = spokenOf.get(persona) ?? {
    ...persona,
    examples: persona.examples.map((example) => ({ ...example, text: spokenOnly(example.text) })),
  };
  spokenOf.set(persona, known);
  return known;
}

const silenced = new WeakMap<Persona, Persona>();

function silent(persona: Persona): Persona {
  const known = silenced.get(persona) ?? { ...persona, story: '', examples: [] };
  silenced.set(persona, known);
  return known;
}
