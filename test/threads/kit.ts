/** A service that decides on threads, and how tests tell that a call was decided there. */
import { setTimeout as delay } from 'node:timers/promises';
import { type Clinic, openClinic } from '../memory/clinic.ts';

type Line = Readonly<Record<string, unknown>>;

/** Enough for a thread that can start at all; the time of the test ends before. */
const TRIES = 2000;

/** @returns when its one thread takes calls */
export async function openThreaded(env: Readonly<Record<string, string>> = {}, yaml?: string): Promise<Clinic> {
  const clinic = await openClinic({ RYGGRAD_THREADS: '1', ...env }, yaml);
  await untilOnThread(clinic);
  return clinic;
}

/** Sends calls that leave nothing behind until one of them was decided on a thread. */
export async function untilOnThread(clinic: Pick<Clinic, 'send' | 'log'>): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await clinic.send('POST', '/cds-services/back-pain-patient-view', '[]');
    if (wasOnThread(clinic)) return;
    await delay(50);
  }
  throw new Error('no thread has taken a call');
}

/** Of the newest hook call. */
export function wasOnThread({ log }: Pick<Clinic, 'log'>): boolean {
  return callLines(log()).at(-1)?.part === 'thread';
}

/** The one line that each hook call leaves. */
export function callLines(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ service, msg }) => service !== undefined && told.has(String(msg)));
}

const told = new Set(['hook answered', 'request refused', 'request failed']);

/** UUIDs become the number of their first appearance, so that which is which is still compared; drafts of ours bear the moment. */
export function comparable(text: string): string {
  const known = new Map<string, number>();
  const numbered = text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    known.set(id, known.get(id) ?? known.size + 1);
    return `#${known.get(id)}`;
  });
  return numbered.replace(/"authoredOn":"[\d-]+T[\d:.]+Z"/g, '"authoredOn":"now"');
}
