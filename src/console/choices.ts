/** What the user of the console can choose, and what each choice changes. */
import type { Card, ServiceDescription, Suggestion } from '../cds-hooks/types.ts';
import type { Localized } from '../domain/language.ts';
import type { DataRoad } from './call.ts';
import { applyActions, type Change, type Drafts, noDrafts } from './drafts.ts';
import { type FindingEdit, withEdit } from './finding-edits.ts';
import { draftOrder, type Order } from './orders.ts';
import { aboutOf, type ConsolePatient } from './patients.ts';
import { type ConsoleSettings, ownService } from './servers.ts';

/** Name and group of each finding, by code. */
export type FindingNames = Readonly<Record<string, Localized & { readonly group: string }>>;

/** What the page has learned before anything is chosen. */
export interface Known {
  readonly settings: ConsoleSettings;
  readonly services: readonly ServiceDescription[];
  readonly names: FindingNames;
  readonly patients: readonly ConsolePatient[];
  readonly fhirBase: string;
}

/** A suggestion that was carried out, for feedback. */
export interface Taken {
  readonly card: Card;
  readonly suggestion: Suggestion;
  /** Where feedback on the card goes. */
  readonly feedbackAt: string;
}

/** Counted from the first click on. */
export interface NumberedChange extends Change {
  readonly number: number;
}

export interface Choices {
  readonly known: Known;
  readonly patientKey: string;
  readonly hook: string;
  readonly diagnosis: string;
  readonly data: DataRoad;
  readonly drafts: Drafts;
  readonly changes: readonly NumberedChange[];
  readonly taken: readonly Taken[];
  readonly ordersPlaced: number;
  readonly edits: readonly FindingEdit[];
  readonly uploads: readonly ConsolePatient[];
  readonly profile: string;
  readonly ehr: string;
  readonly serviceBase: string;
  readonly fhirBase: string;
}

export type Step =
  | { readonly type: 'patient'; readonly key: string }
  | { readonly type: 'upload'; readonly patient: ConsolePatient }
  | {
      readonly type: 'set';
      readonly choices: Partial<Pick<Choices, 'hook' | 'diagnosis' | 'data' | 'profile' | 'ehr'>>;
    }
  | { readonly type: 'add'; readonly order: string }
  | { readonly type: 'edit'; readonly id: string; readonly order: Order }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'accept'; readonly taken: Taken }
  | { readonly type: 'finding'; readonly edit: FindingEdit }
  | { readonly type: 'forget'; readonly code: string }
  | { readonly type: 'service'; readonly serviceBase: string; readonly services: readonly ServiceDescription[] }
  | { readonly type: 'server'; readonly fhirBase: string; readonly patients: readonly ConsolePatient[] };

export function startChoices(known: Known): Choices {
  const asked = new URLSearchParams(location.search);
  const start: Choices = {
    known,
    patientKey: '',
    hook: '',
    diagnosis: 'L84',
    data: 'prefetch',
    drafts: noDrafts,
    changes: [],
    taken: [],
    ordersPlaced: 0,
    edits: [],
    uploads: [],
    profile: known.settings.profile,
    ehr: 'standard',
    serviceBase: ownService,
    fhirBase: known.fhirBase,
  };
  const about = withPatient(start, asked.get('patient') ?? '');
  const hook = known.services.find((service) => service.hook === asked.get('hook'))?.hook;
  return hook === undefined ? about : { ...about, hook };
}

export function allPatients({ known, uploads }: Pick<Choices, 'known' | 'uploads'>): readonly ConsolePatient[] {
  return [...known.patients, ...uploads];
}

export function patientOf(choices: Choices): ConsolePatient | undefined {
  return allPatients(choices).find(({ key }) => key === choices.patientKey);
}

/** Everything that was changed about one patient is forgotten with that patient. */
function withPatient(choices: Choices, wanted: string): Choices {
  const all = allPatients(choices);
  const chosen = all.find(({ key }) => key === wanted) ?? all[0];
  const clean = { ...choices, changes: [], taken: [], edits: [] };
  if (!chosen) return { ...clean, patientKey: '', drafts: noDrafts, hook: choices.hook || 'patient-view' };
  return { ...clean, patientKey: chosen.key, drafts: { orders: chosen.orders, others: [] }, hook: chosen.hook };
}

/** A reducer: the next choices, from these and one step of the user. */
export function choose(choices: Choices, step: Step): Choices {
  switch (step.type) {
    case 'patient':
      return withPatient(choices, step.key);
    case 'upload': {
      const uploads = [...choices.uploads.filter(({ key }) => key !== step.patient.key), step.patient];
      return withPatient({ ...choices, uploads }, step.patient.key);
    }
    case 'set':
      return { ...choices, ...step.choices };
    case 'add':
    case 'edit':
    case 'remove':
      return withOrders(choices, step);
    case 'accept':
      return accept(choices, step.taken);
    case 'finding':
      return { ...choices, edits: withEdit(choices.edits, step.edit) };
    case 'forget':
      return { ...choices, edits: choices.edits.filter(({ code }) => code !== step.code) };
    case 'service':
      return { ...choices, serviceBase: step.serviceBase, known: { ...choices.known, services: step.services } };
    case 'server': {
      const { fhirBase, patients } = step;
      return withPatient({ ...choices, fhirBase, known: { ...choices.known, patients, fhirBase } }, '');
    }
  }
}

type OrderStep = Extract<Step, { readonly type: 'add' | 'edit' | 'remove' }>;

function withOrders(choices: Choices, step: OrderStep): Choices {
  const { drafts, ordersPlaced } = choices;
  const put = (orders: readonly Order[]): Choices => ({ ...choices, drafts: { ...drafts, orders } });
  if (step.type === 'edit') return put(drafts.orders.map((order) => (order.id === step.id ? step.order : order)));
  if (step.type === 'remove') return put(drafts.orders.filter(({ id }) => id !== step.id));
  const patient = patientOf(choices);
  if (!patient) return choices;
  const number = ordersPlaced + 1;
  return { ...put([...drafts.orders, draftOrder(step.order, number, aboutOf(patient))]), ordersPlaced: number };
}

function accept(choices: Choices, taken: Taken): Choices {
  const { drafts, changes } = applyActions(choices.drafts, taken.suggestion.actions ?? []);
  const before = choices.changes.length;
  const numbered = changes.map((change, index) => ({ ...change, number: before + index + 1 }));
  return { ...choices, drafts, changes: [...choices.changes, ...numbered], taken: [...choices.taken, taken] };
}
