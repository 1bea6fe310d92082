/** Reads the orders of a hook into facts: what is ordered, is it about the back, and what does it ask. */
import type { FhirResource } from 'fhir/r4';
import type { OrderFact, OrderKind } from '../../domain/patient-facts.ts';
import type { ChartOrder } from '../chart.ts';
import { type ReferralWords, referralWords } from '../referral-text/referral-words.ts';
import type { Terminology } from '../terminology/terminology.ts';
import { careComesFirst, careConcernsBack, careContexts, careKind } from './care-order.ts';
import { drugConcernsBack, drugContexts } from './drug-order.ts';
import { at, textAt } from './fields.ts';
import { type ImagingOrder, imagingByCode, imagingByText, modalityOfProcedure } from './imaging-order.ts';
import { plainLabel } from './label.ts';
import { matchedWords, type OrderSituation } from './matched-words.ts';
import { isReadableOrder, lastSegment, type OrderParts, partsOf, type Resolve } from './order-parts.ts';
import { questionOf } from './read-question.ts';
import type { OrderReader } from './types.ts';
import { reasonPlaceOf, regionsOf } from './where.ts';

export interface OrderReaderDeps {
  readonly terminology: Terminology;
}

interface OrderMatter {
  readonly kind: OrderKind;
  readonly concernsBack: boolean;
  readonly contexts: readonly string[];
  readonly imaging?: ImagingOrder;
}

/** Statuses of orders that nobody will carry out. */
const deadStatuses: ReadonlySet<string> = new Set(['entered-in-error', 'revoked', 'cancelled', 'stopped']);
const priorities: ReadonlySet<string> = new Set(['routine', 'urgent', 'asap', 'stat']);
const notOurs: OrderMatter = { kind: 'other', concernsBack: false, contexts: [] };

/** @see OrderReader for the shapes; what codes and words mean stands in words/ and in the published value sets. */
export function createOrderReader({ terminology }: OrderReaderDeps): OrderReader {
  return (orders, medications, backIsTodaysMatter, resolve = () => undefined, thisYear = 0) => {
    if (orders.length === 0) return [];
    const byId = medicationsById(medications);
    return orders.map((order, index) => ({
      ...readOrder(order, index, byId, backIsTodaysMatter, resolve, terminology),
      ...ownWordsOf(order, resolve, thisYear),
    }));
  };
}

function medicationsById(medications: readonly FhirResource[]): ReadonlyMap<string, unknown> {
  const byId = new Map<string, unknown>();
  for (const medication of medications) {
    const id = textAt(medication, 'id');
    if (id !== undefined) byId.set(lastSegment(id), medication);
  }
  return byId;
}

function readOrder(
  { resource, selected }: ChartOrder,
  index: number,
  medications: ReadonlyMap<string, unknown>,
  backIsTodaysMatter: boolean,
  resolve: Resolve,
  terminology: Terminology,
): OrderFact {
  const parts = partsOf(resource, medications, resolve);
  const priority = priorityOf(resource);
  const matter = isAlive(resource) ? matterOf(parts, priority, backIsTodaysMatter, terminology) : notOurs;
  const procedure = matter.imaging?.procedure;
  const modality = procedure === undefined ? undefined : modalityOfProcedure[procedure];
  return {
    reference: referenceOf(resource, parts.type, index),
    kind: matter.kind,
    concernsBack: matter.concernsBack,
    ...(procedure === undefined ? {} : { imaging: procedure }),
    ...(modality === undefined ? {} : { modality }),
    ...(priority === undefined ? {} : { priority }),
    label: plainLabel(parts.ownWords ?? '') || parts.type || 'ServiceRequest',
    selected,
    question: questionOf(parts, terminology),
    contexts: matter.contexts,
  };
}

const unread: ReferralWords = Object.freeze({});

/** What a referral says in words beside its codes; the words of a prescription are about the medicine. */
function ownWordsOf({ resource }: ChartOrder, resolve: Resolve, thisYear: number): ReferralWords {
  const type = textAt(resource, 'resourceType') ?? '';
  const isReferral = isReadableOrder(type) && type !== 'MedicationRequest' && isAlive(resource);
  return isReferral ? referralWords(resource, resolve, thisYear) : unread;
}

/** `ServiceRequest/1`; a draft without id is named by its place in the call, `ServiceRequest#2`. */
function referenceOf(resource: unknown, type: string, index: number): string {
  const id = textAt(resource, 'id');
  return id === undefined ? `${type}#${index + 1}` : `${type}/${id}`;
}

function isAlive(resource: unknown): boolean {
  return at(resource, 'doNotPerform') !== true && !deadStatuses.has(textAt(resource, 'status') ?? '');
}

function isPriority(text: string): text is NonNullable<OrderFact['priority']> {
  return priorities.has(text);
}

function priorityOf(resource: unknown): OrderFact['priority'] {
  const stated = textAt(resource, 'priority');
  return stated !== undefined && isPriority(stated) ? stated : undefined;
}

function matterOf(
  parts: OrderParts,
  priority: string | undefined,
  backIsTodaysMatter: boolean,
  terminology: Terminology,
): OrderMatter {
  if (!isReadableOrder(parts.type)) return notOurs;
  const situation: OrderSituation = {
    parts,
    regions: regionsOf(parts, terminology),
    reason: reasonPlaceOf(parts.reason, terminology),
    priority,
    backIsTodaysMatter,
  };
  const matched = matchedWords(situation, terminology);
  return parts.type === 'MedicationRequest' ? drugMatter(situation, matched) : serviceMatter(situation, matched);
}

function drugMatter(situation: OrderSituation, matched: ReadonlySet<string>): OrderMatter {
  const contexts = drugContexts(situation, matched);
  return { kind: 'medication', concernsBack: drugConcernsBack(situation, contexts), contexts };
}

function serviceMatter(situation: OrderSituation, matched: ReadonlySet<string>): OrderMatter {
  const coded = [...matched];
  const imaging = imagingByCode(situation, matched);
  if (imaging !== undefined) return imagingMatter(imaging, coded);
  const contexts = [...new Set([...coded, ...careContexts(situation)])];
  const pictured = coded.length > 0 || careComesFirst(situation) ? undefined : imagingByText(situation);
  if (pictured !== undefined) return imagingMatter(pictured, []);
  const kind = careKind(situation, contexts);
  return { kind, concernsBack: careConcernsBack(situation, kind, contexts), contexts };
}

function imagingMatter(imaging: ImagingOrder, coded: readonly string[]): OrderMatter {
  const contexts = [...new Set([...coded, ...imaging.contexts])];
  return { kind: 'imaging', concernsBack: imaging.concernsBack, contexts, imaging };
}
