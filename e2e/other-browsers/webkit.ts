import { freePort } from '../address';
import { makeHome, startProgram, type Home, type Program } from './program';
import type { Session } from './session';

const SIZE = { x: 0, y: 0, width: 1440, height: 932 };
const SCREEN = '1440x932x24';

/** Until the driver answers, and how often it is asked whether it is there. Milliseconds. */
const PATIENCE = 60_000;
const EVERY = 100;

const GTK_SETTINGS = '[Settings]\ngtk-enable-animations=0\n';
const FOLDERS = 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n';

/** Without a graphics card, it paints several times as fast when it does not try to use one. */
const PAINTING = { WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1' };

type Send = <Result>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<Result>;

/** WebDriver, which Debian’s WebKit speaks: https://www.w3.org/TR/webdriver2/ */
function sendTo(address: string): Send {
  return async (method, path, body) => {
    const response = await fetch(`${address}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { value } = JSON.parse(await response.text());
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

/** Waits until the driver answers: it says nothing when it is ready. */
async function firstAnswer(send: Send, until = Date.now() + PATIENCE): Promise<void> {
  try {
    await send('GET', '/status');
  } catch (error) {
    if (Date.now() > until) throw error;
    await new Promise((resolve) => {
      setTimeout(resolve, EVERY);
    });
    await firstAnswer(send, until);
  }
}

/** Starts WebKitGTK’s own small browser on a screen that nobody sees. */
export async function startWebKit(): Promise<Session> {
  const home = await makeHome(() => ({
    '.config/gtk-3.0/settings.ini': GTK_SETTINGS,
    '.config/user-dirs.dirs': FOLDERS,
  }));
  const programs: Program[] = [];

  async function end(): Promise<void> {
    for (const program of programs.toReversed()) await program.stop();
    await home.remove();
  }

  const { send, path } = await startSession(home, programs).catch(async (error: unknown) => {
    await end();
    throw error;
  });

  return {
    downloads: home.downloads,
    navigate: (url) => send('POST', `${path}/url`, { url }),
    call: (source, argument) =>
      send('POST', `${path}/execute/sync`, {
        script: `return (${source})(arguments[0]);`,
        args: [argument],
      }),
    act: (actions) => send('POST', `${path}/actions`, { actions }),
    picture: () => send('GET', `${path}/screenshot`),
    end: async () => {
      await send('DELETE', path).catch(() => null);
      await end();
    },
  };
}

/** Starts the screen and the driver, which are added to the programs, and has the driver start the browser. */
async function startSession(home: Home, programs: Program[]): Promise<{ send: Send; path: string }> {
  const screen = startProgram(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'],
    home.environment,
  );
  programs.push(screen);
  const [display] = await screen.printed(/^\d+$/m);
  const port = await freePort();
  const environment = { ...home.environment, ...PAINTING, DISPLAY: `:${display}`, NO_AT_BRIDGE: '1' };
  programs.push(startProgram('WebKitWebDriver', [`--port=${port}`], environment));

  const send = sendTo(`http://127.0.0.1:${port}`);
  await firstAnswer(send);
  const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
    capabilities: {},
  });
  await send('POST', `/session/${sessionId}/window/rect`, SIZE);
  return { send, path: `/session/${sessionId}` };
}
