/** The answer of an address to a method that it does not take. */
import type { RequestHandler } from 'express';
import { ServiceError } from '../errors.ts';

export function allowOnly(...methods: readonly string[]): RequestHandler {
  const allow = [...methods, 'OPTIONS'].join(', ');
  return (request, response) => {
    response.setHeader('Allow', allow);
    if (request.method !== 'OPTIONS') throw new ServiceError('method-not-allowed');
    response.statusCode = 204;
    response.end();
  };
}
