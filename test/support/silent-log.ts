import type { Logger } from '../../src/ports.js';

export const silentLog: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
