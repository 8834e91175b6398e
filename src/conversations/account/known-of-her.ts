/** "What do you know about me?", "who is my audience?", "what did I say about Alec?": answered with her own words. */
import type { Block, ChatContext, OutboundMessage } from '../../chat/types.js';
import { splitSentences } from '../../engine/text/sentences.js';
import type { Persona } from '../../engine/types.js';
import { choiceValue } from '../shared/choice-values.js';
import { copyFor, type Copy } from '../shared/copy.js';
import { button, clip } from '../shared/effects.js';
import { wordBeginnings } from '../shared/word-beginnings.js';
import type { Wish } from '../understand/vocabulary/vocabulary-lists.js';
import { beliefBlocks, personaCard, ruleName } from './persona-card.js';

export const ABOUT_HER = [
  'profile',
  'my-rules',
  'my-story',
  'my-audience',
  'told',
] as const satisfies readonly Wish[];
export type AboutHer = (typeof ABOUT_HER)[number];

/** A longer story is shown in part: the rest is in her export. Characters. */
const STORY_LENGTH = 3_000;
const QUOTE_LENGTH = 240;
const MOST_QUOTES = 6;

export function knownOfHer(
  wish: AboutHer,
  about: string,
  persona: Persona,
  context: ChatContext,
): OutboundMessage {
  const t = copyFor(context.locale);
  switch (wish) {
    case 'profile':
      return personaCard(persona, t);
    case 'my-rules':
      return withProfile(rulesBlocks(persona, t), t);
    case 'my-story':
      return withProfile(storyBlocks(persona, t), t);
    case 'my-audience':
      return withProfile(audienceBlocks(persona, t), t);
    case 'told': {
      const words = wordBeginnings(about);
      return words.length === 0
        ? personaCard(persona, t)
        : withProfile(toldBlocks(words, about, persona, t), t);
    }
  }
}

function rulesBlocks(persona: Persona, t: Copy): readonly Block[] {
  const items = [
    ...persona.rules.map((rule) => ruleName(rule, t)),
    ...persona.neverSays.map((word) => t('rule-never', { word })),
  ];
  if (items.length === 0) return [{ type: 'text', text: t('no-rules') }];
  return [
    { type: 'heading', text: t('field-rules') },
    { type: 'list', items: items.map((item) => clip(item, QUOTE_LENGTH)) },
  ];
}

function storyBlocks(persona: Persona, t: Copy): readonly Block[] {
  const later = persona.facts.filter(({ source }) => source === 'correction').map(({ quote }) => quote);
  return [
    { type: 'heading', text: t('your-story') },
    { type: 'quote', text: persona.story.slice(0, STORY_LENGTH) },
    ...(later.length > 0
      ? [
          { type: 'text' as const, text: t('told-later') },
          { type: 'list' as const, items: later },
        ]
      : []),
  ];
}

function audienceBlocks(persona: Persona, t: Copy): readonly Block[] {
  if (persona.targetAudience.trim() === '') return [{ type: 'text', text: t('audience-unknown') }];
  return beliefBlocks(persona, 'targetAudience', t);
}

function toldBlocks(words: readonly string[], about: string, persona: Persona, t: Copy): readonly Block[] {
  const told = [
    persona.story,
    ...persona.facts.map(({ quote }) => quote),
    ...persona.rules,
    ...persona.examples.map(({ text }) => text),
  ].flatMap(splitSentences);
  const found = [...new Set(told.map((sentence) => sentence.trim()))].filter((sentence) => {
    const said = wordBeginnings(sentence);
    return words.some((word) => said.includes(word));
  });
  if (found.length === 0)
    return [{ type: 'text', text: t('told-nothing', { about: clip(about, QUOTE_LENGTH) }) }];
  return [
    { type: 'text', text: t('told-about') },
    ...found
      .slice(0, MOST_QUOTES)
      .map((sentence): Block => ({ type: 'quote', text: clip(sentence, QUOTE_LENGTH) })),
  ];
}

function withProfile(blocks: readonly Block[], t: Copy): OutboundMessage {
  return {
    blocks,
    choices: [
      button(t('button-profile'), choiceValue('profile', 'show')),
      button(t('button-correct'), choiceValue('profile', 'correct')),
    ],
  };
}
