/** Tokens, lying and true, go through the real service; then every line of its log is judged and searched for their parts. */
import { attacks } from '../auth/attacks.ts';
import {
  AUD,
  call,
  clientsYaml,
  EHR,
  type KeyServer,
  keys,
  MOVED,
  REMOTE,
  type Service,
  STRICT,
  startKeyServer,
  startService,
  VIEW,
} from '../auth/service.ts';
import { claimsFor, headerFor, signed } from '../support/tokens.ts';
import { type LogLine, quoted, strangeLines, textsIn } from './log-watch.ts';

const clients = [EHR, REMOTE, STRICT, MOVED];
const sent = new Set<string>();
let keyServer: KeyServer;
let service: Service;

function remember(authorization: string): void {
  const token = authorization.replace(/^\w+ +/, '');
  for (const part of [token, ...token.split('.')]) sent.add(part);
  for (const part of token.split('.').slice(0, 2)) for (const text of claimsOf(part)) sent.add(text);
}

/** Header and payload in plain text; nothing when the attack is that they are none. */
function claimsOf(part: string): readonly string[] {
  try {
    return textsIn(JSON.parse(Buffer.from(part, 'base64url').toString('utf8')));
  } catch {
    return [];
  }
}

beforeAll(async () => {
  keyServer = await startKeyServer();
  service = await startService(clientsYaml(keyServer));
  const lies = attacks.map(([, , make]) => make(keyServer));
  const claims = claimsFor(EHR, AUD, { sub: 'sub-Hemmeligsen', tenant: 'tenant-Hemmeligsen', name: 'Hemmeligsen' });
  for (const authorization of [...lies, `Bearer ${signed(headerFor(keys.ec), claims, keys.ec)}`]) {
    for (const one of [authorization ?? []].flat()) remember(one);
    await call(service.server.address + VIEW, authorization);
  }
});
afterAll(async () => {
  await service.server.close();
  keyServer.close();
});

const lines = (): readonly LogLine[] =>
  service
    .log()
    .split('\n')
    .flatMap((line): LogLine[] => (line === '' ? [] : [JSON.parse(line)]));

const addresses = () => [service.server.address, keyServer.jku, `${keyServer.origin}/moved.json`];

it('no line holds a token, a part of one or a claim, but what the configuration names', () => {
  expect(lines().length).toBeGreaterThan(attacks.length);
  expect(sent.size).toBeGreaterThan(2 * attacks.length);
  // What is a part of the configuration tells no more than that.
  const configured = [...clients, ...addresses()];
  const claimed = [...sent].filter((text) => !configured.some((one) => one.includes(text)));
  expect(quoted(claimed, lines())).toEqual([]);
});

it('no line holds anything that has no place there', () => {
  expect(strangeLines(lines(), { clients, addresses: addresses() })).toEqual([]);
});
