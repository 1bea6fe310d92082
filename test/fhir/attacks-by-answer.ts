/** Attacks in what a listed server, or the call, gives us to follow: redirects, next pages, references. */
import type { ReadOutcome } from '../../src/fhir/gathered.ts';
import { sendJson } from './loopback.ts';
import type { Attack } from './outgoing-attack.ts';
import type { World } from './outgoing-world.ts';
import { bundle, condition, medicines } from './samples.ts';

export const redirects: readonly Attack[] = [301, 302, 303, 307, 308].map((status) => ({
  name: `a redirect with ${status}`,
  call: () => ({}),
  answer: (response, _url, { trapPort }) =>
    void response.writeHead(status, { location: `http://127.0.0.2:${trapPort}/fhir/Condition` }).end(),
  ends: 'network',
}));

/** What other programs follow, on an answer that gives no data. */
function header(name: string, status: number, ends: ReadOutcome, more: (elsewhere: string) => object): Attack {
  return {
    name,
    call: () => ({}),
    answer: (response, _url, { trapPort }) =>
      void response.writeHead(status, { ...more(`http://127.0.0.2:${trapPort}/`) }).end(),
    ends,
  };
}

export const headers: readonly Attack[] = [
  header('a redirect within the server, to another path', 302, 'network', () => ({ location: '/admin' })),
  header('a redirect without address', 302, 'network', () => ({})),
  header('multiple choices', 300, 'not-json', (location) => ({ location })),
  header('use a proxy', 305, 'not-json', (location) => ({ location })),
  header('created elsewhere', 201, 'wrong-type', (location) => ({ location, 'content-location': location })),
  header('a refresh', 503, 'http-error', (url) => ({ refresh: `0; url=${url}` })),
  header('a challenge that names a server', 401, 'http-error', (url) => ({ 'www-authenticate': `Bearer as="${url}"` })),
  header('a proxy challenge', 407, 'network', (location) => ({ location, 'proxy-authenticate': 'Basic' })),
  header('an upgrade', 426, 'http-error', (url) => ({ upgrade: 'h2c', 'alt-svc': `h2="${url}"` })),
  header('a link to the next page', 200, 'wrong-type', (url) => ({ link: `<${url}>; rel="next"` })),
];

/** A first page in order, and a next one elsewhere. */
function nextPage(name: string, url: (world: World) => string): Attack {
  return {
    name: `a next link ${name}`,
    call: () => ({}),
    answer: (response, _url, world) =>
      sendJson(response, bundle([condition('a')], { link: [{ relation: 'next', url: url(world) }] })),
    ends: 'paging-stopped',
  };
}

