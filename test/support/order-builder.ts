/** Builds the orders of PatientFacts from a few words: imaging, medicines, and what else is given as contexts. */
import type { Modality } from '../../src/domain/advice.ts';
import type { MedicineFact } from '../../src/domain/medication.ts';
import type { ImagingProcedure, OrderFact } from '../../src/domain/patient-facts.ts';
import type { MedicationSpec } from './medication-builder.ts';

export interface OrderSpec {
  readonly imaging?: ImagingProcedure;
  readonly kind?: OrderFact['kind'];
  readonly concernsBack?: boolean;
  readonly priority?: OrderFact['priority'];
  readonly selected?: boolean;
  /** A question is stated; default true. */
  readonly stated?: boolean;
  readonly degeneration?: boolean;
  readonly control?: boolean;
  /** All that is stated is the complaint itself. */
  readonly complaintOnly?: boolean;
  /** Named in the order's own text. */
  readonly mentions?: OrderFact['mentions'];
  readonly mentionedDevices?: OrderFact['mentionedDevices'];
  readonly answered?: OrderFact['answered'];
  /** Topics that the text speaks of. */
  readonly says?: OrderFact['stated'];
  /** What came with it and was not read. */
  readonly notRead?: OrderFact['notRead'];
  /** `order.*` and `drug.*` words. */
  readonly contexts?: readonly string[];
  /** A medicine on order: `drug.*` words without their beginning, such as `[opioid, paracetamol]`. */
  readonly drug?: readonly string[];
  /** What its own instructions say. */
  readonly medicine?: Partial<MedicineFact>;
}

const modalities: Readonly<Partial<Record<ImagingProcedure, Modality>>> = {
  'mr-lumbar': 'mr',
  'ct-lumbar': 'ct',
  'xr-lumbar': 'xr',
  'mr-si-joints': 'mr-si-joints',
  'ct-si-joints': 'ct',
  'xr-si-joints': 'xr-si-joints',
};

export function orderFact(given: OrderSpec | ImagingProcedure, index: number): OrderFact {
  const spec: OrderSpec = typeof given === 'string' ? { imaging: given } : given;
  const modality = spec.imaging === undefined ? undefined : modalities[spec.imaging];
  const kind = spec.kind ?? kindOf(spec);
  return {
    reference: `${kind === 'medication' ? 'MedicationRequest' : 'ServiceRequest'}/${index + 1}`,
    kind,
    concernsBack: spec.concernsBack ?? spec.imaging !== 'spine-other',
    ...(spec.imaging === undefined ? {} : { imaging: spec.imaging }),
    ...(modality === undefined ? {} : { modality }),
    ...(spec.priority === undefined ? {} : { priority: spec.priority }),
    label: spec.imaging ?? 'order',
    selected: spec.selected ?? true,
    question: {
      stated: spec.stated ?? true,
      degeneration: spec.degeneration ?? false,
      control: spec.control ?? false,
      ...(spec.complaintOnly === true && { complaintOnly: true as const }),
    },
    ...(spec.mentions && { mentions: spec.mentions }),
    ...(spec.mentionedDevices && { mentionedDevices: spec.mentionedDevices }),
    ...(spec.answered && { answered: spec.answered }),
    ...(spec.says && { stated: spec.says }),
    ...(spec.notRead && { notRead: spec.notRead }),
    contexts: [...(spec.contexts ?? []), ...(spec.drug ?? []).map((word) => `drug.${word}`)],
  };
}

function kindOf({ imaging, drug }: OrderSpec): OrderFact['kind'] {
  if (drug !== undefined) return 'medication';
  return imaging === undefined ? 'other' : 'imaging';
}

/** Every medicine on order is a medicine of the record too, as the reader of facts has it. */
export function withOrdered(
  medication: MedicationSpec | undefined,
  orders: readonly (OrderSpec | ImagingProcedure)[],
  facts: readonly OrderFact[],
): MedicationSpec {
  const ordered = facts.flatMap(({ kind, reference, contexts }, index) => {
    const given = orders[index];
    if (kind !== 'medication' || typeof given !== 'object') return [];
    return [{ reference, classes: contexts, ...given.medicine }];
  });
  return { ...medication, medicines: [...ordered, ...(medication?.medicines ?? [])] };
}
