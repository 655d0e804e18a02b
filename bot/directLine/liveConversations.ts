/** The conversations of this process, by id. */
import { type ConversationOptions, LiveConversation } from './liveConversation.ts';

interface Held {
  readonly conversation: LiveConversation;
  readonly usedAt: number;
}

export class LiveConversations {
  /** The longest unused first. */
  private readonly held = new Map<string, Held>();
  private readonly options: ConversationOptions;

  constructor(options: ConversationOptions) {
    this.options = options;
  }

  get size(): number {
    return this.held.size;
  }

  get(id: string): LiveConversation | undefined {
    const conversation = this.held.get(id)?.conversation;
    if (conversation) this.use(conversation);
    return conversation;
  }

  /** Holds a new conversation; when there are too many, the one longest unused is let go for it. */
  open(id: string, user: string): LiveConversation {
    const conversation = new LiveConversation(id, user, this.options);
    this.use(conversation);
    const [oldest] = this.held.keys();
    if (this.held.size > this.options.limits.conversations && oldest !== undefined) this.letGo(oldest);
    return conversation;
  }

  /** Lets a conversation go with everything that was said in it. */
  end(id: string): void {
    this.letGo(id);
  }

  /** Lets go the conversations that nobody has used for a while and whose pages are closed. */
  letGoIdle(): void {
    const before = this.options.now().minus({ minutes: this.options.limits.idleMinutes }).toMillis();
    for (const [id, { conversation, usedAt }] of this.held)
      if (usedAt <= before && !conversation.transcript.listened) this.letGo(id);
  }

  private use(conversation: LiveConversation): void {
    this.held.delete(conversation.id);
    this.held.set(conversation.id, { conversation, usedAt: this.options.now().toMillis() });
  }

  private letGo(id: string): void {
    this.held.get(id)?.conversation.transcript.end();
    this.held.delete(id);
  }
}
