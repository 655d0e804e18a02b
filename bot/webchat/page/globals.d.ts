/** What the built files put on the window, as far as we use it. */

/** What React draws. */
type Drawn = object;

interface SuggestedAction {
  readonly value?: { readonly do?: string };
}

/** What goes through Web Chat's store. */
interface StoreAction {
  readonly type: string;
  readonly payload?: {
    readonly suggestedActions?: readonly SuggestedAction[];
    readonly activity?: { readonly type?: string; readonly name?: string };
  } & Readonly<Record<string, unknown>>;
}

interface Store {
  dispatch(action: StoreAction): unknown;
}

interface DirectLine {
  readonly connectionStatus$: { subscribe(listener: (status: number) => void): unknown };
}

interface Window {
  readonly React: {
    createElement(type: unknown, properties: object | null, ...children: readonly unknown[]): Drawn;
  };
  readonly WebChat: {
    createDirectLine(options: {
      readonly domain: string;
      readonly token: string;
      readonly webSocket: boolean;
      readonly conversationId?: string;
      readonly watermark?: string;
    }): DirectLine;
    createStore(
      state: object,
      ...middleware: readonly (() => (next: (action: StoreAction) => unknown) => (action: StoreAction) => unknown)[]
    ): Store;
    renderWebChat(options: object, place: HTMLElement | null): void;
  };
}
