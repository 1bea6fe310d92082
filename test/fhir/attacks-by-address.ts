/** Attacks in the address of the FHIR server: one that is not listed, or a listed name that leads elsewhere. */
import { sendJson } from './loopback.ts';
import type { Attack } from './outgoing-attack.ts';
import type { Names, World } from './outgoing-world.ts';
import { bundle, condition } from './samples.ts';

/** The call itself names a server that is not listed, or a listed one in a way that means another. */
function namedServer(name: string, fhirServer: (world: World) => string, names: Names = {}): Attack {
  return {
    name: `fhirServer ${name}`,
    call: (world) => ({ fhirServer: fhirServer(world) }),
    names,
    ends: 'not-allowed',
  };
}

const everywhere: Names = {
  'evil.example': [['127.0.0.2']],
  'ehr.example.evil.example': [['127.0.0.2']],
  'xn--hr-mlc.example': [['127.0.0.2']],
  'metadata.google.internal': [['169.254.169.254']],
  'localtest.example': [['127.0.0.1']],
  'ehr.example': [['127.0.0.10']],
};

export const otherServers: readonly Attack[] = [
  namedServer('at another loopback address', ({ trapPort }) => `http://127.0.0.2:${trapPort}/fhir`),
  namedServer('at another address, same port', ({ plainPort }) => `http://127.0.0.2:${plainPort}/fhir`),
  namedServer('at another port', ({ trapPort }) => `http://127.0.0.1:${trapPort}/fhir`),
  namedServer('as a decimal number', ({ trapPort }) => `http://2130706434:${trapPort}/fhir`),
  namedServer('in octal', ({ trapPort }) => `http://0177.0.0.02:${trapPort}/fhir`),
  namedServer('in hexadecimal', ({ trapPort }) => `http://0x7f000002:${trapPort}/fhir`),
  namedServer('in hexadecimal parts', ({ trapPort }) => `http://0x7f.0.0.0x2:${trapPort}/fhir`),
  namedServer('in short form', ({ trapPort }) => `http://127.2:${trapPort}/fhir`),
  namedServer('0', ({ trapPort }) => `http://0:${trapPort}/fhir`),
  namedServer('0.0.0.0', ({ trapPort }) => `https://0.0.0.0:${trapPort}/fhir`),
  namedServer('::1', ({ trapPort }) => `http://[::1]:${trapPort}/fhir`),
  namedServer('::1 in full', ({ trapPort }) => `http://[0:0:0:0:0:0:0:1]:${trapPort}/fhir`),
  namedServer('IPv4-mapped', ({ trapPort }) => `https://[::ffff:127.0.0.2]:${trapPort}/fhir`),
  namedServer('IPv4-mapped in hexadecimal', ({ trapPort }) => `http://[::ffff:7f00:2]:${trapPort}/fhir`),
  namedServer('IPv4-compatible', ({ trapPort }) => `https://[::127.0.0.2]:${trapPort}/fhir`),
  namedServer('with a zone id', ({ trapPort }) => `http://[fe80::1%25lo]:${trapPort}/fhir`),
  namedServer('with a bare zone id', ({ trapPort }) => `http://[::1%lo]:${trapPort}/fhir`),
  namedServer('localhost at another port', ({ plainPort }) => `http://localhost:${plainPort}/fhir`),
  namedServer('LOCALHOST', ({ trapPort }) => `HTTP://LOCALHOST:${trapPort}/fhir`),
  namedServer('with a trailing dot', ({ securePort }) => `https://ehr.example.:${securePort}/fhir`, everywhere),
  namedServer('localhost with a trailing dot', ({ trapPort }) => `http://localhost.:${trapPort}/listed`),
  namedServer('behind user info', ({ plain, trapPort }) => `${plain.replace('/fhir', '')}@127.0.0.2:${trapPort}/fhir`),
  namedServer(
    'behind https user info',
    ({ securePort, trapPort }) => `https://ehr.example:${securePort}@evil.example:${trapPort}/fhir`,
    everywhere,
  ),
  namedServer('with user and password', ({ plain }) => plain.replace('//', '//user:secret@')),
  namedServer(
    'behind a fragment',
    ({ securePort, trapPort }) => `https://evil.example:${trapPort}#@ehr.example:${securePort}/fhir`,
    everywhere,
  ),
  namedServer(
    'behind a backslash',
    ({ securePort, trapPort }) => `https://evil.example:${trapPort}\\@ehr.example:${securePort}/fhir`,
    everywhere,
  ),
  namedServer(
    'as the beginning of a name',
    ({ trapPort }) => `https://ehr.example.evil.example:${trapPort}/fhir`,
    everywhere,
  ),
  namedServer('with a Cyrillic letter', ({ securePort }) => `https://\u0435hr.example:${securePort}/fhir`, everywhere),
  namedServer('in punycode', ({ securePort }) => `https://xn--hr-mlc.example:${securePort}/fhir`, everywhere),
  namedServer(
    'with an ideographic full stop',
    ({ trapPort }) => `https://evil\u3002example:${trapPort}/fhir`,
    everywhere,
  ),
  namedServer('in full-width digits', ({ trapPort }) => `http://\uff11\uff12\uff17.0.0.2:${trapPort}/fhir`),
  namedServer('by plain http', ({ securePort }) => `http://ehr.example:${securePort}/fhir`, everywhere),
  namedServer('a name for loopback', ({ trapPort }) => `https://localtest.example:${trapPort}/fhir`, everywhere),
  namedServer('a name for loopback, plain', ({ trapPort }) => `http://localtest.example:${trapPort}/fhir`, everywhere),
  namedServer('the metadata address', () => 'http://169.254.169.254/latest/meta-data'),
  namedServer('the metadata address by https', () => 'https://169.254.169.254/fhir'),
  namedServer('the metadata address as a number', () => 'https://2852039166/fhir'),
  namedServer('the metadata name', () => 'https://metadata.google.internal/fhir', everywhere),
  namedServer('with a path above', ({ plain }) => `${plain}/../admin`),
  namedServer('with an encoded path above', ({ plain }) => `${plain}/%2e%2e/admin`),
  namedServer('with an encoded slash', ({ plain }) => `${plain}/..%2fadmin`),
  namedServer('with a path encoded twice', ({ plain }) => `${plain}/%252e%252e/admin`),
  namedServer('with a path parameter', ({ plain }) => `${plain}/..;/admin`),
  namedServer('with a backslash', ({ plain }) => `${plain}\\..\\admin`),
  namedServer('with dots around a tab', ({ plain }) => `${plain}/.\t./admin`),
  namedServer('with a query', ({ plain }) => `${plain}?x=`),
  namedServer('with a fragment', ({ plain }) => `${plain}#`),
  namedServer('whose path only begins alike', ({ plain }) => `${plain}evil`),
  namedServer('by ftp', ({ plain }) => plain.replace('http', 'ftp')),
  namedServer('a file', () => 'file:///etc/passwd'),
];

