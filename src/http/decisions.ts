/** The address of stored decisions: each is told to the client that it was made for, and to nobody else. */
import type { Express, Response } from 'express';
import { ServiceError } from '../errors.ts';
import type { Log } from '../log.ts';
import { allowOnly } from './methods.ts';
import { notesOf, send } from './respond.ts';

export interface DecisionsDeps {
  /** Undefined for anybody else and anything unknown. */
  readonly trace: (id: string, client: string | undefined) => Promise<object | undefined>;
  readonly clientOf: (response: Response) => string | undefined;
  readonly log: Log;
}

export function routeDecisions(app: Express, { trace, clientOf, log }: DecisionsDeps): void {
  app
    .route('/decisions/:id')
    .get(async ({ params }, response) => {
      const found = await trace(params.id, clientOf(response));
      // Another client's decision is as unknown as one that was never made.
      if (found === undefined) throw new ServiceError('not-found');
      send(response, { status: 200, body: found });
      log.info('decision read', { ...notesOf(response), decisionId: params.id.toLowerCase(), status: 200 });
    })
    .all(allowOnly('GET', 'HEAD'));
}
