/** The longest case a card may meet: everything recorded, every list full. */
import type { Advice, Decision } from '../../src/domain/decision.ts';
import type { PatientFacts } from '../../src/domain/patient-facts.ts';
import { medicationFacts } from '../support/medication-builder.ts';
import { aDecision, anOrder, everyFinding, present, someFacts, TODAY } from './a-case.ts';

const extremeRadiation = {
  reference: 'ImagingStudy/9',
  modality: 'xr',
  region: 'si-joints',
  daysAgo: { min: 20, max: 20 },
  date: '2026-11-02',
  newSince: 'not-met',
  showsProlapse: false,
} as const;

/** Every risk, and six products with long names on each side of the sum. */
function extremeMedication(label: string): PatientFacts['medication'] {
  const products = Array.from({ length: 6 }, () => label);
  const facts = medicationFacts(undefined, []);
  return {
    ...facts,
    paracetamol: { grams: { min: 4.125, max: 12.375 }, products, notComputed: products },
    daysOfUse: { 'drug.nsaid': { min: 4000, max: Number.POSITIVE_INFINITY } },
    medicines: [
      {
        reference: 'ServiceRequest/1',
        label,
        ordered: true,
        classes: ['drug.nsaid'],
        asNeeded: 'met',
        nightOnly: 'met',
        plannedDays: { min: 3900, max: 4000 },
      },
    ],
    risks: {
      ...facts.risks,
      anticoagulant: 'met',
      antiplatelet: 'met',
      kidneyDisease: 'met',
      heartFailure: 'met',
      earlierBleeding: 'met',
      hinted: ['anticoagulant', 'earlierBleeding', 'kidneyDisease', 'heartFailure', 'antiplatelet'],
    },
  };
}

/** Everything at its longest: all findings present, every list full, a label of 60 characters. */
export function extremeFacts(label: string): PatientFacts {
  const quantity = (value: number, unit: string) => ({ value, unit, date: TODAY });
  return someFacts({
    age: { min: 100, max: 101 },
    findings: everyFinding((code) => present(code, { conflicting: true, weak: true })),
    duration: { days: { min: 4000, max: 4700 }, evidence: [] },
    course: { value: 'worsening', evidence: [] },
    rootLevels: ['L3', 'L4', 'L5', 'S1'],
    back: {
      ...someFacts().back,
      specificDisease: ['inflammatory-back-disease', 'spinal-infection', 'spinal-metastasis'],
    },
    orders: [anOrder({ label, priority: 'stat', imaging: 'myelography', contexts: ['drug.nsaid'] })],
    earlierImaging: [extremeRadiation],
    earlierRadiation: Array.from({ length: 12 }, () => extremeRadiation),
    measured: {
      temperature: quantity(40.3, 'Cel'),
      crp: quantity(412.25, 'mg/L'),
      esr: quantity(123, 'mm/h'),
      postVoidResidual: quantity(1234, 'mL'),
    },
    otherCauses: ['catheter', 'dialysis', 'prostate', 'spinal-cord-injury', 'multiple-sclerosis'],
    peripheralNerve: ['morton', 'peroneal', 'sural', 'tarsal-tunnel', 'sciatic-in-pelvis'],
    unavailable: ['Condition', 'Observation', 'MedicationRequest', 'Procedure', 'ImagingStudy', 'Unheard'],
    suppressed: true,
    medication: extremeMedication(label),
  });
}

export function extremeDecision(advice: Advice): Decision {
  return aDecision([advice], {
    urgency: 'emergency',
    imaging: {
      advice: 'indicated',
      firstChoice: ['ct', 'xr'],
      alternative: [['ct', 'xr'], ['mr-si-joints']],
    },
  });
}
