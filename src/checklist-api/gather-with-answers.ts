/** Lays answers that are kept here beside the record, for a caller who may read that record. */
import type { FhirResource } from 'fhir/r4';
import { accessOf } from '../fhir/access.ts';
import type { AllowList } from '../fhir/allow-list.ts';
import type { Gatherer } from '../fhir/gather.ts';
import type { Gathered, GatherInput } from '../fhir/gathered.ts';
import type { AnswerCache } from './answer-cache.ts';

export type Gather = (input: GatherInput, signal: AbortSignal) => Promise<Gathered> | Gathered;

/** Without kept answers nothing is done, and nothing is waited for. */
export function gatherWithAnswers(gather: Gatherer, answers: AnswerCache, allowed: AllowList): Gather {
  return (input, signal) => {
    const kept = answers.size() === 0 ? undefined : keptFor(input, answers, allowed);
    const gathered = gather(input, signal);
    if (kept === undefined) return gathered;
    return gathered instanceof Promise ? gathered.then((all) => withAnswers(all, kept)) : withAnswers(gathered, kept);
  };
}

function keptFor(input: GatherInput, answers: AnswerCache, allowed: AllowList): FhirResource | undefined {
  const access = accessOf(input, allowed);
  return typeof access === 'string' ? undefined : answers.find({ server: access.base, patientId: input.patientId });
}

function withAnswers(gathered: Gathered, kept: FhirResource): Gathered {
  const resources = new Map(gathered.resources);
  resources.set(kept.resourceType, [...(resources.get(kept.resourceType) ?? []), kept]);
  return { ...gathered, resources };
}
