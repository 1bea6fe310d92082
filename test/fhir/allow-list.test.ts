/** Which FHIR servers may be contacted, and at what addresses: compared as parsed addresses, never as text. */
import { allowedServerProblem, allowList } from '../../src/fhir/allow-list.ts';
import { addressBelow, localReference, normalBase } from '../../src/fhir/base-url.ts';

describe('the allow-list', () => {
  const admitted = allowList([
    'https://ehr.example/fhir',
    'https://open.example/r4/ open',
    'http://localhost:8080/fhir',
  ]);

  function access(fhirServer: string, list = admitted): 'open' | 'with-token' | 'no' {
    const admission = list(fhirServer);
    if (admission === undefined) return 'no';
    return admission.open ? 'open' : 'with-token';
  }

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
    ['https://ehr.example/fhir/%252e%252e/admin', 'no'],
    ['https://ehr.example/fhir/..;/admin', 'no'],
    ['https://ehr.example/other/.\t./fhir', 'no'],
    ['https://ehr.example./fhir', 'no'],
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
    expect(access('http://localhost:3000/demo/fhir', demo)).toBe('open');
    expect(access('http://127.0.0.1:3000/demo/fhir', demo)).toBe('open');
    expect(access('http://[::1]:3000/fhir', demo)).toBe('open');
    expect(access('http://127.0.0.1.evil.example/fhir', demo)).toBe('no');
    expect(access('http://10.0.0.1/fhir', demo)).toBe('no');
    expect(access('https://ehr.example/fhir', demo)).toBe('no');
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

describe('an entry of the allow-list', () => {
  it.each([
    'https://ehr.example/fhir',
    'https://ehr.example/fhir open',
    'https://ehr.example/fhir private',
    'https://ehr.example/fhir private open',
    'https://ehr.example/fhir private=10.20.0.0/16 private=fd12:3456::/32',
    'https://ehr.example/fhir private=127.0.0.2',
    'https://10.20.30.40/fhir private',
    'https://[fd12:3456::1]/fhir private=fd12:3456::/32',
    'https://192.168.1.1/fhir private=192.168.1.1/32',
    'https://93.184.216.34/fhir',
    'http://localhost/fhir',
    'http://[::1]:8080/fhir open',
  ])('is in order as %s', (entry) => {
    expect(allowedServerProblem(entry)).toBeUndefined();
  });

  it.each([
    ['http://ehr.example/fhir', 'https base URL'],
    ['https://ehr.example./fhir', 'https base URL'],
    ['https://ehr.example/fhir closed', 'nothing else'],
    ['https://ehr.example/fhir Private', 'nothing else'],
    ['https://ehr.example/fhir private=', 'must name private addresses'],
    ['https://ehr.example/fhir private=everything', 'must name private addresses'],
    ['https://ehr.example/fhir private=0.0.0.0/0', 'must name private addresses'],
    ['https://ehr.example/fhir private=10.0.0.0/7', 'must name private addresses'],
    ['https://ehr.example/fhir private=8.8.8.8', 'must name private addresses'],
    ['https://ehr.example/fhir private=169.254.169.254', 'must name private addresses'],
    ['https://ehr.example/fhir private=224.0.0.0/8', 'must name private addresses'],
    ['https://ehr.example/fhir private=::/0', 'must name private addresses'],
    ['https://ehr.example/fhir private=fe80::/10', 'must name private addresses'],
    ['https://ehr.example/fhir private=10.0.0.0/33', 'must name private addresses'],
    ['https://10.20.30.40/fhir', 'not public'],
    ['https://10.20.30.40/fhir private=10.20.31.0/24', 'not public'],
    ['https://169.254.169.254/latest private', 'not public'],
    ['https://0.0.0.0/fhir private', 'not public'],
    ['https://[fe80::1]/fhir private', 'not public'],
    ['https://[::ffff:127.0.0.1]/fhir', 'not public'],
    ['https://[::ffff:10.0.0.1]/fhir', 'not public'],
    ['http://localhost/fhir private', 'no meaning'],
    ['https://127.0.0.1/fhir private=10.0.0.0/8', 'no meaning'],
  ])('is refused as %s, in words that do not quote it', (entry, words) => {
    const problem = allowedServerProblem(entry);
    expect(problem).toContain(words);
    expect(problem).not.toContain('example');
  });

  it.each([
    ['https://ehr.example/fhir', '93.184.216.34', true],
    ['https://ehr.example/fhir', '2606:2800:220:1::1', true],
    ['https://ehr.example/fhir', '10.0.0.1', false],
    ['https://ehr.example/fhir', '172.16.0.1', false],
    ['https://ehr.example/fhir', '172.15.255.255', true],
    ['https://ehr.example/fhir', '172.32.0.0', true],
    ['https://ehr.example/fhir', '192.168.0.1', false],
    ['https://ehr.example/fhir', '100.64.0.1', false],
    ['https://ehr.example/fhir', '127.0.0.1', false],
    ['https://ehr.example/fhir', '0.0.0.0', false],
    ['https://ehr.example/fhir', '0.1.2.3', false],
    ['https://ehr.example/fhir', '169.254.169.254', false],
    ['https://ehr.example/fhir', '224.0.0.1', false],
    ['https://ehr.example/fhir', '255.255.255.255', false],
    ['https://ehr.example/fhir', '192.0.2.1', false],
    ['https://ehr.example/fhir', '198.18.0.1', false],
    ['https://ehr.example/fhir', '::', false],
    ['https://ehr.example/fhir', '::1', false],
    ['https://ehr.example/fhir', '::7f00:1', false],
    ['https://ehr.example/fhir', '::ffff:127.0.0.1', false],
    ['https://ehr.example/fhir', '::ffff:10.0.0.1', false],
    ['https://ehr.example/fhir', '::ffff:93.184.216.34', true],
    ['https://ehr.example/fhir', '64:ff9b::7f00:1', false],
    ['https://ehr.example/fhir', '2002:7f00:1::', false],
    ['https://ehr.example/fhir', 'fe80::1%lo', false],
    ['https://ehr.example/fhir', 'fd00::1', false],
    ['https://ehr.example/fhir', 'fec0::1', false],
    ['https://ehr.example/fhir', 'ff02::1', false],
    ['https://ehr.example/fhir', 'no address', false],
    ['https://ehr.example/fhir private', '10.0.0.1', true],
    ['https://ehr.example/fhir private', '100.64.0.1', true],
    ['https://ehr.example/fhir private', 'fd00::1', true],
    ['https://ehr.example/fhir private', '93.184.216.34', true],
    ['https://ehr.example/fhir private', '127.0.0.1', false],
    ['https://ehr.example/fhir private', '::1', false],
    ['https://ehr.example/fhir private', '169.254.169.254', false],
    ['https://ehr.example/fhir private', 'fe80::1', false],
    ['https://ehr.example/fhir private=10.20.0.0/16', '10.20.255.255', true],
    ['https://ehr.example/fhir private=10.20.0.0/16', '10.21.0.0', false],
    ['https://ehr.example/fhir private=10.20.0.0/16', '::ffff:10.20.0.1', true],
    ['https://ehr.example/fhir private=10.20.0.0/16', 'fd00::1', false],
    ['https://ehr.example/fhir private=10.20.0.0/16', '93.184.216.34', false],
    ['http://localhost/fhir', '127.0.0.1', true],
    ['http://localhost/fhir', '127.255.255.254', true],
    ['http://localhost/fhir', '::1', true],
    ['http://localhost/fhir', '10.0.0.1', false],
    ['http://localhost/fhir', '93.184.216.34', false],
  ])('%s may be at %s: %s', (entry, address, expected) => {
    const [server = ''] = entry.split(' ');
    expect(allowList([entry])(server)?.addresses.allows(address)).toBe(expected);
  });

  it('that is the longest of several says at what addresses a server may be', () => {
    const list = allowList(['https://ehr.example/ private open', 'https://ehr.example/fhir/strict']);
    expect(list('https://ehr.example/fhir/strict/r4')?.addresses.allows('10.0.0.1')).toBe(false);
    expect(list('https://ehr.example/fhir/other')?.addresses.allows('10.0.0.1')).toBe(true);
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
    ['https://ehr.example/fhir/..;/admin', undefined],
    ['https://ehr.example/fhir/%252e%252e%252fadmin', undefined],
    ['\\\\evil.example\\fhir\\Condition', undefined],
    ['https:\\\\evil.example\\fhir', undefined],
    ['http:Condition', undefined],
    ['https://ehr.example./fhir/Condition', undefined],
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
