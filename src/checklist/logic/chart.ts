/** Reads a record with the user's own access, as the prefetch templates ask for it; what cannot be read is named, never left out. */
import type { Bundle, BundleEntry, OperationOutcome, Patient } from 'fhir/r4';
import { type Failure, failureOf } from './failure.ts';
import type { Reply } from './saving.ts';

/** Relative to the base of the server, or a next page below it. Rejects when no answer came. */
export type Get = (address: string) => Promise<Reply>;

export interface ChartRead {
  readonly prefetch: Readonly<Record<string, object>>;
  /** By prefetch key. */
  readonly failures: ReadonlyMap<string, Failure>;
  readonly patient?: Patient;
}

export interface Tokens {
  readonly patientId: string;
  readonly encounterId?: string | undefined;
  /** `Practitioner/1` */
  readonly userId?: string | undefined;
}

const mostPages = 20;

/** @param templates prefetch key → FHIR query with tokens; one whose token has no value is left out */
export async function readChart(
  get: Get,
  templates: Readonly<Record<string, string>>,
  tokens: Tokens,
): Promise<ChartRead> {
  const queries = Object.entries(templates).flatMap(([key, template]) => {
    const address = filled(template, tokens);
    return address === undefined ? [] : [{ key, address }];
  });
  const answers = await Promise.all(
    queries.map(async ({ key, address }) => ({ key, ...(await readAll(get, address)) })),
  );
  const patient = answers.map(({ resource }) => resource).find(isPatient);
  return {
    prefetch: Object.fromEntries(answers.map(({ key, resource }) => [key, resource])),
    failures: new Map(answers.flatMap(({ key, failure }) => (failure ? [[key, failure] as const] : []))),
    ...(patient && { patient }),
  };
}

function filled(template: string, { patientId, encounterId, userId = '' }: Tokens): string | undefined {
  const [userType = '', user] = userId.split('/');
  const values: Readonly<Record<string, string | undefined>> = {
    'context.patientId': patientId,
    'context.encounterId': encounterId,
    [`user${userType}Id`]: user,
  };
  let known = true;
  const address = template.replace(/\{\{([^{}]*)\}\}/g, (_whole, token: string) => {
    const value = values[token];
    known &&= value !== undefined && value !== '';
    return encodeURIComponent(value ?? '');
  });
  return known ? address : undefined;
}

interface Part {
  readonly resource: object;
  readonly failure?: Failure;
}

async function readAll(get: Get, address: string): Promise<Part> {
  const first = await readOne(get, address);
  if (first.failure || !isBundle(first.resource)) return first;
  const entries: BundleEntry[] = [...(first.resource.entry ?? [])];
  let page: Bundle = first.resource;
  for (let count = 1; count < mostPages; count += 1) {
    const next = nextOf(page);
    if (next === undefined) break;
    const answer = await readOne(get, next);
    // The link that was not followed stays in: the service then knows that this is not all.
    if (answer.failure || !isBundle(answer.resource)) break;
    page = answer.resource;
    entries.push(...(page.entry ?? []));
  }
  const { link: _link, ...rest } = first.resource;
  const next = nextOf(page);
  return {
    resource: { ...rest, entry: entries, ...(next !== undefined && { link: [{ relation: 'next', url: next }] }) },
  };
}

async function readOne(get: Get, address: string): Promise<Part> {
  const reply = await get(address).catch(() => undefined);
  const failure = failureOf(reply);
  if (failure === undefined && typeof reply?.body === 'object' && reply.body !== null) return { resource: reply.body };
  return { resource: unread, failure: failure ?? { kind: 'server' } };
}

/** In place of what could not be read: the service calls that type unavailable, and says so on its cards. */
const unread: OperationOutcome = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'incomplete' }],
};

function isBundle(resource: object): resource is Bundle {
  return 'resourceType' in resource && resource.resourceType === 'Bundle';
}

function isPatient(resource: object): resource is Patient {
  return 'resourceType' in resource && resource.resourceType === 'Patient';
}

function nextOf({ link = [] }: Bundle): string | undefined {
  return link.find(({ relation }) => relation === 'next')?.url;
}
