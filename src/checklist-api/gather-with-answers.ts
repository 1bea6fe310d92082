/** Lays answers that are kept here beside the record, for a caller who may read that record. */
import type { FhirResource } from 'fhir/r4';
import { accessOf } from '../fhir/access.ts';
import type { AllowList } from '../fhir/allow-list.ts';
import type { Gatherer } from '../fhir/gather.ts';
import type { Gathered, GatherInput } from '../fhir/gathered.ts';
import type { AnswerCache, KeptFor } from './answer-cache.ts';

export type Gather = (input: GatherInput, signal: AbortSignal) => Promise<Gathered> | Gathered;

/** Without kept answers nothing is done, and nothing is waited for. */
export function gatherWithAnswers(gather: Gatherer, answers: AnswerCache, allowed: AllowList): Gather {
  return (input, signal) => {
    const patient = answers.size() === 0 ? undefined : patientIn(input, allowed);
    const kept = patient && answers.find(patient);
    const gathered = gather(input, signal);
    return gathered instanceof Promise ? gathered.then((all) => withAnswers(all, kept)) : withAnswers(gathered, kept);
  };
}

/** @returns undefined when the caller may not read the record that answers would be laid beside */
export function patientIn(input: GatherInput, allowed: AllowList): KeptFor | undefined {
  const access = accessOf(input, allowed);
  return typeof access === 'string' ? undefined : { server: access.base, patientId: input.patientId };
}

export function withAnswers(gathered: Gathered, kept: FhirResource | undefined): Gathered {
  if (kept === undefined) return gathered;
  const resources = new Map(gathered.resources);
  resources.set(kept.resourceType, [...(resources.get(kept.resourceType) ?? []), kept]);
  return { ...gathered, resources };
}
