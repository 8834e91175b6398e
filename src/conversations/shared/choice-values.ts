/** Values behind buttons: `conversation:action:argument`, at most 64 bytes, hostile when they come back. */
import { z } from 'zod';

export { CANCEL_VALUE, FORWARDED, STOP_NEXT } from '../../chat/own-choices.js';

export interface ChoiceValue {
  readonly conversation: string;
  readonly action: string;
  /** Empty when the action needs none. */
  readonly argument: string;
}

/** Telegram's callback data. */
const VALUE_LIMIT_BYTES = 64;

/** Of a form she is about to leave, or has left open. */
export const FORM_VALUES = { stay: 'form:stay', leave: 'form:leave', restart: 'form:restart' } as const;

const valueSchema = z
  .string()
  .max(VALUE_LIMIT_BYTES)
  .regex(/^[a-z]{1,16}:[a-z-]{1,20}(?::[^\p{Cc}]{0,50})?$/u)
  .transform((value): ChoiceValue => {
    const [conversation = '', action = '', ...rest] = value.split(':');
    return { conversation, action, argument: rest.join(':') };
  });

/** Null for anything this bot cannot have put behind a button. */
export function parseChoice(value: string): ChoiceValue | null {
  const parsed = valueSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Builds a value. Throws RangeError when it would not fit: arguments are ids and short codes only. */
export function choiceValue(conversation: string, action: string, argument = ''): string {
  const value = argument === '' ? `${conversation}:${action}` : `${conversation}:${action}:${argument}`;
  if (Buffer.byteLength(value) > VALUE_LIMIT_BYTES)
    throw new RangeError(`A button's value is too long: ${action}`);
  return value;
}
