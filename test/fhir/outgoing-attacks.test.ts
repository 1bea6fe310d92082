/** Nobody gets us to connect to a server that is not listed: seen at every socket of the process, and at traps. */
import { connect } from 'node:net';
import { inspect } from 'node:util';
import { publicAddresses } from '../../src/fhir/addresses.ts';
import { allowList } from '../../src/fhir/allow-list.ts';
import { createGatherer } from '../../src/fhir/gather.ts';
import type { Gathered, GatherInput } from '../../src/fhir/gathered.ts';
import { badNames, otherServers } from './attacks-by-address.ts';
import { headers, nextPages, redirects, references } from './attacks-by-answer.ts';
import type { Attack } from './outgoing-attack.ts';
import { type Answer, createWorld, type Names, type World } from './outgoing-world.ts';
import { conditions, input } from './samples.ts';

const attacks: readonly Attack[] = [
  ...[...otherServers, ...badNames],
  ...[...redirects, ...headers, ...nextPages, ...references],
];

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const TOKEN = 'token-of-the-listed-server';

async function gathered(call: Partial<GatherInput>, names: Names = {}, answer?: Answer): Promise<Gathered> {
  world.reset(names, answer);
  const gather = createGatherer({ allowed: allowList(world.list), deadlineMs: 20_000, lookup: world.lookup });
  const whole = input([conditions], { fhirServer: world.plain, accessToken: TOKEN, ...call });
  const result = await gather(whole, new AbortController().signal);
  await gather.close();
  return result;
}

function run({ call, names, answer }: Attack): Promise<Gathered> {
  return gathered(call(world), names, answer);
}

const unlisted = (): readonly string[] => world.attempts.filter((attempt) => !world.listed.has(attempt));

describe('what watches', () => {
  it('sees a connection to a trap, so that none seen means none made', async () => {
    world.reset({}, undefined);
    await new Promise((resolve) => connect(world.trapPort, '127.0.0.2').on('close', resolve).resume());
    expect(unlisted()).toEqual([`127.0.0.2:${world.trapPort}`]);
    expect(world.trapped).toHaveLength(1);
  });

  it.each([
    ['plain', () => world.plain],
    ['secure', () => world.secure],
  ])('sees the token reach the listed %s server', async (_, fhirServer) => {
    const result = await gathered({ fhirServer: fhirServer() }, { 'ehr.example': [['127.0.0.10']] });
    expect(result.reads.map(({ outcome }) => outcome)).toEqual(['ok']);
    expect(world.seen).toEqual([{ url: '/fhir/Condition?patient=1', authorization: `Bearer ${TOKEN}` }]);
    expect(world.attempts).toHaveLength(1);
    expect(unlisted()).toEqual([]);
  });
});

describe(`none of ${attacks.length} attacks connects to an unlisted address, or takes the token off the path:`, () => {
  it.each(attacks.map((attack) => [attack.name, attack] as const))('%s', async (_, attack) => {
    const result = await run(attack);
    expect(unlisted()).toEqual([]);
    expect(world.trapped).toEqual([]);
    for (const { url } of world.seen) expect(url).toMatch(/^\/fhir\/[A-Z]/);
    expect(result.reads.at(-1)?.outcome).toBe(attack.ends);
    // What could not be read is called so.
    expect(result.unavailable.size).toBeGreaterThan(0);
  });
});

it('an address in place of a name is checked like those of a name, also if the list were wrong', async () => {
  world.reset({}, undefined);
  const wrong = { open: true, addresses: publicAddresses };
  const gather = createGatherer({ allowed: () => wrong, deadlineMs: 20_000 });
  for (const host of ['127.0.0.2', '[::1]', '[::ffff:127.0.0.2]', '10.0.0.1', '169.254.169.254']) {
    const call = input([conditions], { fhirServer: `https://${host}:${world.trapPort}/fhir` });
    const { reads } = await gather(call, new AbortController().signal);
    expect(reads.map(({ outcome }) => outcome)).toEqual(['address-refused']);
  }
  await gather.close();
  expect(world.attempts).toEqual([]);
});

it('the token stands in nothing that an attacked call hands on', async () => {
  for (const attack of attacks) {
    expect(inspect(await run(attack), { showHidden: true, depth: Infinity })).not.toContain(TOKEN);
  }
});
