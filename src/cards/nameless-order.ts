/** What an order is called that came as a bare code: its kind in our words, never the name of a FHIR type. */
import type { Locale, Localized } from '../domain/language.ts';
import type { OrderFact } from '../domain/patient-facts.ts';

const words = (nb: string, en: string): Localized => ({ nb, en });

/** The most telling first: a coxib is an NSAID too, and a combination holds an opioid. */
const drugNames: readonly (readonly [word: string, name: Localized])[] = [
  ['drug.coxib', words('koksib', 'coxib')],
  ['drug.nsaid', words('NSAID', 'NSAID')],
  ['drug.opioid-combination', words('paracetamol med opioid', 'paracetamol with an opioid')],
  ['drug.opioid', words('opioid', 'opioid')],
  ['drug.paracetamol', words('paracetamol', 'paracetamol')],
  ['drug.benzodiazepine', words('benzodiazepin', 'benzodiazepine')],
  ['drug.muscle-relaxant', words('muskelavslappende middel', 'muscle relaxant')],
  ['drug.gabapentinoid', words('gabapentinoid', 'gabapentinoid')],
  ['drug.antiepileptic', words('antiepileptikum', 'antiepileptic')],
  ['drug.antidepressant-tca', words('trisyklisk antidepressiv', 'tricyclic antidepressant')],
  ['drug.antidepressant-other', words('antidepressiv', 'antidepressant')],
];

const medicine = words('legemidlet', 'the medicine');
const otherOrder = words('bestillingen', 'the order');

/** A FHIR type stands where an order brought no words of its own. */
const isTypeName = /^[A-Z][A-Za-z]*(?:Request|Order|Plan)$/;

/** Undefined for an order that has a name. */
export function namelessOrder({ label, contexts, kind }: OrderFact, locale: Locale): string | undefined {
  if (!isTypeName.test(label)) return undefined;
  const known = drugNames.find(([word]) => contexts.includes(word))?.[1];
  return (known ?? (kind === 'medication' ? medicine : otherOrder))[locale];
}
