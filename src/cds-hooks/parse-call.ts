/** From the body of a hook call to a checked HookCall: every leniency towards real clients ends here. */
import type { FhirResource } from 'fhir/r4';
import type { HookName } from '../domain/patient-facts.ts';
import { type ErrorIssue, ServiceError } from '../errors.ts';
import { ordersOf } from './call-orders.ts';
import { defaultPlan } from './prefetch.ts';
import { bareId } from './reference.ts';
import { type CallShape, checkOf, isObject, isResource, issuesOf, type JsonObject } from './schemas.ts';
import { hookOfService } from './services.ts';
import type { HookCall } from './types.ts';

export interface ParseOptions {
  /** Prefetch keys that we asked for; others are never looked at. */
  readonly prefetchKeys?: ReadonlySet<string>;
}

const defaultKeys: ReadonlySet<string> = new Set(Object.keys(defaultPlan));

/**
 * Checks a call and reads its context.
 *
 * @param body the parsed JSON, as it came
 * @throws ServiceError `unknown-service`, `hook-mismatch`, `wrong-patient`, or `invalid-request` with every field at once
 */
export function parseHookCall(serviceId: string, body: unknown, options: ParseOptions = {}): HookCall {
  const hook = hookOfService.get(serviceId);
  if (hook === undefined) throw new ServiceError('unknown-service');
  if (!isObject(body)) throw invalid([{ code: 'structure', diagnostics: 'the body must be a JSON object' }]);
  if (typeof body.hook === 'string' && body.hook !== hook) {
    throw new ServiceError('hook-mismatch', [{ expression: 'hook', diagnostics: `this service answers to ${hook}` }]);
  }
  const check = checkOf.get(hook);
  const request: unknown = hook === 'order-dispatch' ? withOlderNames(body) : body;
  if (check === undefined || !check(request)) {
    throw invalid([...issuesOf(check?.errors ?? []), ...prefetchIssues(body.prefetch, options)]);
  }
  return read(serviceId, hook, request, options);
}

function invalid(issues: readonly ErrorIssue[]): ServiceError {
  return new ServiceError('invalid-request', issues);
}

/** order-dispatch as earlier drafts of the hook and its own example have it: `order`, `task`, `fulfillment-tasks`. */
function withOlderNames(body: JsonObject): JsonObject {
  const { context } = body;
  if (!isObject(context)) return body;
  const orders = context.dispatchedOrders ?? context.order;
  const tasks = context.fulfillmentTasks ?? context['fulfillment-tasks'] ?? context.task;
  return {
    ...body,
    context: {
      ...context,
      ...(orders !== undefined && { dispatchedOrders: typeof orders === 'string' ? [orders] : orders }),
      ...(tasks !== undefined && { fulfillmentTasks: isObject(tasks) ? [tasks] : tasks }),
    },
  };
}

/** The checks no schema can state, and then the call. */
function read(serviceId: string, hook: HookName, call: CallShape, options: ParseOptions): HookCall {
  const issues: ErrorIssue[] = [...prefetchIssues(call.prefetch, options), ...accessIssues(call)];
  const patientId = idOf(call.context.patientId, 'Patient', 'context.patientId', issues) ?? '';
  const encounterId = idOf(call.context.encounterId, 'Encounter', 'context.encounterId', issues);
  const prefetch = call.prefetch ?? {};
  const orders = ordersOf(call, () => prefetchedResources(prefetch, options), issues);
  if (issues.length > 0) throw invalid(issues);
  refuseOtherPatient(call, patientId);
  const token = call.fhirAuthorization;
  return {
    serviceId,
    hook,
    hookInstance: call.hookInstance,
    patientId,
    ...orders,
    prefetch,
    ...(encounterId !== undefined && { encounterId }),
    ...(call.context.userId && { userId: call.context.userId }),
    ...(call.context.performer && { performer: call.context.performer }),
    ...(call.fhirServer && { fhirServer: call.fhirServer }),
    ...(token && {
      fhirAuthorization: {
        accessToken: token.access_token,
        ...(token.patient && { patient: token.patient }),
        ...(token.expires_in !== undefined && { expiresIn: token.expires_in }),
        ...(token.scope !== undefined && { scope: token.scope }),
      },
    }),
  };
}

function idOf(
  text: string | null | undefined,
  type: string,
  expression: string,
  issues: ErrorIssue[],
): string | undefined {
  if (text === undefined || text === null || text === '') return undefined;
  const id = bareId(text, type);
  if (id === undefined)
    issues.push({ code: 'value', expression, diagnostics: `must be the logical id of one ${type}` });
  return id;
}

/** CDS Hooks invariant cds-r-1, and a FHIR server that is an address. */
function accessIssues({ fhirServer, fhirAuthorization }: CallShape): readonly ErrorIssue[] {
  if (!fhirServer) {
    if (!fhirAuthorization) return [];
    return [
      { code: 'required', expression: 'fhirServer', diagnostics: 'is missing although fhirAuthorization is given' },
    ];
  }
  const protocol = URL.canParse(fhirServer) ? new URL(fhirServer).protocol : '';
  if (protocol === 'https:' || protocol === 'http:') return [];
  return [{ code: 'value', expression: 'fhirServer', diagnostics: 'must be an absolute http or https URL' }];
}

/** A token for one patient must not open another's record (our own rule; the standard leaves it open). */
function refuseOtherPatient(call: CallShape, patientId: string): void {
  const patient = call.fhirAuthorization?.patient;
  if (!patient || bareId(patient, 'Patient') === patientId) return;
  throw new ServiceError('wrong-patient', [
    { expression: 'fhirAuthorization.patient', diagnostics: 'differs from context.patientId' },
  ]);
}

/** A value of the prefetch is a resource or null. Only keys we asked for are judged, or named in an error. */
function prefetchIssues(prefetch: unknown, options: ParseOptions): readonly ErrorIssue[] {
  if (!isObject(prefetch)) return [];
  const issues: ErrorIssue[] = [];
  for (const key of options.prefetchKeys ?? defaultKeys) {
    if (!Object.hasOwn(prefetch, key)) continue;
    const value = prefetch[key];
    if (value === null || isObject(value)) continue;
    issues.push({ code: 'structure', expression: `prefetch.${key}`, diagnostics: 'must be a FHIR resource or null' });
  }
  return issues;
}

function prefetchedResources(prefetch: JsonObject, options: ParseOptions): readonly FhirResource[] {
  const resources: FhirResource[] = [];
  for (const key of options.prefetchKeys ?? defaultKeys) {
    const value = Object.hasOwn(prefetch, key) ? prefetch[key] : undefined;
    for (const candidate of isObject(value) ? [value, ...entryResources(value)] : []) {
      if (isResource(candidate)) resources.push(candidate);
    }
  }
  return resources;
}

function entryResources(bundle: JsonObject): readonly unknown[] {
  const { entry } = bundle;
  return Array.isArray(entry) ? entry.map((one: unknown) => (isObject(one) ? one.resource : undefined)) : [];
}
