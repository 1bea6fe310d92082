/** Which FHIR servers may be contacted: compared as parsed addresses, never as text. */
import { allowList } from '../../src/fhir/allow-list.ts';
import { addressBelow, localReference, normalBase } from '../../src/fhir/base-url.ts';

describe('the allow-list', () => {
  const access = allowList(['https://ehr.example/fhir', 'https://open.example/r4/ open', 'http://localhost:8080/fhir']);

  it.each([
    ['https://ehr.example/fhir', 'with-token'],
    ['https://ehr.example/fhir/', 'with-token'],
    ['HTTPS://EHR.example:443/fhir', 'with-token'],
    ['https://ehr.example/fhir/tenant-1', 'with-token'],
    ['https://open.example/r4', 'open'],
    ['http://localhost:8080/fhir', 'with-token'],
    ['https://ehr.example/fhirevil', 'no'],
    ['https://ehr.example/', 'no'],
    ['https://ehr.example:8443/fhir', 'no'],
    ['http://ehr.example/fhir', 'no'],
    ['https://ehr.example.evil.example/fhir', 'no'],
    ['https://ehr.example@evil.example/fhir', 'no'],
    ['https://user:secret@ehr.example/fhir', 'no'],
    ['https://ehr.example/fhir/../admin', 'no'],
    ['https://ehr.example/other/../fhir', 'no'],
    ['https://ehr.example/fhir/%2e%2e/admin', 'no'],
    ['https://ehr.example/fhir/..%2fadmin', 'no'],
    ['https://ehr.example/fhir?x=1', 'no'],
    ['https://ehr.example/fhir#x', 'no'],
    ['ftp://ehr.example/fhir', 'no'],
    ['file:///fhir', 'no'],
    ['http://localhost:9090/fhir', 'no'],
    ['not a url', 'no'],
    ['', 'no'],
  ])('answers %s with %s', (server, expected) => {
    expect(access(server)).toBe(expected);
  });

  it('opens every loopback server in demo mode, and nothing else', () => {
    const demo = allowList([], { demo: true });
    expect(demo('http://localhost:3000/demo/fhir')).toBe('open');
    expect(demo('http://127.0.0.1:3000/demo/fhir')).toBe('open');
    expect(demo('http://[::1]:3000/fhir')).toBe('open');
    expect(demo('http://127.0.0.1.evil.example/fhir')).toBe('no');
    expect(demo('http://10.0.0.1/fhir')).toBe('no');
    expect(demo('https://ehr.example/fhir')).toBe('no');
  });

  it('refuses malformed entries by position, without their value', () => {
    for (const entry of [
      'http://ehr.example/fhir',
      'https://ehr.example/fhir closed',
      'https://a:b@ehr.example/fhir',
      '',
    ]) {
      expect(() => allowList(['https://ehr.example/fhir', entry])).toThrow(/^FHIR server 2 on the allow-list/);
    }
  });
});

describe('an address met in data', () => {
  const base = normalBase('https://ehr.example/fhir') ?? '';

  it.each([
    ['https://ehr.example/fhir/Condition?page=2', 'https://ehr.example/fhir/Condition?page=2'],
    ['https://ehr.example/fhir?_getpages=1', 'https://ehr.example/fhir?_getpages=1'],
    ['Condition?page=2', 'https://ehr.example/fhir/Condition?page=2'],
    ['Observation?code=x|y', 'https://ehr.example/fhir/Observation?code=x%7Cy'],
    ['?page=2', 'https://ehr.example/fhir/?page=2'],
    ['/fhir/Condition?page=2', 'https://ehr.example/fhir/Condition?page=2'],
    ['https://evil.example/fhir/Condition', undefined],
    ['//evil.example/fhir/Condition', undefined],
    ['http://ehr.example/fhir/Condition', undefined],
    ['https://ehr.example/other/Condition', undefined],
    ['https://ehr.example/fhir2/Condition', undefined],
    ['https://ehr.example/fhir/../admin', undefined],
    ['https://ehr.example/fhir/..%2fadmin', undefined],
    ['https://x@ehr.example/fhir/Condition', undefined],
    ['javascript:alert(1)', undefined],
  ])('%s lies below the base as %s', (address, expected) => {
    expect(addressBelow(base, address)).toBe(expected);
  });
});

describe('a literal reference', () => {
  const base = 'https://ehr.example/fhir/';

  it('is read relative or below the base', () => {
    expect(localReference(base, 'ServiceRequest/1')).toEqual({
      resourceType: 'ServiceRequest',
      id: '1',
      url: 'ServiceRequest/1',
    });
    expect(localReference(base, `${base}ServiceRequest/1/_history/2`)?.url).toBe('ServiceRequest/1/_history/2');
  });

  it.each([
    'https://evil.example/fhir/ServiceRequest/1',
    'ServiceRequest/..',
    '../ServiceRequest/1',
    'ServiceRequest/1?x=1',
    '#1',
    'urn:uuid:1',
    '',
  ])('is refused as %s', (reference) => {
    expect(localReference(base, reference)).toBeUndefined();
  });
});
