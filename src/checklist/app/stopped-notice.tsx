/** Why there is nothing to fill in, and where to go instead. */
import type { Stopped } from '../stopped.ts';
import { saveFailures, stops, toAlone, unknownPatient } from './failure-words.ts';
import { useSay } from './say.ts';

export function StoppedNotice({ stopped }: { stopped: Stopped }) {
  const say = useSay();
  const { reason, failure } = stopped;
  const isUnknown = reason === 'patient' && failure?.kind === 'not-found';
  return (
    <section className="sheet" role={reason === 'by-itself' ? undefined : 'alert'}>
      <p>{say.pair(isUnknown ? unknownPatient : stops[reason])}</p>
      {failure !== undefined && !isUnknown && <p className="quiet">{say.pair(saveFailures[failure.kind])}</p>}
      <p>
        <a href="alone.html">{say.pair(toAlone)}</a>
      </p>
    </section>
  );
}
