/** The settings of what is remembered: keys for patients, shadow mode, how long a card is not shown twice, a failing store. */
import { type AdviceCode, adviceCodes } from '../domain/advice.ts';
import { KEY_BYTES, type PatientKey } from '../memory/patient-hash.ts';
import { emergencyMatters } from '../rules/precedence.ts';
import { oneOf, type Place, texts } from './place.ts';
import { type FileContent, isMapping, type Source } from './source.ts';

/** Names in the file, beside `mode` and `store`. */
export const memoryKeys = ['patientKeys', 'whenStoreFails', 'shadowEmergencies', 'shadowDecision'] as const;
const daysKeys = ['checklistDays', 'overriddenDays'] as const;
export const memorySettingKeys = [...memoryKeys, ...daysKeys] as const;
/** Names that a client may have too. */
export const showingKeys = ['mode', 'shadowEmergencies', 'shadowDecision', ...daysKeys] as const;

const modes = ['active', 'shadow'] as const;
const showOrHide = ['show', 'hide'] as const;
export type Mode = (typeof modes)[number];
export type ShowOrHide = (typeof showOrHide)[number];

/** What of the cards that apply is shown; for everybody, and name by name for one client. */
export interface ShowingSettings {
  /** `shadow`: everything is decided and kept, and nothing shown. */
  readonly mode: Mode;
  /** Whether cards about an emergency are shown in shadow mode. */
  readonly shadowEmergencies: ShowOrHide;
  /** Whether the machine-readable decision is answered in shadow mode. */
  readonly shadowDecision: ShowOrHide;
  /** Days in which one patient's red-flag checklist is asked for once; 0: every time. */
  readonly checklistDays: number;
  /** Days for which a card that was overridden stays away while its evidence is the same; 0: it does not. */
  readonly overriddenDays: number;
}

export interface MemorySettings extends ShowingSettings {
  /** `answer`: the answer goes out, and the lost record is counted. `refuse`: 503. */
  readonly whenStoreFails: 'answer' | 'refuse';
  /** The first one writes, the others still find; missing: the service makes one for itself. */
  readonly patientKeys?: readonly PatientKey[];
}

const days = { min: 0, max: 365, checklist: 7, overridden: 30 } as const;

/** In a demonstration the same invented patient is looked at again and again, and is to draw the same cards. */
export function readMemory(source: Source, file: FileContent, demo: boolean, problems: string[]): MemorySettings {
  const usual = demo ? { checklist: 0, overridden: 0 } : days;
  const patientKeys = readPatientKeys(source, file, problems);
  return {
    mode: source.oneOf(source.setting('RYGGRAD_MODE', 'mode'), modes, 'active'),
    shadowEmergencies: source.oneOf(
      source.setting('RYGGRAD_SHADOW_EMERGENCIES', 'shadowEmergencies'),
      showOrHide,
      'show',
    ),
    shadowDecision: source.oneOf(source.setting('RYGGRAD_SHADOW_DECISION', 'shadowDecision'), showOrHide, 'hide'),
    checklistDays: source.integer(source.setting('RYGGRAD_CHECKLIST_DAYS', 'checklistDays'), days, usual.checklist),
    overriddenDays: source.integer(source.setting('RYGGRAD_OVERRIDDEN_DAYS', 'overriddenDays'), days, usual.overridden),
    whenStoreFails: source.oneOf(
      source.setting('RYGGRAD_STORE_FAILURE', 'whenStoreFails'),
      ['answer', 'refuse'],
      'answer',
    ),
    ...(patientKeys && { patientKeys }),
  };
}

/** A client's own. */
export function readShowing(place: Place): Partial<ShowingSettings> {
  const mode = oneOf(place, 'mode', modes);
  const shadowEmergencies = oneOf(place, 'shadowEmergencies', showOrHide);
  const shadowDecision = oneOf(place, 'shadowDecision', showOrHide);
  const [checklistDays, overriddenDays] = daysKeys.map((key) => readDays(place, key));
  return {
    ...(mode && { mode }),
    ...(shadowEmergencies && { shadowEmergencies }),
    ...(shadowDecision && { shadowDecision }),
    ...(checklistDays !== undefined && { checklistDays }),
    ...(overriddenDays !== undefined && { overriddenDays }),
  };
}

