/** The machine-readable decision that goes out beside the cards; lists without members are left out (CDS Hooks: no empty arrays). */
import type { CdsResponse } from '../cds-hooks/types.ts';
import type { Profile } from '../domain/advice.ts';
import { REVERSE_DOMAIN } from '../domain/constants.ts';
import type { Decision } from '../domain/decision.ts';
import type { FindingCode } from '../domain/findings.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';

const DECISION_EXTENSION = `${REVERSE_DOMAIN}.decision`;

interface Identity {
  readonly decisionId: string;
  readonly knowledge: string;
  readonly profile: Profile;
}

/** @returns `{ "io.github.ryggrad.decision": { id, knowledge, profile, triage, urgency, imaging, … } }` */
export function decisionExtension(
  decision: Decision,
  facts: PatientFacts,
  identity: Identity,
): Readonly<Record<string, unknown>> {
  const { imaging } = decision;
  return {
    [DECISION_EXTENSION]: {
      id: identity.decisionId,
      knowledge: identity.knowledge,
      profile: identity.profile,
      triage: decision.triage,
      ...(decision.provisional && { provisional: true }),
      urgency: decision.urgency,
      imaging: {
        advice: imaging.advice,
        ...(imaging.firstChoice.length > 0 && { firstChoice: imaging.firstChoice }),
        ...(imaging.alternative.length > 0 && { alternative: imaging.alternative }),
      },
      ...(decision.orders.length > 0 && { orders: decision.orders }),
      // An emergency that a site has switched off is no card, but every program that reads this sees it.
      ...(decision.withheld && { withheld: decision.withheld }),
      findings: findingLists(facts),
      ...(facts.unavailable.length > 0 && { unavailable: facts.unavailable }),
      ...notReadOf(facts),
    },
  };
}

/** Says of a decision that went out all the same that GET /decisions will not find it. */
export function toldNotKept<R extends Pick<CdsResponse, 'extension'>>(response: R): R {
  const decision = response.extension?.[DECISION_EXTENSION];
  if (typeof decision !== 'object') return response;
  return { ...response, extension: { ...response.extension, [DECISION_EXTENSION]: { ...decision, kept: false } } };
}

/** How much that came with each referral was not read, and why (docs/adr/0009). */
function notReadOf({ orders }: PatientFacts): { readonly notRead?: readonly unknown[] } {
  const notRead = orders.flatMap((order) =>
    order.notRead === undefined ? [] : [{ order: order.reference, ...order.notRead }],
  );
  return notRead.length === 0 ? {} : { notRead };
}

function findingLists(facts: PatientFacts): Record<string, readonly FindingCode[]> {
  const present: FindingCode[] = [];
  const absent: FindingCode[] = [];
  const notDocumented: FindingCode[] = [];
  const conflicting: FindingCode[] = [];
  // Facts hold their findings in the order of the vocabulary; walking along them is faster than looking each up.
  for (const key in facts.findings) {
    const code = key as FindingCode;
    const finding = facts.findings[code];
    if (finding.state === 'present') present.push(code);
    else if (finding.state === 'absent') absent.push(code);
    else notDocumented.push(code);
    if (finding.conflicting) conflicting.push(code);
  }
  return {
    ...(present.length > 0 && { present }),
    ...(absent.length > 0 && { absent }),
    ...(notDocumented.length > 0 && { notDocumented }),
    ...(conflicting.length > 0 && { conflicting }),
  };
}
