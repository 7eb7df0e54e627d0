/**
 * The way from the facilitator's window to the wall. Both windows are of one browser: a BroadcastChannel reaches every
 * wall, also one that was reloaded or opened by hand; messages between a window and the one that opened it are the
 * second way, for browsers that let no channel into a page opened as a file.
 */
import type { AssessmentId } from '../domain/assessment';
import type { WallView } from '../domain/wall-view';
import { dataFromWallMessage, parseWallMessage } from '../formats/wall-message';

const channelName = 'lacuna-wall';
/** A facilitator's window that was reloaded finds its wall again within this time. */
const helloEveryMs = 3_000;

export interface WallSender {
  /** What the walls show from now on. */
  show(view: WallView): void;
  close(): void;
}

/** The facilitator's end: answers every wall that says hello with the present view. */
export function createWallSender(about: AssessmentId): WallSender {
  let current: WallView | null = null;
  const walls = new Set<MessageEventSource>();
  const send = (wall: MessageEventSource | null) => {
    if (current === null) return;
    const data = dataFromWallMessage({ kind: 'view', about, view: current });
    if (wall) wall.postMessage(data, { targetOrigin: ownOrigin() });
    else line.broadcast(data);
  };
  const line = openLine(({ data, source }) => {
    const message = parseWallMessage(data);
    if (message?.kind !== 'hello' || message.about !== about) return;
    if (source) walls.add(source);
    send(source);
  });
  return {
    show: (view) => {
      current = view;
      send(null);
      walls.forEach(send);
    },
    close: line.close,
  };
}

/** The wall's end: says hello, and hands over each view that comes; the answer ends it. */
export function hearViews(about: AssessmentId, listener: (view: WallView) => void): () => void {
  const opener = isWindow(window.opener) ? window.opener : null;
  const line = openLine(({ data, source }) => {
    // Nobody but the window that opened this one may say by the second way what stands on the wall.
    if (source !== null && source !== opener) return;
    const message = parseWallMessage(data);
    if (message?.kind === 'view' && message.about === about) listener(message.view);
  });
  const sayHello = () => {
    const data = dataFromWallMessage({ kind: 'hello', about });
    line.broadcast(data);
    opener?.postMessage(data, ownOrigin());
  };
  sayHello();
  const repeating = setInterval(sayHello, helloEveryMs);
  return () => {
    clearInterval(repeating);
    line.close();
  };
}

interface Heard {
  readonly data: unknown;
  /** The window that said it; null over the channel. */
  readonly source: MessageEventSource | null;
}

function openLine(hear: (heard: Heard) => void) {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName);
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear({ data, source: null }));
  const hearWindow = ({ data, source, origin }: MessageEvent<unknown>) => {
    if (source !== null && isOwnOrigin(origin)) hear({ data, source });
  };
  window.addEventListener('message', hearWindow);
  return {
    broadcast: (data: object) => channel?.postMessage(data),
    close: () => {
      channel?.close();
      window.removeEventListener('message', hearWindow);
    },
  };
}

const isFile = (): boolean => location.protocol === 'file:';

/** A page opened as a file has no origin that a message could be addressed to. */
const ownOrigin = (): string => (isFile() ? '*' : location.origin);

/** Browsers name the origin of a file in different ways. */
const isOwnOrigin = (origin: string): boolean =>
  isFile() ? ['null', 'file://'].includes(origin) : origin === location.origin;

function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null && 'postMessage' in value;
}
