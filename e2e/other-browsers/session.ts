/** What a finger or a pointer does, as both protocols write it: https://www.w3.org/TR/webdriver2/#actions */
export type InputSource =
  | { readonly type: 'key'; readonly id: string; readonly actions: readonly KeyAction[] }
  | { readonly type: 'pointer'; readonly id: string; readonly actions: readonly PointerAction[] };

interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

type PointerAction =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number; readonly origin: 'viewport' }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: number };

/** A browser with one empty profile and one window. All that a driver has to do. */
export interface Session {
  /** The folder that downloads come to. */
  readonly downloads: string;
  /** Opens an address, and waits until the page is loaded. */
  navigate(url: string): Promise<void>;
  /** Calls a function in the page, written as source, with a text; it must give a text. */
  call(source: string, argument: string): Promise<string>;
  act(actions: readonly InputSource[]): Promise<void>;
  /** What is on the screen, as a PNG in base64. */
  picture(): Promise<string>;
  /** Ends the browser, and removes all that it wrote. */
  end(): Promise<void>;
}

/**
 * Runs a function in the page. It is handed over as source, so it may use nothing from outside itself; what
 * goes in and comes out is JSON.
 */
export async function inPage<Arguments extends readonly unknown[], Result>(
  session: Session,
  run: (...args: Arguments) => Result,
  ...args: Arguments
): Promise<Result> {
  const source = `(argument) => JSON.stringify((${run.toString()})(...JSON.parse(argument)) ?? null)`;
  return JSON.parse(await session.call(source, JSON.stringify(args)));
}
