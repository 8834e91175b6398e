/** A Discord on loopback (REST and gateway) that enforces its limits, and the people who use the bot there. */
import type { Component } from './discord/message-limits.js';
import { interactionPayload, messagePayload, modalValues, type UserFile } from './discord/payloads.js';
import { FakePlatform, type Where } from './discord/platform.js';
import { answer } from './discord/routes.js';
import type { Interaction, StoredMessage } from './discord/world.js';

export type { Interaction, StoredMessage, UserFile };

export class FakeDiscord extends FakePlatform {
  // --- what people do -------------------------------------------------------------------------

  userSays(userId: string, text: string, { channel, ...more }: Where & Partial<MessageExtras> = {}): string {
    return this.post(userId, { content: text, ...more }, channel);
  }

  userSends(
    userId: string,
    files: readonly UserFile[],
    { channel, text = '' }: Where & { text?: string } = {},
  ): string {
    return this.post(userId, { content: text, attachments: files.map((file) => this.attach(file)) }, channel);
  }

  /** An edit of something written before. */
  userEdits(userId: string, messageId: string, text: string): void {
    const payload = messagePayload(userId, this.world.dmOf(userId), messageId, { content: text });
    this.gateway.dispatch('MESSAGE_UPDATE', { ...payload, edited_timestamp: new Date().toISOString() });
  }

  /** A slash command; options by name, a file becomes an attachment option. */
  userCommands(
    userId: string,
    name: string,
    options: Readonly<Record<string, string | number | UserFile>> = {},
    where: Where = {},
  ): Interaction {
    const attachments: Record<string, object> = {};
    const given = Object.entries(options).map(([option, value]) => {
      if (typeof value !== 'object') return { name: option, type: typeof value === 'number' ? 4 : 3, value };
      const attachment = this.attach(value);
      attachments[attachment.id] = attachment;
      return { name: option, type: 11, value: attachment.id };
    });
    const data = { id: '1', name, type: 1, options: given, resolved: { attachments } };
    return this.interact(userId, 2, data, where);
  }

  userTypesTopic(userId: string, typed: string, where: Where = {}): Interaction {
    const options = [{ name: 'topic', type: 3, value: typed, focused: true }];
    return this.interact(userId, 4, { id: '1', name: 'script', type: 1, options }, where);
  }

  /** Presses the newest button (or menu entry) with this label that the person can see. */
  userPresses(
    userId: string,
    label: string | RegExp,
    where: Where & { readonly under?: string } = {},
  ): Interaction {
    for (const message of this.seenBy(userId, where).toReversed()) {
      if (where.under !== undefined && message.id !== where.under) continue;
      const button = message.buttons.find((one) =>
        typeof label === 'string' ? one.label === label : label.test(one.label),
      );
      if (!button) continue;
      const [customId = '', value] = button.customId.split('\n');
      const kind = value === undefined ? { component_type: 2 } : { component_type: 3, values: [value] };
      return this.interact(
        userId,
        3,
        { custom_id: customId, ...kind },
        { channel: message.channelId },
        message.stored,
      );
    }
    throw new Error(`No button ${String(label)} in sight.`);
  }

  /** Fills in and submits the form an interaction opened; files go to its upload field. */
  async userSubmits(
    interaction: Interaction,
    fields: Readonly<Record<string, string>>,
    files: readonly UserFile[] = [],
  ): Promise<Interaction> {
    await this.until('a form', () => interaction.answered === 9);
    const form = interaction.response as { custom_id: string; components: readonly Component[] };
    const attachments = files.map((file) => this.attach(file));
    const components = modalValues(
      form.components,
      fields,
      attachments.map(({ id }) => id),
    );
    const resolved = {
      attachments: Object.fromEntries(attachments.map((attachment) => [attachment.id, attachment])),
    };
    const where = { channel: interaction.channelId };
    return this.interact(interaction.userId, 5, { custom_id: form.custom_id, components, resolved }, where);
  }

  /** Discord sends the same interaction once more. */
  repeat(interaction: Interaction): void {
    this.gateway.dispatch('INTERACTION_CREATE', interaction.payload);
  }

  private attach(file: UserFile): { readonly id: string; readonly url: string } {
    const id = this.world.snowflake();
    const path = `/attachments/user/${id}/${encodeURIComponent(file.name)}`;
    this.world.files.set(path, Buffer.from(file.bytes));
    const facts = { filename: file.name, size: file.bytes.length, content_type: file.mimeType };
    return { id, ...facts, url: this.url + path };
  }

  private post(userId: string, content: Partial<MessageExtras>, channel?: string): string {
    const id = this.world.snowflake();
    const payload = messagePayload(
      userId,
      channel ?? this.world.dmOf(userId),
      id,
      content,
      channel !== undefined,
    );
    this.gateway.dispatch('MESSAGE_CREATE', payload);
    return id;
  }

  private interact(
    userId: string,
    type: number,
    data: object,
    { channel }: Where,
    message?: StoredMessage,
  ): Interaction {
    const isServer = channel !== undefined && this.world.channels.has(channel);
    const channelId = channel ?? this.world.dmOf(userId);
    const id = this.world.snowflake();
    const token = `aW50ZXJhY3Rpb24:${id}`;
    const payload = interactionPayload({
      id,
      token,
      userId,
      type,
      data,
      channelId,
      isServer,
      locale: this.locale,
      message: message && answer(this.world, message, this.url),
    });
    const interaction: Interaction = {
      id,
      token,
      userId,
      channelId,
      type,
      createdAt: Date.now(),
      payload,
      messageId: message?.id ?? null,
      answered: null,
      answeredAfterMs: null,
      ephemeral: false,
      originalId: null,
      response: {},
      expired: false,
    };
    this.world.interactions.push(interaction);
    this.gateway.dispatch('INTERACTION_CREATE', payload);
    return interaction;
  }
}

interface MessageExtras {
  readonly content: string;
  readonly attachments: readonly object[];
  readonly replyTo: string;
  readonly sticker_items: readonly object[];
  readonly flags: number;
}

export async function startFakeDiscord(token?: string): Promise<FakeDiscord> {
  return new FakeDiscord(token).start();
}
