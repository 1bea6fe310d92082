import { CodeLookup, MatchArrays } from '../../../src/facts/terminology/code-lookup.ts';
import { readRows } from '../../../src/facts/terminology/rows.ts';
import { loadTerminology } from '../../../src/facts/terminology/terminology.ts';
import { fc } from '../../support/seeded.ts';
import { profiles } from './published.ts';

const who = 'http://hl7.org/fhir/sid/icd-10';
const rows = readRows(profiles).filter(({ system }) => system === who);

describe('remembering codes', () => {
  it('gives the same array each time, however the code is written', () => {
    const terminology = loadTerminology();
    const first = terminology.matches(who, 'G83.4');
    expect(terminology.matches(who, 'G83.4')).toBe(first);
    expect(terminology.matches(who, 'g834')).toBe(first);
    expect(terminology.matches(who, 'R20.0')).toBe(terminology.matches(who, 'R200'));
  });

  it('keeps nothing of unknown codes', () => {
    const lookup = new CodeLookup('icd10', rows, new MatchArrays());
    const before = lookup.keptForms;
    for (let index = 0; index < 20_000; index++) lookup.matches(`Y${index}`);
    fc.assert(fc.property(fc.string(), (text) => lookup.matches(`~${text}`).length === 0));
    expect(lookup.keptForms).toBe(before);
  });

  it('keeps no more than a fixed number of forms of known codes, and still reads them all alike', () => {
    const lookup = new CodeLookup('icd10', rows, new MatchArrays());
    const expected = lookup.matches('C18.9');
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWYZ0123456789'];
    const codes = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `C18.${a}${b}${c}`)));
    expect(codes.length).toBeGreaterThan(40_000);
    expect(codes.every((code) => lookup.matches(code) === expected)).toBe(true);
    expect(lookup.keptForms).toBeLessThanOrEqual(8_192);
  });

  it('never throws, whatever text stands for system and code', () => {
    const terminology = loadTerminology();
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom(who, 'http://www.whocc.no/atc', 'x'), (a, b, system) => {
        return Array.isArray(terminology.matches(a, b)) && Array.isArray(terminology.matches(system, b));
      }),
    );
  });
});
