/** Reads one answer to one query, whether it came as prefetch or from the server: a Bundle, a resource, an error. */
import type { FhirResource } from 'fhir/r4';
import type { Sink } from './collection.ts';
import { type ReadOutcome, wasRead } from './gathered.ts';
import { judgeOutcome } from './outcome.ts';

/** Everything facts may look at, also when it comes along in a Bundle of another type. */
const knownTypes: ReadonlySet<string> = new Set([
  'Patient',
  'Encounter',
  'EpisodeOfCare',
  'Condition',
  'Observation',
  'AllergyIntolerance',
  'Medication',
  'MedicationRequest',
  'MedicationStatement',
  'MedicationAdministration',
  'Procedure',
  'Device',
  'DeviceUseStatement',
  'ImagingStudy',
  'DiagnosticReport',
  'QuestionnaireResponse',
  'ServiceRequest',
]);

/** A batch-response may hold one searchset per request; deeper nesting than that is nobody's chart. */
const deepestBundle = 3;

export interface Taken {
  readonly outcome: ReadOutcome;
  /** Address of the next page, as sent. */
  readonly next?: string;
  /** Matches in this answer, and how many the server says there are in all pages. */
  readonly matches: number;
  readonly total?: number;
  /** At least one resource of the expected type was taken. */
  readonly found: boolean;
}

interface Tally {
  readonly expected: string;
  outcome: ReadOutcome;
  matches: number;
  ofExpectedType: number;
  next?: string;
}

export function isResource(value: unknown): value is FhirResource {
  return (
    typeof value === 'object' && value !== null && 'resourceType' in value && typeof value.resourceType === 'string'
  );
}

/**
 * Takes what can be used of an answer into `sink`. `null` is the client's word for "no data" (CDS Hooks, Prefetch);
 * an OperationOutcome in place of the data means that nothing was had, whatever its severity.
 */
export function takeAnswer(answer: unknown, expected: string, sink: Sink): Taken {
  if (answer === null) return { outcome: 'empty', matches: 0, found: false };
  if (!isResource(answer)) return { outcome: 'wrong-type', matches: 0, found: false };
  if (answer.resourceType === 'Bundle') return takeBundle(answer, expected, sink);
  if (answer.resourceType === 'OperationOutcome') {
    const judged = judgeOutcome(answer);
    return { outcome: judged === 'warning' ? 'error-outcome' : judged, matches: 0, found: false };
  }
  if (answer.resourceType !== expected) return { outcome: 'wrong-type', matches: 0, found: false };
  sink.add(answer);
  return { outcome: 'ok', matches: 1, found: true };
}

function takeBundle(bundle: object, expected: string, sink: Sink): Taken {
  const tally: Tally = { expected, outcome: 'ok', matches: 0, ofExpectedType: 0 };
  takeEntries(bundle, tally, sink, 1);
  if (wasRead(tally.outcome) && tally.ofExpectedType === 0) {
    // A Bundle with nothing but other types does not answer the question that was asked.
    tally.outcome = tally.matches > 0 ? 'wrong-type' : tally.outcome === 'ok' ? 'empty' : tally.outcome;
  }
  const total: unknown = 'total' in bundle ? bundle.total : undefined;
  const { outcome, matches, next } = tally;
  const found = tally.ofExpectedType > 0;
  if (next !== undefined) return { outcome, matches, found, next, ...(typeof total === 'number' && { total }) };
  return typeof total === 'number' ? { outcome, matches, found, total } : { outcome, matches, found };
}

function takeEntries(bundle: object, tally: Tally, sink: Sink, depth: number): void {
  const next = nextLink(bundle);
  if (next !== undefined) tally.next = next;
  const entries: unknown = 'entry' in bundle ? bundle.entry : undefined;
  if (entries === undefined || entries === null) return;
  if (!Array.isArray(entries)) {
    worsen(tally, 'wrong-type');
    return;
  }
  for (const entry of entries as readonly unknown[]) {
    if (typeof entry === 'object' && entry !== null) takeEntry(entry, tally, sink, depth);
  }
}

interface Entry {
  readonly resource?: unknown;
  readonly fullUrl?: unknown;
  readonly search?: unknown;
  readonly response?: unknown;
}

function takeEntry(entry: Entry, tally: Tally, sink: Sink, depth: number): void {
  const { resource } = entry;
  if (entry.response !== undefined) takeResponse(entry.response, tally);
  if (!isResource(resource)) return;
  if (resource.resourceType === 'OperationOutcome') {
    worsen(tally, judgeOutcome(resource));
  } else if (resource.resourceType === 'Bundle') {
    if (depth < deepestBundle) takeEntries(resource, tally, sink, depth + 1);
    else worsen(tally, 'wrong-type');
  } else {
    takeResource(resource, entry, tally, sink);
  }
}

function takeResource(resource: FhirResource, entry: Entry, tally: Tally, sink: Sink): void {
  const isExpected = resource.resourceType === tally.expected;
  if (isExpected) tally.ofExpectedType++;
  if (!isIncluded(entry.search)) tally.matches++;
  if (!isExpected && !knownTypes.has(resource.resourceType)) return;
  sink.add(typeof resource.id === 'string' ? resource : withIdOf(resource, entry.fullUrl));
}

function isIncluded(search: unknown): boolean {
  return typeof search === 'object' && search !== null && 'mode' in search && search.mode === 'include';
}

/** Entries of a batch-response tell the fate of their request beside the resource. */
function takeResponse(response: unknown, tally: Tally): void {
  if (typeof response !== 'object' || response === null) return;
  if ('status' in response && typeof response.status === 'string' && /^[45]/.test(response.status)) {
    worsen(tally, 'error-outcome');
  }
  const outcome: unknown = 'outcome' in response ? response.outcome : undefined;
  if (isResource(outcome) && outcome.resourceType === 'OperationOutcome') worsen(tally, judgeOutcome(outcome));
}

/** Inside a Bundle a resource may be known by its fullUrl alone (`urn:uuid:…`); references need it as an id. */
function withIdOf(resource: FhirResource, fullUrl: unknown): FhirResource {
  if (typeof fullUrl !== 'string') return resource;
  const id = fullUrl.slice(Math.max(fullUrl.lastIndexOf('/'), fullUrl.lastIndexOf(':')) + 1);
  return id === '' ? resource : { ...resource, id };
}

function nextLink(bundle: object): string | undefined {
  const links: unknown = 'link' in bundle ? bundle.link : undefined;
  if (!Array.isArray(links)) return undefined;
  const next: unknown = (links as readonly unknown[]).find(
    (link) => typeof link === 'object' && link !== null && 'relation' in link && link.relation === 'next',
  );
  if (typeof next !== 'object' || next === null) return undefined;
  // A next link without an address still says that there is more.
  return 'url' in next && typeof next.url === 'string' ? next.url : '';
}

const rank: Partial<Record<ReadOutcome, number>> = {
  ok: 0,
  warning: 1,
  'wrong-type': 2,
  'error-outcome': 3,
  suppressed: 4,
};

function worsen(tally: Tally, outcome: ReadOutcome): void {
  if ((rank[outcome] ?? 2) > (rank[tally.outcome] ?? 2)) tally.outcome = outcome;
}
