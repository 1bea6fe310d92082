/** The link from a card to the leaflet that its patient can take home, where nothing speaks against handing it out. */
import type { Link } from '../cds-hooks/types.ts';
import type { Decision } from '../domain/decision.ts';
import type { Locale, Localized } from '../domain/language.ts';
import type { LeafletName } from '../domain/leaflets.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import { phaseOf } from './branches.ts';

/** Where a leaflet stands in a language; missing where this service has no pages. */
export type LeafletAddress = (leaflet: LeafletName, locale: Locale) => string;

const labels: Readonly<Record<LeafletName, Localized>> = {
  'acute-back-pain': { nb: 'Pasientark: akutt vondt i korsryggen', en: 'Patient leaflet: acute low back pain' },
  sciatica: { nb: 'Pasientark: isjias', en: 'Patient leaflet: sciatica' },
  'why-no-scan': { nb: 'Pasientark: hvorfor ikke bilder nå', en: 'Patient leaflet: why no scan now' },
};

/**
 * Every leaflet reassures. So it is offered only where imaging is not indicated, which is never concluded over an
 * emergency, a red flag, or flags that nobody has asked about; and where somebody sits with the patient.
 */
export function leafletLink(
  leaflet: LeafletName | undefined,
  decision: Decision,
  facts: PatientFacts,
  addressOf: LeafletAddress | undefined,
  locale: Locale,
): Link | undefined {
  if (leaflet === undefined || addressOf === undefined) return undefined;
  if (decision.imaging.advice !== 'not-indicated' || decision.urgency === 'emergency') return undefined;
  if (decision.urgency === 'urgent' || decision.triage === 'possible-serious') return undefined;
  if (facts.hook === 'io.github.ryggrad.imaging-referral-receive') return undefined;
  if (leaflet === 'acute-back-pain' && !isAcute(facts)) return undefined;
  return { label: labels[leaflet][locale], url: addressOf(leaflet, locale), type: 'absolute' };
}

/** A recording date alone says only that it has lasted so long at least. */
function isAcute({ duration }: PatientFacts): boolean {
  return phaseOf(duration.days?.max) === 'acute';
}
