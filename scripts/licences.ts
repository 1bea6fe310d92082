/** Under which licences a package may run in production; a new one needs a person who has read it, and an entry here. */

/** By SPDX identifier: permissive, without duties beyond naming the authors. `WTFPL OR ISC` is taken as ISC. */
export const allowedLicences: ReadonlySet<string> = new Set([
  'Apache-2.0',
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'Unlicense',
  'WTFPL OR ISC',
]);

export interface NamedLicence {
  readonly name: string;
  readonly url: string;
}

/** Licences without an SPDX identifier, read by hand, by package name. */
export const readLicences: ReadonlyMap<string, NamedLicence> = new Map([
  [
    '@lhncbc/ucum-lhc',
    {
      name: 'Terms of the Lister Hill National Center, based on BSD-3-Clause; UCUM table under the UCUM licence',
      url: 'https://github.com/lhncbc/ucum-lhc/blob/master/LICENSE.md',
    },
  ],
]);
