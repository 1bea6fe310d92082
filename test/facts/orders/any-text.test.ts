/** Whatever stands in an order: a fact comes out, its label fits a card, and reading it twice gives the same. */

import { createOrderReader } from '../../../src/facts/orders/read-orders.ts';
import { loadTerminology } from '../../../src/facts/terminology/terminology.ts';
import { fc } from '../../support/seeded.ts';
import { readOne, resource } from './support.ts';

const read = createOrderReader({ terminology: loadTerminology() });
const pieces = [
  'MR',
  'LS',
  'columna',
  'kne',
  'prolaps',
  'kontroll',
  'ikke',
  'artrose',
  '?',
  '\n',
  '**',
  '<b>',
  '[x](y)',
  'æøå',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(' ')),
);

describe('any text', () => {
  it('gives one fact with a plain label, the same each time', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.boolean(), (text, reason, today) => {
        const fields = { code: { text }, reasonCode: [{ text: reason }] };
        const fact = readOne(read, fields, today);
        expect(fact.label).toMatch(/^[^\p{C}\\`*_{}[\]<>#|~]{1,60}$/u);
        expect(readOne(read, fields, today)).toEqual(fact);
      }),
    );
  });

  it('never makes an order of a knee ours by adding words of another part of the body', () => {
    const other = fc.constantFrom('kne', 'hofte', 'skulder', 'nakke', 'caput', 'thorax', 'ankel');
    fc.assert(
      fc.property(
        fc.array(other, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('MR', 'CT', 'rtg'),
        (places, method) => {
          expect(readOne(read, { code: { text: `${method} ${places.join(', ')}` } }, true).concernsBack).toBe(false);
        },
      ),
    );
  });
});

describe('any JSON', () => {
  it('is read without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (code, reasonCode, bodySite) => {
        const order = resource({
          resourceType: 'ServiceRequest',
          id: '1',
          code,
          reasonCode,
          bodySite,
          note: reasonCode,
          category: code,
        });
        expect(read([{ resource: order, selected: true }], [], true)).toHaveLength(1);
      }),
    );
  });
});
