/**
 * The service in a process that tells its own CPU time and measures one store write alone. With `bare` as argument the
 * same application without a memory: nothing is recorded.
 */
import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { decisionFields } from '../../src/call-log.ts';
import { services } from '../../src/cds-hooks/services.ts';
import { loadConfig } from '../../src/config.ts';
import { createApp } from '../../src/http/app.ts';
import { listen } from '../../src/listener.ts';
import { createLog } from '../../src/log.ts';
import { buildParts } from '../../src/parts.ts';
import { startServer } from '../../src/start.ts';
import { openStore } from '../../src/store/open-store.ts';
import { Thread } from '../../src/store/sqlite/thread.ts';
import type { StoredDecision } from '../../src/store/types.ts';

export type CostOrder =
  | { readonly ask: 'cpu' }
  /** Writes so many decisions, so many at a time. */
  | { readonly ask: 'write'; readonly times: number; readonly together: number }
  | { readonly ask: 'pragmas' };

const config = loadConfig(process.env);
const path = config.store.slice('sqlite:'.length);

async function startBare(): Promise<{ readonly address: string }> {
  const parts = buildParts(config);
  const log = createLog({ level: config.logLevel });
  const app = createApp({
    config,
    log,
    discovery: () => ({ services: services() }),
    readiness: async () => ({ ready: true, parts: {} }),
    memory: { keepFeedback: async () => undefined, trace: async () => undefined },
    decide: async (call, { locale, signal, note }) => {
      const { response, decision, report } = await parts.roadOf()(call, { locale, signal });
      note(decisionFields(decision, report));
      return response;
    },
  });
  return listen(app, config);
}

/** Microseconds of CPU, all threads: the store writes on one of its own. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

let alone: Promise<(times: number, together: number) => Promise<void>> | undefined;

/** Decisions that this very service has recorded, written again under other names to a store of the same kind. */
async function prepareWriting(): Promise<(times: number, together: number) => Promise<void>> {
  const store = await openStore(`sqlite:${path}.alone`);
  const database = new DatabaseSync(path, { readOnly: true });
  const records = database.prepare('SELECT record FROM decision ORDER BY at DESC LIMIT 500').all();
  const samples = records.map(({ record }) => JSON.parse(String(record)) as StoredDecision);
  database.close();
  return async (times, together) => {
    let next = 0;
    const write = async (): Promise<void> => {
      for (let at = next++; at < times; at = next++) {
        const sample = samples[at % samples.length];
        if (sample) await store.addDecision(renamed(sample));
      }
    };
    await Promise.all(Array.from({ length: together }, write));
  };
}

function renamed(decision: StoredDecision): StoredDecision {
  return { ...decision, id: randomUUID(), cards: decision.cards.map((card) => ({ ...card, uuid: randomUUID() })) };
}

async function measureWrite(times: number, together: number): Promise<number> {
  alone ??= prepareWriting();
  const write = await alone;
  await write(Math.ceil(times / 4), together);
  const before = cpu();
  await write(times, together);
  return (cpu() - before) / times;
}

/** By the thread that writes, as the service opens it: they hold for one connection. */
async function readPragmas(): Promise<Record<string, unknown>> {
  const names = [
    'journal_mode',
    'synchronous',
    'secure_delete',
    'page_size',
    'wal_autocheckpoint',
    'journal_size_limit',
  ];
  const thread = new Thread({ connection: { path, lockMs: 1000 } }, 2000);
  const asked = names.map((name) => ({ sql: `PRAGMA ${name}`, parameters: [], rows: true as const }));
  const answers = await thread.run(asked);
  await thread.close();
  return Object.assign({}, ...answers.flatMap((rows) => (typeof rows === 'number' ? [] : rows))) as Record<
    string,
    unknown
  >;
}

async function answer(order: CostOrder): Promise<unknown> {
  if (order.ask === 'cpu') return cpu();
  return order.ask === 'write' ? measureWrite(order.times, order.together) : readPragmas();
}

process.on('message', (order: CostOrder) => {
  void answer(order).then((told) => process.send?.(told));
});
process.on('disconnect', () => process.exit());
const { address } = process.argv[2] === 'bare' ? await startBare() : await startServer(config);
process.send?.(address);
