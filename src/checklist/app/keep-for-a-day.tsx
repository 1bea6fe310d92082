/** Where the FHIR server takes nothing: the doctor may let the service remember the answers, and is told what that means. */
import { useState } from 'react';
import { useSay } from './say.ts';

export interface KeepForADayProps {
  readonly isEmpty: boolean;
  /** Rejects when the answers are not kept. */
  readonly keep: () => Promise<void>;
}

export function KeepForADay({ isEmpty, keep }: KeepForADayProps) {
  const say = useSay();
  const [hasFailed, setFailed] = useState(false);
  const tryToKeep = (): void => {
    setFailed(false);
    keep().catch(() => setFailed(true));
  };
  return (
    <>
      <p>{say('keepHint')}</p>
      {hasFailed && (
        <p role="alert" className="problem">
          {say('notKept')}
        </p>
      )}
      <div className="choices">
        <button type="button" disabled={isEmpty} onClick={tryToKeep}>
          {say('keep')}
        </button>
      </div>
    </>
  );
}
