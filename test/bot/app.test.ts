import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { messagesAre, startApp } from '../../bot/app.ts';
import { silentLog } from '../../bot/log.ts';
import type { RunningServer } from '../../bot/server.ts';
import { readSettings, type Settings } from '../../bot/settings.ts';
import { london } from '../conversations/talk.ts';

const identity = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  MicrosoftAppPassword: 'a secret',
  MicrosoftAppTenantId: '11111111-2222-4333-8444-555555555555',
};

describe('the app', () => {
  let folder: string;
  const running: RunningServer[] = [];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'app-'));
  });
  after(async () => {
    await Promise.all(running.map((app) => app.close()));
    await rm(folder, { recursive: true, force: true });
  });

  const settingsWith = (environment: Record<string, string>) =>
    readSettings({ PORT: '0', STATE_FOLDER: folder, ...environment });
  async function started(settings: Settings): Promise<RunningServer> {
    const app = await startApp(settings, { now: () => london('2026-12-16T18:00'), log: silentLog });
    running.push(app);
    return app;
  }
  const tell = (app: RunningServer, activity: object) =>
    fetch(`${app.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        channelId: 'sms',
        serviceUrl: 'http://127.0.0.1:9',
        deliveryMode: 'expectReplies',
        from: { id: 'canary-person' },
        recipient: { id: 'bot' },
        conversation: { id: 'canary-talk' },
        ...activity,
      }),
    });

  it('tells that it is well, and how many groups it knows', async () => {
    const answer = await fetch(`${(await started(settingsWith({}))).url}/healthz`);
    expect(await answer.json()).to.deep.equal({ status: 'ok', groups: 8 });
  });

  it('answers a message with the next meeting at the pinned moment', async () => {
    const answer = await tell(await started(settingsWith({})), { text: 'when is the next Heads2gether meeting?' });
    expect(answer.status).to.equal(200);
    expect(await answer.text()).to.include('Next meeting: today at');
  });

  it('keeps answers alone, and no word, name or id of a person', async () => {
    const app = await started(settingsWith({}));
    await tell(app, {
      id: 'canary-id',
      text: 'canary-word I have tongue cancer',
      from: { id: 'x', name: 'canary-name' },
    });
    const files = await readdir(folder);
    const kept = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    expect(kept.join()).to.include('tongue');
    expect([...files, ...kept].join()).not.to.include('canary');
  });

  it('goes on after a restart where the talk was', async () => {
    await tell(await started(settingsWith({})), { conversation: { id: 'restart' }, text: 'my dad has tongue cancer' });
    const answer = await tell(await started(settingsWith({})), { conversation: { id: 'restart' }, text: '71' });
    expect(await answer.text()).to.include('How would you like to meet');
  });

  for (const activity of [
    { type: 'no such type' },
    { conversation: null },
    { text: 7, from: null, membersAdded: 'x', channelData: 'x', timestamp: 'x' },
  ]) {
    it(`lives through ${JSON.stringify(activity)}`, async () => {
      const app = await started(settingsWith({}));
      expect((await tell(app, activity)).status).to.be.below(500);
      expect((await fetch(`${app.url}/healthz`)).status).to.equal(200);
    });
  }

  it('refuses a message without a token, and does not say why', async () => {
    const app = await started(settingsWith(identity));
    const answer = await tell(app, { text: 'hello' });
    expect(answer.status).to.equal(401);
    expect(await answer.text()).to.equal('');
  });

  it('does not take messages from everybody when nobody can be told from anybody', async () => {
    expect(messagesAre(settingsWith({ HOST: '0.0.0.0' }))).to.equal('off');
    expect(messagesAre(settingsWith({ HOST: '0.0.0.0', ...identity }))).to.equal('for channels');
    expect(messagesAre(settingsWith({}))).to.equal('for this machine');
    const app = await started({ ...settingsWith({}), local: false });
    expect((await tell(app, { text: 'hello' })).status).to.equal(404);
  });
});
