/** Settings other versions know and this one does not act on: whoever sets one is told, and the bot serves on. */
type Environment = Readonly<Record<string, string | undefined>>;

interface Unbuilt {
  readonly name: string;
  /** Asks for nothing this version does not do. */
  readonly harmless?: string;
  readonly consequence: string;
}

const UNBUILT: readonly Unbuilt[] = [
  {
    name: 'DATA_KEY',
    consequence:
      'this version does not encrypt: what is kept in the store and under DATA_DIR is readable as it is',
  },
  {
    name: 'REDIS_URL',
    consequence: 'this version does not share work between processes; for a store in Redis set KEYV_URI',
  },
  { name: 'ROLE', harmless: 'all', consequence: 'this version does everything in one process' },
  { name: 'API_KEYS', consequence: 'this version offers no HTTP API' },
  {
    name: 'RETENTION_DAYS',
    harmless: '0',
    consequence: 'this version deletes nothing by itself: everything is kept',
  },
];

/** A sentence for each that is set, by itself or as `NAME_FILE`; no value is quoted. */
export function unbuiltSettings(env: Environment): readonly string[] {
  return UNBUILT.flatMap(({ name, harmless, consequence }) => {
    const value = env[name]?.trim() || env[`${name}_FILE`]?.trim();
    return value && value !== harmless ? [`${name} is set, but ${consequence}.`] : [];
  });
}
