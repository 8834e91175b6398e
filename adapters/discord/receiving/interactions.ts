/** One interaction, from the platform to its commit: acknowledged at once, then handed on. */
import type {
  APIChatInputApplicationCommandInteraction,
  APIInteraction,
  APIMessage,
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
  ApplicationCommandType,
  InteractionType,
} from 'discord.js';
import { inTimeOr } from '../../../src/deadline.js';
import type { InboundMessage } from '../../../src/chat/types.js';
import type { DiscordApi, Target } from '../connection/api.js';
import type { Background } from '../../shared/background.js';
import { cutTo } from '../../shared/cut-text.js';
import { readCustomId } from '../message/custom-id.js';
import type { DirectChannels } from '../sending/direct-channels.js';
import { isAlreadyAcknowledged, isRefused, safeMessage, statusOf } from '../errors.js';
import type { Features, Way } from '../features.js';
import {
  placeOf,
  pressedIdOf,
  profileOf,
  questionOf,
  readCommand,
  readSubmission,
  type Place,
} from './interaction.js';
import type { TidyUp } from '../sending/leftovers.js';
import type { Logger } from '../../../src/ports.js';
import { bodyOf, FLAG } from '../message/message-body.js';
import { answerForm, profileForm } from './modals.js';
import type { UploadFile } from '../message/outbound.js';
import type { Places } from '../sending/places.js';
import { createRecent } from '../../shared/recent.js';
import type { Replies, Reply } from '../sending/replies.js';
import { fetchPictures, picturesOf, sharedComponents, withPictures } from './share.js';
import type { DiscordTexts } from '../texts.js';

/** Interaction types and response types: https://discord.com/developers/docs/interactions */
const COMMAND = 2 as InteractionType.ApplicationCommand;
const COMPONENT = 3 as InteractionType.MessageComponent;
const AUTOCOMPLETE = 4 as InteractionType.ApplicationCommandAutocomplete;
const SUBMISSION = 5 as InteractionType.ModalSubmit;
const SLASH_COMMAND = 1 as ApplicationCommandType.ChatInput;
const RESPONSE = { message: 4, deferred: 5, deferredUpdate: 6, suggestions: 8, form: 9 } as const;
const START = { text: '/start', command: { name: 'start', args: '' } } as const;

/** What is asked of the store before an interaction is answered gets this long; then it is answered without. */
const LOOKUP_MS = 800;
const SUGGESTIONS = 25;
const SUGGESTION_UNITS = 100;

export interface InteractionOptions {
  readonly api: DiscordApi;
  readonly directChannels: Pick<DirectChannels, 'heard'>;
  readonly tidyUp: TidyUp;
  readonly replies: Replies;
  readonly places: Places;
  readonly features: Features;
  readonly background: Background;
  readonly texts: (locale: string | undefined) => DiscordTexts;
  readonly logger: Logger;
  /** True for somebody who has told her story already: `/start` then opens no form. */
  readonly isKnown: (userId: string) => Promise<boolean>;
  /** Topics to offer while she types one. */
  readonly suggestTopics: (userId: string, typed: string) => Promise<readonly string[]>;
  readonly receive: (message: InboundMessage) => Promise<void>;
  /** Where files come from besides Discord's own servers. */
  readonly apiRoot?: string;
}

function within<T>(looking: Promise<T>, fallback: T): Promise<T> {
  return inTimeOr(looking, LOOKUP_MS, fallback).catch(() => fallback);
}

