/** Medicines in use and on order, with doses and risks, for the medicine rules. */
import type { MedicationFacts } from '../../domain/medication.ts';
import type { OrderFact } from '../../domain/patient-facts.ts';
import type { Reading } from '../reading.ts';

export function readMedication(_reading: Reading, _orders: readonly OrderFact[]): MedicationFacts {
  const unknown = 'unknown';
  return {
    medicines: [],
    daysOfUse: {},
    risks: {
      anticoagulant: unknown,
      antiplatelet: unknown,
      kidneyDisease: unknown,
      heartFailure: unknown,
      earlierBleeding: unknown,
      depression: unknown,
      evidence: [],
    },
  };
}