/** A listed name of a public server, and what somebody makes it resolve to. */
function badName(host: string, ...addresses: readonly string[]): Attack {
  return {
    name: `${host} at ${addresses.join(' and ')}`,
    call: ({ trapPort }) => ({ fhirServer: `https://${host}:${trapPort}/fhir` }),
    names: { [host]: [addresses] },
    ends: 'address-refused',
  };
}

export const badNames: readonly Attack[] = [
  badName('public.example', '127.0.0.1'),
  badName('public.example', '127.0.0.2'),
  badName('public.example', '::1'),
  badName('public.example', '::ffff:127.0.0.2'),
  badName('public.example', '::127.0.0.2'),
  badName('public.example', '0.0.0.0'),
  badName('public.example', '::'),
  badName('public.example', '10.0.0.1'),
  badName('public.example', '172.31.255.255'),
  badName('public.example', '192.168.1.1'),
  badName('public.example', '100.64.0.1'),
  badName('public.example', '169.254.169.254'),
  badName('public.example', 'fe80::1'),
  badName('public.example', 'fe80::1%lo'),
  badName('public.example', 'fd00::1'),
  badName('public.example', '64:ff9b::7f00:2'),
  badName('public.example', '2002:7f00:2::'),
  badName('public.example', '224.0.0.1'),
  badName('public.example', '255.255.255.255'),
  badName('public.example', '93.184.216.34', '127.0.0.2'),
  badName('public.example', '127.0.0.2', '93.184.216.34'),
  badName('public.example', 'not-an-address'),
  badName('inside.example', '127.0.0.2'),
  badName('inside.example', '169.254.169.254'),
  badName('inside.example', '10.0.0.1', '127.0.0.2'),
  {
    name: 'a listed name at an address beside its network',
    call: ({ secure }) => ({ fhirServer: secure }),
    names: { 'ehr.example': [['127.0.0.11']] },
    ends: 'address-refused',
  },
  {
    name: 'localhost that resolves to the world',
    call: ({ trapPort }) => ({ fhirServer: `http://localhost:${trapPort}/listed` }),
    names: { localhost: [['93.184.216.34']] },
    ends: 'address-refused',
  },
  {
    name: 'a name that rebinds between two pages',
    call: ({ secure }) => ({ fhirServer: secure }),
    names: { 'ehr.example': [['127.0.0.10'], ['127.0.0.2']] },
    answer: (response) => {
      response.setHeader('connection', 'close');
      sendJson(response, bundle([condition('a')], { link: [{ relation: 'next', url: 'Condition?page=2' }] }));
    },
    ends: 'address-refused',
  },
];
