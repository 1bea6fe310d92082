/** What the demonstration orders by: codes of our own published tables, each with the name that Norwegian GPs use. */
import type { CatalogueEntry, OrderCatalogue } from '../domain/order-catalogue.ts';

const snomed = (code: string, display: string): CatalogueEntry => ({ system: 'http://snomed.info/sct', code, display });
/** Norsk laboratoriekodeverk. */
const laboratory = (code: string, display: string): CatalogueEntry => ({
  system: 'urn:oid:2.16.578.1.12.4.1.1.7280',
  code,
  display,
});

/** A new visit and a task for the checklist have no code that we have seen: the demonstration does not order them. */
export const demoOrderCatalogue: OrderCatalogue = Object.freeze({
  'mr-lumbar': snomed('394451000119106', 'MR LS-columna'),
  'ct-lumbar': snomed('572091000119106', 'CT LS-columna'),
  'xr-lumbar': snomed('22791004', 'Røntgen LS-columna'),
  'mr-si-joints': snomed('1332288001', 'MR IS-ledd'),
  'xr-si-joints': snomed('783627007', 'Røntgen IS-ledd'),
  esr: laboratory('NPU03404', 'SR'),
  crp: laboratory('NPU19748', 'CRP'),
  alp: laboratory('NPU27783', 'ALP'),
  'emergency-referral': snomed('306104004', 'Øyeblikkelig hjelp-innleggelse'),
  'specialist-referral': snomed('183545006', 'Henvisning til ortopedisk avdeling'),
  'rheumatology-referral': snomed('306290009', 'Henvisning til revmatolog'),
  'supervised-exercise': snomed('308447003', 'Henvisning til fysioterapeut'),
  'multidisciplinary-rehabilitation': snomed('306289000', 'Henvisning til fysikalsk medisin og rehabilitering'),
});
