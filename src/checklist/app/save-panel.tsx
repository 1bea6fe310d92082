/** Saving: how it will be done, what happened, and what can be done when it was refused. */
import type { ReactNode } from 'react';
import { findingNames, isFindingCode } from '../../domain/findings.ts';
import type { Way } from '../logic/capability.ts';
import type { Failure } from '../logic/failure.ts';
import { kept, otherWay, partly, saveFailures, wayNotKnown, ways } from './failure-words.ts';
import { type Say, useSay } from './say.ts';

export type SaveState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly refused: readonly string[] };

export interface SavePanelProps {
  /** Undefined while the server has not said. */
  readonly way: Way | undefined;
  readonly state: SaveState;
  readonly isEmpty: boolean;
  readonly save: (way: Way) => void;
  /** Asks the service what it says of the answers, without saving them. */
  readonly advise: () => void;
  readonly children: ReactNode;
}

export function SavePanel({ way, state, isEmpty, save, advise, children }: SavePanelProps) {
  const say = useSay();
  // Not disabled meanwhile: the keyboard would lose its place.
  const isSaving = state.kind === 'saving';
  return (
    <section className="sheet save" aria-labelledby="save-heading">
      <h2 id="save-heading">{say('saveTitle')}</h2>
      <p className="quiet">{say.pair(way === undefined ? wayNotKnown : ways[way])}</p>
      {state.kind === 'failed' && <Refused failure={state.failure} refused={state.refused} />}
      {isEmpty && <p>{say('nothingYet')}</p>}
      <div className="choices">
        {way !== undefined && way !== 'none' && (
          <button
            type="button"
            className="main"
            disabled={isEmpty}
            aria-busy={isSaving}
            onClick={() => isSaving || save(way)}
          >
            {say(isSaving ? 'saving' : state.kind === 'failed' ? 'tryAgain' : 'save')}
          </button>
        )}
        {state.kind === 'failed' && way !== undefined && <OtherWays way={way} failure={state.failure} save={save} />}
        {(way === 'none' || state.kind === 'failed') && (
          <button type="button" disabled={isEmpty} onClick={advise}>
            {say('adviseOnly')}
          </button>
        )}
      </div>
      {children}
    </section>
  );
}

function Refused({ failure, refused }: { failure: Failure; refused: readonly string[] }) {
  const say = useSay();
  return (
    <div role="alert" className="problem">
      {refused.length > 0 ? (
        <p>
          {say.pair(partly)}: {namesOf(refused, say)}.
        </p>
      ) : (
        <p>{say.pair(kept)}</p>
      )}
      <p>{say.pair(saveFailures[failure.kind])}</p>
      {failure.says !== undefined && <p className="quiet">«{failure.says}»</p>}
    </div>
  );
}

/** A server that refuses all at once may take it in parts. */
function OtherWays({ way, failure, save }: { way: Way; failure: Failure; save: (way: Way) => void }) {
  const say = useSay();
  if (failure.kind === 'expired' || failure.kind === 'offline' || failure.kind === 'not-found') return null;
  const others: readonly ('single' | 'response-only')[] =
    way === 'transaction' ? ['single', 'response-only'] : way === 'single' ? ['response-only'] : [];
  return others.map((other) => (
    <button key={other} type="button" onClick={() => save(other)}>
      {say.pair(otherWay[other])}
    </button>
  ));
}

function namesOf(codes: readonly string[], say: Say): string {
  return codes.map((code) => (isFindingCode(code) ? say.text(findingNames[code]) : code)).join(', ');
}
