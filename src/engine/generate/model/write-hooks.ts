/** Other openings for a script, by a model. */
import { z } from 'zod';
import { BotError } from '../../../errors.js';
import { neverOpensWithQuestion } from '../../persona/rules/opening-rule.js';
import { isQuestion, splitSentences } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';
import type { Usage } from '../../types.js';
import { askForRewrite, saidIn, type RewriteModelParts, type Rewriting } from './ask-for-rewrite.js';
import { beatsIn } from './beats-in-json.js';
import { spokenRulesFor, withoutEcho } from './clean-draft.js';
import { sanitiseSpoken } from './sanitise.js';
import { usageOf } from '../usage.js';
import { withoutChatter } from './without-chatter.js';

const MOST_HOOKS = 10;
/** Words of a line that can be an opening; what is outside is chatter. */
const SHORTEST_HOOK = 3;
const LONGEST_HOOK = 40;

const Hooks = z.object({ hooks: z.array(z.string()).min(1).max(MOST_HOOKS) });
type Hooks = z.infer<typeof Hooks>;

/** Openings out of JSON of another shape or a plain list. */
function hooksFrom(pieces: readonly string[]): Hooks | null {
  const hooks = pieces
    .map((piece) => piece.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s*/u, ''))
    .filter((piece) => countWords(piece) >= SHORTEST_HOOK && countWords(piece) <= LONGEST_HOOK);
  return hooks.length > 0 ? { hooks: hooks.slice(0, MOST_HOOKS) } : null;
}

/** Up to ten openings, cleaned. Throws what the model throws. */
export async function writeHooks(
  parts: RewriteModelParts,
  rewriting: Rewriting,
): Promise<{ readonly hooks: readonly string[]; readonly usage: Usage }> {
  const schema = {
    name: 'hooks',
    zod: Hooks,
    fromJson: (value: unknown) => hooksFrom(beatsIn(value).map(({ spoken }) => spoken)),
    fromText: (text: string) => hooksFrom(withoutChatter(text).body.split('\n')),
  };
  const { beats, brief } = rewriting;
  const { answer, prompt } = await askForRewrite(parts, 'hooks', rewriting, schema);
  const rules = spokenRulesFor(brief);
  const spoken = answer.value.hooks.map((hook) => ({
    onScreen: null,
    shot: null,
    spoken: sanitiseSpoken(hook, rules),
  }));
  // How she always begins is in every opening of hers.
  const said = saidIn(beats);
  const isElsewhere = (sentence: string): boolean => countWords(sentence) >= SHORTEST_HOOK && said(sentence);
  const hooks = withoutEcho(spoken, brief, prompt)
    .map((hook) => hook.spoken)
    .filter((hook) => !splitSentences(hook).some(isElsewhere))
    .filter((hook) => !neverOpensWithQuestion(brief.persona) || !splitSentences(hook).some(isQuestion));
  if (hooks.length === 0) throw new BotError('invalidOutput', 'The model wrote no other opening.');
  return { hooks, usage: usageOf(answer, parts.costOf) };
}
