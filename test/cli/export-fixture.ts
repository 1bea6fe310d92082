/** Small exports for the simulation, made in a folder of their own. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FhirResource } from 'fhir/r4';
import { FINDING_SYSTEM } from '../../src/domain/constants.ts';

export const TODAY = '2026-10-15';
const ICPC2 = 'urn:oid:2.16.578.1.12.4.1.1.7170';

export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ryggrad-simulate-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export interface PatientOptions {
  readonly backPain?: boolean;
  /** Finding code → present or denied, recorded on TODAY. */
  readonly findings?: Readonly<Record<string, boolean>>;
  readonly order?: boolean;
}

/** A patient with an encounter on TODAY. */
export function patient(id: string, { backPain = true, findings = {}, order = false }: PatientOptions = {}) {
  const subject = { reference: `Patient/${id}` };
  const resources: FhirResource[] = [
    { resourceType: 'Patient', id, gender: 'female', birthDate: '1986-03-04', name: [{ family: `Hemmelig${id}` }] },
    {
      resourceType: 'Encounter',
      id: `e-${id}`,
      status: 'in-progress',
      class: { code: 'AMB' },
      subject,
      period: { start: `${TODAY}T09:00:00+02:00` },
    },
    {
      resourceType: 'Condition',
      id: `c-${id}`,
      code: { coding: [{ system: ICPC2, code: backPain ? 'L03' : 'R74' }] },
      subject,
      onsetDateTime: '2026-10-05',
      recordedDate: TODAY,
    },
  ];
  for (const [code, present] of Object.entries(findings)) {
    resources.push({
      resourceType: 'Observation',
      id: `o-${id}-${code}`,
      status: 'final',
      category: [{ coding: [{ code: 'exam' }] }],
      code: { coding: [{ system: FINDING_SYSTEM, code }] },
      subject,
      effectiveDateTime: `${TODAY}T09:10:00+02:00`,
      valueBoolean: present,
    });
  }
  if (order) {
    resources.push({
      resourceType: 'ServiceRequest',
      id: `s-${id}`,
      status: 'draft',
      intent: 'order',
      code: { text: 'MR LS-columna' },
      subject,
    });
  }
  return resources;
}

/** One file per type, as a bulk export is. */
export function bulk(resources: readonly FhirResource[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const resource of resources) {
    const name = `${resource.resourceType}.ndjson`;
    files[name] = `${files[name] ?? ''}${JSON.stringify(resource)}\n`;
  }
  return files;
}

export function bundle(resources: readonly FhirResource[]): FhirResource {
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
}

export function lines(...items: readonly unknown[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}
