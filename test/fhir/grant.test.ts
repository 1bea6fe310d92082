/** What comes beside an access token: noted by code, refused only when the token has expired. */
import { allowList } from '../../src/fhir/allow-list.ts';
import { createGatherer } from '../../src/fhir/gather.ts';
import type { GatherInput } from '../../src/fhir/gathered.ts';
import { type Grant, hasExpired, remarksOn } from '../../src/fhir/grant.ts';
import { type Loopback, sendJson, startLoopback } from './loopback.ts';
import { bundle, conditions, input } from './samples.ts';

describe('a grant', () => {
  it.each<[Grant, readonly string[]]>([
    [{}, []],
    [{ expiresIn: 300, scope: 'patient/Observation.read patient/*.read user/Patient.*' }, []],
    [
      { expiresIn: '300', scope: 'patient/Observation.rs?category=laboratory system/*.cruds launch/patient openid' },
      [],
    ],
    [{ expiresIn: null, scope: '' }, []],
    [{ scope: ' patient/Patient.r  offline_access ' }, []],
    [{ expiresIn: 0 }, ['token-expired']],
    [{ expiresIn: '-1' }, ['token-expired']],
    [{ expiresIn: 'soon' }, ['unreadable-expiry']],
    [{ expiresIn: {} }, ['unreadable-expiry']],
    [{ expiresIn: 86_400 }, []],
    [{ expiresIn: 86_401 }, ['long-lived-token']],
    [{ scope: 'patient/Observation' }, ['unknown-scope-form']],
    [{ scope: 'patient/Observation.' }, ['unknown-scope-form']],
    [{ scope: 'patient/Observation.sr' }, ['unknown-scope-form']],
    [{ scope: 'https://ehr.example/scopes/read' }, ['unknown-scope-form']],
    [{ scope: ['patient/Observation.read'] }, ['unknown-scope-form']],
    [{ expiresIn: 'soon', scope: 7 }, ['unreadable-expiry', 'unknown-scope-form']],
  ])('%j draws %j', (grant, remarks) => {
    expect(remarksOn(grant)).toEqual(remarks);
  });

  it('expires at zero, and not by what cannot be read', () => {
    expect([0, '0', -5].map((expiresIn) => hasExpired({ expiresIn }))).toEqual([true, true, true]);
    expect([1, '60', 'soon', null, undefined].some((expiresIn) => hasExpired({ expiresIn }))).toBe(false);
  });
});

describe('a token', () => {
  let server: Loopback;
  beforeAll(async () => {
    server = await startLoopback((_, response) => sendJson(response, bundle([])));
  });
  afterAll(() => server.close());

  async function read(mark: '' | ' open', call: Partial<GatherInput>) {
    server.seen.length = 0;
    const gather = createGatherer({ allowed: allowList([`${server.base}${mark}`]), deadlineMs: 20_000 });
    const whole = { ...input([conditions]), fhirServer: server.base, accessToken: 'secret', ...call };
    const result = await gather(whole, new AbortController().signal);
    await gather.close();
    return result;
  }

  it('of an unknown scope form is used, and the form noted without its words', async () => {
    const result = await read('', { grant: { expiresIn: 300, scope: 'everything' } });
    expect(result.remarks).toEqual(['unknown-scope-form']);
    expect(server.seen).toHaveLength(1);
  });

  it('that has expired is not sent anywhere', async () => {
    const result = await read('', { grant: { expiresIn: 0 } });
    expect([result.remarks, result.reads.map(({ outcome }) => outcome)]).toEqual([['token-expired'], ['not-allowed']]);
    expect(server.seen).toEqual([]);
    await read(' open', { grant: { expiresIn: 0 } });
    expect(server.seen).toEqual([{ url: '/fhir/Condition?patient=1', authorization: undefined }]);
  });

  it('that nothing is read with is not looked at', async () => {
    const result = await read('', { grant: { expiresIn: 0 }, prefetch: { conditions: bundle([]) } });
    expect(result.remarks).toEqual([]);
  });
});
