/** Reads a CapabilityStatement: FHIR R4 in JSON, SMART, and whether it names what the query plan asks. */
import type { QueryPlan } from '../../cds-hooks/prefetch.ts';
import { isObject } from '../../cds-hooks/schemas.ts';
import { about, type Finding } from './finding.ts';
import type { Got } from './get-json.ts';
import { typeOf } from './prefetch.ts';

const { ok, warning, problem } = about('FHIR server');

export interface CapabilityQuestion {
  readonly base: string;
  readonly got: Pick<Got, 'status' | 'body'>;
  /** Read without a token. */
  readonly open: boolean;
  readonly plans: readonly QueryPlan[];
}

export function examineCapability({ base, got, open, plans }: CapabilityQuestion): readonly Finding[] {
  const { status, body } = got;
  if (status !== 200) return [noStatement(base, `answers ${status} for /metadata`)];
  if (!isObject(body)) return [noStatement(base, 'answers no JSON for /metadata')];
  if (body.resourceType !== 'CapabilityStatement') return [noStatement(base, 'answers no CapabilityStatement')];
  const rest = listOf(body.rest).find((one) => isObject(one) && one.mode !== 'client');
  const server = isObject(rest) ? rest : {};
  return [version(base, body.fhirVersion), ...security(base, server, open), ...offered(base, server, plans)];
}

function noStatement(base: string, says: string): Finding {
  return problem(
    base,
    says,
    'Name the base URL of a FHIR R4 server; where the entry covers several tenants, name one of them with --server.',
  );
}

function version(base: string, fhirVersion: unknown): Finding {
  if (fhirVersion === '4.0.1') return ok(base, 'speaks FHIR 4.0.1');
  const told = typeof fhirVersion === 'string' && /^[\w.-]{1,20}$/.test(fhirVersion) ? fhirVersion : 'unknown';
  return problem(base, `speaks FHIR ${told}, not 4.0.1`, "Name the server's R4 endpoint.");
}

/** SMART App Launch: a service code, or in older servers the addresses of its authorization server. */
const OAUTH = 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris';

function security(base: string, { security: described }: Record<string, unknown>, open: boolean): readonly Finding[] {
  const { service, extension } = isObject(described) ? described : {};
  const codes = listOf(service).flatMap((one) => (isObject(one) ? listOf(one.coding) : []));
  const isSmart =
    codes.some((one) => isObject(one) && one.code === 'SMART-on-FHIR') ||
    listOf(extension).some((one) => isObject(one) && one.url === OAUTH);
  if (isSmart) return [ok(base, 'declares SMART on FHIR')];
  if (open) return [];
  return [
    warning(
      base,
      'does not declare SMART on FHIR, where the tokens of calls come from',
      'Make sure that the EHR sends fhirAuthorization with its calls.',
    ),
  ];
}

/** A statement may leave out what a server can do: only a query tells for certain. */
function offered(base: string, { resource }: Record<string, unknown>, plans: readonly QueryPlan[]): readonly Finding[] {
  const resources = listOf(resource).filter(isObject);
  const templates = new Set(plans.flatMap((plan) => Object.values(plan)));
  const lacking = new Set([...templates].flatMap((template) => lackingFor(template, resources)));
  if (lacking.size === 0) return [ok(base, 'names everything that the query plan asks, categories of Observation too')];
  return [
    warning(
      base,
      `does not name in its CapabilityStatement: ${[...lacking].join(', ')}`,
      'Try the queries with --patient, and leave those that it refuses out of queryPlan.',
    ),
  ];
}

function lackingFor(template: string, resources: readonly Record<string, unknown>[]): readonly string[] {
  const type = typeOf(template);
  const described = resources.find((one) => one.type === type);
  if (described === undefined) return [type];
  const [, query = ''] = template.split('?', 2);
  // `_count` and `_sort` are parameters of the result and seldom named.
  const asked = query === '' ? [] : query.split('&').flatMap((part) => part.split(/[=:]/, 1));
  const names = new Set(listOf(described.searchParam).map((one) => (isObject(one) ? one.name : undefined)));
  return asked.filter((name) => !name.startsWith('_') && !names.has(name)).map((name) => `${type}?${name}`);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
