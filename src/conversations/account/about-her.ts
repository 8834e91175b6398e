/** What she says should change of what is known about her, done as she says it: her name, rules, examples, all of it. */
import type { ChatContext, EffectDraft } from '../../chat/types.js';
import type { Persona } from '../../engine/types.js';
import { countWords } from '../../engine/text/words.js';
import { copyFor } from '../shared/copy.js';
import { call, say, send } from '../shared/effects.js';
import { FORGOTTEN_TAG } from '../library/lookup-tags.js';
import { withoutNamed } from '../understand/herself/examples-talk.js';
import type { HerWish } from '../understand/herself/herself.js';
import { speaksOf } from '../understand/herself/introduction-words.js';
import { isPlain, spokenWords } from '../understand/vocabulary/word-keys.js';
import { STORY_TAG } from './learn-examples.js';
import { knownOfHer } from './known-of-her.js';

/** Either effects, or the conversation that does it. */
export type AboutHerAnswer = { readonly effects: readonly EffectDraft[] } | { readonly open: string };

export function answerHerWish(
  { about, words }: HerWish,
  persona: Persona,
  context: ChatContext,
): AboutHerAnswer {
  const t = copyFor(context.locale);
  switch (about) {
    case 'forgetAll':
      return { open: 'forget' };
    case 'examples':
    case 'addExample':
      return { open: 'examples' };
    case 'name':
      return { effects: [call('persona.correct', { field: 'name', text: words })] };
    case 'addStory':
      return { effects: [call('persona.correct', { story: words }, STORY_TAG)] };
    case 'forgetTold':
      return {
        effects: [
          call(
            'persona.correct',
            { forgotten: words.split('\n') },
            FORGOTTEN_TAG + words.replaceAll('\n', ', '),
          ),
        ],
      };
    case 'dropExample':
      return { effects: dropped(persona, words, context) };
    case 'dropRules':
      if (rulesOf(persona).length === 0) return { effects: [send(say(t('no-rules')))] };
      return { effects: [withoutRules(rulesOf(persona))] };
    case 'dropRule': {
      const named = rulesNamed(rulesOf(persona), words);
      if (named.length > 0) return { effects: [withoutRules(named)] };
      // Which one, she sees in the list.
      return { effects: [send(knownOfHer('my-rules', '', persona, context))] };
    }
  }
}

/** What she is shown as her rules. */
function rulesOf({ rules, neverSays }: Persona): readonly string[] {
  return [...rules, ...neverSays];
}

function withoutRules(rules: readonly string[]): EffectDraft {
  return call('persona.correct', { dropRules: rules });
}

/** "The rule about the charger": those that hold most of its words, and half of them at least. */
function rulesNamed(rules: readonly string[], words: string): readonly string[] {
  const wanted = [...new Set(tellingKeys(words))];
  const shared = (rule: string): number => {
    const keys = new Set(tellingKeys(rule));
    return wanted.filter((key) => keys.has(key)).length;
  };
  const most = Math.max(0, ...rules.map(shared));
  return most === 0 || most * 2 < wanted.length ? [] : rules.filter((rule) => shared(rule) === most);
}

function tellingKeys(text: string): readonly string[] {
  return spokenWords(text)
    .map(({ key }) => key)
    .filter((key) => countWords(key) > 0 && !isPlain(key));
}

function dropped({ examples }: Persona, words: string, context: ChatContext): readonly EffectDraft[] {
  const left = new Set(withoutNamed(examples, words));
  const gone = examples.filter((example) => !left.has(example));
  if (gone.length === 0) return [send(say(copyFor(context.locale)('persona-unchanged')))];
  const taken = call('persona.correct', { dropExamples: gone.map(({ id }) => id) });
  if (!speaksOf('wasStory', words)) return [taken];
  const story = gone.map(({ text }) => text).join('\n\n');
  return [taken, call('persona.correct', { story }, STORY_TAG)];
}