export function createInteractionHandler(
  options: InteractionOptions,
): (interaction: APIInteraction) => Promise<void> {
  const { api, replies, places, features, background, logger } = options;
  /** Interactions already taken: Discord may dispatch one twice. */
  const taken = createRecent<true>();

  function textsFor({ threadId, locale }: Place['person']): DiscordTexts {
    return options.texts(places.localeOf(threadId) ?? locale);
  }

  async function acknowledge(interaction: APIInteraction, body: object): Promise<boolean> {
    try {
      await api.acknowledge(interaction, body);
      return true;
    } catch (error) {
      if (isAlreadyAcknowledged(error)) return true;
      logger.warn({ reason: safeMessage(error) }, 'Discord: an interaction could not be acknowledged.');
      // Without an answer it may have arrived: using the token shows.
      return statusOf(error) === null;
    }
  }

  /** Answers "thinking" (or nothing, under a button) and hands the message on. */
  async function take(
    interaction: APIInteraction,
    { person, shared }: Place,
    content: Partial<InboundMessage>,
    original: Extract<Reply['original'], 'free' | 'none'>,
  ): Promise<void> {
    const deferred = { type: RESPONSE.deferred, ...(shared ? { data: { flags: FLAG.ephemeral } } : {}) };
    const acknowledged = acknowledge(
      interaction,
      original === 'free' ? deferred : { type: RESPONSE.deferredUpdate },
    );
    const reply = { token: interaction.token, ephemeral: shared, acknowledged, original };
    const replyRef = replies.add(person.threadId, reply);
    places.heard(person.threadId, null, person.locale);
    background.run('tidying up', options.tidyUp(person.threadId, interaction.id));
    const message = {
      id: `i${interaction.id}`,
      ...person,
      text: '',
      files: [],
      ...content,
      replyRef,
      addressed: true,
    };
    background.run('an acknowledgement', acknowledged);
    await options.receive(message);
  }

  async function onCommand(interaction: Extract<APIInteraction, { type: 2 }>, place: Place): Promise<void> {
    // Other kinds are registered nowhere; an older server may leave the kind out.
    const { data } = interaction;
    if ((data.type ?? SLASH_COMMAND) !== SLASH_COMMAND) return;
    const { command, files } = readCommand(data as APIChatInputApplicationCommandInteraction['data']);
    if (command.name === 'start' && !(await within(options.isKnown(place.person.userId), false)))
      return openForm(interaction, place, 'form:profile');
    const text = `/${command.name} ${command.args}`.trim();
    await take(interaction, place, { text, command, files }, 'free');
  }

  async function openForm(
    interaction: APIInteraction,
    place: Place,
    action: 'form:profile' | 'form:text' | 'form:files',
  ): Promise<void> {
    const { person, owner } = place;
    const texts = textsFor(person);
    const question = questionOf(interaction);
    const formFor = (way: Way): object =>
      action === 'form:profile'
        ? profileForm(texts, person.displayName, owner, way)
        : answerForm({ action, question }, texts, owner, way);
    try {
      await features.attempt('forms', (way) =>
        api.acknowledge(interaction, { type: RESPONSE.form, data: formFor(way) }),
      );
    } catch (error) {
      logger.warn({ reason: safeMessage(error) }, 'Discord: a form could not be opened.');
      // Without any form she is asked in the chat, one question after the other.
      if (isRefused(error) && interaction.type === COMMAND) await take(interaction, place, START, 'free');
      else if (isRefused(error)) await acknowledge(interaction, { type: RESPONSE.deferredUpdate });
    }
  }

  async function onPress(interaction: APIMessageComponentInteraction, place: Place): Promise<void> {
    const own = readCustomId(interaction.data.custom_id);
    const pressed = readCustomId(pressedIdOf(interaction));
    if (own?.owner && own.owner.userId !== place.userId) {
      const { notYours } = textsFor(place.person);
      const data = { content: notYours, flags: FLAG.ephemeral, allowed_mentions: { parse: [] } };
      await acknowledge(interaction, { type: RESPONSE.message, data });
    } else if (pressed?.kind === 'own' && pressed.action === 'share') {
      await share(interaction);
    } else if (pressed?.kind === 'own' && pressed.action === 'stop') {
      await take(interaction, place, { text: '/cancel', command: { name: 'cancel', args: '' } }, 'none');
    } else if (pressed?.kind === 'own') {
      await openForm(interaction, place, pressed.action as 'form:profile');
    } else {
      // A plainer server may leave the message out.
      const { id } = (interaction.message as Partial<APIMessage> | undefined) ?? {};
      const under = id === undefined ? {} : { replyTo: id };
      await take(interaction, place, { choice: pressed?.value ?? '', ...under }, 'none');
    }
  }

  /** The words at once; with pictures, they follow as soon as these are fetched. */
  async function share(interaction: APIMessageComponentInteraction): Promise<void> {
    const components = sharedComponents(interaction.message);
    const pictures = picturesOf(interaction.message);
    if (components.length === 0)
      return void (await acknowledge(interaction, { type: RESPONSE.deferredUpdate }));
    const bodyWith = (files: readonly UploadFile[], way: Way): object =>
      bodyOf(withPictures(components, files), way);
    await features.attempt('messages', (way) =>
      api.acknowledge(interaction, { type: RESPONSE.message, data: bodyWith([], way) }),
    );
    if (pictures.length === 0) return;
    const files = await fetchPictures(pictures, options.apiRoot);
    const target: Target = { kind: 'reply', token: interaction.token, messageId: null };
    await features.attempt('messages', (way) => api.edit(target, bodyWith(files, way), files));
  }

  async function onSubmission(interaction: APIModalSubmitInteraction, place: Place): Promise<void> {
    const submitted = readSubmission(interaction);
    const form = readCustomId(interaction.data.custom_id);
    const { files } = submitted;
    const isProfile = form?.kind === 'own' && form.action === 'form:profile';
    const content = isProfile
      ? { profile: profileOf(submitted), files }
      : { text: (submitted.fields.get('text') ?? '').trim(), files };
    await take(interaction, place, content, 'free');
  }

  async function suggest(
    interaction: Extract<APIInteraction, { type: 4 }>,
    { person }: Place,
  ): Promise<void> {
    const focused = (interaction.data.options ?? []).find((option) => 'focused' in option && option.focused);
    const typed = focused && 'value' in focused ? String(focused.value) : '';
    const topics =
      focused?.name === 'topic' ? await within(options.suggestTopics(person.userId, typed), []) : [];
    const names = [...new Set(topics.map((topic) => cutTo(topic.trim(), SUGGESTION_UNITS)))].filter(Boolean);
    const choices = names.slice(0, SUGGESTIONS).map((name) => ({ name, value: name }));
    await acknowledge(interaction, { type: RESPONSE.suggestions, data: { choices } });
  }

  return async function handle(interaction) {
    const place = placeOf(interaction);
    if (!place || taken.get(interaction.id)) return;
    taken.set(interaction.id, true);
    if (place.directChannelId !== null) options.directChannels.heard(place.userId, place.directChannelId);
    if (interaction.type === COMMAND) await onCommand(interaction, place);
    else if (interaction.type === COMPONENT) await onPress(interaction, place);
    else if (interaction.type === SUBMISSION) await onSubmission(interaction, place);
    else if (interaction.type === AUTOCOMPLETE) await suggest(interaction, place);
  };
}
