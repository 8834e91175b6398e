/** Forms: the profile as one modal, and a box to answer in where the bot reads no messages. An older server gets the text inputs alone. */
import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { cutTo } from '../../shared/cut-text.js';
import { cleanText } from '../message/clean-text.js';
import { ownIdOf, type OwnAction, type Owner } from '../message/custom-id.js';
import type { Way } from '../features.js';
import type { DiscordTexts } from '../texts.js';

const TITLE_UNITS = 45;
const LABEL_UNITS = 45;
const DESCRIPTION_UNITS = 100;
const NAME_UNITS = 60;
/** Discord's longest text input. */
const STORY_UNITS = 4000;
const EXAMPLE_FILES = 3;

type Form = APIModalInteractionResponseCallbackData;

function label(text: string, description: string, component: object): Form['components'][number] {
  const hint = description === '' ? {} : { description: cutTo(description, DESCRIPTION_UNITS) };
  return { type: 18, label: cutTo(text, LABEL_UNITS), ...hint, component } as Form['components'][number];
}

/** A form of text inputs only, as all servers take it: the label belongs to the input there. Files and language are asked for in the chat. */
function olderForm(form: Form): Form {
  const rows = form.components.flatMap((labelled) => {
    const { label: text, component } = labelled as unknown as { label: string; component: { type: number } };
    return component.type === 4 ? [{ type: 1, components: [{ ...component, label: text }] }] : [];
  });
  return { ...form, components: rows as unknown as Form['components'] };
}

/** Name, story, up to three example files, language: onboarding as one form. */
export function profileForm(
  { form, languages }: DiscordTexts,
  displayName: string,
  owner: Owner,
  way: Way,
): Form {
  const name = cutTo(cleanText(displayName).trim(), NAME_UNITS);
  const options = languages.map(({ value, label: text }) => ({
    value,
    label: cutTo(text, DESCRIPTION_UNITS),
  }));
  const whole: Form = {
    custom_id: ownIdOf('form:profile', owner),
    title: cutTo(form.title, TITLE_UNITS),
    components: [
      label(form.name, '', {
        type: 4,
        custom_id: 'name',
        style: 1,
        max_length: NAME_UNITS,
        required: true,
        ...(name === '' ? {} : { value: name }),
      }),
      label(form.story, form.storyHint, {
        type: 4,
        custom_id: 'story',
        style: 2,
        max_length: STORY_UNITS,
        required: false,
      }),
      label(form.files, form.filesHint, {
        type: 19,
        custom_id: 'files',
        min_values: 0,
        max_values: EXAMPLE_FILES,
        required: false,
      }),
      label(form.language, form.languageHint, {
        type: 3,
        custom_id: 'language',
        min_values: 0,
        max_values: 1,
        required: false,
        options,
      }),
    ],
  };
  return way === 'newer' ? whole : olderForm(whole);
}

/** One question's answer: words, or files too where files are asked for. A form hides the question, so it says it again. */
export function answerForm(
  {
    action,
    question,
  }: { readonly action: Extract<OwnAction, 'form:text' | 'form:files'>; readonly question: string },
  { answer, form }: DiscordTexts,
  owner: Owner,
  way: Way,
): Form {
  const words = label(answer, question, {
    type: 4,
    custom_id: 'text',
    style: 2,
    max_length: STORY_UNITS,
    required: action === 'form:text',
  });
  const files = label(form.files, form.filesHint, {
    type: 19,
    custom_id: 'files',
    min_values: 0,
    max_values: EXAMPLE_FILES,
    required: false,
  });
  const whole: Form = {
    custom_id: ownIdOf(action, owner),
    title: cutTo(answer, TITLE_UNITS),
    components: action === 'form:text' ? [words] : [words, files],
  };
  return way === 'newer' ? whole : olderForm(whole);
}
