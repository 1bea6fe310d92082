/** Looks at each FHIR server of the configuration: reachable, which version, what it offers, what its clock says. */
import { defaultPlan, type QueryPlan } from '../../cds-hooks/prefetch.ts';
import { type AllowList, allowList, parseAllowedServer } from '../../fhir/allow-list.ts';
import { type Connections, createConnections } from '../../fhir/connections.ts';
import { examineCapability } from './capability.ts';
import { examineClock } from './clock.ts';
import type { Caller, Examination } from './examination.ts';
import { expiry } from './expiry.ts';
import { about, type Finding } from './finding.ts';
import { getJson } from './get-json.ts';
import { examineQueries } from './patient-queries.ts';
import type { PeerCertificates } from './peer-certificates.ts';

const { warning, problem, ok } = about('FHIR server');

/** A CapabilityStatement is no part of a call: its server may take its time, and some are long. */
const limits = { maxBytes: 20_000_000, idleMs: 10_000 } as const;

/** One server, and what callers ask of it. */
interface Asked {
  /** Normal base URL. */
  readonly base: string;
  readonly open: boolean;
  readonly allowed: AllowList;
  readonly plans: ReadonlyMap<QueryPlan, readonly string[]>;
}

export async function examineFhirServers(
  callers: readonly Caller[],
  examination: Examination,
  peers: PeerCertificates,
): Promise<readonly Finding[]> {
  const servers = serversOf(callers, examination);
  if (servers.length === 0) return [noServer(examination)];
  const connections = createConnections(limits);
  try {
    const found: (readonly Finding[])[] = [];
    // One after the other: a doctor does not cause the overload that it is to find.
    for (const server of servers) found.push(await examineServer(server, connections, examination, peers));
    return found.flat();
  } finally {
    await connections.close();
  }
}

function noServer({ server }: Examination): Finding {
  return server === undefined
    ? ok('RYGGRAD_FHIR_SERVERS', 'none: decisions rest on what the client sends as prefetch')
    : problem(server, 'is not on the list, and was not contacted', 'Add it to RYGGRAD_FHIR_SERVERS or the client.');
}

/** Entry by entry as the clients' lists name them; an entry that covers tenants may be narrowed to one by `--server`. */
function serversOf(callers: readonly Caller[], { server, config }: Examination): readonly Asked[] {
  const found = new Map<string, Asked>();
  for (const { name, settings } of callers) {
    const allowed = allowList(settings.fhirServers, { demo: config.demo });
    const bases = server === undefined ? basesOf(settings.fhirServers) : [server];
    for (const base of bases) {
      const admission = allowed(base);
      if (admission === undefined) continue;
      const key = `${base} ${admission.open} ${settings.fhirServers.join(',')}`;
      const plan = settings.tuning.queryPlan ?? defaultPlan;
      const plans = new Map(found.get(key)?.plans);
      plans.set(plan, [...(plans.get(plan) ?? []), name]);
      found.set(key, { base, open: admission.open, allowed, plans });
    }
  }
  return [...found.values()];
}

function basesOf(entries: readonly string[]): readonly string[] {
  return entries.flatMap((entry) => parseAllowedServer(entry)?.baseUrl ?? []);
}

async function examineServer(
  { base, open, allowed, plans }: Asked,
  connections: Connections,
  examination: Examination,
  peers: PeerCertificates,
): Promise<readonly Finding[]> {
  const admission = allowed(base);
  if (admission === undefined) return [];
  const got = await getJson(`${base}metadata`, connections.under(admission.addresses), examination.now);
  const certificate = peers.until(new URL(base).origin);
  const findings: Finding[] = certificate ? [expiry(base, certificate, examination.now())] : [];
  if ('says' in got) return [...findings, problem(base, got.says, got.change)];
  findings.push(...examineClock(base, got, examination.config), ...openness(base, open));
  findings.push(...examineCapability({ base, got, open, plans: [...plans.keys()] }));
  for (const [plan, names] of plans)
    findings.push(...(await examineQueries({ base, allowed, plan, names }, examination)));
  return findings;
}

function openness(base: string, open: boolean): readonly Finding[] {
  if (!open) return [];
  return [
    warning(
      base,
      'is read without a token, as " open" in the list says',
      'Take " open" away unless the server holds made-up patients only.',
    ),
  ];
}
