/** What tests of the store keep in it, and the three kinds of store that they run on. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeedbackEvent, StoredCard, StoredDecision } from '../../src/store/types.ts';
import { postgresIsHere } from './postgres/binaries.ts';
import { newDatabase } from './postgres/database.ts';

export type StoreKind = 'memory' | 'sqlite' | 'postgres';

/** For stores whose patience is not what is tested: the machine may be busy. */
export const unhurried = { waitMs: 20_000 } as const;

/** PostgreSQL only where it is installed. */
export const storeKinds: readonly StoreKind[] = [
  'memory',
  'sqlite',
  ...(postgresIsHere() ? ['postgres' as const] : []),
];

/** Those that outlive their process. */
export const lastingKinds = storeKinds.filter((kind) => kind !== 'memory');

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

/** A folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ryggrad-store-'));
  folders.push(folder);
  return folder;
}

/** @returns the URL of a store in which nothing is yet */
export async function emptyStore(kind: StoreKind): Promise<string> {
  if (kind === 'memory') return 'memory:';
  if (kind === 'postgres') return newDatabase();
  return `sqlite:${join(temporaryFolder(), 'data', 'ryggrad.db')}`;
}

export function aCard(card: Partial<StoredCard> = {}): StoredCard {
  return {
    uuid: randomUUID(),
    advice: 'imagingNotIndicated',
    indicator: 'warning',
    suggestions: [randomUUID()],
    evidenceKey: 'evidence',
    ...card,
  };
}

export function aDecision(decision: Partial<StoredDecision> = {}): StoredDecision {
  return {
    id: randomUUID(),
    client: 'https://ehr.example',
    service: 'back-pain-order-sign',
    hookInstance: randomUUID(),
    at: '2026-11-22T10:00:00.000Z',
    knowledge: '0.1.0+0123abc',
    profile: 'current',
    mode: 'active',
    status: 200,
    patient: { keyId: '2026', hash: randomUUID() },
    triage: 'nonspecific',
    urgency: 'routine',
    completeness: { recorded: 3, of: 16 },
    cards: [aCard(), aCard({ advice: 'completeRedFlagChecklist', indicator: 'info', suggestions: [] })],
    rules: [{ rule: 'imaging.nonspecific.no-red-flags', outcome: 'fired', order: 'ServiceRequest/1' }],
    evidence: [{ finding: 'fever', state: 'absent', reference: 'Observation/1', date: '2026-11-20' }],
    unavailable: [],
    milliseconds: { gather: 1.25, rules: 0.5 },
    ...decision,
  };
}

export function aFeedback(card: string, event: Partial<FeedbackEvent> = {}): FeedbackEvent {
  return {
    id: randomUUID(),
    client: 'https://ehr.example',
    service: 'back-pain-order-sign',
    card,
    outcome: 'overridden',
    suggestions: [],
    outcomeAt: '2026-11-22T10:05:00.000Z',
    receivedAt: '2026-11-22T10:05:01.000Z',
    ...event,
  };
}
