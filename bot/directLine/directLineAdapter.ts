import { type Activity, BotAdapter, type ConversationReference, type ResourceResponse, TurnContext } from 'botbuilder';

/** Takes an activity of the bot to the conversation that it names, and gives its id; none when nobody is there any more. */
export type Deliver = (activity: Partial<Activity>) => string | undefined;

/** Runs turns in the process: what the bot sends is delivered to the conversation's transcript. */
export class DirectLineAdapter extends BotAdapter {
  private readonly deliver: Deliver;

  constructor(deliver: Deliver) {
    super();
    this.deliver = deliver;
  }

  /** Runs one turn for an activity. */
  async receive(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }

  override async sendActivities(_: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities.map((activity) => ({ id: this.deliver(activity) ?? '' }));
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    await this.receive(TurnContext.applyConversationReference({ type: 'event' }, reference, true), logic);
  }

  /** Direct Line 3.0 cannot change what was sent. */
  override async updateActivity(): Promise<void> {
    throw new Error('Direct Line cannot update an activity: send a new one');
  }

  /** Direct Line 3.0 cannot take back what was sent. */
  override async deleteActivity(): Promise<void> {
    throw new Error('Direct Line cannot delete an activity');
  }
}
