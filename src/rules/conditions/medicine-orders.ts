/** Clauses about a medicine on order for the back: which class it is of, and what its own instructions say. */
import type { MedicineFact } from '../../domain/medication.ts';
import type { OrderFact } from '../../domain/patient-facts.ts';
import { not, type Truth, truth } from '../../domain/truth.ts';
import type { Case, Clause } from '../rule.ts';
import { clause, knownClause } from './clause.ts';

const nsaids = ['drug.nsaid', 'drug.coxib'] as const;
const opioids = ['drug.opioid', 'drug.opioid-combination'] as const;
const sedatives = ['drug.benzodiazepine', 'drug.muscle-relaxant'] as const;
const antiepileptics = ['drug.gabapentinoid', 'drug.antiepileptic'] as const;
const antidepressants = ['drug.antidepressant-tca', 'drug.antidepressant-other'] as const;

type Classes = readonly string[];

const holds = (contexts: Classes, classes: Classes): boolean => classes.some((one) => contexts.includes(one));

function isOrdered({ order }: Case, classes: Classes): boolean {
  return order?.kind === 'medication' && order.concernsBack && holds(order.contexts, classes);
}

/** The fact behind the order in question; missing when nothing more than its class is known. */
function medicineOf({ facts, order }: Case): MedicineFact | undefined {
  return facts.medication.medicines.find(({ reference }) => reference === order?.reference);
}

const ofClass = (id: string, nb: string, en: string, classes: Classes, except: Classes = []): Clause =>
  knownClause(
    {
      id,
      says: { nb: `bestillingen gjelder ${nb} mot ryggplagene`, en: `the order is for ${en} for the back` },
      alwaysKnown: 'The order says it by code or name, or it does not.',
      orderKinds: ['medication'],
    },
    (c) => isOrdered(c, classes) && !isOrdered(c, except),
  );

export const isNsaid = ofClass('is-nsaid', 'et NSAID', 'an NSAID', nsaids);
export const isCoxib = ofClass('is-coxib', 'en COX-2-hemmer', 'a COX-2 inhibitor', ['drug.coxib']);
export const isOpioid = ofClass('is-opioid', 'et opioid', 'an opioid', opioids);
export const isWithParacetamol = ofClass(
  'is-with-paracetamol',
  'et preparat med paracetamol',
  'a product with paracetamol',
  ['drug.paracetamol'],
);
export const isPlainParacetamol = ofClass(
  'is-plain-paracetamol',
  'paracetamol uten opioid',
  'paracetamol without an opioid',
  ['drug.paracetamol'],
  opioids,
);
export const isBenzodiazepineOrMuscleRelaxant = ofClass(
  'is-benzodiazepine-or-muscle-relaxant',
  'et benzodiazepin eller et muskelrelakserende middel',
  'a benzodiazepine or muscle relaxant',
  sedatives,
);
export const isGabapentinoidOrAntiepileptic = ofClass(
  'is-gabapentinoid',
  'et gabapentinoid eller et annet antiepileptikum',
  'a gabapentinoid or another antiepileptic',
  antiepileptics,
);
export const isAntidepressant = ofClass(
  'is-antidepressant',
  'et antidepressivt middel',
  'an antidepressant',
  antidepressants,
);

const strength = { strong: 'met', weak: 'not-met', unknown: 'unknown' } as const;

/** Prescription group A in Norway. */
const strongOpioid = (c: Case): Truth => strength[medicineOf(c)?.opioid ?? 'unknown'];

export const isStrongOpioid = clause(
  { id: 'is-strong-opioid', says: { nb: 'opioidet er sterkt (A-preparat)', en: 'the opioid is a strong one' } },
  strongOpioid,
);

export const isNotKnownToBeStrong = knownClause(
  {
    id: 'not-known-to-be-strong',
    says: { nb: 'opioidet er ikke kjent som sterkt', en: 'the opioid is not known to be a strong one' },
    alwaysKnown: 'It asks what is known.',
  },
  (c) => strongOpioid(c) !== 'met',
);

export const isToBeTakenAsNeeded = clause(
  {
    id: 'to-be-taken-as-needed',
    says: { nb: 'det skal bare tas ved behov', en: 'it is to be taken only as needed' },
  },
  (c) => medicineOf(c)?.asNeeded ?? 'unknown',
);

export const isTakenByDay = clause(
  { id: 'taken-by-day', says: { nb: 'det skal tas om dagen også', en: 'it is to be taken by day as well' } },
  (c) => not(medicineOf(c)?.nightOnly ?? 'unknown'),
);

/** Days the prescription itself is to last, and days of use of its classes, renewals included. */
export function lengthsOfUse(c: Case): readonly (MedicineFact['plannedDays'] | undefined)[] {
  const { daysOfUse } = c.facts.medication;
  const known = contextsOf(c.order).flatMap((word) => daysOfUse[word] ?? []);
  return [medicineOf(c)?.plannedDays, ...known];
}

/** Of any NSAID, renewals included; undefined when nothing is known. */
export function daysOfNsaids({ facts }: Case): readonly MedicineFact['plannedDays'][] {
  return nsaids.flatMap((word) => facts.medication.daysOfUse[word] ?? []);
}

function contextsOf(order: OrderFact | undefined): readonly string[] {
  return order?.contexts ?? [];
}

const inUse = (classes: Classes, { facts }: Case): Truth =>
  truth(facts.medication.medicines.some((one) => !one.ordered && holds(one.classes, classes)));

const onRecord = 'It asks what stands on the lists that were read.';

export const anNsaidIsInUse = knownClause(
  {
    id: 'an-nsaid-in-use',
    says: { nb: 'et NSAID er i bruk fra før', en: 'an NSAID is in use already' },
    alwaysKnown: onRecord,
  },
  (c) => inUse(nsaids, c) === 'met',
);

export const anOpioidIsInUse = knownClause(
  {
    id: 'an-opioid-in-use',
    says: { nb: 'et opioid er i bruk fra før', en: 'an opioid is in use already' },
    alwaysKnown: onRecord,
  },
  (c) => inUse(opioids, c) === 'met',
);
