/** Makes the bill of materials (CycloneDX 1.5) of what runs in production, from what npm tells of the lock file. */
import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLicences } from './licences.ts';

export interface Licence {
  readonly license?: { readonly id?: string; readonly name?: string; readonly url?: string };
  readonly expression?: string;
}

export interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  /** `optional`: `npm ci` installs it, the image leaves it out. */
  readonly scope?: string;
  readonly purl: string;
  readonly licenses?: readonly Licence[];
}

interface Dependency {
  readonly ref: string;
  readonly dependsOn?: readonly string[];
}

interface NpmBill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: object };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

export interface BillOfMaterials extends NpmBill {
  readonly serialNumber: string;
}

/** @param root folder of package.json and package-lock.json; nothing else is read, and no network */
export function billOfMaterials(root: string): BillOfMaterials {
  const production = productionPackages(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { bomFormat, specVersion, metadata, components, dependencies } = askNpm(root);
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };
  // npm takes the name of the folder.
  const component = { ...metadata.component, type: 'application', name };
  const kept = [...components].filter((one) => production.has(one['bom-ref'])).map(withLicence);
  const refs = new Set([...kept.map((one) => one['bom-ref']), refOf(component)]);
  const bill = {
    bomFormat,
    specVersion,
    version: 1,
    metadata: { component },
    components: kept.sort((one, other) => compare(one['bom-ref'], other['bom-ref'])),
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((on) => refs.has(on)).sort(compare) }))
      .sort((one, other) => compare(one.ref, other.ref)),
  };
  return { ...bill, serialNumber: serialNumber(JSON.stringify(bill)) };
}

/**
 * `npm sbom --omit dev` leaves out what both production and a tool need (npm 11: ajv was missing), so the whole is
 * asked for, and the lock file says what is for development only.
 */
function askNpm(root: string): NpmBill {
  const asks = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'];
  const { npm_execpath: npm } = process.env;
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  };
  const text =
    npm === undefined ? execFileSync('npm', asks, options) : execFileSync(process.execPath, [npm, ...asks], options);
  return JSON.parse(text) as NpmBill;
}

interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly dev?: boolean;
}

/** @returns `name@version` of everything that `npm ci --omit=dev` installs on some platform */
export function productionPackages(lockFile: string): ReadonlySet<string> {
  const { packages } = JSON.parse(lockFile) as { packages: Readonly<Record<string, LockedPackage>> };
  const folder = 'node_modules/';
  return new Set(
    Object.entries(packages).flatMap(([path, { name, version, dev }]) =>
      path === '' || dev ? [] : `${name ?? path.slice(path.lastIndexOf(folder) + folder.length)}@${version}`,
    ),
  );
}

function withLicence(component: Component): Component {
  const read = readLicences.get(component.name);
  return component.licenses === undefined && read ? { ...component, licenses: [{ license: read }] } : component;
}

function refOf(component: object): string {
  return 'bom-ref' in component ? String(component['bom-ref']) : '';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The same content has the same number, so that two bills can be compared as text. A UUID of version 8 (RFC 9562). */
function serialNumber(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
