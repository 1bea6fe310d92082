/** The hook calls of the fault matrix, as an EHR sends them: prefetch for what it has at hand, the server for the rest. */
import type { FhirResource } from 'fhir/r4';
import { templatesFor } from '../../src/cds-hooks/prefetch.ts';
import type { HookName } from '../../src/domain/patient-facts.ts';
import { answerTo } from './chart-server.ts';

export interface Hook {
  readonly name: string;
  readonly hook: HookName;
  readonly serviceId: string;
  readonly context: Readonly<Record<string, unknown>>;
}

const user = { userId: 'Practitioner/d1', patientId: 'p1', encounterId: 'e1' };

/** Magnetic resonance imaging of the lumbar spine, by the words that a Norwegian EHR writes. */
export const lumbarMr = (id: string, status: 'draft' | 'active', text = 'MR LS-columna'): FhirResource => ({
  resourceType: 'ServiceRequest',
  id,
  status,
  intent: 'order',
  subject: { reference: 'Patient/p1' },
  code: { text },
});

const bundleOf = (...resources: readonly FhirResource[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});

export const hooks = {
  patientView: {
    name: 'patient-view',
    hook: 'patient-view',
    serviceId: 'back-pain-patient-view',
    context: user,
  },
  orderSign: {
    name: 'order-sign',
    hook: 'order-sign',
    serviceId: 'back-pain-order-sign',
    context: { ...user, draftOrders: bundleOf(lumbarMr('mr', 'draft')) },
  },
  referralReceive: {
    name: 'imaging-referral-receive',
    hook: 'io.github.ryggrad.imaging-referral-receive',
    serviceId: 'back-pain-imaging-referral-receive',
    context: { patientId: 'p1', encounterId: 'e1', referrals: bundleOf(lumbarMr('mr', 'active')) },
  },
} as const satisfies Record<string, Hook>;

/** Orders named by reference, which stand on the server only. */
export const byReference = {
  dispatch: {
    name: 'order-dispatch',
    hook: 'order-dispatch',
    serviceId: 'back-pain-order-dispatch',
    context: { patientId: 'p1', dispatchedOrders: ['ServiceRequest/mr'], performer: 'Organization/radiology' },
  },
  received: {
    name: 'imaging-referral-receive by reference',
    hook: 'io.github.ryggrad.imaging-referral-receive',
    serviceId: 'back-pain-imaging-referral-receive',
    context: { patientId: 'p1', encounterId: 'e1', referrals: ['ServiceRequest/mr'] },
  },
} as const satisfies Record<string, Hook>;

/** Two orders, of which the one may come and the other not. */
export const twoOrders: Hook = {
  ...byReference.dispatch,
  name: 'order-dispatch of two',
  context: { ...byReference.dispatch.context, dispatchedOrders: ['ServiceRequest/mr', 'ServiceRequest/xr'] },
};

/** What the plan asks at this hook: prefetch key → relative URL. */
export function queriesOf({ hook, context }: Hook): ReadonlyMap<string, string> {
  const filled = Object.entries(templatesFor(hook)).map(([key, template]) => {
    const url = template.replace(/\{\{context\.(\w+)\}\}/g, (_, name: string) => String(context[name]));
    return [key, url] as const;
  });
  return new Map(filled);
}

export const typeOf = (url: string): string => /^[A-Za-z]+/.exec(url)?.[0] ?? '';

/** @param prefetched which queries the client answers itself, from the same chart */
export function callOf(
  hook: Hook,
  fhirServer: string,
  chart: readonly FhirResource[],
  prefetched: (url: string) => boolean,
): object {
  const prefetch: Record<string, unknown> = {};
  for (const [key, url] of queriesOf(hook)) if (prefetched(url)) prefetch[key] = answerTo(url, chart) ?? null;
  return {
    hook: hook.hook,
    hookInstance: '8c1f4b1e-0f5c-4f0e-9e57-0c2f4dcb6f5a',
    fhirServer,
    context: hook.context,
    prefetch,
  };
}
