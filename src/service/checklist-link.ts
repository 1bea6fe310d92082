/** Puts the way to the checklist on the cards that ask for what nobody has recorded. */
import type { CallOrder, Card, Link } from '../cds-hooks/types.ts';
import type { Localized } from '../domain/language.ts';
import type { Moment } from './suggestions.ts';

export interface ChecklistLink {
  /** `https://cds.example/checklist/launch.html` */
  readonly address: string;
  /** `iss` of the client, so that the checklist speaks with its settings. */
  readonly client?: string;
}

const label: Localized = {
  nb: 'Åpne sjekklisten for korsryggsmerter',
  en: 'Open the low back pain checklist',
};
/** EHRs hand the context on as one text, some of them within an address. */
const longestContext = 6000;
const mostOrders = 10;

/** @returns the cards, where one asks for findings with the link before all others */
export function withChecklistLink(cards: readonly Card[], moment: Moment, checklist: ChecklistLink): readonly Card[] {
  const { call, decision } = moment;
  // In an imaging department nobody can ask or examine the patient; in an emergency there is a call to make first.
  if (call.hook === 'io.github.ryggrad.imaging-referral-receive' || decision.urgency === 'emergency') return cards;
  let link: Link | undefined;
  return cards.map((card, index) => {
    if ((decision.advice[index]?.notKnown.length ?? 0) === 0) return card;
    link ??= linkFor(moment, checklist);
    return { ...card, links: [link, ...(card.links ?? [])] };
  });
}

function linkFor(moment: Moment, { address, client }: ChecklistLink): Link {
  const appContext = contextText(moment, client);
  return { label: label[moment.locale], url: address, type: 'smart', appContext };
}

/** What the hook was about, so that the checklist can ask it again: src/checklist/logic/app-context.ts reads it. */
function contextText({ call, orders }: Moment, client: string | undefined): string {
  const few = orders.slice(0, mostOrders);
  const context = (keep: readonly string[]): string =>
    JSON.stringify({
      v: 1,
      hook: call.hook,
      ...(call.encounterId !== undefined && { encounterId: call.encounterId }),
      ...(client !== undefined && { client }),
      ...(few.length > 0 && { orders: few.map((order) => pared(order, keep)) }),
      ...(call.conditions.length > 0 && { conditions: call.conditions.map((one) => picked(one, ofCondition)) }),
    });
  const whole = context([...ofOrder, ...words]);
  return whole.length <= longestContext ? whole : context(ofOrder);
}

const ofOrder = ['resourceType', 'id', 'status', 'intent', 'priority', 'code', 'subject', 'encounter', 'bodySite'];
/** What the referrer has written: read for signs that it mentions, and left out first where it is long. */
const words = ['reasonCode', 'orderDetail', 'medicationCodeableConcept', 'dosageInstruction', 'dispenseRequest'];
const ofCondition = ['resourceType', 'id', 'clinicalStatus', 'code', 'subject', 'onsetDateTime', 'recordedDate'];

function pared({ resource }: CallOrder, keep: readonly string[]): object {
  return picked(resource, keep);
}

function picked(resource: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(resource).filter(([name]) => names.includes(name)));
}
