/** Row W011: what the web guides sell never reaches a card: products, discounts, clinics, their links. */
import { readdirSync, readFileSync } from 'node:fs';

const folders = ['../../cards/', '../../src/guidelines/', '../../src/cards/'];
const files = folders.flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url), { encoding: 'utf8' })
    .filter((name) => /\.(yaml|ts)$/.test(name))
    .map((name) => ({ name, text: readFileSync(new URL(folder + name, import.meta.url), 'utf8') })),
);

/** Clinics, shop, discount and the things the guides sell, as they name them. */
const advertised =
  /vondtklinikk|lambertseter|kiropraktorsenter|andorff|helsebutikk|rabatt|discount|sitteput|seat cushion|tåskiller|toe spreader|venesalve|hældemper|heel cushion|ryggstrekker|back stretcher|kompresjonsst|compression support|bestill time|book an appointment|kjøp|\bbuy\b/iu;

describe('no card advertises', () => {
  it.each(files.map(({ name, text }) => [name, text]))('%s', (_name, text) => {
    expect(text.match(advertised)).toBeNull();
  });

  it('as the check would find it', () => {
    expect('Bruk koden lambert10 for å få 10 % rabatt').toMatch(advertised);
    expect('Fast madrass anbefales framfor hard').not.toMatch(advertised);
  });
});
