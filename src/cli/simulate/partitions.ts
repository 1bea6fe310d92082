/**
 * A bulk export is grouped by type, a decision needs a patient: resources are put into partitions on disk by a hash of
 * the patient's id, and one partition at a time is then held in memory and sorted into patients.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FhirResource } from 'fhir/r4';
import { addResource, emptyRecord, type PatientRecord } from './patient-record.ts';
import { medicationId } from './record-prefetch.ts';
import { comparePlaces } from './result-lines.ts';
import type { Place } from './types.ts';

/** What a partition should hold at most, in bytes of JSON; parsed it takes several times as much. */
const partitionBytes = 8_000_000;
const mostPartitions = 512;

export function partitionsFor(inputBytes: number, workers: number): number {
  return Math.min(mostPartitions, Math.max(workers * 2, Math.ceil(inputBytes / partitionBytes)));
}

export interface Spill {
  /** A resource of a patient, as one line of JSON. */
  add(patient: string, place: Place, json: string): void;
  /** Something of this type about the patient could not be read. */
  addUnread(patient: string, place: Place, type: string): void;
  addMedication(place: Place, json: string): void;
  /** Writes what has been added; once per batch, so that a partition gets one write. */
  flush(): void;
}

/** Each worker writes files of its own, so that none waits for another. */
export function createSpill(folder: string, partitions: number, worker: number): Spill {
  const pending = new Map<string, string[]>();
  const put = (name: string, line: string): void => {
    const lines = pending.get(name);
    if (lines === undefined) pending.set(name, [line]);
    else lines.push(line);
  };
  const partitionOf = (patient: string): string => fileName(hash(patient) % partitions, worker);
  return {
    add: (patient, place, json) => put(partitionOf(patient), spillLine(patient, place, json)),
    addUnread: (patient, place, type) => put(partitionOf(patient), spillLine(patient, place, JSON.stringify({ type }))),
    addMedication: (place, json) => put(`medications-${worker}`, spillLine('', place, json)),
    flush: () => {
      for (const [name, lines] of pending) appendFileSync(join(folder, name), lines.join(''), { mode: 0o600 });
      pending.clear();
    },
  };
}

function spillLine(patient: string, { file, line, item }: Place, json: string): string {
  return `${file}\t${line}\t${item}\t${patient}\t${json}\n`;
}

function fileName(partition: number, worker: number): string {
  return `partition-${partition}-${worker}`;
}

/** FNV-1a, 32 bits: spreads ids that differ in their last digit only. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

interface Spilled {
  readonly place: Place;
  readonly patient: string;
  readonly json: string;
}

function* readSpilled(folder: string, names: readonly string[]): Generator<Spilled> {
  for (const name of names) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line === '') continue;
      const [file, row, item, patient = '', ...json] = line.split('\t');
      yield {
        place: { file: Number(file), line: Number(row), item: Number(item) },
        patient,
        json: json.join('\t'),
      };
    }
  }
}

/** The patients of one partition, sorted by where each first stands; with a Patient resource, by where that stands. */
export function readPartition(
  folder: string,
  partition: number,
  workers: number,
  medications: () => ReadonlyMap<string, string>,
): readonly PatientRecord[] {
  const names = Array.from({ length: workers }, (_, worker) => fileName(partition, worker));
  const spilled = [...readSpilled(folder, names)].sort((a, b) => comparePlaces(a.place, b.place));
  const records = new Map<string, PatientRecord>();
  const hasPatient = new Set<string>();
  for (const { place, patient, json } of spilled) {
    const record = records.get(patient) ?? emptyRecord(patient, place);
    records.set(patient, record);
    const found = JSON.parse(json) as FhirResource | { readonly resourceType?: undefined; readonly type: string };
    if (found.resourceType === undefined) {
      record.short.add(found.type);
      continue;
    }
    if (found.resourceType === 'Patient' && !hasPatient.has(patient)) {
      hasPatient.add(patient);
      record.place = place;
    }
    addResource(record, found);
  }
  for (const record of records.values()) addMedications(record, medications);
  return [...records.values()].sort((a, b) => comparePlaces(a.place, b.place));
}

const medicineTypes = ['MedicationRequest', 'MedicationStatement', 'MedicationAdministration'] as const;

function addMedications(record: PatientRecord, medications: () => ReadonlyMap<string, string>): void {
  const ids = new Set<string>();
  for (const type of medicineTypes) {
    for (const request of record.byType.get(type) ?? []) {
      const id = medicationId(request);
      if (id !== undefined) ids.add(id);
    }
  }
  for (const id of ids) {
    const json = medications().get(id);
    if (json !== undefined) addResource(record, JSON.parse(json) as FhirResource);
  }
}

/** Medications belong to no patient; an export names each once for all who take it. Id → JSON. */
export function readMedications(folder: string, workers: number): ReadonlyMap<string, string> {
  const names = Array.from({ length: workers }, (_, worker) => `medications-${worker}`);
  const found = new Map<string, string>();
  for (const { json } of readSpilled(folder, names)) {
    const { id } = JSON.parse(json) as FhirResource;
    if (id !== undefined) found.set(id, json);
  }
  return found;
}
