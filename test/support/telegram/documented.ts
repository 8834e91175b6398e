/** The fields the Bot API documents for what the bot sends; anything else is refused here, where Telegram would ignore it. */
import { badRequest } from './bot-api-error.js';
import type { CallParameters } from './request-body.js';

const MESSAGE =
  'business_connection_id chat_id message_thread_id direct_messages_topic_id disable_notification protect_content allow_paid_broadcast message_effect_id suggested_post_parameters reply_parameters reply_markup';
const CAPTION = 'caption parse_mode caption_entities';
const DRAFT = 'chat_id message_thread_id draft_id can_stop keep_on_stop';

/** Parameters by method; `!` behind a name = needed. Bot API 10, as in @grammyjs/types 5.0. */
const PARAMETERS: Readonly<Record<string, string>> = {
  getMe: '',
  getWebhookInfo: '',
  getUpdates: 'offset limit timeout allowed_updates',
  setWebhook: 'url! certificate ip_address max_connections allowed_updates drop_pending_updates secret_token',
  deleteWebhook: 'drop_pending_updates',
  sendMessage: `${MESSAGE} text! parse_mode entities link_preview_options`,
  sendRichMessage: `${MESSAGE} rich_message!`,
  sendDocument: `${MESSAGE} ${CAPTION} document! thumbnail disable_content_type_detection`,
  sendPhoto: `${MESSAGE} ${CAPTION} photo! show_caption_above_media has_spoiler`,
  editMessageText:
    'business_connection_id chat_id message_id inline_message_id text parse_mode entities link_preview_options rich_message reply_markup',
  editMessageReplyMarkup: 'business_connection_id chat_id message_id inline_message_id reply_markup',
  deleteMessage: 'chat_id! message_id!',
  sendMessageDraft: `${DRAFT} text parse_mode entities`,
  sendRichMessageDraft: `${DRAFT} rich_message!`,
  sendChatAction: 'business_connection_id chat_id! message_thread_id action!',
  setMessageReaction: 'chat_id! message_id! reaction is_big',
  answerCallbackQuery: 'callback_query_id! text show_alert url cache_time',
  getFile: 'file_id!',
  setMyCommands: 'commands! scope language_code',
  setMyDescription: 'description language_code',
  setMyShortDescription: 'short_description language_code',
};

/** Fields of objects inside, by what they hold. */
const OBJECTS = {
  entity: 'type offset length url user language custom_emoji_id unix_time date_time_format',
  markup: 'inline_keyboard force_reply input_field_placeholder selective',
  button: 'text icon_custom_emoji_id style callback_data copy_text url disabled',
  reply:
    'message_id chat_id allow_sending_without_reply quote quote_parse_mode quote_entities quote_position',
  preview: 'is_disabled url prefer_small_media prefer_large_media show_above_text',
  rich: 'blocks html markdown media is_rtl skip_entity_detection',
} as const;

/** Fields of a block of a rich message, by its type; only what this bot sends. */
const BLOCKS: Readonly<Record<string, string>> = {
  paragraph: 'type text',
  thinking: 'type text',
  heading: 'type text size',
  pre: 'type text language',
  blockquote: 'type blocks credit',
  list: 'type items',
  table: 'type cells is_bordered is_striped is_compact caption',
  details: 'type summary blocks is_open',
  photo: 'type photo caption',
};

function check(what: string, value: object, documented: string): void {
  const names = new Set(documented.split(' ').map((name) => name.replace('!', '')));
  for (const name of Object.keys(value)) {
    if (!names.has(name)) throw badRequest(`${what} has no field "${name}"`);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function checkParameters(method: string, parameters: CallParameters): void {
  const documented = PARAMETERS[method];
  if (documented === undefined) return;
  const sent = Object.entries(parameters).filter(
    ([, value]) => !(typeof value === 'string' && value.startsWith('attach://')),
  );
  check(method, Object.fromEntries(sent), documented);
  for (const [, name = ''] of documented.matchAll(/(\w+)!/gu)) {
    if (parameters[name] === undefined) throw badRequest(`parameter "${name}" is required`);
  }
  const { entities, caption_entities: captionEntities, reply_markup: markup } = parameters;
  for (const list of [entities, captionEntities]) {
    if (Array.isArray(list)) for (const one of list as object[]) check('an entity', one, OBJECTS.entity);
  }
  if (isObject(markup)) {
    check('reply_markup', markup, OBJECTS.markup);
    const { inline_keyboard: rows } = markup as { readonly inline_keyboard?: object[][] };
    for (const button of rows?.flat() ?? []) check('a button', button, OBJECTS.button);
  }
  if (isObject(parameters.reply_parameters))
    check('reply_parameters', parameters.reply_parameters, OBJECTS.reply);
  if (isObject(parameters.link_preview_options))
    check('link_preview_options', parameters.link_preview_options, OBJECTS.preview);
  if (isObject(parameters.rich_message)) check('rich_message', parameters.rich_message, OBJECTS.rich);
}

export function checkBlock(block: { readonly type: string }): void {
  const documented = BLOCKS[block.type];
  if (documented !== undefined) check(`the block "${block.type}"`, block, documented);
}
