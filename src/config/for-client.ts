/** What holds for one client: its own settings, and behind them those for everybody. */
import type { Profile } from '../domain/advice.ts';
import type { Locale } from '../domain/language.ts';
import type { ShowingSettings } from './memory.ts';
import type { ClientSettings, Config, Tuning } from './types.ts';

export interface Effective {
  readonly profile: Profile;
  /** The client's own; missing: Accept-Language, then the locale of the service. */
  readonly locale?: Locale;
  readonly fhirServers: readonly string[];
  readonly showing: ShowingSettings;
  readonly tuning: Tuning;
}

/**
 * Thresholds, site codes, local texts, order catalogue and dialect are taken name by name; everything else of the client stands in place of what
 * holds for everybody. With a `switchedOff` of its own a client leaves the confirmation for everybody behind as well.
 *
 * @param iss of a token that was checked; missing or unknown: what holds for everybody
 */
export function settingsFor(config: Config, iss?: string): Effective {
  const client: ClientSettings = (iss === undefined ? undefined : config.clients.get(iss)) ?? {};
  const { locale, profile, fhirServers, authentication: _, callsPerMinute: _limit, ...rest } = client;
  const { mode, shadowEmergencies, shadowDecision, checklistDays, overriddenDays, ...own } = rest;
  return Object.freeze({
    profile: profile ?? config.profile,
    ...(locale && { locale }),
    fhirServers: fhirServers ?? config.fhirServers,
    showing: Object.freeze({
      mode: mode ?? config.mode,
      shadowEmergencies: shadowEmergencies ?? config.shadowEmergencies,
      shadowDecision: shadowDecision ?? config.shadowDecision,
      checklistDays: checklistDays ?? config.checklistDays,
      overriddenDays: overriddenDays ?? config.overriddenDays,
    }),
    tuning: Object.freeze(joined(config.everyone, own)),
  });
}

function joined(everyone: Tuning, own: Tuning): Tuning {
  const { emergenciesOff, ...rest } = everyone;
  const thresholds = { ...everyone.thresholds, ...own.thresholds };
  const siteCodes = { ...everyone.siteCodes, ...own.siteCodes };
  const orderCatalogue = { ...everyone.orderCatalogue, ...own.orderCatalogue };
  const dialect = { ...everyone.dialect, ...own.dialect };
  const localTexts = new Map([...(everyone.localTexts ?? []), ...(own.localTexts ?? [])]);
  return {
    ...(own.switchedOff === undefined && emergenciesOff ? { emergenciesOff } : {}),
    ...rest,
    ...own,
    ...(Object.keys(thresholds).length > 0 && { thresholds }),
    ...(Object.keys(siteCodes).length > 0 && { siteCodes }),
    ...(localTexts.size > 0 && { localTexts }),
    ...(Object.keys(orderCatalogue).length > 0 && { orderCatalogue }),
    ...(Object.keys(dialect).length > 0 && { dialect }),
  };
}
