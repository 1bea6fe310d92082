/** Which cells the matrix has: every fault in every type that the plan reads, at three hooks, for each patient. */
import type { Fault } from './faults.ts';
import { byReference, type Hook, hooks, lumbarMr, queriesOf, twoOrders, typeOf } from './hooks.ts';
import { byMedication, nothingWrong, type Patient, provenThrice, scopeIn, signIn } from './patients.ts';
import { type Cell, onNextPage } from './run.ts';

export interface PlannedCell extends Cell {
  readonly patient: Patient;
}

interface Plan {
  readonly fault: Fault;
  readonly resourceType: string;
  readonly hook: Hook;
  readonly patient: Patient;
  /** Has weight by what stands in the faulty type alone. */
  readonly signMayBeLost: boolean;
  readonly scopeMayBeLost?: boolean;
}

/** Every type that a query of the plan asks for at this hook. */
export function typesRead(hook: Hook): readonly string[] {
  return [...new Set([...queriesOf(hook).values()].map(typeOf))];
}

/** Patient and Encounter are read by id. */
export const isSearched = (resourceType: string): boolean => resourceType !== 'Patient' && resourceType !== 'Encounter';

const applies = ({ onlySearches }: Fault, resourceType: string): boolean =>
  isSearched(resourceType) || onlySearches !== true;

/** One fault in every type, at every hook. */
export function matrixOf(fault: Fault): readonly PlannedCell[] {
  return Object.values(hooks).flatMap((hook) => {
    const types = typesRead(hook).filter((resourceType) => applies(fault, resourceType));
    return types.flatMap((resourceType) => [
      cell({ fault, resourceType, hook, patient: nothingWrong, signMayBeLost: false }),
      cell({ fault, resourceType, hook, patient: provenThrice, signMayBeLost: false }),
      ...(signIn[resourceType] ?? []).map((patient) =>
        cell({ fault, resourceType, hook, patient, signMayBeLost: true }),
      ),
    ]);
  });
}

/** Only the faulty type says that the back is the matter of this visit. */
export function scopeCellsOf(fault: Fault): readonly PlannedCell[] {
  const lost = { signMayBeLost: true, scopeMayBeLost: true };
  return Object.entries(scopeIn)
    .filter(([resourceType]) => applies(fault, resourceType))
    .flatMap(([resourceType, patients]) =>
      patients.map((patient) => cell({ fault, resourceType, hook: hooks.patientView, patient, ...lost })),
    );
}

/** The first page comes, the second does not; hooks in turn. */
export function nextPagesOf(fault: Fault): readonly PlannedCell[] {
  if (fault.serverInstead !== undefined) return [];
  const turns = Object.values(hooks);
  return typesRead(hooks.patientView).flatMap((resourceType, index) => {
    const hook = turns[index % turns.length] ?? hooks.patientView;
    if (!isSearched(resourceType)) return [];
    const struck = { fault: onNextPage(fault), resourceType, hook };
    return [
      cell({ ...struck, patient: provenThrice, signMayBeLost: false }),
      ...(signIn[resourceType] ?? []).map((patient) => cell({ ...struck, patient, signMayBeLost: true })),
      ...(scopeIn[resourceType] ?? []).map((patient) =>
        cell({ ...struck, hook: hooks.patientView, patient, signMayBeLost: true, scopeMayBeLost: true }),
      ),
    ];
  });
}

/** Medications that prescriptions point to; they belong to nobody. */
export function medicationsOf(fault: Fault): readonly PlannedCell[] {
  if (fault.onlySearches || fault.isMixUp) return [];
  return Object.values(hooks).flatMap((hook) =>
    byMedication.map((patient) =>
      cell({ fault, resourceType: 'Medication', hook, patient, signMayBeLost: patient.provenThrice !== true }),
    ),
  );
}

/** The order itself stands on the server only. An order for somebody else is a wrong call (400), not a fault in reading. */
export function orderReadsOf(fault: Fault): readonly PlannedCell[] {
  if (fault.onlySearches || fault.isMixUp) return [];
  return Object.values(byReference).flatMap((hook) =>
    [nothingWrong, provenThrice].map((patient) => {
      const withOrder = { ...patient, chart: [...patient.chart, lumbarMr('mr', 'active')] };
      return cell({ fault, resourceType: 'ServiceRequest', hook, patient: withOrder, signMayBeLost: false });
    }),
  );
}

/** One of two orders comes, the other does not. */
export function secondOrderOf(fault: Fault): readonly PlannedCell[] {
  if (fault.onlySearches || fault.isMixUp || !mayReadAll(fault)) return [];
  const orders = [lumbarMr('mr', 'active'), lumbarMr('xr', 'active', 'Rtg LS-columna')];
  return [nothingWrong, provenThrice].map((patient) => {
    const withOrders = { ...patient, chart: [...patient.chart, ...orders] };
    const one = { fault, resourceType: 'ServiceRequest', hook: twoOrders, patient: withOrders, signMayBeLost: false };
    const planned = cell(one);
    const hits = (url: string): boolean => url === 'ServiceRequest/xr';
    // A list in the prefetch would hold the order.
    return { ...planned, allFromServer: true, strikes: [{ fault, hits }], expected: { ...planned.expected, gone: [] } };
  });
}

let made = 0;

function cell({ fault, resourceType, hook, patient, ...lost }: Plan): PlannedCell {
  made += 1;
  return {
    name: `${fault.name} / ${resourceType} / ${hook.name} / ${patient.name}`,
    hook,
    patient,
    chart: patient.chart,
    strikes: [{ fault, hits: (url) => typeOf(url) === resourceType }],
    allFromServer: mayReadAll(fault) && made % 10 === 0,
    expected: {
      types: fault.leaves === 'all' ? [] : [resourceType],
      gone: fault.leaves === 'nothing' ? [resourceType] : [],
      isBlocked: fault.isBlocked === true,
      ...lost,
    },
  };
}

/** What must come from a server that works, or before the deadline, comes as prefetch. */
const mayReadAll = (fault: Fault): boolean => fault.serverInstead === undefined && fault.isSlow !== true;

/** Two faults at once, in two types of one call. */
export interface Pair {
  readonly hook: Hook;
  readonly patient: Patient;
  readonly types: readonly string[];
  readonly faults: readonly Fault[];
}

export function pairCell({ hook, patient, types, faults }: Pair): PlannedCell {
  const strikes = types.flatMap((resourceType, index) => {
    const fault = faults[index];
    return fault === undefined ? [] : [{ fault, resourceType, hits: (url: string) => typeOf(url) === resourceType }];
  });
  const touched = strikes.filter(({ fault }) => fault.leaves !== 'all');
  return {
    name: `${strikes.map(({ fault, resourceType }) => `${fault.name} / ${resourceType}`).join(' and ')} / ${hook.name} / ${patient.name}`,
    hook,
    patient,
    chart: patient.chart,
    strikes,
    expected: {
      types: touched.map(({ resourceType }) => resourceType),
      gone: touched.filter(({ fault }) => fault.leaves === 'nothing').map(({ resourceType }) => resourceType),
      // Beside a slow fault the deadline is short, and the word that the record is blocked may come too late.
      isBlocked: touched.some(({ fault }) => fault.isBlocked) && !touched.some(({ fault }) => fault.isSlow),
      signMayBeLost: false,
    },
  };
}