export const nextPages: readonly Attack[] = [
  nextPage('to another address', ({ trapPort }) => `http://127.0.0.2:${trapPort}/fhir/Condition?page=2`),
  nextPage('to another address at this port', ({ plainPort }) => `http://127.0.0.2:${plainPort}/fhir/Condition`),
  nextPage('to another port', ({ trapPort }) => `http://127.0.0.1:${trapPort}/fhir/Condition`),
  nextPage('to the other listed server', ({ secure }) => `${secure}/Condition`),
  nextPage('to another path', ({ plainPort }) => `http://127.0.0.1:${plainPort}/admin`),
  nextPage('to a path that begins alike', ({ plain }) => `${plain}2/Condition`),
  nextPage('in another scheme', ({ plain }) => `${plain.replace('http', 'https')}/Condition`),
  nextPage('without scheme', ({ trapPort }) => `//127.0.0.2:${trapPort}/fhir/Condition`),
  nextPage('with backslashes', ({ trapPort }) => `\\\\127.0.0.2:${trapPort}\\fhir\\Condition`),
  nextPage('with slash and backslash', ({ trapPort }) => `/\\127.0.0.2:${trapPort}/fhir/Condition`),
  nextPage('with a blank before it', ({ trapPort }) => ` \thttp://127.0.0.2:${trapPort}/fhir/Condition`),
  nextPage('with a line break in it', ({ trapPort }) => `ht\ntp://127.0.0.2:${trapPort}/fhir/Condition`),
  nextPage('with user info', ({ plain }) => `${plain.replace('//', '//x@')}/Condition`),
  nextPage('behind user info', ({ plain, trapPort }) => `${plain.replace('/fhir', '')}@127.0.0.2:${trapPort}/fhir/`),
  nextPage('with dots', ({ plain }) => `${plain}/../admin`),
  nextPage('with encoded dots', ({ plain }) => `${plain}/%2e%2e/admin`),
  nextPage('with half encoded dots', ({ plain }) => `${plain}/.%2e/admin`),
  nextPage('with an encoded slash', ({ plain }) => `${plain}/..%2fadmin`),
  nextPage('with an encoded backslash', ({ plain }) => `${plain}/..%5cadmin`),
  nextPage('with a path parameter', ({ plain }) => `${plain}/..;/admin`),
  nextPage('relative and above', () => '../admin'),
  nextPage('from the root', () => '/admin'),
  nextPage('as a number', ({ trapPort }) => `http://2130706434:${trapPort}/fhir/Condition`),
  nextPage('IPv4-mapped', ({ plainPort }) => `http://[::ffff:127.0.0.1]:${plainPort}/fhir/Condition`),
  nextPage('to localhost by name', ({ plainPort }) => `http://localhost:${plainPort}/fhir/Condition`),
  nextPage('with a script', () => 'javascript:fetch("http://127.0.0.2")'),
  nextPage('with data', () => 'data:application/fhir+json,{"resourceType":"Bundle"}'),
  nextPage('to a file', () => 'file:///etc/passwd'),
  nextPage('without address', () => ''),
  {
    name: 'a next link of a prefetched Bundle',
    call: ({ trapPort }) => ({
      prefetch: {
        conditions: bundle([condition('a')], {
          link: [{ relation: 'next', url: `http://127.0.0.2:${trapPort}/fhir/Condition?page=2` }],
        }),
      },
    }),
    ends: 'paging-stopped',
  },
  {
    name: 'a next link from https down to http',
    call: ({ secure }) => ({ fhirServer: secure }),
    names: { 'ehr.example': [['127.0.0.10']] },
    answer: (response, _url, { secure }) => {
      const link = [{ relation: 'next', url: `${secure.replace('https', 'http')}/Condition?page=2` }];
      sendJson(response, bundle([condition('a')], { link }));
    },
    ends: 'paging-stopped',
  },
];

/** A medicine, or an order, that lies elsewhere. */
function reference(name: string, target: (world: World) => string): readonly Attack[] {
  return [
    {
      name: `a medicine ${name}`,
      call: (world) => ({
        queries: [medicines],
        prefetch: {
          medicines: bundle([
            { resourceType: 'MedicationRequest', id: 'm', medicationReference: { reference: target(world) } },
          ]),
        },
      }),
      ends: 'not-allowed',
    },
    {
      name: `an order ${name}`,
      call: (world) => ({ queries: [], orderReferences: [target(world)] }),
      ends: 'not-allowed',
    },
  ];
}

export const references: readonly Attack[] = [
  ...reference('at another address', ({ trapPort }) => `http://127.0.0.2:${trapPort}/fhir/Medication/1`),
  ...reference('without scheme', ({ trapPort }) => `//127.0.0.2:${trapPort}/fhir/Medication/1`),
  ...reference('above', () => '../Medication/1'),
  ...reference('with an encoded way up', () => 'Medication/..%2f..%2fadmin'),
  ...reference('named ..', () => 'Medication/..'),
  ...reference('with a query', () => 'Medication/1?_pretty=http://127.0.0.2'),
  ...reference('behind user info', ({ plain, trapPort }) => `${plain}@127.0.0.2:${trapPort}/Medication/1`),
  ...reference('on the other listed server', ({ secure }) => `${secure}/Medication/1`),
];
