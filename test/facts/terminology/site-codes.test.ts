import { loadTerminology } from '../../../src/facts/terminology/terminology.ts';

const ncrp = 'urn:oid:2.16.578.1.12.4.1.1.7270';

describe('codes that a site fills in', () => {
  it('reads an examination code of the national radiology list under all its names', () => {
    const terminology = loadTerminology({
      siteCodes: { 'order.imaging.mr-lumbar': [{ system: ncrp, code: 'SITE1' }], 'lab.crp': [] },
    });
    const expected = [{ word: 'order.imaging.mr-lumbar', role: 'context', needs: [] }];
    expect(terminology.matches(ncrp, 'site1')).toMatchObject(expected);
    expect(terminology.matches('2.16.578.1.12.4.1.1.7270', 'SITE1')).toMatchObject(expected);
    expect(terminology.matches(ncrp, 'SITE2')).toEqual([]);
    expect(loadTerminology().matches(ncrp, 'SITE1')).toEqual([]);
  });

  it('reads codes of a system that only the site has', () => {
    const system = 'urn:oid:1.2.3.4';
    const terminology = loadTerminology({ siteCodes: { 'order.treatment.bed-rest': [{ system, code: 'Ro-1' }] } });
    expect(terminology.systemKey(system)).toBe(system);
    expect(terminology.matches(system, 'Ro-1')).toMatchObject([{ word: 'order.treatment.bed-rest' }]);
  });

  it('names every faulty field at once, and never lets a local code raise a finding', () => {
    const faulty: unknown = {
      'saddle-sensory-loss': [{ system: ncrp, code: 'A' }],
      'order.imaging.mr-lumbar': [{ system: '', code: 'A' }, null, { system: ncrp, code: 7 }],
      'order.imaging.nothing': [],
      'lab.crp': 'NPU19748',
    };
    const load = () => loadTerminology({ siteCodes: faulty as Record<string, never> });
    expect(load).toThrow('siteCodes["saddle-sensory-loss"]: not an order or laboratory word');
    expect(load).toThrow('siteCodes["order.imaging.mr-lumbar"][0].system');
    expect(load).toThrow('siteCodes["order.imaging.mr-lumbar"][1].code');
    expect(load).toThrow('siteCodes["order.imaging.mr-lumbar"][2].code');
    expect(load).toThrow('siteCodes["order.imaging.nothing"]');
    expect(load).toThrow('siteCodes["lab.crp"]: must be a list');
  });
});
