/** Joins what came with the call and what was gathered into the one chart that facts are read from. */

import type { FhirResource } from 'fhir/r4';
import { withSlash } from '../cds-hooks/reference.ts';
import type { HookCall } from '../cds-hooks/types.ts';
import type { Chart, ChartOrder } from '../facts/chart.ts';
import type { Gathered } from '../fhir/gathered.ts';
import { ownData } from './own-patient.ts';

export function toChart(call: HookCall, gathered: Gathered): Chart {
  const orders: readonly ChartOrder[] =
    gathered.orders.length === 0
      ? call.orders
      : [...call.orders, ...gathered.orders.map((resource) => ({ resource, selected: true }))];
  const { resources, mixedUp, nothingOwn } = ownData(
    withSupporting(gathered.resources, call.supporting ?? []),
    call.patientId,
  );
  return {
    hook: call.hook,
    patientId: call.patientId,
    ...(call.encounterId !== undefined && { encounterId: call.encounterId }),
    resources,
    unavailable: mixedUp.size === 0 ? gathered.unavailable : gathered.unavailable.union(mixedUp),
    whollyUnavailable:
      nothingOwn.size === 0 ? gathered.whollyUnavailable : gathered.whollyUnavailable.union(nothingOwn),
    asked: new Set(gathered.reads.map(({ resourceType }) => resourceType)),
    ...(call.fhirServer !== undefined && { fhirServer: withSlash(call.fhirServer) }),
    ...(gathered.leftOut && { leftOut: gathered.leftOut }),
    suppressed: gathered.suppressed,
    orders,
    newConditions: call.conditions,
  };
}

/** What came beside the orders (a Medication, the Conditions of a referral) is part of the record like any other. */
function withSupporting(
  read: ReadonlyMap<string, readonly FhirResource[]>,
  supporting: readonly FhirResource[],
): ReadonlyMap<string, readonly FhirResource[]> {
  if (supporting.length === 0) return read;
  const resources = new Map(read);
  for (const resource of supporting) {
    const known = resources.get(resource.resourceType) ?? [];
    const isThere = resource.id !== undefined && known.some(({ id }) => id === resource.id);
    if (!isThere) resources.set(resource.resourceType, [...known, resource]);
  }
  return resources;
}
