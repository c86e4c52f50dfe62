import { once } from 'node:events';
import { WebSocket } from 'ws';
import { makeHome, startProgram } from './program';
import type { Session } from './session';

const SIZE = { width: 1440, height: 900 };

/** How long Firefox may take to close by itself. Milliseconds. */
const LEAVE = 10_000;

/** What would disturb a test, such as updates, Firefox turns off by itself once it is driven from outside. */
function preferences(folder: string): string {
  const preferred = {
    'browser.download.dir': `${folder}/Downloads`,
    'browser.download.folderList': 2,
    'ui.prefersReducedMotion': 1,
  };
  return Object.entries(preferred)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

type Send = <Result>(method: string, params: object) => Promise<Result>;

/** WebDriver BiDi: commands and replies as JSON. https://www.w3.org/TR/webdriver-bidi/ */
async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, (reply: string) => void>();
  let sent = 0;

  socket.on('message', (data: Buffer) => {
    const reply = data.toString();
    const { id } = JSON.parse(reply);
    waiting.get(id)?.(reply);
    waiting.delete(id);
  });
  socket.on('close', () => {
    for (const answer of waiting.values()) answer('{"type":"error","message":"Firefox has ended"}');
  });

  return (method, params) =>
    new Promise((resolve, reject) => {
      sent += 1;
      waiting.set(sent, (reply) => {
        const { type, result } = JSON.parse(reply);
        if (type === 'success') resolve(result);
        else reject(new Error(`${method}: ${reply}`));
      });
      socket.send(JSON.stringify({ id: sent, method, params }));
    });
}

/** Starts Firefox without a screen, and takes its one window. */
export async function startFirefox(): Promise<Session> {
  const home = await makeHome((folder) => ({ 'profile/user.js': preferences(folder) }));
  const firefox = startProgram(
    'firefox-esr',
    ['--headless', '--profile', `${home.folder}/profile`, '--remote-debugging-port', '0', 'about:blank'],
    home.environment,
  );

  async function takeWindow(): Promise<{ send: Send; context: string }> {
    const [, address] = await firefox.printed(/WebDriver BiDi listening on (ws:\S+)/);
    const send = await connect(`${address}/session`);
    await send('session.new', { capabilities: {} });
    const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
    const [window] = contexts;
    if (window === undefined) throw new Error('Firefox has no window');
    await send('browsingContext.setViewport', { context: window.context, viewport: SIZE });
    return { send, context: window.context };
  }

  async function end(patience: number): Promise<void> {
    await firefox.stop(patience);
    await home.remove();
  }

  const taken = takeWindow();
  const { send, context } = await taken.catch(async (error: unknown) => {
    await end(0);
    throw error;
  });

  return {
    downloads: home.downloads,
    navigate: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    call: async (source, argument) => {
      const answer = await send<{ type: string; result: { value: string } }>('script.callFunction', {
        functionDeclaration: source,
        arguments: [{ type: 'string', value: argument }],
        target: { context },
        awaitPromise: false,
      });
      if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
      return answer.result.value;
    },
    act: async (actions) => {
      await send('input.performActions', { context, actions });
    },
    picture: async () =>
      (await send<{ data: string }>('browsingContext.captureScreenshot', { context })).data,
    end: async () => {
      void send('browser.close', {}).catch(() => null);
      await end(LEAVE);
    },
  };
}
