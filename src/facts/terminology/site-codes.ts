/** A hospital's own codes for our words (NCRP examinations, local laboratory codes), checked before use. */
import type { Row } from './rows.ts';

export interface SiteCode {
  readonly system: string;
  readonly code: string;
}

/** Word (`order.imaging.mr-lumbar`, `lab.crp`) to the site's codes for it. */
export type SiteCodes = Readonly<Record<string, readonly SiteCode[]>>;

/** Words that no published code carries, but a site may have one for. */
const wordsWithoutCode = [
  'order.imaging.discography',
  'order.imaging.diagnostic-block',
  'order.treatment.bed-rest',
  'order.treatment.injection',
  'order.treatment.corset',
  'lab.post-void-residual',
  'lab.gestational-age',
] as const;

const resourcesOf = (word: string): readonly string[] =>
  word.startsWith('lab.') ? ['Observation', 'ServiceRequest'] : ['ServiceRequest', 'Procedure', 'ImagingStudy'];

/**
 * Site codes as exact rows of role `context`. Only order and laboratory words may be filled: a finding is never
 * made of a code that nobody but the site has read. Throws one error that names every faulty field.
 */
export function siteRows(siteCodes: SiteCodes, rows: readonly Row[]): readonly Row[] {
  const allowed = new Set<string>(wordsWithoutCode);
  for (const { word } of rows) if (/^(order|lab)\./.test(word)) allowed.add(word);
  const problems: string[] = [];
  const made = Object.entries(siteCodes).flatMap(([word, codes]) => {
    const path = `siteCodes["${word}"]`;
    if (!allowed.has(word)) problems.push(`${path}: not an order or laboratory word of this service`);
    else if (!Array.isArray(codes)) problems.push(`${path}: must be a list of {system, code}`);
    else return codes.flatMap((entry, index) => siteRow(word, entry, `${path}[${index}]`, problems));
    return [];
  });
  if (problems.length > 0) throw new Error(`site codes are not usable:\n${problems.join('\n')}`);
  return made;
}

function siteRow(word: string, entry: unknown, path: string, problems: string[]): readonly Row[] {
  const system = memberOf(entry, 'system');
  const code = memberOf(entry, 'code');
  if (system === undefined) problems.push(`${path}.system: must be a URI of 1 to 200 characters without blanks`);
  if (code === undefined) problems.push(`${path}.code: must be a code of 1 to 64 characters`);
  if (system === undefined || code === undefined) return [];
  const resources = resourcesOf(word);
  return [{ word, role: 'context', system, kind: 'exact', code, needs: [], exclusions: [], resources }];
}

function memberOf(entry: unknown, name: 'system' | 'code'): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const value: unknown = Reflect.get(entry, name);
  const shape = name === 'system' ? /^\S{1,200}$/ : /^\S(.{0,62}\S)?$/;
  return typeof value === 'string' && shape.test(value) ? value : undefined;
}
