/** Gate: the bill of materials names everything that runs in production, each under a licence that somebody has read. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { billOfMaterials, type Component, productionPackages } from '../../scripts/bill-of-materials.ts';
import { allowedLicences, readLicences } from '../../scripts/licences.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bill = billOfMaterials(root);
const read = (file: string) => JSON.parse(readFileSync(root + file, 'utf8'));
const named = new Set(bill.components.map(({ name }) => name));

it('names each package that package.json asks for, and all that these bring along', () => {
  const { dependencies, optionalDependencies } = read('package.json');
  const missing = Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !named.has(name));
  expect(missing).toEqual([]);
  const locked = productionPackages(readFileSync(`${root}package-lock.json`, 'utf8'));
  expect(bill.components.map((one) => one['bom-ref'])).toEqual([...locked].sort());
});

it('names no package that only development needs', () => {
  const { devDependencies } = read('package.json');
  expect(Object.keys(devDependencies).filter((name) => named.has(name))).toEqual([]);
});

it('can follow every dependency to its package', () => {
  const refs = new Set(bill.components.map((one) => one['bom-ref']));
  expect(bill.dependencies.flatMap(({ dependsOn = [] }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
  const reached = new Set(bill.dependencies.flatMap(({ dependsOn = [] }) => dependsOn));
  expect([...refs].filter((ref) => !reached.has(ref))).toEqual([]);
});

function licenceOf({ name, licenses = [] }: Component): string {
  const licences = licenses.map(({ license, expression }) => license?.id ?? expression ?? license?.name ?? '');
  return licences.length === 1 ? `${name}: ${licences[0]}` : `${name}: no licence`;
}

it('runs under licences that somebody has read', () => {
  const allowed = (component: Component): boolean =>
    [...allowedLicences, readLicences.get(component.name)?.name ?? ''].some(
      (licence) => licence !== '' && licenceOf(component) === `${component.name}: ${licence}`,
    );
  expect(bill.components.filter((one) => !allowed(one)).map(licenceOf)).toEqual([]);
});

it('is the same at every making, for all that is the same', () => {
  expect(billOfMaterials(root)).toEqual(bill);
  expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(JSON.stringify(bill)).not.toContain('timestamp');
});

it('is installed by its hash, from whatever registry the site uses', () => {
  const locked = Object.entries<{ dev?: boolean; integrity?: string; resolved?: string }>(
    read('package-lock.json').packages,
  ).filter(([path, { dev }]) => path !== '' && !dev);
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});
