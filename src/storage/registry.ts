import type { EntityManager } from 'typeorm';
import { type Claim, hardwareFacts, METRICS, UNITS } from '../engine/index.js';

const unique = (names: Iterable<string | null>): string[] => [...new Set(names)].filter((name) => name !== null);
const add = (table: string, columns: string, types: string, known = 'DO NOTHING'): string =>
  `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_to_recordset($1::jsonb) AS given (${types}) ON CONFLICT ${known}`;
/** What an older table did not know of a piece of hardware is added. */
const ADD_FACTS =
  '(name) DO UPDATE SET vendor = excluded.vendor, kind = excluded.kind WHERE hardware.vendor IS NULL OR hardware.kind IS NULL';

const unitByName = new Map(UNITS.map((row) => [row.unit, row]));
const betterOf = new Map(METRICS.map((row) => [row.metric, row.better]));

/** Makes sure that everything these claims name is in the registry, with what the engine's tables know of it. */
export async function fillRegistry(manager: EntityManager, claims: readonly Claim[]): Promise<void> {
  const metrics = unique(claims.map(({ metric }) => metric)).map((id) => ({ id, better: betterOf.get(id) ?? null }));
  await manager.query(add('metric', 'id, better', 'id text, better text'), [JSON.stringify(metrics)]);
  const units = unique(claims.map(({ unit }) => unit)).map((id) => ({
    id,
    si_unit: unitByName.get(id)?.si?.[1] ?? null,
    si_factor: unitByName.get(id)?.si?.[0] ?? null,
  }));
  await manager.query(add('unit', 'id, si_unit, si_factor', 'id text, si_unit text, si_factor float8'), [JSON.stringify(units)]);
  const hardware = unique(claims.flatMap((claim) => claim.hardware.map(({ name }) => name))).map(hardwareRow);
  await manager.query(
    add(
      'hardware',
      'name, vendor, kind, family, year, memory_gb, power_w',
      'name text, vendor text, kind text, family text, year int, memory_gb float8, power_w float8',
      ADD_FACTS,
    ),
    [JSON.stringify(hardware)],
  );
  const names = {
    model: unique(claims.flatMap(({ models }) => models)),
    dataset: unique(claims.flatMap(({ datasets }) => datasets)),
    system: unique(claims.flatMap(({ subject, baseline }) => [subject, baseline])),
  };
  for (const [table, list] of Object.entries(names))
    await manager.query(add(table, 'name', 'name text'), [JSON.stringify(list.map((name) => ({ name })))]);
}

function hardwareRow(name: string): object {
  const { vendor, kind, family, year, memory, power } = hardwareFacts(name);
  return { name, vendor, kind, family, year, memory_gb: memory, power_w: power };
}
