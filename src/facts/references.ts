/** Follows references into a chart, and says why one leads nowhere. */
import type { HookName, OrderFact } from '../domain/patient-facts.ts';
import type { Chart } from './chart.ts';
import { localName } from './local-name.ts';
import { isLoose, nameOf } from './loose.ts';
import type { AttachmentSource } from './referral-text/attachments-not-read.ts';

/** Whoever sends or receives a referral reads what is attached; who is writing one has it before them. */
export const readsAttachments: ReadonlySet<string> = new Set<HookName>([
  'order-dispatch',
  'io.github.ryggrad.imaging-referral-receive',
]);

export function referencesOf(chart: Chart): AttachmentSource {
  return {
    resolve: (reference) => {
      const name = localName(reference, chart.fhirServer);
      const [type = ''] = name?.split('/') ?? [];
      return chart.resources.get(type)?.find((one) => isLoose(one) && nameOf(one, one.resourceType) === name);
    },
    whyMissing: (reference) => {
      const name = localName(reference, chart.fhirServer);
      if (name === undefined) return 'other-server';
      return chart.leftOut?.has(name) === true ? 'too-many' : 'not-had';
    },
  };
}

/** Types of which something could not be read, attachments of a referral included (docs/adr/0009). */
export function unavailableOf({ unavailable }: Chart, orders: readonly OrderFact[]): readonly string[] {
  const isWhole = orders.every(({ notRead }) => notRead === undefined);
  return [...(isWhole ? unavailable : unavailable.union(new Set(['DocumentReference'])))].sort();
}
