/** Defects of FHIR servers, each with what the doctor must say of it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { goodStatement, observation, type Spoil, searchset, send } from './deployment.ts';

const metadata =
  (answer: (response: ServerResponse, origin: string) => true): Spoil =>
  (request: IncomingMessage, response, path) =>
    path === '/fhir/metadata' && answer(response, `http://${request.headers.host}`);
const search =
  (word: string, answer: (response: ServerResponse) => true): Spoil =>
  (_request, response, path) =>
    path.includes(word) && answer(response);
const outcome = (severity: string) => ({ resourceType: 'OperationOutcome', issue: [{ severity, code: 'processing' }] });
/** The answer may come seconds later on a busy machine. */
const otherDate = (seconds: number) => ({ date: new Date(Date.now() - 1000 * seconds).toUTCString() });

export const defects: readonly (readonly [string, Spoil, RegExp])[] = [
  [
    'no FHIR at all',
    metadata((response) => send(response, {}, 404)),
    /problem.* answers 404 for \/metadata → Name the/,
  ],
  ['a page instead of JSON', metadata((response) => Boolean(response.end('<html>')) as true), /problem.*no JSON/],
  ['another resource', metadata((response) => send(response, outcome('error'))), /problem.*no CapabilityStatement/],
  [
    'FHIR STU3',
    metadata((response, origin) => send(response, { ...goodStatement(origin), fhirVersion: '3.0.2' })),
    /problem.*speaks FHIR 3\.0\.2, not 4\.0\.1 → Name the server's R4/,
  ],
  [
    'no SMART and few types',
    metadata((response, origin) =>
      send(response, {
        ...goodStatement(origin),
        rest: [{ mode: 'server', resource: [{ type: 'Observation', searchParam: [{ name: 'patient' }] }] }],
      }),
    ),
    /warning.*does not declare SMART[\s\S]*warning.*does not name.*Condition.*Observation\?category/,
  ],
  [
    'a clock that is five minutes behind',
    metadata((response, origin) => send(response, goodStatement(origin), 200, otherDate(300))),
    /problem.*clock of this machine is (299|30\d) s ahead of the server's.*NTP/,
  ],
  [
    'a clock that is half a minute ahead',
    metadata((response, origin) => send(response, goodStatement(origin), 200, otherDate(-30))),
    /warning.*clock of this machine is (2\d|30|31) s behind the server's/,
  ],
  [
    'a redirect',
    metadata((response) => Boolean(response.writeHead(302, { location: '/fhir/metadata2' }).end()) as true),
    /problem.*answers 302/,
  ],
  [
    'a refused category',
    search('category=exam', (r) => send(r, outcome('error'), 400)),
    /problem: observationsExam.*\(400\)/,
  ],
  [
    'no scope',
    search('/Device', (r) => send(r, outcome('error'), 403)),
    /problem: devices.*scopes of the token \(403\)/,
  ],
  [
    'a token that ended',
    search('/Condition', (r) => send(r, {}, 401)),
    /problem: conditions.*\(401\) → Give a fresh token/,
  ],
  [
    'a missing patient',
    search('/Patient/', (r) => send(r, outcome('error'), 404)),
    /problem: patient.*no such patient/,
  ],
  ['a failing search', search('/Procedure', (r) => send(r, {}, 503)), /problem: procedures.*answered with 503/],
  [
    'an ignored category',
    search('category=survey', (r) => send(r, searchset([observation('exam')]))),
    /problem: observationsSurvey.*other categories than were asked for/,
  ],
  [
    'an ignored patient',
    search('category=exam', (r) => send(r, searchset([observation('exam', 'somebody-else')]))),
    /problem: observationsExam.*data of another patient/,
  ],
  [
    'a blocked record',
    search('/Condition', (r) =>
      send(r, { ...outcome('warning'), issue: [{ severity: 'warning', code: 'suppressed' }] }),
    ),
    /problem: conditions.*blocked/,
  ],
  [
    'a part ignored with a warning',
    search('/ImagingStudy', (r) => send(r, searchset([outcome('warning')]))),
    /warning: imagingStudies.*may have been ignored/,
  ],
  [
    'nothing in any category',
    search('category=', (r) => send(r, searchset([]))),
    /warning.*no category of Observation has anything/,
  ],
  [
    'a next page elsewhere',
    search('/DiagnosticReport', (r) =>
      send(r, { ...searchset([]), link: [{ relation: 'next', url: 'https://elsewhere.example/page2' }] }),
    ),
    /problem: diagnosticReports.*next link leads elsewhere/,
  ],
  [
    'a query that never ends',
    (_request, _response, path) => path.includes('/Encounter'),
    /problem: encounter.*not answered in time[\s\S]*slowest query took/,
  ],
];
