import { loadTerminology, siteMeets } from '../../../src/facts/terminology/terminology.ts';

const terminology = loadTerminology();
const norwegian = 'urn:oid:2.16.578.1.12.4.1.1.7110';
const siteOf = (code: string) => terminology.matches(norwegian, code)[0]?.site;

describe('the site in the fifth character of an ICD-10 code', () => {
  it.each([
    ['M54.1', 'unstated'],
    ['M54.10', 'unstated'],
    ['M54.11', 'cervical'],
    ['M54.12', 'cervical'],
    ['M54.13', 'cervical'],
    ['M54.14', 'thoracic'],
    ['M54.15', 'lumbar'],
    ['M54.16', 'lumbar'],
    ['M54.17', 'lumbar'],
    ['M54.18', 'lumbar'],
    ['M54.19', 'unstated'],
  ])('reads %s as %s', (code, site) => {
    expect(siteOf(code)).toBe(site);
  });

  it('reads the rest of chapter M by the list for limbs: 3 is the forearm, not the neck', () => {
    expect(siteOf('M80.03')).toBe('arm');
    expect(siteOf('M21.34')).toBe('arm');
    expect(siteOf('M21.37')).toBe('leg');
    expect(siteOf('M84.48')).toBe('other');
    expect(siteOf('M84.40')).toBe('unstated');
  });

  it('says nothing where the code has no site', () => {
    expect(siteOf('G83.4')).toBeUndefined();
    expect(siteOf('M99.33')).toBeUndefined();
    expect(terminology.matches('http://hl7.org/fhir/sid/icd-10-cm', 'M54.16')[0]?.site).toBeUndefined();
  });

  it('decides a site need only where it is stated', () => {
    expect(siteMeets('lumbar', 'site-lumbar')).toBe(true);
    expect(siteMeets('thoracic', 'site-lumbar')).toBe(false);
    expect(siteMeets('thoracic', 'site-thoracolumbar-or-unstated')).toBe(true);
    expect(siteMeets('cervical', 'site-thoracolumbar-or-unstated')).toBe(false);
    expect(siteMeets('cervical', 'not-cervical-site')).toBe(false);
    expect(siteMeets('arm', 'site-spine')).toBe(false);
    expect(siteMeets('other', 'site-spine')).toBeUndefined();
    expect(siteMeets('unstated', 'site-lumbar')).toBeUndefined();
    expect(siteMeets('leg', 'site-foot')).toBe(true);
    expect(siteMeets('lumbar', 'new-or-worsening')).toBeUndefined();
    expect(siteMeets(undefined, 'site-lumbar')).toBeUndefined();
  });
});
