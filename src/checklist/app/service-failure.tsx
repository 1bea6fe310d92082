/** The service did not answer; what was typed is still there. */
import type { Stopped } from '../stopped.ts';
import { kept, saveFailures, stops } from './failure-words.ts';
import { useSay } from './say.ts';

export function ServiceFailure({ stopped }: { stopped: Stopped }) {
  const say = useSay();
  const { reason, failure } = stopped;
  return (
    <div role="alert" className="problem">
      <p>{say.pair(stops[reason])}</p>
      {failure?.kind === 'too-many' && <p>{say.pair(saveFailures[failure.kind])}</p>}
      <p>{say.pair(kept)}</p>
    </div>
  );
}
