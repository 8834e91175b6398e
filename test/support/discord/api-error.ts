/** An error answer of Discord's REST API. */
export class DiscordApiError extends Error {
  constructor(
    /** 0 cuts the connection. */
    readonly status: number,
    readonly code: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

export function invalidForm(field: string, reason: string): DiscordApiError {
  return new DiscordApiError(
    400,
    50035,
    'Invalid Form Body',
    {},
    {
      errors: { [field]: { _errors: [{ code: 'INVALID', message: reason }] } },
    },
  );
}
