/** What the card's link hands on: the hook that asked, with its orders; checked, because it came through other hands. */
import type { Condition, FhirResource } from 'fhir/r4';

export interface AppContext {
  readonly hook: 'patient-view' | 'order-sign' | 'problem-list-item-create';
  readonly encounterId?: string;
  /** `iss` of the EHR, whose settings hold. */
  readonly client?: string;
  readonly orders: readonly FhirResource[];
  readonly conditions: readonly Condition[];
}

export const noContext: AppContext = Object.freeze({ hook: 'patient-view', orders: [], conditions: [] });

const longest = 20_000;
const orderTypes: ReadonlySet<unknown> = new Set(['ServiceRequest', 'MedicationRequest']);
const bareId = /^[A-Za-z0-9\-.]{1,64}$/;

/**
 * @param text the `appContext` of a launch; nothing or nonsense is no context
 * @param patientId orders for anybody else are left out
 */
export function readAppContext(text: string | undefined, patientId: string): AppContext {
  const content = text === undefined || text.length > longest ? undefined : parsed(text);
  if (content === undefined || content.v !== 1) return noContext;
  const own = resourcesIn(content.orders, patientId);
  const orders = own.filter((one) => orderTypes.has(one.resourceType));
  const conditions = resourcesIn(content.conditions, patientId).filter((one) => one.resourceType === 'Condition');
  const { encounterId, client } = content;
  return {
    hook: orders.length > 0 ? 'order-sign' : conditions.length > 0 ? 'problem-list-item-create' : 'patient-view',
    ...(typeof encounterId === 'string' && bareId.test(encounterId) && { encounterId }),
    ...(typeof client === 'string' && { client }),
    orders,
    conditions,
  };
}

type Members = Readonly<Record<string, unknown>>;

function parsed(text: string): Members | undefined {
  try {
    return members(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function members(value: unknown): Members | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

/** The service checks every resource that it is sent; here it is enough that each is one, and is this patient's. */
function resourcesIn(value: unknown, patientId: string): readonly FhirResource[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one: unknown): one is FhirResource => {
    const resource = members(one);
    const reference = members(resource?.subject)?.reference;
    return (
      typeof resource?.resourceType === 'string' && (reference === undefined || reference === `Patient/${patientId}`)
    );
  });
}
