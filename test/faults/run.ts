/** Runs one cell of the matrix: the real service, a real FHIR server with a fault, one call, one judgement. */
import type { FhirResource } from 'fhir/r4';
import { type RunningServer, startTestServer } from '../support/server.ts';
import { type ChartServer, type Exchange, type Misbehave, startChartServer } from './chart-server.ts';
import type { Fault } from './faults.ts';
import { callOf, type Hook } from './hooks.ts';
import { type Answer, differencesOf, type Expectation, problemsOf } from './judge.ts';

export interface Cell {
  readonly name: string;
  readonly hook: Hook;
  readonly chart: readonly FhirResource[];
  readonly strikes: readonly Strike[];
  readonly expected: Expectation;
  /** Everything is read from the server; else only what is struck, and the rest comes as prefetch. */
  readonly allFromServer?: boolean;
}

/** One fault and the queries it hits. */
export interface Strike {
  readonly fault: Fault;
  readonly hits: (url: string) => boolean;
}

export interface Services {
  readonly ask: (cell: Cell) => Promise<Answer>;
  /** Asks with a FHIR server that is there already and stays. */
  readonly askBeside: (server: ChartServer, cell: Cell) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Long enough that no healthy answer is ever late, and short enough that a slow fault does not hold up the suite. */
const patience = '20000';
const deadline = '150';

/** Two services, for only a cell that ends with the deadline should have a short one. */
export async function startServices(): Promise<Services> {
  const patient = await startTestServer({ RYGGRAD_DEADLINE_MS: patience });
  const hasty = await startTestServer({ RYGGRAD_DEADLINE_MS: deadline });
  return {
    ask: async (cell) => {
      const server = await startChartServer(cell.chart, ({ url }) => strikeOn(cell, url)?.fault.misbehave);
      try {
        const service = cell.strikes.some(({ fault }) => fault.isSlow) ? hasty : patient;
        return await askWith(server, cell, service);
      } finally {
        await server.close();
      }
    },
    askBeside: (server, cell) => askWith(server, cell, patient),
    close: async () => {
      await Promise.all([patient.close(), hasty.close()]);
    },
  };
}

const strikeOn = (cell: Cell, url: string): Strike | undefined => cell.strikes.find(({ hits }) => hits(url));

async function askWith(server: ChartServer, cell: Cell, service: RunningServer): Promise<Answer> {
  const instead = cell.strikes.find(({ fault }) => fault.serverInstead)?.fault.serverInstead;
  const prefetched = (url: string): boolean => cell.allFromServer !== true && strikeOn(cell, url) === undefined;
  const answer = await post(
    service,
    cell.hook,
    callOf(cell.hook, instead?.(server.base) ?? server.base, cell.chart, prefetched),
  );
  await allGivenUp(server);
  return answer;
}

async function post(service: RunningServer, hook: Hook, call: object): Promise<Answer> {
  const response = await fetch(`${service.address}/cds-services/${hook.serviceId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify(call),
  });
  return { status: response.status, body: await response.json() };
}

/** Aborted requests must really be aborted: a request that nobody gives up keeps the test from ending. */
async function allGivenUp(server: ChartServer): Promise<void> {
  while (server.open() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** The first page is whole but for its last entry; what follows fails. */
export function onNextPage(fault: Fault): Fault {
  const misbehave: Misbehave = (exchange) => {
    const { right, page, base, url, response } = exchange;
    if (right?.resourceType !== 'Bundle' || page > 1) return fault.misbehave(lastPageOf(exchange));
    const link = [{ relation: 'next', url: `${base}/${url}&page=2` }];
    const first = { ...right, total: undefined, link, entry: right.entry?.slice(0, -1) ?? [] };
    response.writeHead(200, { 'content-type': 'application/fhir+json' }).end(JSON.stringify(first));
  };
  return { ...fault, name: `${fault.name} on page 2`, misbehave, leaves: fault.leaves === 'all' ? 'all' : 'part' };
}

function lastPageOf(exchange: Exchange): Exchange {
  const { right } = exchange;
  if (right?.resourceType !== 'Bundle') return exchange;
  return { ...exchange, right: { ...right, entry: right.entry?.slice(-1) ?? [] } };
}

/** @returns what is wrong in this cell, each with the cell's name */
export async function judge(services: Services, cell: Cell, healthy: Answer): Promise<readonly string[]> {
  const got = await services.ask(cell).catch(() => undefined);
  return got === undefined ? [`${cell.name}: unhandled: no answer`] : verdictOn(cell, got, healthy);
}

export function verdictOn(cell: Cell, got: Answer, healthy: Answer): readonly string[] {
  const changesNothing = cell.strikes.every(({ fault }) => fault.leaves === 'all');
  const problems = changesNothing ? differencesOf(got, healthy) : problemsOf(got, healthy, cell.expected);
  return problems.map((problem) => `${cell.name}: ${problem}`);
}

/** Runs work side by side, so many at a time. */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
