/** Whether calls are welcome, and the state of each part. */
import type { Authentication } from './authentication.ts';
import type { Readiness } from './http/health.ts';
import type { LiveParts } from './live-parts.ts';
import type { Store } from './store/types.ts';

export interface Watched {
  readonly live: LiveParts;
  readonly store: Store;
  readonly authentication: Authentication | undefined;
  /** Whether the newest configuration could be used. */
  readonly reloaded: boolean;
  /** Of the demonstration. */
  readonly demo: Readiness['parts'];
}

/**
 * A refused reload does not take the service out of use: it works on with what was checked before, and says so. A store
 * that fails takes it out of use where calls are then refused.
 */
export function readinessOf({ live, store, authentication, reloaded, demo }: Watched): Readiness {
  const { everyone, whenStoreFails } = live.current().config;
  const switchedOff = [...(everyone.emergenciesOff?.advice ?? [])].map((code) => [`advice ${code}`, 'off' as const]);
  const isRemembering = authentication?.isWorking() ?? true;
  const isKeeping = store.state().working;
  return {
    ready: isRemembering && (isKeeping || whenStoreFails === 'answer'),
    parts: {
      knowledge: 'ok',
      configuration: reloaded ? 'ok' : 'failed',
      ...Object.fromEntries(switchedOff),
      store: isKeeping ? 'ok' : 'failed',
      ...demo,
      ...(authentication && { 'used tokens': isRemembering ? 'ok' : 'failed' }),
    },
    servers: Object.fromEntries(
      [...live.current().parts.serverStates()].map(([address, state]) => [`fhir ${address}`, state]),
    ),
  };
}
