import { type Activity, TurnContext } from 'botbuilder';
import { expect } from 'chai';
import { DirectLineAdapter } from '../../../bot/directLine/directLineAdapter.ts';

const activity: Partial<Activity> = {
  type: 'message',
  id: '1',
  text: 'hello',
  channelId: 'webchat',
  from: { id: 'person', name: '' },
  recipient: { id: 'bot', name: '' },
  conversation: { id: 'talk', isGroup: false, conversationType: 'personal', name: '' },
};

describe('the Direct Line adapter', () => {
  let sent: Partial<Activity>[];
  let adapter: DirectLineAdapter;
  beforeEach(() => {
    sent = [];
    adapter = new DirectLineAdapter((said) => `id ${sent.push(said)}`);
  });
  const fault = (logic: (context: TurnContext) => Promise<unknown>) =>
    adapter.receive(activity, async (context) => void (await logic(context))).catch(String);

  it('delivers what the bot sends to the conversation of the turn, and gives the ids back', async () => {
    await adapter.receive(activity, async (context) => {
      const ids = await context.sendActivities([{ type: 'message', text: 'one' }, { type: 'typing' }]);
      expect(ids).to.deep.equal([{ id: 'id 1' }, { id: 'id 2' }]);
    });
    expect(sent[0]).to.deep.include({ text: 'one', replyToId: '1', recipient: activity.from });
    expect(sent[0]?.conversation?.id).to.equal('talk');
  });

  it('starts a turn of the bot’s own from a reference', async () => {
    const reference = TurnContext.getConversationReference(activity);
    await adapter.continueConversation(reference, async (context) => void (await context.sendActivity('later')));
    expect(sent[0]?.text).to.equal('later');
    expect(sent[0]?.conversation?.id).to.equal('talk');
  });

  it('says that Direct Line can neither change nor take back', async () => {
    expect(await fault((context) => context.updateActivity({ id: '1' }))).to.include('cannot update');
    expect(await fault((context) => context.deleteActivity('1'))).to.include('cannot delete');
  });
});
