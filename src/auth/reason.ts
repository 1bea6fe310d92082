/** Why a call was not let in: a closed list for the log. The caller never hears any of it. */

/** Codes are for ever: dashboards and alerts hold them. */
export const refusalReasons = [
  'no-token',
  'several-tokens',
  'not-bearer',
  'too-long',
  'malformed',
  'unknown-issuer',
  'algorithm',
  'type',
  'critical-header',
  'foreign-key',
  'key-id',
  'key-address',
  'claim-missing',
  'claim-form',
  'audience',
  'expired',
  'not-yet-valid',
  'too-long-lived',
  'tenant',
  'unknown-key',
  'keys-unavailable',
  'signature',
  'replayed',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];
