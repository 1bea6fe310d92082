/** A search about one patient finds what a search through everything would, also after changes. */
import { type FhirCore, loadFhirCore } from '../../src/demo/fhir-core.ts';

let core: FhirCore;
beforeEach(async () => {
  core = await loadFhirCore();
});

interface Found {
  readonly total?: number;
  readonly entry?: readonly { readonly resource: { readonly id: string } }[];
}

async function find(url: string): Promise<readonly string[]> {
  const query = Object.fromEntries(new URLSearchParams(url.split('?')[1]));
  const { resource } = await core.handle({ method: 'GET', url, query });
  const { total, entry = [] } = resource as Found;
  expect(total).toBe(entry.length);
  return entry.map(({ resource: { id } }) => id);
}

const order = (id: string, patient: string) => ({
  resourceType: 'ServiceRequest',
  id,
  status: 'draft',
  intent: 'order',
  code: { text: id },
  subject: { reference: `Patient/${patient}` },
});

async function put(resource: ReturnType<typeof order>): Promise<void> {
  const url = `/${resource.resourceType}/${resource.id}`;
  expect((await core.handle({ method: 'PUT', url, query: {}, body: resource })).status).toBe(200);
}

it('finds the orders of one patient, in the order in which they came, and those of several', async () => {
  for (const [id, patient] of Object.entries({ a1: 'a', b1: 'b', a2: 'a', c1: 'c' })) await put(order(id, patient));
  expect(await find('/ServiceRequest?patient=Patient/a')).toEqual(['a1', 'a2']);
  expect(await find('/ServiceRequest?subject=Patient/b')).toEqual(['b1']);
  expect(await find('/ServiceRequest?patient=Patient/a,Patient/c')).toEqual(['a1', 'a2', 'c1']);
  expect(await find('/ServiceRequest?patient=Patient/nobody')).toEqual([]);
});

it('finds what was updated as it is now, and under the patient whom it is about now', async () => {
  await put(order('a1', 'a'));
  await put(order('a2', 'a'));
  await put({ ...order('a1', 'a'), status: 'active' });
  expect(await find('/ServiceRequest?patient=Patient/a&status=active')).toEqual(['a1']);
  expect(await find('/ServiceRequest?patient=Patient/a')).toEqual(['a1', 'a2']);
  await put(order('a1', 'b'));
  expect(await find('/ServiceRequest?patient=Patient/a')).toEqual(['a2']);
  expect(await find('/ServiceRequest?patient=Patient/b')).toEqual(['a1']);
});

it('finds nothing that was deleted', async () => {
  await put(order('a1', 'a'));
  await put(order('a2', 'a'));
  expect((await core.handle({ method: 'DELETE', url: '/ServiceRequest/a1', query: {} })).status).toBe(200);
  expect(await find('/ServiceRequest?patient=Patient/a')).toEqual(['a2']);
  expect(await find('/ServiceRequest')).toEqual(['a2']);
});
