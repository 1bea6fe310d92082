/** Builds the medication part of PatientFacts from a few words. */
import type { MedicationFacts, MedicineFact, MedicineRisks } from '../../src/domain/medication.ts';
import type { OrderFact } from '../../src/domain/patient-facts.ts';

export interface MedicationSpec {
  readonly medicines?: readonly (Partial<MedicineFact> & { readonly reference: string })[];
  readonly paracetamol?: MedicationFacts['paracetamol'];
  readonly daysOfUse?: MedicationFacts['daysOfUse'];
  readonly risks?: Partial<MedicineRisks>;
}

export function medicationFacts(spec: MedicationSpec = {}, orders: readonly OrderFact[]): MedicationFacts {
  return {
    medicines: (spec.medicines ?? []).map((medicine) => ({
      label: orders.find(({ reference }) => reference === medicine.reference)?.label ?? medicine.reference,
      ordered: orders.some(({ reference }) => reference === medicine.reference),
      classes: [],
      asNeeded: 'unknown',
      nightOnly: 'unknown',
      ...medicine,
    })),
    ...(spec.paracetamol && { paracetamol: spec.paracetamol }),
    daysOfUse: spec.daysOfUse ?? {},
    risks: {
      anticoagulant: 'not-met',
      antiplatelet: 'not-met',
      kidneyDisease: 'not-met',
      heartFailure: 'not-met',
      earlierBleeding: 'not-met',
      depression: 'not-met',
      evidence: [],
      ...spec.risks,
    },
  };
}
