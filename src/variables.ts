/** Every environment variable: one list behind the schema, `.env.example` and README's table (a test compares them). */
import { z } from 'zod';

const text = z.string();
const url = z.url({ protocol: /^https?$/u, error: 'must be an http or https address' });
const list = text.transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
);
const amount = z.coerce.number({ error: 'must be a number' }).nonnegative('must not be negative');
const port = z.coerce
  .number({ error: 'must be a number' })
  .int('must be a whole number')
  .min(0, 'must be a port from 0 to 65535')
  .max(65_535, 'must be a port from 0 to 65535');
/** The account of a person, as the platform numbers it. */
const ids = list.refine((items) => items.every((item) => /^[a-z]+:\S+$/u.test(item)), {
  error: 'each needs its platform before it: telegram:123 or discord:456, comma separated',
});
const onOff = z
  .enum(['true', 'false', '1', '0'], { error: 'must be true or false' })
  .transform((value) => value === 'true' || value === '1');

interface Variable {
  readonly schema: z.ZodType;
  /** What README shows as default where the schema has none to show; a dash stands for "none". */
  readonly standard?: string;
  readonly meaning: string;
  /** Secrets may come from a file named by `NAME_FILE`. */
  readonly secret?: true;
  /** Older names that are accepted too. */
  readonly aliases?: readonly string[];
}

