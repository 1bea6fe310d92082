/** The shape of a checked configuration. */
import type { ClientAuthentication, TokenTimes } from '../auth/policy.ts';
import type { QueryPlan } from '../cds-hooks/prefetch.ts';
import type { AdviceCode, Profile } from '../domain/advice.ts';
import type { Locale } from '../domain/language.ts';
import type { LocalTexts } from '../domain/local-life.ts';
import type { LogLevel } from '../log.ts';
import type { DialectTuning } from './dialect.ts';
import type { CallsPerMinute, Limits } from './limits.ts';
import type { MemorySettings, ShowingSettings } from './memory.ts';
import type { ObservingSettings } from './observing.ts';
import type { PageSettings } from './pages.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Emergency advice that nobody will see, and who answers for that. */
export interface EmergenciesOff {
  readonly advice: ReadonlySet<AdviceCode>;
  /** `Kari Nordmann, medical director, 2026-11-22` */
  readonly confirmedBy: string;
}

/** What a site may tune without touching rules; for everybody or for one client. */
export interface Tuning extends DialectTuning {
  /** Never holds an emergency. */
  readonly switchedOff?: ReadonlySet<AdviceCode>;
  readonly emergenciesOff?: EmergenciesOff;
  /** Computed and kept, and not shown; never holds an emergency. */
  readonly shadowAdvice?: ReadonlySet<AdviceCode>;
  readonly localTexts?: LocalTexts;
  /** `https://intranet.example/report?advice={advice}&knowledge={knowledge}&decision={decisionId}` */
  readonly reportLink?: string;
  /** By threshold name, in the unit of the rules' own threshold. */
  readonly thresholds?: Readonly<Record<string, number>>;
  readonly queryPlan?: QueryPlan;
  /** Word of the terminology → the site's codes for it. */
  readonly siteCodes?: Readonly<Record<string, readonly { readonly system: string; readonly code: string }[]>>;
}

/** A client's own settings; each wins over the one for everybody. */
export interface ClientSettings extends Tuning, Partial<ShowingSettings> {
  readonly locale?: Locale;
  readonly profile?: Profile;
  readonly fhirServers?: readonly string[];
  /** How its tokens are checked; there for every client when authentication is required. */
  readonly authentication?: ClientAuthentication;
  readonly callsPerMinute?: CallsPerMinute;
}

/** Paths of PEM files. */
export interface CertificateFiles {
  readonly cert: string;
  readonly key: string;
  /** With it every client must show a certificate of this authority (mutual TLS). */
  readonly ca?: string;
}

export interface Settings extends Limits, PageSettings, MemorySettings, ObservingSettings {
  readonly port: number;
  readonly host: string;
  /** Public base URL without a slash at its end. */
  readonly baseUrl: string;
  readonly demo: boolean;
  readonly auth: 'off' | 'required';
  readonly tokenTimes: TokenTimes;
  /** `sqlite:PATH`, `postgres://…` (with its password: never to be told) or `memory:`. */
  readonly store: string;
  /** Decisions and feedback older than so many days are removed; 0: never. */
  readonly storeDays: number;
  readonly tls?: CertificateFiles;
  /** `https://ehr.example/fhir`, followed by a blank and `open` when it may be read without a token. */
  readonly fhirServers: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly timeZone: string;
  readonly locale: Locale;
  readonly profile: Profile;
  readonly deadlineMs: number;
  readonly maxBodyBytes: number;
  readonly logLevel: LogLevel;
}

export interface Config extends Settings {
  /** Holds for every call, whoever the client is. */
  readonly everyone: Tuning;
  /** By `iss`. A client is recognised by its token, so these rest while authentication is off. */
  readonly clients: ReadonlyMap<string, ClientSettings>;
  /** Things that are in order but that the operator should know; for the log at start. */
  readonly notices: readonly string[];
}
