/** From how the page was opened to a patient whose record has been read. */
import { readAppContext } from '../logic/app-context.ts';
import type { Way } from '../logic/capability.ts';
import { isAllowed, readLaunch } from '../logic/launch.ts';
import { type Opened, type PatientRecord, readRecord, readWay } from '../record.ts';
import { readSettings } from '../service.ts';
import { openSession } from '../session/open.ts';
import { smartSession } from '../session/smart.ts';
import type { Session } from '../session/types.ts';
import { Stopped, type StopReason } from '../stopped.ts';

export interface Started extends Opened {
  readonly record: PatientRecord;
  readonly way: Way;
}

/** @throws Stopped with the reason why there is nothing to fill in */
export async function start(language: string): Promise<Started> {
  const session = await sessionOf(location.search, location.hash);
  const context = readAppContext(session.appContext, session.patientId);
  const settings = await readSettings(context.client);
  const opened = { session, settings, context };
  const [record, way] = await Promise.all([readRecord(opened, { language }), readWay(session)]);
  return { ...opened, record, way };
}

async function sessionOf(search: string, hash: string): Promise<Session> {
  const launch = readLaunch(search, hash);
  if (launch.kind === 'back-from-login') return smartSession();
  if (launch.kind !== 'open') throw new Stopped(stoppedBefore(search));
  if (!isAllowed(launch.server, await readSettings(), true)) throw new Stopped('not-allowed');
  return openSession(launch);
}

/** The launching page sends its reader here with the reason why it could not go on. */
function stoppedBefore(search: string): StopReason {
  const reason = new URLSearchParams(search).get('stopped');
  return reason === 'not-allowed' || reason === 'login' ? reason : 'by-itself';
}
