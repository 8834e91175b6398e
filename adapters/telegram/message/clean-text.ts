/** Text as Telegram will keep it, so that entity offsets stay true: what the server would drop is dropped here. */

const DROPPED = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Removes control and direction-override characters; a lone surrogate becomes U+FFFD (Telegram refuses it). */
export function cleanText(text: string): string {
  return text.replace(DROPPED, '').replace(LONE_SURROGATE, '\ufffd');
}

/** True when nothing visible is left: Telegram refuses such a message. */
export function isBlank(text: string): boolean {
  return !/[^\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/.test(text);
}
