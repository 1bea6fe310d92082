/** The hook call that the checklist makes: the one that its card came from, or the opening of the record. */
import type { AppContext } from './app-context.ts';
import type { Tokens } from './chart.ts';

/** @returns the body of the call; its service is that of `context.hook` */
export function hookCall(context: AppContext, tokens: Tokens, prefetch: Readonly<Record<string, object>>): object {
  const { patientId, encounterId, userId = 'Practitioner/unknown' } = tokens;
  const { hook, orders, conditions } = context;
  return {
    hook,
    hookInstance: crypto.randomUUID(),
    context: {
      userId,
      patientId,
      ...(encounterId !== undefined && { encounterId }),
      ...(hook === 'order-sign' && { draftOrders: bundleOf(orders) }),
      ...(hook === 'problem-list-item-create' && { conditions: bundleOf(conditions) }),
    },
    prefetch,
  };
}

export function bundleOf(resources: readonly object[]): object {
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
}
