/** `ryggrad doctor` against servers that mean harm: it is led nowhere else, and nothing of theirs steers the terminal. */
import { about } from '../../../src/cli/doctor/finding.ts';
import { asTable } from '../../../src/cli/doctor/report.ts';
import { jwkOf, keyPair } from '../../support/tokens.ts';
import { type Deployment, PATIENT, searchset, send, startDeployment, TOKEN, visit } from './deployment.ts';

let trap: Deployment;
let hostile: Deployment;
let led: (path: string) => boolean = () => false;
beforeAll(async () => {
  trap = await startDeployment();
  hostile = await startDeployment((_request, response, path) => {
    if (!led(path)) return false;
    response.writeHead(302, { location: trap.origin + path }).end();
    return true;
  });
});
afterAll(() => {
  trap.close();
  hostile.close();
});

const args = () => ['--server', `${hostile.origin}/fhir`, '--patient', PATIENT];

it.each([
  ['metadata', '/fhir/metadata'],
  ['keys', '/jwks.json'],
  ['a query', '/fhir/Condition'],
])('a redirect of %s is a problem and is not followed', async (_what, start) => {
  led = (path) => path.startsWith(start);
  const { code, complaints } = await visit(hostile, args(), { env: { RYGGRAD_DOCTOR_TOKEN: TOKEN } });
  expect(code).toBe(1);
  expect(complaints.some((one) => one.startsWith('problem: '))).toBe(true);
  expect(trap.seen).toEqual([]);
});

it('a next page elsewhere is not asked for, and the token stays', async () => {
  const page = { ...searchset([]), link: [{ relation: 'next', url: `${trap.origin}/fhir/Condition?page=2` }] };
  const paging = await startDeployment(
    (_request, response, path) => path.includes('/Condition') && send(response, page),
  );
  const { complaints } = await visit(paging, ['--server', `${paging.origin}/fhir`, '--patient', PATIENT], {
    env: { RYGGRAD_DOCTOR_TOKEN: TOKEN },
  });
  paging.close();
  expect(complaints.join('\n')).toContain('next link leads elsewhere');
  expect(trap.seen).toEqual([]);
});

it('names of keys cannot steer the terminal', async () => {
  const kid = 'x\u001b[2J\u202Eevil\r\nok';
  const keys = await startDeployment(
    (_request, response, path) =>
      path === '/jwks.json' && send(response, { keys: [jwkOf(keyPair('PS384', 'any'), { kid })] }),
  );
  const { findings } = await visit(keys);
  keys.close();
  const text = asTable(findings, 120);
  expect(text).toContain('x?[2J?evil??ok');
  expect([...text.replaceAll('\n', '')].filter((character) => /[\p{Cc}\p{Cf}]/u.test(character))).toEqual([]);
});

it('problems stand last, where they are seen, each with what to change', () => {
  const { ok, problem, warning } = about('query');
  const text = asTable(
    [problem('a', 'fails', 'Mend it.'), ok('b', 'works'), warning('c', 'is odd', 'Look at it.')],
    80,
  );
  expect(text).toBe(
    [
      'ok       query  b: works',
      'warning  query  c: is odd',
      'problem  query  a: fails',
      '',
      'What to change:',
      'problem: a fails',
      '  Mend it.',
      'warning: c is odd',
      '  Look at it.',
      '',
      '1 problems, 1 warnings, 1 in order',
      '',
    ].join('\n'),
  );
});
