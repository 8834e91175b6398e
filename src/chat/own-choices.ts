/** Values of buttons that the chat itself answers, before any conversation. */

/** Stops whatever is open; the same as /cancel. */
export const CANCEL_VALUE = 'form:cancel';

/** Stops the one operation asked for right after the message with this button; the chat fills in which. */
export const STOP_NEXT = 'form:stop';

/** Under the question whose a forwarded message is. */
export const FORWARDED = { mine: 'forwarded:mine', score: 'forwarded:score', no: 'forwarded:no' } as const;
