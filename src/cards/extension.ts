/** The machine-readable side of a card: advice, rules, basis and the records behind the findings. */
import { REVERSE_DOMAIN } from '../domain/constants.ts';
import type { Advice } from '../domain/decision.ts';
import type { Evidence, FindingCode } from '../domain/findings.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import type { BasisEntry } from './cited.ts';

export const ADVICE_EXTENSION = `${REVERSE_DOMAIN}.advice`;
/** Records named for one finding; a fever may have been charted fifty times. */
const RECORDS_PER_FINDING = 3;

interface EvidenceEntry {
  readonly finding: FindingCode;
  readonly state: Evidence['state'] | 'not-documented';
  readonly reference?: string;
  readonly date?: string;
}

/** @returns `{ "io.github.ryggrad.advice": { advice, rules, basis, evidence, concerns } }`, without empty lists */
export function adviceExtension(
  advice: Advice,
  facts: PatientFacts,
  basis: readonly BasisEntry[],
): Readonly<Record<string, unknown>> {
  const evidence = evidenceEntries(advice, facts);
  return {
    [ADVICE_EXTENSION]: {
      advice: advice.code,
      ...(advice.rules.length > 0 && { rules: advice.rules }),
      ...(basis.length > 0 && { basis }),
      ...(evidence.length > 0 && { evidence }),
      ...(advice.order !== undefined && { concerns: [advice.order, ...(advice.otherOrders ?? [])] }),
    },
  };
}

function evidenceEntries(advice: Advice, facts: PatientFacts): readonly EvidenceEntry[] {
  const entries: EvidenceEntry[] = [];
  for (const finding of advice.found) addRecords(finding, facts, entries);
  for (const finding of advice.notKnown) entries.push({ finding, state: 'not-documented' });
  return entries;
}

function addRecords(code: FindingCode, facts: PatientFacts, entries: EvidenceEntry[]): void {
  const { state, evidence } = facts.findings[code];
  if (evidence.length === 0) entries.push({ finding: code, state });
  for (const record of evidence.slice(0, RECORDS_PER_FINDING)) {
    entries.push({
      finding: code,
      state: record.state,
      ...(record.reference && { reference: record.reference }),
      ...(record.date && { date: record.date }),
    });
  }
}
