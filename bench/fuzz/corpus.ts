/** The valid calls that are spoilt: demo patients, clinical vignettes, every resource type and third parties' requests, on every hook. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Bundle, FhirResource } from 'fhir/r4';
import { serviceOfBody, services } from '../../src/cds-hooks/services.ts';
import { readDemoBundle, readDemoIndex } from '../../src/demo/patients.ts';
import type { HookName } from '../../src/domain/patient-facts.ts';
import { hookCall } from '../../test/support/client.ts';
import { type Vignette, vignetteCall } from '../../test/support/vignette-chart.ts';
import { anywhere, hidden, markedCall, markedResource } from './canary.ts';
import { everyType } from './every-type.ts';
import { feedbackSeeds } from './feedback.ts';

export interface Seed {
  readonly name: string;
  readonly service: string;
  /** Where it goes, when that is not the address of the service. */
  readonly path?: string;
  /** JSON text of the whole body. */
  readonly body: string;
  /** How often it is taken, beside the others. */
  readonly share: number;
}

type Loose = Record<string, unknown>;

interface Story {
  readonly name: string;
  readonly patientId: string;
  readonly chart: readonly FhirResource[];
  readonly orders: readonly FhirResource[];
}

const discovered = services();
const orderTypes: ReadonlySet<string> = new Set(['ServiceRequest', 'MedicationRequest']);

/** @param today dates of the charts are counted back from it */
export async function readCorpus(today: Date): Promise<readonly Seed[]> {
  const ids = discovered.map(({ id }) => id);
  return [...(await readOwnStories(today)), ...feedbackSeeds(ids), ...thirdParties()];
}

/** All but the requests of third parties: valid calls with the whole prefetch, about patients of ours. */
export async function readOwnStories(today: Date): Promise<readonly Seed[]> {
  const stories = [...(await demoStories(today)), ...vignetteStories(today), everyTypeStory(today)];
  return stories.flatMap(onEveryHook);
}

async function demoStories(now: Date): Promise<readonly Story[]> {
  const moment = { now, today: now.toISOString().slice(0, 10) };
  const patients = await readDemoIndex(moment);
  return Promise.all(
    patients.map(async ({ id, orders }) => {
      const chart = resourcesIn(await readDemoBundle(id, moment));
      return { name: id, patientId: id, chart, orders };
    }),
  );
}

function vignetteStories(now: Date): readonly Story[] {
  const file = new URL('../../test/data/vignettes.json', import.meta.url);
  const { vignettes } = JSON.parse(readFileSync(file, 'utf8')) as { vignettes: readonly Vignette[] };
  return vignettes.map((vignette) => {
    const { context, resources } = vignetteCall(vignette, now);
    const drafts = (context.draftOrders ?? context.referrals ?? {}) as Bundle;
    return { name: vignette.id, patientId: 'p1', chart: resources, orders: resourcesIn(drafts) };
  });
}

function everyTypeStory(today: Date): Story {
  const chart = everyType(today);
  const orders = chart.filter((resource) => 'status' in resource && resource.status === 'draft');
  return { name: 'every-type', patientId: 'p1', chart, orders };
}

function resourcesIn({ entry = [] }: Bundle): readonly FhirResource[] {
  return entry.flatMap(({ resource }) => (resource === undefined ? [] : [resource as FhirResource]));
}

const anOrder = (patientId: string): FhirResource => ({
  resourceType: 'ServiceRequest',
  id: 'o1',
  status: 'draft',
  intent: 'order',
  code: { text: 'MR LS-columna' },
  subject: { reference: `Patient/${patientId}` },
});

function onEveryHook(story: Story): readonly Seed[] {
  const orders = story.orders.length > 0 ? story.orders : [anOrder(story.patientId)];
  // A mark in every resource would make the bodies twice as long as those of a real client.
  const heap = [
    ...story.chart.map((resource, index) => (index % 5 === 0 ? marked(resource) : resource)),
    ...orders.map(marked),
  ];
  return discovered.map((service) => {
    const context = contextOf(service.hook as HookName, { ...story, orders: orders.map(marked) });
    const body = markedCall(hookCall(service, context, heap));
    const share = story.name === 'every-type' ? 10 : 1;
    return { name: `${story.name} ${service.hook}`, service: service.id, body: JSON.stringify(body), share };
  });
}

function marked(resource: FhirResource): FhirResource {
  const mark = orderTypes.has(resource.resourceType) ? anywhere : hidden;
  return markedResource(resource, mark);
}

function contextOf(hook: HookName, { patientId, orders, chart }: Story): Loose {
  const encounter = chart.find(({ resourceType }) => resourceType === 'Encounter');
  const visit = { userId: 'Practitioner/x', patientId, encounterId: encounter?.id ?? 'e1' };
  const bundle = (resources: readonly FhirResource[]): Loose => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  });
  const references = orders.map(({ resourceType, id }) => `${resourceType}/${id}`);
  const contexts: Readonly<Record<HookName, Loose>> = {
    'patient-view': visit,
    'encounter-start': visit,
    'problem-list-item-create': {
      ...visit,
      conditions: bundle(chart.filter(({ resourceType }) => resourceType === 'Condition').slice(0, 2)),
    },
    'order-select': { ...visit, selections: references, draftOrders: bundle(orders) },
    'order-sign': { ...visit, draftOrders: bundle(orders) },
    'order-dispatch': { patientId, dispatchedOrders: references, performer: 'Organization/rontgen' },
    'io.github.ryggrad.imaging-referral-receive': { patientId, referrals: bundle(orders) },
  };
  return contexts[hook];
}

/** Where they lie beside the project; they may not be copied into it. */
const thirdPartyFolders = ['requests', 'hook-examples'].map(
  (name) => new URL(`../../../shared/standards/data/${name}/`, import.meta.url),
);

function thirdParties(): readonly Seed[] {
  return thirdPartyFolders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => ({ folder, file })))
    .filter(({ file }) => file.endsWith('.json'))
    .flatMap(({ folder, file }) =>
      requestsIn(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))).map((body) => ({
        name: file,
        service: serviceOfBody(body) ?? 'back-pain-patient-view',
        body: JSON.stringify(body),
        share: 0.3,
      })),
    );
}

/** Some files hold one request, some a list of them, some an object of named requests. */
function requestsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('hook' in value || 'context' in value) return [value];
  return Object.values(value).flatMap(requestsIn);
}
