/** A deployment in good order on loopback, which each test spoils in one place: its configuration, FHIR server and keys. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { doctorCommand } from '../../../src/cli/doctor/doctor-command.ts';
import type { Finding } from '../../../src/cli/doctor/finding.ts';
import { loadConfig } from '../../../src/config.ts';
import { capabilityStatement } from '../../../src/demo/capability.ts';
import { jwkOf, keyPair } from '../../support/tokens.ts';

export const PATIENT = 'test-patient-7';
export const TOKEN = 'a-token-that-nobody-may-see';
export const EHR = 'https://ehr.example';
export const ownKey = keyPair('ES384', 'own-1');
export const remoteKey = keyPair('RS384', 'remote-1');

/** Undefined: answered in good order. */
export type Spoil = (request: IncomingMessage, response: ServerResponse, path: string) => boolean;

export interface Deployment {
  readonly origin: string;
  readonly base: string;
  /** Method, path and token of every request. */
  readonly seen: readonly { readonly method: string; readonly path: string; readonly authorization: string }[];
  readonly folder: string;
  /** As the operator writes it. */
  readonly file: () => Record<string, unknown>;
  readonly close: () => void;
}

export async function startDeployment(spoil: Spoil = () => false): Promise<Deployment> {
  const seen: { method: string; path: string; authorization: string }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    seen.push({ method: request.method ?? '', path, authorization: request.headers.authorization ?? '' });
    if (!spoil(request, response, path)) send(response, goodAnswer(path, origin));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = await mkdtemp(join(tmpdir(), 'ryggrad-doctor-'));
  const file = (): Record<string, unknown> => ({
    baseUrl: 'https://cds.example/ryggrad',
    auth: 'required',
    store: `sqlite:${join(folder, 'store')}`,
    fhirServers: [`${origin}/fhir`],
    clients: { [EHR]: { jwks: { keys: [jwkOf(ownKey)] }, jku: `${origin}/jwks.json` } },
  });
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { origin, base: `${origin}/fhir/`, seen, folder, file, close };
}

export function send(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): true {
  response.writeHead(status, { 'content-type': 'application/fhir+json', ...headers }).end(JSON.stringify(body));
  return true;
}

const smart = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' }],
};

export function goodStatement(origin: string) {
  const statement = capabilityStatement('2026-11-22', `${origin}/fhir`);
  const [rest] = statement.rest ?? [];
  return { ...statement, rest: [{ ...rest, security: { service: [smart] } }] };
}

function goodAnswer(path: string, origin: string): unknown {
  if (path === '/jwks.json') return { keys: [jwkOf(remoteKey)] };
  if (path === '/fhir/metadata') return goodStatement(origin);
  const [, type = '', query = ''] = /^\/fhir\/([A-Za-z]+)(.*)$/.exec(path) ?? [];
  if (!query.startsWith('?'))
    return { resourceType: type, id: type === 'Patient' ? PATIENT : 'enc-1', subject: ofPatient() };
  const category = new URLSearchParams(query).get('category') ?? 'exam';
  return searchset(type === 'Observation' ? [observation(category)] : []);
}

export function ofPatient(id = PATIENT) {
  return { reference: `Patient/${id}` };
}

export function observation(category: string, patient = PATIENT) {
  return {
    resourceType: 'Observation',
    id: `o-${category}`,
    category: [{ coding: [{ code: category }] }],
    subject: ofPatient(patient),
  };
}

export function searchset(resources: readonly { readonly resourceType: string }[]) {
  const total = resources.filter(({ resourceType }) => resourceType !== 'OperationOutcome').length;
  return { resourceType: 'Bundle', type: 'searchset', total, entry: resources.map((resource) => ({ resource })) };
}

export interface Visit {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly findings: readonly Finding[];
  /** `problem: subject says → change` of everything that is not in order. */
  readonly complaints: readonly string[];
}

export interface VisitOptions {
  readonly file?: object;
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: () => Date;
}

/** Runs the command as main.ts does, with `--json`. */
export async function visit(
  deployment: Deployment,
  args: readonly string[] = [],
  { file = deployment.file(), env = {}, now = () => new Date() }: VisitOptions = {},
): Promise<Visit> {
  const path = join(deployment.folder, 'ryggrad.yaml');
  const text = stringify(file);
  await writeFile(path, text, { mode: 0o600 });
  const all = { RYGGRAD_CONFIG: path, ...env };
  let [out, err] = ['', ''];
  const code = await doctorCommand(['--json', ...args], {
    config: () => loadConfig(all, text),
    env: all,
    stdout: { write: (more) => (out += more) },
    stderr: { write: (more) => (err += more) },
    now,
    width: 120,
  });
  const findings = (out === '' ? [] : JSON.parse(out).findings) as Finding[];
  const wrong = findings.filter(({ state }) => state !== 'ok');
  const complaints = wrong.map(({ state, subject, says, change }) => `${state}: ${subject} ${says} → ${change}`);
  return { code, out, err, findings, complaints };
}

/** The test's folder lies among temporary files, which the doctor rightly minds. */
export function apartFromFolder({ complaints }: Visit): readonly string[] {
  return complaints.filter((one) => !one.includes('lies among temporary files'));
}
