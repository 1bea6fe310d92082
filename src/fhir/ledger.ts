/** Keeps the books of one gathering: what was asked, how it ended, which types are short of something. */
import type { FhirResource } from 'fhir/r4';
import { type Collection, createCollection } from './collection.ts';
import { type Gathered, type ReadReport, wasRead } from './gathered.ts';
import type { GrantRemark } from './grant.ts';

export interface Ledger {
  readonly collection: Collection;
  /** Those that were read by reference. */
  readonly orders: readonly FhirResource[];
  /** @param found whether the read brought at least one resource of its type, be it whole or not */
  report(report: ReadReport, found: boolean): void;
  addOrder(order: FhirResource): void;
  remark(remarks: readonly GrantRemark[]): void;
  /** @param names `DocumentReference/1` of what was not asked for because there were too many */
  leaveOut(names: ReadonlySet<string>): void;
  close(): Gathered;
}

const nothingOdd: readonly GrantRemark[] = Object.freeze([]);

export function createLedger(): Ledger {
  const collection = createCollection();
  const reads: ReadReport[] = [];
  const orders: FhirResource[] = [];
  const unavailable = new Set<string>();
  /** Types of which at least one read gave an answer that can be used. */
  const answered = new Set<string>();
  let suppressed = false;
  let leftOut: ReadonlySet<string> | undefined;
  let remarks: readonly GrantRemark[] = nothingOdd;
  return {
    collection,
    orders,
    report: (report, found) => {
      reads.push(report);
      const isWhole = wasRead(report.outcome);
      if (!isWhole) unavailable.add(report.resourceType);
      if (isWhole || found) {
        answered.add(report.resourceType);
        if (!report.key.startsWith('order:')) collection.markRead(report.resourceType);
      }
      if (report.outcome === 'suppressed') suppressed = true;
    },
    addOrder: (order) => void orders.push(order),
    remark: (found) => {
      remarks = found;
    },
    leaveOut: (names) => {
      if (names.size > 0) leftOut = names;
    },
    close: () => ({
      resources: collection.byType,
      orders,
      unavailable,
      whollyUnavailable: unavailable.difference(answered),
      suppressed,
      reads,
      remarks,
      ...(leftOut && { leftOut }),
    }),
  };
}
