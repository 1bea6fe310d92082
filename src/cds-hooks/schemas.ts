/** JSON Schemas of the hook calls, compiled once: envelope and context as CDS Hooks 2.0.1 and the hook library have them. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { FhirResource } from 'fhir/r4';
import type { HookName } from '../domain/patient-facts.ts';
import type { ErrorIssue } from '../errors.ts';
import { createSchemaCompiler } from '../json-schema.ts';
import { hookOfService } from './services.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isResource(value: unknown): value is FhirResource {
  return isObject(value) && typeof value.resourceType === 'string';
}

export interface BundleShape {
  readonly resourceType: 'Bundle';
  readonly entry?: readonly { readonly fullUrl?: string; readonly resource: FhirResource }[];
}

/** A referral by name or whole. */
export type ReferralShape = string | { readonly reference: string } | FhirResource;

export interface ContextShape {
  readonly patientId: string;
  readonly encounterId?: string | null;
  readonly userId?: string | null;
  readonly performer?: string | null;
  readonly selections?: readonly string[];
  readonly draftOrders?: BundleShape;
  readonly conditions?: BundleShape;
  readonly dispatchedOrders?: readonly string[];
  readonly fulfillmentTasks?: readonly FhirResource[] | null;
  readonly referrals?: BundleShape | readonly ReferralShape[];
}

export interface CallShape {
  readonly hook: HookName;
  readonly hookInstance: string;
  readonly fhirServer?: string | null;
  readonly fhirAuthorization?: {
    readonly access_token: string;
    readonly patient?: string | null;
    readonly expires_in?: unknown;
    readonly scope?: unknown;
  } | null;
  readonly context: ContextShape;
  readonly prefetch?: Readonly<Record<string, unknown>> | null;
}

/** More than any session holds; a longer list is a mistake or an attack. */
const MAX_ITEMS = 500;
const MAX_TEXT = 2048;

const text = { type: 'string', minLength: 1, maxLength: MAX_TEXT };
/** Members without a value should be left out (CDS Hooks, "Use of JSON"); many clients send null or "" all the same. */
const optionalText = { type: ['string', 'null'], maxLength: MAX_TEXT };
const texts = { type: 'array', minItems: 1, maxItems: MAX_ITEMS, items: text };
const resource = {
  type: 'object',
  required: ['resourceType'],
  properties: { resourceType: { type: 'string', pattern: '^[A-Z][A-Za-z]{1,63}$' }, id: text },
};
/** `type` is not asked for: the specification's own examples of that time leave it out. */
const bundle = {
  type: 'object',
  required: ['resourceType'],
  properties: {
    resourceType: { const: 'Bundle' },
    entry: {
      type: 'array',
      maxItems: MAX_ITEMS,
      items: { type: 'object', required: ['resource'], properties: { fullUrl: text, resource } },
    },
  },
};
/** JSON Schema keywords bind only values of their own type, so one schema can speak of text and object, list and Bundle. */
const referral = {
  type: ['string', 'object'],
  minLength: 1,
  maxLength: MAX_TEXT,
  anyOf: [{ type: 'string' }, { type: 'object', required: ['reference'], properties: { reference: text } }, resource],
};
const referrals = { ...bundle, type: ['array', 'object'], minItems: 1, maxItems: MAX_ITEMS, items: referral };

const patient = { patientId: text, encounterId: optionalText, userId: optionalText };
const user = { ...patient, userId: text };

const contexts: Readonly<
  Record<HookName, { required: readonly string[]; properties: Readonly<Record<string, object>> }>
> = {
  'patient-view': { required: ['userId', 'patientId'], properties: user },
  'encounter-start': { required: ['userId', 'patientId', 'encounterId'], properties: { ...user, encounterId: text } },
  'problem-list-item-create': {
    required: ['userId', 'patientId', 'conditions'],
    properties: { ...user, conditions: bundle },
  },
  'order-select': {
    required: ['userId', 'patientId', 'selections', 'draftOrders'],
    properties: { ...user, selections: texts, draftOrders: bundle },
  },
  'order-sign': { required: ['userId', 'patientId', 'draftOrders'], properties: { ...user, draftOrders: bundle } },
  'order-dispatch': {
    required: ['patientId', 'dispatchedOrders', 'performer'],
    properties: {
      ...patient,
      dispatchedOrders: texts,
      performer: text,
      fulfillmentTasks: { type: ['array', 'null'], maxItems: MAX_ITEMS, items: resource },
    },
  },
  'io.github.ryggrad.imaging-referral-receive': {
    required: ['patientId', 'referrals'],
    properties: { ...patient, referrals, performer: optionalText },
  },
};

const fhirAuthorization = {
  type: ['object', 'null'],
  required: ['access_token'],
  properties: {
    // Printable ASCII only, for it becomes a header; the other members of the standard are not used and not judged.
    access_token: { type: 'string', minLength: 1, maxLength: 65_536, pattern: '^[!-~]+$' },
    token_type: { type: 'string', pattern: '^[Bb][Ee][Aa][Rr][Ee][Rr]$' },
    patient: optionalText,
  },
};

function callSchema(hook: HookName): object {
  return {
    type: 'object',
    required: ['hook', 'hookInstance', 'context'],
    properties: {
      hook: { type: 'string' },
      // Any text: clients are known to send instances that are no UUID.
      hookInstance: { type: 'string', minLength: 1, maxLength: 256 },
      fhirServer: optionalText,
      fhirAuthorization,
      context: { type: 'object', ...contexts[hook] },
      prefetch: { type: ['object', 'null'] },
    },
  };
}

const ajv = createSchemaCompiler();

/** One compiled check per hook. */
export const checkOf: ReadonlyMap<HookName, ValidateFunction<CallShape>> = new Map(
  [...hookOfService.values()].map((hook) => [hook, ajv.compile<CallShape>(callSchema(hook))]),
);

/** Beyond this many the answer helps nobody. */
const MAX_ISSUES = 50;

/** What a failed check found, one issue per field, in words that never quote the field's value. */
export function issuesOf(errors: readonly ErrorObject[]): readonly ErrorIssue[] {
  const byField = new Map<string, ErrorIssue>();
  for (const error of errors) {
    const expression = fieldOf(error);
    if (byField.size < MAX_ISSUES && !byField.has(expression)) byField.set(expression, issueOf(error, expression));
  }
  return [...byField.values()];
}

/** `/context/selections/0` → `context.selections[0]`; only members that the schemas name can stand here. */
function fieldOf(error: ErrorObject): string {
  const path = error.instancePath
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');
  if (error.keyword !== 'required') return path;
  const missing: unknown = error.params.missingProperty;
  return path === '' ? String(missing) : `${path}.${String(missing)}`;
}

function issueOf(error: ErrorObject, expression: string): ErrorIssue {
  if (error.keyword === 'required') return { code: 'required', expression, diagnostics: 'is missing' };
  return { code: error.keyword === 'type' ? 'structure' : 'value', expression, diagnostics: wordsFor(error) };
}

function wordsFor({ keyword, params }: ErrorObject): string {
  switch (keyword) {
    case 'type':
      return `must be of JSON type ${String(params.type).replace(',', ' or ')}`;
    case 'minLength':
    case 'minItems':
      return 'must not be empty';
    case 'maxLength':
    case 'maxItems':
      return `must not be longer than ${String(params.limit)}`;
    case 'const':
    case 'enum':
      return `must be ${String(params.allowedValue ?? params.allowedValues).replaceAll(',', ' or ')}`;
    default:
      return 'has the wrong form';
  }
}
