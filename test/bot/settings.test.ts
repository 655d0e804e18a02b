import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readSettings, SettingsFaults, settingNames } from '../../bot/settings.ts';

const appId = '11111111-2222-4333-8444-555555555555';

function faultsOf(environment: Record<string, string>): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsFaults) return error.message;
    throw error;
  }
  return '';
}

describe('settings', () => {
  it('need nothing for local use, and are frozen', () => {
    const settings = readSettings({});
    expect(settings).to.include({
      port: 3978,
      host: '127.0.0.1',
      local: true,
      stateFolder: 'state',
      identity: undefined,
    });
    expect(Object.isFrozen(settings) && Object.isFrozen(settings.allowedOrigins)).to.equal(true);
  });

  it('count an empty value as not set', () => {
    expect(readSettings({ PORT: '', MicrosoftAppId: '', MicrosoftAppType: '' }).identity).to.equal(undefined);
  });

  it('read an identity', () => {
    const environment = { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppId: appId, MicrosoftAppTenantId: appId };
    expect(readSettings(environment).identity).to.include({ type: 'UserAssignedMSI', appId });
  });

  it('name every fault at once, each with its mend', () => {
    const faults = faultsOf({
      PORT: '99999',
      LOG_LEVEL: 'loud',
      SECRET_KEY: 'short',
      ALLOWED_ORIGINS: 'www.example.org',
      MicrosoftAppType: 'SingleTennant',
      MicrosoftAppId: 'my-bot',
    });
    for (const name of ['PORT', 'LOG_LEVEL', 'SECRET_KEY', 'ALLOWED_ORIGINS', 'MicrosoftAppType', 'MicrosoftAppId']) {
      expect(faults).to.match(new RegExp(`- ${name}: \\w`));
    }
    expect(faults).not.to.include('short');
  });

  for (const [name, value] of [
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['PORT', 'http'],
    ['HOST', 'http://127.0.0.1'],
    ['ALLOWED_ORIGINS', 'https://www.example.org/page'],
    ['ALLOWED_ORIGINS', 'https://www.example.org,,https://b.example'],
    ['MicrosoftAppType', 'singletenant'],
  ] as const) {
    it(`refuse ${name}=${value}`, () => expect(faultsOf({ [name]: value })).to.include(`- ${name}: `));
  }

  it('read the origins of other pages', () => {
    const { allowedOrigins } = readSettings({ ALLOWED_ORIGINS: ' https://a.example, http://localhost:8080 ' });
    expect(allowedOrigins).to.deep.equal(['https://a.example', 'http://localhost:8080']);
  });

  it('name what an identity lacks beside what is wrong elsewhere, and no value', () => {
    const faults = faultsOf({ PORT: 'x', MicrosoftAppType: 'SingleTenant', MicrosoftAppId: appId });
    expect(faults).to.include('- PORT: ').and.to.include('- MicrosoftAppPassword: ');
    expect(faultsOf({ MicrosoftAppPassword: 'hush', LOG_LEVEL: 'quite' })).not.to.match(/hush|quite/);
  });

  it('name what an identity lacks', () => {
    const faults = faultsOf({ MicrosoftAppType: 'SingleTenant', MicrosoftAppId: appId });
    expect(faults).to.include('MicrosoftAppPassword').and.to.include('MicrosoftAppTenantId');
    expect(faultsOf({ MicrosoftAppPassword: 'x' })).to.include('MicrosoftAppId');
  });

  it('are all in .env.example, each with a reason above it, and nothing else is', () => {
    const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').split('\n');
    const names = lines.flatMap((line) => /^(\w+)=/.exec(line)?.[1] ?? []);
    expect(names.toSorted()).to.deep.equal([...settingNames].toSorted());
    for (const [index, line] of lines.entries()) {
      if (/^\w+=/.test(line)) expect(lines[index - 1], line).to.match(/^# \w/);
    }
  });
});
