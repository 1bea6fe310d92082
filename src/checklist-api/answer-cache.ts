/** Answers that no FHIR server would take, kept encrypted in memory for a day, so that the next hook can read them. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { QuestionnaireResponse } from 'fhir/r4';
import { createPatientHasher, KEY_BYTES } from '../memory/patient-hash.ts';

export interface AnswerCache {
  /** @returns until when they are kept, in milliseconds since 1970 */
  readonly keep: (patient: KeptFor, response: QuestionnaireResponse) => number;
  readonly find: (patient: KeptFor) => QuestionnaireResponse | undefined;
  /** Of how many patients answers are kept. */
  readonly size: () => number;
}

/** One patient of one FHIR server. */
export interface KeptFor {
  /** Base URL in normal form. */
  readonly server: string;
  readonly patientId: string;
}

interface Sealed {
  readonly iv: Buffer;
  readonly text: Buffer;
  readonly tag: Buffer;
  readonly until: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** The oldest make room: a health centre fills in a few hundred checklists a day. */
const mostPatients = 5000;
/** NIST SP 800-38D, 8.2: 96 bits, random for each message. */
const IV_BYTES = 12;

/**
 * The patient is known by a keyed hash only, which is also bound to what is encrypted (AES-256-GCM, additional data), so
 * that no entry can stand for another patient.
 *
 * @param key at least 32 bytes of the configuration
 * @param now milliseconds since 1970
 */
export function createAnswerCache(key: Buffer, now: () => number = Date.now): AnswerCache {
  const derived = (use: string): Buffer =>
    Buffer.from(hkdfSync('sha256', key, '', `ryggrad answers: ${use}`, KEY_BYTES));
  const cipherKey = derived('content');
  const hasher = createPatientHasher([{ id: 'answers', key: derived('patient') }]);
  const nameOf = ({ server, patientId }: KeptFor): string => hasher.write(server, patientId).hash;
  const kept = new Map<string, Sealed>();
  const forgetOld = (): void => {
    // Entries stand in the order in which they were kept, and all are kept equally long.
    for (const [name, { until }] of kept) {
      if (until > now() && kept.size <= mostPatients) return;
      kept.delete(name);
    }
  };
  return {
    keep(patient, response) {
      const name = nameOf(patient);
      const until = now() + DAY_MS;
      kept.delete(name);
      kept.set(name, { ...sealed(cipherKey, name, JSON.stringify(response)), until });
      forgetOld();
      return until;
    },
    find(patient) {
      if (kept.size === 0) return undefined;
      forgetOld();
      const name = nameOf(patient);
      const found = kept.get(name);
      return found && JSON.parse(opened(cipherKey, name, found));
    },
    size: () => kept.size,
  };
}

function sealed(key: Buffer, name: string, text: string): Omit<Sealed, 'until'> {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(name));
  const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return { iv, text: encrypted, tag: cipher.getAuthTag() };
}

function opened(key: Buffer, name: string, { iv, text, tag }: Sealed): string {
  const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(name)).setAuthTag(tag);
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
}
