/** Orders and diagnoses that can be chosen in the console, with the codes that an EHR would send. */
import type { Coding } from 'fhir/r4';

const SNOMED = 'http://snomed.info/sct';
const ATC = 'http://www.whocc.no/atc';

/** Units a time, times a day, days. */
export interface Dose {
  readonly count: number;
  readonly times: number;
  readonly days: number;
  readonly text: string;
}

/** A medicine is what has a dose. */
export interface CatalogueOrder {
  readonly text: string;
  readonly coding?: Coding;
  readonly dose?: Dose;
}

export const orderCatalogue: Readonly<Record<string, CatalogueOrder>> = {
  'mr-lumbar': {
    text: 'MR LS-columna',
    coding: {
      system: SNOMED,
      code: '394451000119106',
      display: 'Magnetic resonance imaging of lumbar spine without contrast (procedure)',
    },
  },
  'ct-lumbar': {
    text: 'CT LS-columna',
    coding: {
      system: SNOMED,
      code: '572091000119106',
      display: 'Computed tomography of lumbar spine without contrast (procedure)',
    },
  },
  'xr-lumbar': {
    text: 'Røntgen LS-columna',
    coding: { system: SNOMED, code: '22791004', display: 'Plain X-ray of lumbar and sacral spine (procedure)' },
  },
  'mr-si-joints': { text: 'MR IS-ledd' },
  'xr-si-joints': { text: 'Røntgen IS-ledd' },
  myelography: { text: 'Myelografi lumbal' },
  'mr-knee': { text: 'MR kne' },
  traction: {
    text: 'Traksjon av korsryggen',
    coding: { system: SNOMED, code: '66391000', display: 'Traction (procedure)' },
  },
  manipulation: {
    text: 'Manipulasjon av ryggen',
    coding: { system: SNOMED, code: '44275008', display: 'Manipulation of spine' },
  },
  exercise: {
    text: 'Treningsterapi for korsryggen',
    coding: { system: SNOMED, code: '390864007', display: 'Referral for exercise therapy (procedure)' },
  },
  'spine-surgeon': { text: 'Henvisning til ryggkirurg' },
  ibuprofen: {
    text: 'Ibuprofen 400 mg',
    coding: { system: ATC, code: 'M01AE01', display: 'ibuprofen' },
    dose: { count: 1, times: 3, days: 10, text: '1 tablett tre ganger daglig i 10 dager' },
  },
  paracetamol: {
    text: 'Paracetamol 500 mg',
    coding: { system: ATC, code: 'N02BE01', display: 'paracetamol' },
    dose: { count: 2, times: 4, days: 10, text: '2 tabletter fire ganger daglig i 10 dager' },
  },
  tramadol: {
    text: 'Tramadol 50 mg',
    coding: { system: ATC, code: 'N02AX02', display: 'tramadol' },
    dose: { count: 1, times: 3, days: 5, text: '1 tablett tre ganger daglig i 5 dager' },
  },
  diazepam: {
    text: 'Diazepam 5 mg',
    coding: { system: ATC, code: 'N05BA01', display: 'diazepam' },
    dose: { count: 1, times: 1, days: 7, text: '1 tablett til natten i 7 dager' },
  },
};

/** ICPC-2, official Norwegian texts. */
export const diagnosisCatalogue: Readonly<Record<string, string>> = {
  L84: 'Ryggsyndrom uten smerteutstråling',
  L86: 'Ryggsyndrom med smerteutstråling',
  L03: 'Korsrygg symptomer/plager',
};
