/** Requests that others have written, about other clinical topics: no order of theirs is about the back. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { FhirResource } from 'fhir/r4';
import { createOrderReader } from '../../../src/facts/orders/read-orders.ts';
import { loadTerminology } from '../../../src/facts/terminology/terminology.ts';

const data = new URL('../../../../shared/standards/data/', import.meta.url);
// The material is not ours to copy: beside a plain clone of this project it does not exist.
const whereDataExist = existsSync(data) ? describe : describe.skip;

const orderTypes = /Request$|Order$|^Appointment$|^Task$/;

/** Every FHIR order anywhere inside a JSON value. */
function ordersIn(value: unknown, found: FhirResource[] = []): FhirResource[] {
  if (Array.isArray(value)) for (const item of value) ordersIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    const type = Reflect.get(value, 'resourceType');
    if (typeof type === 'string' && orderTypes.test(type)) found.push(value as FhirResource);
    for (const member of Object.values(value)) ordersIn(member, found);
  }
  return found;
}

whereDataExist('orders in third-party requests', () => {
  const read = createOrderReader({ terminology: loadTerminology() });
  const files = ['hook-examples', 'requests', 'spec-examples'].flatMap((folder) => {
    const url = new URL(`${folder}/`, data);
    return existsSync(url) ? readdirSync(url).map((name) => new URL(name, url)) : [];
  });
  const orders = files
    .filter((file) => file.pathname.endsWith('.json'))
    .flatMap((file) => {
      try {
        return ordersIn(JSON.parse(readFileSync(file, 'utf8')));
      } catch {
        return []; // Some examples are fragments, not JSON: nothing to read there.
      }
    });

  it('finds orders to read', () => {
    expect(orders.length).toBeGreaterThan(10);
  });

  it('reads each without error and takes none for the back', () => {
    const facts = read(
      orders.map((resource) => ({ resource, selected: true })),
      [],
      false,
    );
    expect(facts).toHaveLength(orders.length);
    expect(facts.filter(({ concernsBack }) => concernsBack).map(({ label }) => label)).toEqual([]);
  });
});
