/** What the checklist must know before it starts: where it may be launched, whom to call, what to read of a record. */
import { services } from '../cds-hooks/services.ts';
import type { Effective } from '../config/for-client.ts';
import type { Config } from '../config.ts';
import type { AdviceCode } from '../domain/advice.ts';
import type { Locale } from '../domain/language.ts';
import { localText } from '../domain/local-life.ts';

export interface ChecklistSettings {
  readonly demo: boolean;
  /** FHIR base URLs that the app may be launched for; a demonstration adds its own and those of this machine. */
  readonly fhirServers: readonly string[];
  /** Of these, those that are read without a token. */
  readonly openServers: readonly string[];
  /** The id by which EHRs know the app (SMART App Launch). */
  readonly clientId: string;
  /** Whether answers that no FHIR server takes can be kept here for a day. */
  readonly keepsAnswers: boolean;
  /** Whom to call, as the site says it. */
  readonly onCall: Readonly<Partial<Record<Locale, string>>>;
  /** Service id by hook, and what of the record each asks for. */
  readonly services: Readonly<
    Record<string, { readonly id: string; readonly prefetch: Readonly<Record<string, string>> }>
  >;
}

/** Advice under which a site may have put a telephone number, most fitting first. */
const onCallFor: readonly AdviceCode[] = [
  'suspectedCaudaEquina',
  'emergencyNeurologicalDeficit',
  'possibleEmergencySign',
];

export function checklistSettings(config: Config, effective: Effective, keepsAnswers: boolean): ChecklistSettings {
  const { tuning, fhirServers } = effective;
  const plan = tuning.queryPlan ? { plan: tuning.queryPlan } : {};
  return {
    demo: config.demo,
    fhirServers: fhirServers.map(baseOf),
    openServers: fhirServers.filter(isOpen).map(baseOf),
    clientId: config.checklistClientId,
    keepsAnswers,
    onCall: { ...onCall(tuning, 'nb'), ...onCall(tuning, 'en') },
    services: Object.fromEntries(services(plan).map(({ hook, id, prefetch }) => [hook, { id, prefetch }])),
  };
}

function onCall({ localTexts }: Effective['tuning'], locale: Locale): Partial<Record<Locale, string>> {
  for (const advice of onCallFor) {
    const text = localText(localTexts, advice, locale)?.onCall;
    if (text !== undefined) return { [locale]: text };
  }
  return {};
}

const baseOf = (entry: string): string => entry.trim().split(/\s+/)[0] ?? '';
const isOpen = (entry: string): boolean => entry.trim().split(/\s+/).includes('open');
