import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const FOLDER = new URL('../../migrations/', import.meta.url);
const FILE = /^(\d{13})-([a-z-]+)\.up\.sql$/;

/**
 * The migrations, in the order of their file names. Each is two files of plain SQL in `migrations/`, up and down, one set for
 * PostgreSQL and the embedded database alike; TypeORM runs each in a transaction and remembers it by name.
 */
export function migrations(): (new () => MigrationInterface)[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const [, timestamp, title] = FILE.exec(file) ?? [];
      return timestamp && title ? [migration(`${title}${timestamp}`, sql(file), sql(file.replace('.up.', '.down.')))] : [];
    });
}

const sql = (file: string): string => readFileSync(fileURLToPath(new URL(file, FOLDER)), 'utf8');

function migration(name: string, up: string, down: string): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(up);
    }
    async down(runner: QueryRunner): Promise<void> {
      await runner.query(down);
    }
  };
}
