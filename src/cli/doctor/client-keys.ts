/** Looks at the keys of each client: those of the configuration, and those at its addresses, fetched as the service does. */
import { fetchKeySetReading } from '../../auth/fetch-keys.ts';
import type { KeySet, KeySetReading } from '../../auth/key-set.ts';
import type { ClientAuthentication, KeyAddress } from '../../auth/policy.ts';
import type { Connections } from '../../fhir/connections.ts';
import type { Caller } from './examination.ts';
import { about, type Finding } from './finding.ts';
import { faultOf } from './network-fault.ts';

const { ok, warning, problem } = about('client keys');

export async function examineClientKeys(
  callers: readonly Caller[],
  connections: Connections,
): Promise<readonly Finding[]> {
  const found = await Promise.all(
    callers.map(({ name, authentication }) =>
      authentication === undefined ? [] : examineClient(name, authentication, connections),
    ),
  );
  return found.flat();
}

async function examineClient(
  iss: string,
  client: ClientAuthentication,
  connections: Connections,
): Promise<readonly Finding[]> {
  const { keys, jkus, printedKeys } = client;
  const remote = await Promise.all(jkus.map((jku) => examineAddress({ iss, client, jku }, connections)));
  const none =
    keys.size === 0 && jkus.length === 0
      ? [
          problem(
            iss,
            'has an empty key set, so that it cannot call',
            'Put its public keys into jwks, or its address into jku.',
          ),
        ]
      : [];
  return [
    ...printedKeys.map((origin) => printed(iss, origin)),
    ...none,
    ...usableKeys(iss, keys, client),
    ...remote.flat(),
  ];
}

function printed(iss: string, origin: string): Finding {
  return problem(
    iss,
    `the private key of ${origin} is public, so that anybody can call as this client`,
    'Take that key out; let the client make a key of its own.',
  );
}

interface Remote {
  readonly iss: string;
  readonly client: ClientAuthentication;
  /** On the client's list: no other address is ever fetched. */
  readonly jku: KeyAddress;
}

async function examineAddress({ iss, client, jku }: Remote, connections: Connections): Promise<readonly Finding[]> {
  const subject = `${iss} ${jku.url}`;
  const reading = await fetchKeySetReading(jku.url, connections.under(jku.addresses)).catch((error: unknown) =>
    notFetched(subject, error),
  );
  if ('state' in reading) return [reading];
  return [...leftOut(subject, reading), ...usableKeys(subject, reading.keys, client)];
}

const answers: ReadonlySet<string> = new Set([
  'the answer is not 200',
  'the answer is compressed',
  'the answer is not a JWK Set',
]);

function notFetched(subject: string, error: unknown): Finding {
  const message = error instanceof Error ? error.message : '';
  if (answers.has(message)) return problem(subject, message, 'Ask the client for the right address of its JWK Set.');
  const { says, change } = faultOf(error);
  return problem(subject, `the address ${says}`, change);
}

function leftOut(subject: string, { keys, problems }: KeySetReading): readonly Finding[] {
  if (keys.size === 0)
    return [
      problem(
        subject,
        'the set has no usable key',
        'Ask the client to publish a P-384 key or RSA of 2048 bits or more, with a kid.',
      ),
    ];
  return problems.map((says) =>
    warning(subject, says, 'Ask the client to put this key right before it signs with it.'),
  );
}

/** A sound key of an algorithm that the client may not use opens nothing. */
function usableKeys(subject: string, keys: KeySet, { algorithms }: ClientAuthentication): readonly Finding[] {
  return keys.kids.map((kid) => {
    const usable = [...algorithms].filter((name) => keys.find(kid, name) !== undefined);
    return usable.length > 0
      ? ok(subject, `key ${kid} may sign with ${usable.join(', ')}`)
      : problem(
          subject,
          `key ${kid} fits none of the client's algorithms (${[...algorithms].join(', ')})`,
          'Add its algorithm to algorithms, or let the client make a key that fits.',
        );
  });
}