function readDays({ content, path, problems }: Place, key: string): number | undefined {
  const value = content[key];
  if (value === undefined) return undefined;
  const { min, max } = days;
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  problems.push(`${path}${key}: must be a whole number from ${min} to ${max}`);
  return undefined;
}

/** An emergency is taken from the clinician's sight in one way only, and that one names who answers for it. */
const notAnEmergency = 'is about an emergency; only switchedOff with emergenciesOffConfirmedBy hides it';

/** Advice that is computed and kept while nobody is shown it yet. */
export function readShadowAdvice(place: Place): ReadonlySet<AdviceCode> | undefined {
  const emergencies: ReadonlySet<string> = emergencyMatters;
  const entries = texts(place, 'shadowAdvice', (entry) => {
    if (!adviceCodes.some((code) => code === entry)) return 'is not an advice code';
    return emergencies.has(entry) ? notAnEmergency : undefined;
  });
  return entries && new Set(adviceCodes.filter((code) => entries.includes(code)));
}

const keyId = /^[A-Za-z0-9_-]{1,32}$/;
const notAKey = `must have at least ${KEY_BYTES} bytes, in base64 or hex: openssl rand -base64 32`;

function readPatientKeys(source: Source, file: FileContent, problems: string[]): readonly PatientKey[] | undefined {
  const fromEnv = source.fromEnvironment('RYGGRAD_PATIENT_KEYS');
  const name = fromEnv === undefined ? 'patientKeys' : 'RYGGRAD_PATIENT_KEYS';
  const entries = fromEnv === undefined ? file.patientKeys : fromEnv.split(',').map(entryOf);
  if (entries === undefined) {
    const { text } = source.setting('RYGGRAD_STORE', 'store');
    // A key in the database that it protects would protect nobody, and every node must have the same.
    if (text?.startsWith('postgres')) problems.push('patientKeys: is needed with PostgreSQL, the same on every node');
    return undefined;
  }
  if (!Array.isArray(entries) || entries.length === 0) {
    problems.push(`${name}: must be a list of {id, key}, the one to write with first`);
    return undefined;
  }
  const keys = entries.flatMap((entry: unknown, index) => readKey(entry, `${name}[${index}]`, problems));
  if (new Set(keys.map(({ id }) => id)).size < keys.length) problems.push(`${name}: two keys have the same id`);
  return Object.freeze(keys);
}

/** `2026:BASE64`, or the key alone. */
function entryOf(text: string): FileContent {
  const [first = '', second] = text.trim().split(':');
  return second === undefined ? { id: 'env', key: first } : { id: first, key: second };
}

/** A problem names the place, never the key. */
function readKey(entry: unknown, path: string, problems: string[]): readonly PatientKey[] {
  const { id, key } = isMapping(entry) ? entry : {};
  const idText = typeof id === 'number' ? String(id) : id;
  const bytes = typeof key === 'string' ? bytesOf(key.trim()) : undefined;
  if (typeof idText !== 'string' || !keyId.test(idText))
    problems.push(`${path}.id: must be letters, digits, - and _, at most 32`);
  else if (bytes === undefined || bytes.length < KEY_BYTES) problems.push(`${path}.key: ${notAKey}`);
  else return [Object.freeze({ id: idText, key: bytes })];
  return [];
}

function bytesOf(text: string): Buffer | undefined {
  if (/^(?:[0-9a-f]{2})+$/i.test(text)) return Buffer.from(text, 'hex');
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : undefined;
}

/** For the log at start: who works in shadow must know it, and who hides emergencies all the more. */
export function showingNotices(
  whose: string,
  { mode, shadowEmergencies }: Partial<ShowingSettings>,
): readonly string[] {
  if (mode !== 'shadow') return [];
  if (shadowEmergencies === 'hide')
    return [`SHADOW MODE HIDES EMERGENCIES ${whose}: no card at all is shown to a clinician`];
  return [`mode: shadow ${whose}: no card is shown to a clinician but those about an emergency`];
}
