/** Joins what came with the call and what was gathered into the one chart that facts are read from. */
import type { HookCall } from '../cds-hooks/types.ts';
import type { Chart, ChartOrder } from '../facts/chart.ts';
import type { Gathered } from '../fhir/gathered.ts';

export function toChart(call: HookCall, gathered: Gathered): Chart {
  const orders: readonly ChartOrder[] =
    gathered.orders.length === 0
      ? call.orders
      : [...call.orders, ...gathered.orders.map((resource) => ({ resource, selected: true }))];
  return {
    hook: call.hook,
    patientId: call.patientId,
    ...(call.encounterId !== undefined && { encounterId: call.encounterId }),
    resources: gathered.resources,
    unavailable: gathered.unavailable,
    whollyUnavailable: gathered.whollyUnavailable,
    suppressed: gathered.suppressed,
    orders,
    newConditions: call.conditions,
  };
}
