/** The adapter that Microsoft's channels talk to. */
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Log } from './log.ts';
import type { BotIdentity } from './settings.ts';

/**
 * A CloudAdapter for this identity. Without one it accepts every request, so it must then be reachable from this machine
 * alone. A turn that fails outside our own handler sends nothing: the channel will retry it.
 */
export function makeCloudAdapter(identity: BotIdentity | undefined, log: Log): CloudAdapter {
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: identity?.appId,
      MicrosoftAppPassword: identity?.password,
      MicrosoftAppTenantId: identity?.tenantId,
      MicrosoftAppType: identity?.type,
    }),
  );
  adapter.onTurnError = async (_, error) => log.failure('adapter.failed', error);
  return adapter;
}
