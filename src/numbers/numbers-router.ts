/** Gives the numbers to their page, and as tables for a spreadsheet. */
import { type Express, Router } from 'express';
import { ServiceError } from '../errors.ts';
import { allowOnly } from '../http/methods.ts';
import { NOTHING_RUNS, send } from '../http/respond.ts';
import type { Queries } from '../store/sql/tables.ts';
import { StoreFailed } from '../store/types.ts';
import { csvOf, tableNames } from './csv.ts';
import type { Names } from './names.ts';
import { type Numbers, numbersOf } from './numbers.ts';
import { type Asked, readAsked } from './period.ts';

export interface NumbersDeps {
  readonly queries: Queries;
  readonly names: Names;
  readonly now: () => Date;
}

/** Whoever reaches these may see the numbers of every client: mount them where only the operator gets, or in a demonstration. */
export function routeNumbers(app: Express, { queries, names, now }: NumbersDeps): void {
  const router = Router({ strict: true, caseSensitive: true });
  const read = async (url: string): Promise<{ readonly asked: Asked; readonly numbers: Numbers }> => {
    const asked = readAsked(url, now().toISOString().slice(0, 10));
    return { asked, numbers: await kept(numbersOf(queries, asked)) };
  };
  router
    .route('/data.json')
    .get(async (request, response) => {
      const { numbers } = await read(request.url);
      response.setHeader('Cache-Control', 'no-store');
      send(response, { status: 200, body: { ...numbers, names } });
    })
    .all(allowOnly('GET', 'HEAD'));
  for (const table of tableNames) {
    router
      .route(`/${table}.csv`)
      .get(async (request, response) => {
        const { asked, numbers } = await read(request.url);
        response.setHeader('Content-Type', 'text/csv; charset=utf-8; header=present');
        response.setHeader(
          'Content-Disposition',
          `attachment; filename="ryggrad-${table}-${asked.from}-${asked.to}.csv"`,
        );
        response.setHeader('Cache-Control', 'no-store');
        response.setHeader('X-Content-Type-Options', 'nosniff');
        response.setHeader('Content-Security-Policy', NOTHING_RUNS);
        response.end(csvOf(table, numbers, names, asked.language));
      })
      .all(allowOnly('GET', 'HEAD'));
  }
  app.use('/numbers', router);
}

async function kept<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof StoreFailed)) throw error;
    throw new ServiceError('unavailable', [{ diagnostics: 'the store does not answer' }]);
  }
}