export const VARIABLES = {
  TELEGRAM_BOT_TOKEN: {
    schema: text,
    standard: '-',
    meaning: 'token from @BotFather; serves Telegram',
    secret: true,
  },
  TELEGRAM_API_ROOT: { schema: url, standard: 'official', meaning: 'a self-hosted Bot API server' },
  TELEGRAM_WEBHOOK_URL: {
    schema: url,
    standard: '-',
    meaning: 'public https address; webhook instead of polling',
  },
  TELEGRAM_WEBHOOK_SECRET: {
    schema: text,
    standard: '-',
    meaning: 'secret Telegram sends with each webhook call; made up when absent',
    secret: true,
  },
  DISCORD_TOKEN: { schema: text, standard: '-', meaning: 'bot token; serves Discord', secret: true },
  DISCORD_APP_ID: {
    schema: text,
    standard: '-',
    meaning: 'application id, where it cannot be read from the token',
  },
  DISCORD_GUILD_ID: {
    schema: text,
    standard: '-',
    meaning: 'server where commands appear at once (development)',
  },
  DISCORD_API_ROOT: {
    schema: url,
    standard: 'official',
    meaning: 'REST root; the gateway address comes from it',
  },
  OPENAI_API_KEY: {
    schema: text,
    standard: '-',
    meaning: 'key of OpenAI or of a compatible server',
    secret: true,
  },
  OPENAI_BASE_URL: {
    schema: url,
    standard: 'official',
    meaning: 'any OpenAI-compatible server (Ollama, LM Studio, vLLM); no key needed then',
  },
  OPENAI_MODEL: {
    schema: text,
    standard: 'gpt-5.4-mini',
    meaning: "writing model; with a base URL of one's own: its first model",
  },
  OPENAI_JUDGE_MODEL: { schema: text, standard: 'same', meaning: 'model that compares the attempts' },
  OPENAI_QUALITY_MODEL: { schema: text, standard: '-', meaning: 'better model for the final repair' },
  OPENAI_TRANSCRIBE_MODEL: {
    schema: text,
    standard: 'gpt-4o-mini-transcribe',
    meaning: 'model for voice notes and recordings; `whisper-1` also tells pauses',
  },
  OPENAI_PRICES: {
    schema: text,
    standard: 'table in data/',
    meaning: '`model=in/out` in USD per million tokens, comma separated',
  },
  OPENAI_FALLBACK_BASE_URL: {
    schema: url,
    standard: '-',
    meaning: 'second server, tried before the built-in writer',
  },
  OPENAI_FALLBACK_API_KEY: { schema: text, standard: '-', meaning: 'its key', secret: true },
  OPENAI_FALLBACK_MODEL: { schema: text, standard: '-', meaning: 'its model' },
  PINECONE_API_KEY: {
    schema: text,
    standard: '-',
    meaning: 'vector memory in Pinecone instead of the embedded one',
    secret: true,
  },
  PINECONE_INDEX: {
    schema: text.default('scriptwriter-384'),
    meaning: 'index name (384 dimensions, cosine)',
  },
  PINECONE_HOST: { schema: text, standard: '-', meaning: "the index's own address" },
  PINECONE_CONTROLLER_HOST: { schema: url, standard: 'official', meaning: 'control plane' },
  PINECONE_CLOUD: { schema: text.default('aws'), meaning: 'where a missing index is created' },
  PINECONE_REGION: { schema: text.default('us-east-1'), meaning: 'where a missing index is created' },
  PINECONE_NAMESPACE_MODE: {
    schema: z.enum(['shared', 'per-user']).default('shared'),
    meaning: '`shared`: one namespace filtered by user; `per-user`',
  },
  LANGSMITH_API_KEY: {
    schema: text,
    standard: '-',
    meaning: 'tracing',
    secret: true,
    aliases: ['LANGCHAIN_API_KEY'],
  },
  LANGSMITH_ENDPOINT: {
    schema: url,
    standard: 'official',
    meaning: 'LangSmith server',
    aliases: ['LANGCHAIN_ENDPOINT'],
  },
  LANGSMITH_TRACING: {
    schema: onOff,
    standard: 'on with a key',
    meaning: 'true or false',
    aliases: ['LANGCHAIN_TRACING_V2'],
  },
  LANGSMITH_PROJECT: {
    schema: text.default('Instagram-Script-Writer'),
    meaning: 'project name',
    aliases: ['LANGCHAIN_PROJECT'],
  },
  LANGSMITH_TEXTS: { schema: onOff.default(false), meaning: 'send stories and scripts unmasked' },
  DATA_DIR: {
    schema: text.default('data/run'),
    meaning: 'run-time files: store, logs, files the terminal chat saves',
  },
  KEYV_URI: {
    schema: text,
    standard: 'sqlite://<DATA_DIR>/reelsmith.sqlite',
    meaning: '`sqlite://PATH`, `redis://...`, `postgres://...`',
    secret: true,
  },
  EMBEDDING_MODEL_PATH: {
    schema: text,
    standard: 'shipped MiniLM',
    meaning: 'folder of another 384-dimension model',
  },
  CALIBRATION_DATA: {
    schema: text,
    standard: '../shared/data',
    meaning: 'development data for `eval` and `calibrate`',
  },
  INSTAGRAM_ACCESS_TOKEN: { schema: text, standard: '-', meaning: 'Graph API', secret: true },
  INSTAGRAM_USER_ID: { schema: text, standard: '-', meaning: 'professional account the token belongs to' },
  INSTAGRAM_API_ROOT: { schema: url, standard: 'official', meaning: 'Graph API root with its version' },
  ADMIN_IDS: { schema: ids, standard: '-', meaning: 'comma separated, `telegram:123`, `discord:456`' },
  ALLOWED_IDS: { schema: ids, standard: 'everyone', meaning: 'who may use the bot' },
  DAILY_SCRIPTS_PER_USER: {
    schema: amount,
    standard: 'unlimited',
    meaning: 'scripts a person may ask for in a UTC day',
  },
  DAILY_COST_USD_PER_USER: {
    schema: amount,
    standard: 'unlimited',
    meaning: 'model cost a person may cause in a UTC day',
  },
  DAILY_COST_USD: { schema: amount, standard: 'unlimited', meaning: 'model cost of everybody in a UTC day' },
  SUPPORT_CONTACT: { schema: text, standard: '-', meaning: 'shown by /support' },
  SHUTDOWN_SECONDS: {
    schema: amount.default(20),
    meaning: 'time running work gets when the bot is stopped',
  },
  HTTP_PORT: { schema: port.default(8505), meaning: '`GET /healthz`, webhook' },
  LOG_LEVEL: {
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    meaning: 'trace ... fatal, silent',
  },
} as const satisfies Readonly<Record<string, Variable>>;

export type VariableName = keyof typeof VARIABLES;
