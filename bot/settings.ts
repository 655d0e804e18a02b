/** The environment as checked, frozen settings. Every fault is reported at once, each with its mend. */
import { z } from 'zod';

const loopback = ['127.0.0.1', '::1', 'localhost'];
const appTypes = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;
const levels = ['error', 'warn', 'info', 'debug'] as const;

const text = z.string().trim().min(1).optional();
const origin = z
  .string()
  .regex(/^https?:\/\/[^/\s]+$/, 'use origins like https://www.example.org, with commas between them');

const schema = z
  .object({
    PORT: z.coerce
      .number('use a number such as 3978')
      .int()
      .min(0)
      .max(65535, 'use a port from 0 to 65535')
      .default(3978),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATA_FOLDER: text,
    STATE_FOLDER: z.string().min(1).default('state'),
    ALLOWED_ORIGINS: z
      .string()
      .transform((list) => list.split(',').map((one) => one.trim()))
      .pipe(z.array(origin))
      .optional(),
    DIRECT_LINE_KEY: z.string().min(32, 'use at least 32 random characters, or leave it out').optional(),
    LOG_LEVEL: z.enum(levels, `use one of ${levels.join(', ')}`).default('info'),
    MicrosoftAppType: z.enum(appTypes, `use one of ${appTypes.join(', ')}`).optional(),
    MicrosoftAppId: z
      .uuid('use the application (client) id from Azure, like 00000000-0000-0000-0000-000000000000')
      .optional(),
    MicrosoftAppPassword: text,
    MicrosoftAppTenantId: z.uuid('use the directory (tenant) id from Azure').optional(),
  })
  .superRefine((env, context) => {
    const need = (name: string, why: string) => context.addIssue({ code: 'custom', path: [name], message: why });
    if (env.MicrosoftAppId === undefined) {
      for (const name of ['MicrosoftAppType', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'] as const) {
        if (env[name] !== undefined)
          need('MicrosoftAppId', `is needed because ${name} is set; set it, or take ${name} out`);
      }
      return;
    }
    if (env.MicrosoftAppType === undefined)
      need('MicrosoftAppType', `is needed with MicrosoftAppId; use one of ${appTypes.join(', ')}`);
    if (env.MicrosoftAppType !== 'UserAssignedMSI' && env.MicrosoftAppPassword === undefined) {
      need('MicrosoftAppPassword', 'is needed unless MicrosoftAppType is UserAssignedMSI');
    }
    if (env.MicrosoftAppType !== 'MultiTenant' && env.MicrosoftAppTenantId === undefined) {
      need('MicrosoftAppTenantId', 'is needed unless MicrosoftAppType is MultiTenant');
    }
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
  readonly directLineKey: string | undefined;
  readonly logLevel: (typeof levels)[number];
  /** Undefined: no channel of Microsoft's can reach the bot. */
  readonly identity: BotIdentity | undefined;
}

/** Thrown when settings are wrong; the message names every fault. */
export class SettingsFaults extends Error {
  override readonly name = 'SettingsFaults';
}

/** Reads the settings. An empty value counts as not set. Throws {@link SettingsFaults}. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(settingNames.map((name) => [name, environment[name] || undefined]));
  const read = schema.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `- ${path[0]?.toString()}: ${message}`);
    throw new SettingsFaults(
      `These settings are wrong. Mend them in the environment or in .env:\n${faults.join('\n')}`,
    );
  }
  const { data } = read;
  return Object.freeze({
    port: data.PORT,
    host: data.HOST,
    local: loopback.includes(data.HOST),
    dataFolder: data.DATA_FOLDER,
    stateFolder: data.STATE_FOLDER,
    allowedOrigins: data.ALLOWED_ORIGINS ?? [],
    directLineKey: data.DIRECT_LINE_KEY,
    logLevel: data.LOG_LEVEL,
    identity:
      data.MicrosoftAppId && data.MicrosoftAppType
        ? {
            type: data.MicrosoftAppType,
            appId: data.MicrosoftAppId,
            password: data.MicrosoftAppPassword,
            tenantId: data.MicrosoftAppTenantId,
          }
        : undefined,
  });
}
