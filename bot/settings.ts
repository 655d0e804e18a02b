/** The environment as checked, frozen settings. Every fault is reported at once, each with its mend. */
import { z } from 'zod';

const loopback = ['127.0.0.1', '::1', 'localhost'];
const appTypes = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;
const levels = ['error', 'warn', 'info', 'debug'] as const;

const text = z.string().optional();
const origin = z
  .string()
  .regex(/^https?:\/\/[^/\s]+$/, 'use origins like https://www.example.org, with commas between them');

const port = 'use a whole number from 0 to 65535, such as 3978';

/** People are told that what they said is gone within a day, so it is never kept longer. */
const hours = 'use a whole number of hours from 1 to 24';

const schema = z.object({
  PORT: z.string().regex(/^\d+$/, port).transform(Number).pipe(z.int().max(65535, port)).default(3978),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'use an address or a host name alone, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  DATA_FOLDER: text,
  STATE_FOLDER: z.string().default('state'),
  ALLOWED_ORIGINS: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .pipe(z.array(origin))
    .default([]),
  SECRET_KEY: z.string().min(32, 'use at least 32 random characters, or leave it out').optional(),
  RETENTION_HOURS: z
    .string()
    .regex(/^\d+$/, hours)
    .transform(Number)
    .pipe(z.int().min(1, hours).max(24, hours))
    .default(24),
  METRICS_KEY: z.string().min(16, 'use at least 16 random characters, or leave it out').optional(),
  LOG_LEVEL: z.enum(levels, `use one of ${levels.join(', ')}`).default('info'),
  MicrosoftAppType: z.enum(appTypes, `use one of ${appTypes.join(', ')}`).optional(),
  MicrosoftAppId: z
    .uuid('use the application (client) id from Azure, like 00000000-0000-0000-0000-000000000000')
    .optional(),
  MicrosoftAppPassword: text,
  MicrosoftAppTenantId: z.uuid('use the directory (tenant) id from Azure').optional(),
});

/** Names of every setting, for `.env.example` and its test. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

/** Who the bot is for Microsoft's channels. */
export interface BotIdentity {
  readonly type: (typeof appTypes)[number];
  readonly appId: string;
  readonly password: string | undefined;
  readonly tenantId: string | undefined;
}

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Whether only this machine can reach the server. */
  readonly local: boolean;
  /** Undefined: the directory that is shipped. */
  readonly dataFolder: string | undefined;
  readonly stateFolder: string;
  /** Other origins whose pages may talk to the Direct Line service. */
  readonly allowedOrigins: readonly string[];
  /** Undefined: a random one is made, and kept in the state folder. */
  readonly secretKey: string | undefined;
  /** How long answers are kept after somebody's last message. */
  readonly retentionHours: number;
  /** Opens `/metrics` to whoever has it; undefined: there is none. */
  readonly metricsKey: string | undefined;
  readonly logLevel: (typeof levels)[number];
  /** Undefined: no channel of Microsoft's can reach the bot. */
  readonly identity: BotIdentity | undefined;
}

/** Thrown when settings are wrong; the message names every fault. */
export class SettingsFaults extends Error {
  override readonly name = 'SettingsFaults';
}

/**
 * Reads the settings. White space around a value does not count, and an empty value counts as not set. Throws
 * {@link SettingsFaults}, whose message names every fault, and no value: one of them may be a secret.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(settingNames.map((name) => [name, environment[name]?.trim() || undefined]));
  const read = schema.safeParse(given);
  const wrong = read.error?.issues.map(({ path, message }) => `${path[0]?.toString()}: ${message}`) ?? [];
  const faults = [...wrong, ...lackingOf(given)];
  if (!read.success || faults.length > 0) {
    const lines = faults.map((fault) => `- ${fault}`).join('\n');
    throw new SettingsFaults(`These settings are wrong. Mend them in the environment or in .env:\n${lines}`);
  }
  const { data } = read;
  return Object.freeze({
    port: data.PORT,
    host: data.HOST,
    local: loopback.includes(data.HOST),
    dataFolder: data.DATA_FOLDER,
    stateFolder: data.STATE_FOLDER,
    allowedOrigins: Object.freeze(data.ALLOWED_ORIGINS),
    secretKey: data.SECRET_KEY,
    retentionHours: data.RETENTION_HOURS,
    metricsKey: data.METRICS_KEY,
    logLevel: data.LOG_LEVEL,
    identity: identityOf(data),
  });
}

function identityOf(data: z.infer<typeof schema>): BotIdentity | undefined {
  const { MicrosoftAppType: type, MicrosoftAppId: appId } = data;
  if (type === undefined || appId === undefined) return undefined;
  return Object.freeze({ type, appId, password: data.MicrosoftAppPassword, tenantId: data.MicrosoftAppTenantId });
}

/** What is missing for an identity. It is read beside the schema, so that it is reported together with its faults. */
function lackingOf(given: Readonly<Record<string, string | undefined>>): string[] {
  const { MicrosoftAppType: type, MicrosoftAppId: appId, MicrosoftAppPassword: password } = given;
  const others = ['MicrosoftAppType', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'];
  if (appId === undefined) {
    const set = others.filter((name) => given[name] !== undefined);
    return set.length > 0 ? [`MicrosoftAppId: is needed because ${set.join(' and ')} is set; set it too, or none`] : [];
  }
  return [
    ...(type === undefined
      ? [`MicrosoftAppType: is needed with MicrosoftAppId; use one of ${appTypes.join(', ')}`]
      : []),
    ...(type !== 'UserAssignedMSI' && password === undefined
      ? ['MicrosoftAppPassword: is needed unless MicrosoftAppType is UserAssignedMSI']
      : []),
    ...(type !== 'MultiTenant' && given.MicrosoftAppTenantId === undefined
      ? ['MicrosoftAppTenantId: is needed unless MicrosoftAppType is MultiTenant']
      : []),
  ];
}
