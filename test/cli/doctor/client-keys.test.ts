/** `ryggrad doctor` on the keys of clients: those of the configuration, and those at an address. */
import { jwkOf, keyPair } from '../../support/tokens.ts';
import { type Deployment, EHR, send, startDeployment, visit } from './deployment.ts';

let deployment: Deployment;
let jwks: unknown;
beforeAll(async () => {
  deployment = await startDeployment((_request, response, path) => path === '/other.json' && send(response, jwks));
});
afterAll(() => deployment.close());

async function complaintsOf(file: object): Promise<string> {
  const { complaints } = await visit(deployment, [], { file: { ...deployment.file(), ...file } });
  return complaints.join('\n');
}

const client = (more: object) => ({
  clients: { [EHR]: { ...Object(Object(deployment.file().clients)[EHR]), ...more } },
});

describe('keys of clients', () => {
  const none = { jku: undefined };

  it('names each usable key and its algorithms', async () => {
    const { findings } = await visit(deployment);
    const says = findings.filter(({ area }) => area === 'client keys').map((one) => one.says);
    expect(says).toEqual(['key own-1 may sign with ES384', 'key remote-1 may sign with RS384']);
  });

  it('refuses an RSA key of 1024 bits in the configuration', async () => {
    const weak = { keys: [jwkOf(keyPair('RS384', 'weak-1', 1024))] };
    const { code, complaints } = await visit(deployment, [], {
      file: { ...deployment.file(), ...client({ jwks: weak }) },
    });
    expect(code).toBe(78);
    expect(complaints.join('\n')).toContain('RSA with 2048 to 8192 bits');
  });

  it('minds a sound key of an algorithm that the client may not use', async () => {
    const pss = { keys: [jwkOf(keyPair('PS384', 'pss-1'))] };
    expect(await complaintsOf(client({ ...none, jwks: pss }))).toContain(
      "key pss-1 fits none of the client's algorithms (ES384, RS384) → Add its algorithm",
    );
  });

  it('minds an empty set', async () => {
    expect(await complaintsOf(client({ ...none, jwks: { keys: [] } }))).toContain('so that it cannot call');
  });

  it('finds the printed key of the sandbox', async () => {
    // Public half, github.com/cds-hooks/sandbox, keys/jwk-keypair.json
    const sandbox = {
      ...{ kty: 'EC', crv: 'P-384', kid: 'sandbox', use: 'sig' },
      x: 'dw_JGR8nB2I6XveNxUOl2qk699ZPLM2nYI5STSdiEl9avAkrm3CkfYMbrrjr8laB',
      y: 'Sm3mLE-n1zYNla_aiE3cb3nZsL51RbC7ysw3q8aJLxGm-hx79RPMYpITDjp7kgzy',
    };
    expect(await complaintsOf(client({ ...none, jwks: { keys: [sandbox] } }))).toContain(
      'anybody can call as this client',
    );
  });

  it.each([
    [{ keys: [jwkOf(keyPair('RS384', 'weak-2', 1024))] }, 'the set has no usable key'],
    [
      { keys: [jwkOf(keyPair('ES384', 'good')), { kty: 'oct', kid: 'mac', k: 'c2VjcmV0' }] },
      'holds a private or secret key',
    ],
    [{ keys: [] }, 'the set has no usable key'],
    [{ nothing: true }, 'the answer is not a JWK Set → Ask the client for the right address'],
  ])('minds what stands at an address: %j', async (set, says) => {
    jwks = set;
    const text = await complaintsOf(client({ jku: `${deployment.origin}/other.json` }));
    expect(text).toContain(says);
    expect(text).not.toContain('c2VjcmV0');
  });

  it('minds an address that does not answer', async () => {
    expect(await complaintsOf(client({ jku: 'http://127.0.0.1:1/jwks.json' }))).toContain(
      'the address refuses connections',
    );
    expect(await complaintsOf(client({ jku: `${deployment.origin}/fhir/Device?x` }))).toContain('is not a JWK Set');
  });
});
