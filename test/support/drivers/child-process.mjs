import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Starts a program that must not outlive the tests.
 *
 * @param {object} [settings] `env` besides that of this process; `stdio` as of Node.
 * @returns {{ process: import('node:child_process').ChildProcess, stop: () => Promise<void> }}
 */
export function childProcess(path, args, { env = {}, stdio = 'ignore' } = {}) {
  const child = spawn(path, args, { env: { ...process.env, ...env }, stdio });
  const kill = () => child.kill('SIGKILL');
  child.on('error', (error) => console.error(`${path}: ${error.message}`));
  process.on('exit', kill);
  return {
    process: child,
    async stop() {
      process.off('exit', kill);
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const timer = setTimeout(kill, 3_000);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** Asks again and again until there is an answer: a browser says nowhere when it listens. */
export async function waitFor(ask, what, timeout = 30_000) {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
