/** Liveness for everybody; readiness with the state of each part for those who may know it. */
import type { Express } from 'express';
import type { Authenticator } from '../auth/authenticator.ts';
import { ServiceError } from '../errors.ts';
import { allowOnly } from './methods.ts';
import { notesOf, send } from './respond.ts';

export interface Readiness {
  readonly ready: boolean;
  /** State of each part: `terminology: ok`. */
  readonly parts: Readonly<Record<string, 'ok' | 'failed' | 'off'>>;
  /** State of each FHIR server that was read from; for those whose name was checked. */
  readonly servers?: Readonly<Record<string, string>>;
}

export interface HealthDeps {
  readonly authenticator?: Authenticator;
  readonly readiness: () => Promise<Readiness>;
}

export function routeHealth(app: Express, deps: HealthDeps): void {
  app
    .route('/health/live')
    .get((_request, response) => send(response, { status: 200, body: { status: 'live' } }))
    .all(allowOnly('GET', 'HEAD'));
  app
    .route('/health/ready')
    .get(async (_request, response) => {
      const { ready, parts, servers } = await deps.readiness();
      // What is inside is told to clients only, where it is known who they are.
      const { client } = notesOf(response);
      const isTold = deps.authenticator === undefined || client !== undefined;
      const told = { ...parts, ...(client !== undefined && servers) };
      if (ready) return send(response, { status: 200, body: { status: 'ready', ...(isTold && { parts: told }) } });
      if (!isTold) throw new ServiceError('unavailable');
      const failed = Object.entries(parts).filter(([, state]) => state === 'failed');
      throw new ServiceError(
        'unavailable',
        failed.map(([part]) => ({ diagnostics: `${part}: failed` })),
      );
    })
    .all(allowOnly('GET', 'HEAD'));
}
