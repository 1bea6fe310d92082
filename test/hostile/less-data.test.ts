/** Charts with something taken away: what is still proven is still said, and nobody is reassured by what is gone. */
import { readOwnStories, type Seed } from '../../bench/fuzz/corpus.ts';
import { createRandom, type Random } from '../../bench/random.ts';
import { createBenchRoad } from '../../bench/road.ts';
import { ServiceError } from '../../src/errors.ts';
import { answerOf, type Decided } from '../support/decided.ts';

const DRAWS = 3;
const road = createBenchRoad();

interface Entry {
  readonly resource: { readonly resourceType: string; readonly id?: string; readonly valueBoolean?: boolean };
}
type Prefetch = Record<string, { entry?: readonly Entry[]; total?: number } | null>;
interface Body {
  readonly prefetch: Prefetch;
  readonly [member: string]: unknown;
}

/** The answer's JSON, or undefined for a 412. */
async function ask({ service }: Seed, body: Body): Promise<unknown> {
  try {
    return JSON.parse(JSON.stringify((await road(service, body)).response));
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'required-data-missing') return undefined;
    throw error;
  }
}

let seeds: readonly Seed[];
beforeAll(async () => {
  seeds = await readOwnStories(new Date());
});

/** Every so many of the seeds, so that each story and each hook takes its turn. */
const some = (): readonly Seed[] => seeds.filter((_, index) => index % 3 === 0);
const bodyOf = ({ body }: Seed): Body => JSON.parse(body);

function keeping(body: Body, keeps: (entry: Entry) => boolean): Body {
  const prefetch: Prefetch = {};
  for (const [key, value] of Object.entries(body.prefetch)) {
    const entry = value?.entry?.filter(keeps);
    prefetch[key] = value === null || entry === undefined ? value : { ...value, entry, total: entry.length };
  }
  return { ...body, prefetch };
}

const nameOf = ({ resource }: Entry): string => `${resource.resourceType}/${resource.id}`;

/** Records that the critical cards of an answer rest on. */
function restsOn(answer: unknown): ReadonlySet<string> {
  const { cards } = answer as { cards: readonly { indicator: string; extension?: object }[] };
  const critical = cards.filter(({ indicator }) => indicator === 'critical');
  return new Set([...JSON.stringify(critical).matchAll(/"reference":"([^"]+)"/g)].map(([, name]) => name ?? ''));
}

const urgencies = ['none', 'routine', 'urgent', 'emergency'];
const rank = ({ urgency }: Decided): number => urgencies.indexOf(urgency);

it('an emergency stays one while the records it rests on are there, whatever else is gone', async () => {
  const random = createRandom(1);
  const always = new Set(['Patient', 'Encounter', 'Condition', 'ServiceRequest', 'MedicationRequest']);
  const lost: string[] = [];
  let emergencies = 0;
  for (const seed of seeds) {
    const whole = await ask(seed, bodyOf(seed));
    if (whole === undefined || answerOf(whole).urgency !== 'emergency') continue;
    emergencies++;
    const proof = restsOn(whole);
    for (let draw = 0; draw < DRAWS; draw++) {
      const share = random.next();
      const keeps = (entry: Entry): boolean =>
        always.has(entry.resource.resourceType) || proof.has(nameOf(entry)) || random.chance(share);
      const less = await ask(seed, keeping(bodyOf(seed), keeps));
      if (less === undefined || answerOf(less).urgency !== 'emergency') lost.push(seed.name);
    }
  }
  expect(emergencies).toBeGreaterThan(50);
  expect(lost).toEqual([]);
}, 120_000);

it('denials that are gone lower no urgency and make nothing "not indicated"', async () => {
  const random = createRandom(2);
  const lost: string[] = [];
  let notIndicated = 0;
  for (const seed of some()) {
    const whole = await ask(seed, bodyOf(seed));
    if (whole === undefined) continue;
    const before = answerOf(whole);
    if (before.advice === 'not-indicated') notIndicated++;
    for (let draw = 0; draw < DRAWS; draw++) {
      const share = random.next();
      const keeps = ({ resource }: Entry): boolean => resource.valueBoolean !== false || random.chance(share);
      const less = await ask(seed, keeping(bodyOf(seed), keeps));
      if (less === undefined) continue;
      const after = answerOf(less);
      if (rank(after) < rank(before)) lost.push(`${seed.name}: ${before.urgency} -> ${after.urgency}`);
      if (after.advice === 'not-indicated' && before.advice !== 'not-indicated')
        lost.push(`${seed.name}: ${before.advice} -> ${after.advice}`);
    }
  }
  expect(notIndicated).toBeGreaterThan(3);
  expect(lost).toEqual([]);
}, 120_000);

it('over data that cannot be read nothing is "not indicated", and what the rest proves is said', async () => {
  const random = createRandom(3);
  const lost: string[] = [];
  let refused = 0;
  let proven = 0;
  for (const seed of some()) {
    const whole = await ask(seed, bodyOf(seed));
    for (let draw = 0; whole !== undefined && draw < DRAWS; draw++) {
      const body = unread(bodyOf(seed), random);
      const less = await ask(seed, body);
      if (less === undefined) refused++;
      if (isStillProven(whole, body)) {
        proven++;
        if (less === undefined || answerOf(less).urgency !== 'emergency') lost.push(`${seed.name}: an emergency`);
      }
      if (less !== undefined && answerOf(less).unavailable.length > 0 && answerOf(less).advice === 'not-indicated')
        lost.push(`${seed.name}: not indicated`);
    }
  }
  expect(refused).toBeGreaterThan(3);
  expect(proven).toBeGreaterThan(20);
  expect(lost).toEqual([]);
}, 120_000);

/** One to six kinds of data that the client could not get. */
function unread(body: Body, random: Random): Body {
  const prefetch = { ...body.prefetch };
  for (let count = random.whole(1, 6); count > 0; count--) prefetch[random.pick(Object.keys(prefetch))] = null;
  return { ...body, prefetch };
}

/** All records that the emergency rests on are still there, and with them what tells that the back is the matter. */
function isStillProven(whole: unknown, { prefetch }: Body): boolean {
  if (answerOf(whole).urgency !== 'emergency' || prefetch.conditions === null || prefetch.patient === null)
    return false;
  if (prefetch.encounter === null || prefetch.serviceRequests === null) return false;
  const left = new Set(Object.values(prefetch).flatMap((value) => value?.entry?.map(nameOf) ?? []));
  return [...restsOn(whole)].every((name) => left.has(name));
}
