/** Key pairs whose private half is printed for everybody to read: whoever trusts one lets anybody in. */
import { isJsonObject } from './strict-json.ts';

const SANDBOX = 'https://sandbox.cds-hooks.org/';

/** By the x coordinate of the public key (P-384). */
const printed: ReadonlyMap<unknown, string> = new Map([
  // github.com/cds-hooks/sandbox, keys/jwk-keypair.json
  ['dw_JGR8nB2I6XveNxUOl2qk699ZPLM2nYI5STSdiEl9avAkrm3CkfYMbrrjr8laB', 'the CDS Hooks sandbox'],
  // CDS Hooks 2.0, JSON Web Key Set (Private Key)
  ['46SDH7Znh821wblCBglA61sNE9ZrHYKKt3qRtRTmSXyOI_FIGBLWrWa0GPUkDCEk', 'the CDS Hooks specification'],
]);

/** Where the printed keys in a client's configuration come from. */
export function printedKeys(jwks: unknown, jkus: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const members: readonly unknown[] = isJsonObject(jwks) && Array.isArray(jwks.keys) ? jwks.keys : [];
  for (const member of members) {
    const origin = isJsonObject(member) ? printed.get(member.x) : undefined;
    if (origin !== undefined) found.add(origin);
  }
  if (jkus.some((address) => address.startsWith(SANDBOX))) found.add('the CDS Hooks sandbox');
  return [...found];
}
