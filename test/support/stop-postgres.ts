import { once } from 'node:events';
import { rmSync } from 'node:fs';

export default async function stopPostgres(): Promise<void> {
  const running = globalThis.testPostgres;
  if (!running) return;
  running.server.kill('SIGINT');
  if (running.server.exitCode === null) await once(running.server, 'exit');
  rmSync(running.folder, { recursive: true, force: true });
}
