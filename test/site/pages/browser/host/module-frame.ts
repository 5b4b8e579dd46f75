/** A module on this page: its iframe, what the server sealed about it, the context it may read, and the address its own pages begin at. */
export interface ModuleFrame {
  readonly element: HTMLIFrameElement;
  readonly seal: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly base: string;
}
