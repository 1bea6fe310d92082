/** Stands for a patient in the store: a keyed hash that nobody can turn round, or make, without the site's key. */
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { PatientHash } from '../store/types.ts';

/** HMAC keys shorter than the hash weaken it (RFC 2104, section 3). */
export const KEY_BYTES = 32;

export interface PatientKey {
  /** Stands beside each hash, so it says nothing: `2026`. */
  readonly id: string;
  readonly key: Buffer;
}

export interface PatientHasher {
  /** Under the key that is written with. */
  readonly write: (client: string | undefined, patientId: string) => PatientHash;
  /** Under every key in use, that of `write` first: what was written before a rotation is found too. */
  readonly find: (client: string | undefined, patientId: string) => readonly [PatientHash, ...PatientHash[]];
  /** For text of a client that may hold anything and must still be comparable. */
  readonly digest: (text: string) => string;
}

/** @param keys the first one writes, the others still find */
export function createPatientHasher([newest, ...older]: readonly [PatientKey, ...PatientKey[]]): PatientHasher {
  const first = prepared(newest);
  const others = older.map(prepared);
  return {
    write: (client, patientId) => hashed(first, client, patientId),
    find: (client, patientId) => [
      hashed(first, client, patientId),
      ...others.map((key) => hashed(key, client, patientId)),
    ],
    digest: (text) => `digest:${createHmac('sha256', first.key).update(text).digest('base64url')}`,
  };
}

interface PreparedKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** Made into a key of the crypto library once: done for every hash, that costs more than the hash. */
function prepared({ id, key }: PatientKey): PreparedKey {
  return { id, key: createSecretKey(key) };
}

/** The length keeps client and patient apart, and an unknown client from every known one. */
function hashed({ id, key }: PreparedKey, client: string | undefined, patientId: string): PatientHash {
  const text = `${client?.length ?? 'nobody'} ${client ?? ''} ${patientId}`;
  return { keyId: id, hash: createHmac('sha256', key).update(text).digest('base64url') };
}
