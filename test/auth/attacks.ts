/** All tokens that lie, each with the reason that the log must give. */
import type { Attack } from './attack-kit.ts';
import { algorithm, form, headers, issuer, noToken } from './attacks-on-form.ts';
import { addresses, claim, signature } from './attacks-on-trust.ts';

export const attacks: readonly Attack[] = [
  ...noToken,
  ...form,
  ...issuer,
  ...algorithm,
  ...headers,
  ...addresses,
  ...claim,
  ...signature,
];
