/** From how the page was opened to a patient whose record has been read. */
import { readAppContext } from '../logic/app-context.ts';
import type { Way } from '../logic/capability.ts';
import { isAllowed, readLaunch } from '../logic/launch.ts';
import { type Opened, type PatientRecord, readRecord, readWay } from '../record.ts';
import { readSettings } from '../service.ts';
import { openSession } from '../session/open.ts';
import type { Session } from '../session/types.ts';
import { Stopped, type StopReason } from '../stopped.ts';

export interface Started extends Opened {
  readonly record: PatientRecord;
  /** Known later than the record on slow servers: questions are answered before anything is saved. Never rejects. */
  readonly way: Promise<Way>;
}

/** @throws Stopped with the reason why there is nothing to fill in */
export async function start(language: string): Promise<Started> {
  const session = await sessionOf(location.search, location.hash);
  const context = readAppContext(session.appContext, session.patientId);
  const settings = await readSettings(context.client);
  const opened = { session, settings, context };
  const reading = readRecord(opened, { language });
  const way = readWay(session);
  return { ...opened, record: await reading, way };
}

async function sessionOf(search: string, hash: string): Promise<Session> {
  const launch = readLaunch(search, hash);
  // Only a login needs what speaks with it.
  if (launch.kind === 'back-from-login') return (await import('../session/smart.ts')).smartSession();
  if (launch.kind !== 'open') throw new Stopped(stoppedBefore(search));
  if (!isAllowed(launch.server, await readSettings(), true)) throw new Stopped('not-allowed');
  return openSession(launch);
}

/** The launching page sends its reader here with the reason why it could not go on. */
function stoppedBefore(search: string): StopReason {
  const reason = new URLSearchParams(search).get('stopped');
  return reason === 'not-allowed' || reason === 'login' ? reason : 'by-itself';
}
