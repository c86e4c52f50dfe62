import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Until a program has said that it is there, or has ended. Milliseconds. */
const PATIENCE = 60_000;

/** A program that runs until it is stopped. */
export interface Program {
  /** Waits until it has printed something. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Waits until it ends by itself, and ends it with all that it started if it does not. */
  stop(patience?: number): Promise<void>;
}

/** An environment in which a browser finds nothing of the user’s, and keeps everything in one folder. */
export interface Home {
  readonly folder: string;
  readonly downloads: string;
  readonly environment: NodeJS.ProcessEnv;
  remove(): Promise<void>;
}

/** Makes a folder with some files, by their paths in it, for a browser to live in. */
export async function makeHome(filesOf: (folder: string) => Record<string, string>): Promise<Home> {
  const folder = await mkdtemp(join(tmpdir(), 'role-wizard-'));
  const downloads = join(folder, 'Downloads');
  await mkdir(downloads);
  for (const [path, text] of Object.entries(filesOf(folder))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const usersOwn = Object.keys(process.env).filter((name) => name.startsWith('XDG_'));
  return {
    folder,
    downloads,
    environment: {
      ...process.env,
      ...Object.fromEntries(usersOwn.map((name) => [name, undefined])),
      HOME: folder,
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10 }),
  };
}

/** Starts a program in a group of processes of its own, so that nothing that it starts outlives it. */
export function startProgram(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Program {
  const child = spawn(command, args, { env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      output += data.toString();
    });
  }
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`ended with ${code ?? signal}`));
  });
  const end = () => endGroup(child);
  process.once('exit', end);

  return {
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const fail = (why: string) => reject(new Error(`${command}: ${why}. It printed:\n${output}`));
        const timer = setTimeout(() => fail(`nothing like ${pattern} came`), PATIENCE);
        void ended.then(fail);
        function look(): void {
          const found = pattern.exec(output);
          if (found === null) return;
          clearTimeout(timer);
          resolve(found);
        }
        look();
        child.stdout.on('data', look);
        child.stderr.on('data', look);
      }),
    stop: async (patience = 0) => {
      const timer = setTimeout(end, patience);
      await ended;
      clearTimeout(timer);
      end();
      process.off('exit', end);
    },
  };
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // All of it has ended already.
  }
}
