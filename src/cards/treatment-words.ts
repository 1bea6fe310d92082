/** Names of treatments, for a card that speaks of several in one order, each by how the guideline grades it. */
import type { Locale, Localized } from '../domain/language.ts';
import { type CardCase, orNone, upTo } from './card-case.ts';

const words = (nb: string, en: string): Localized => ({ nb, en });

/** Context words of an order, named to stand inside a sentence. */
const treatmentNames: Readonly<Record<string, Localized>> = {
  'order.treatment.bed-rest': words('sengeleie', 'bed rest'),
  'order.treatment.traction': words('traksjon', 'traction'),
  'order.treatment.manipulation': words('manipulasjon', 'manipulation'),
  'order.treatment.massage': words('massasje', 'massage'),
  'order.treatment.acupuncture': words('akupunktur', 'acupuncture'),
  'order.treatment.back-school': words('ryggskole', 'back school'),
  'order.treatment.heat': words('varme', 'heat'),
  'order.treatment.cold': words('kulde', 'cold'),
  'order.treatment.tens': words('TENS', 'TENS'),
  'order.treatment.electrotherapy': words('elektroterapi', 'electrotherapy'),
  'order.treatment.ultrasound': words('ultralyd', 'ultrasound'),
  'order.treatment.laser': words('laser', 'laser'),
  'order.treatment.corset': words('støttebelte', 'a support belt'),
  'order.treatment.idet': words('IDET', 'IDET'),
  'order.treatment.facet-injection': words('fasettinjeksjon', 'facet injection'),
  'order.treatment.injection': words('injeksjoner', 'injections'),
  'order.treatment.radiofrequency': words('radiofrekvens', 'radiofrequency'),
  'order.treatment.spinal-cord-stimulation': words('ryggmargsstimulering', 'spinal cord stimulation'),
  'order.treatment.botulinum': words('botulinum', 'botulinum toxin'),
  'order.treatment.neuroreflexotherapy': words('nevrorefleksterapi', 'neuroreflexotherapy'),
};

/** How rules grade a treatment in the params of their advice, keyed by its context word. */
export type TreatmentGrade = 'against' | 'noBasis' | 'mayBeTried' | 'conditional';

/** @returns the treatments that the order names and a rule grades so, in words, or `none` */
export function treatmentsGraded(grade: TreatmentGrade): (c: CardCase) => string {
  return ({ advice, order, locale, room }) => {
    const graded = (order?.contexts ?? []).filter((word) => advice.params[word] === grade);
    return orNone(upTo(room, namesOf(graded, locale), locale));
  };
}

function namesOf(contexts: readonly string[], locale: Locale): readonly string[] {
  return contexts.flatMap((word) => treatmentNames[word]?.[locale] ?? []);
}
