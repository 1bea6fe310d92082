/** The part of autocannon that the load generator uses; the package brings no types. */
declare module 'autocannon' {
  import { type EventEmitter } from 'node:events';

  export interface Request {
    method: string;
    path: string;
    headers: Record<string, string>;
    body?: Buffer;
    setupRequest?: (request: Request) => Request;
  }
  interface Options {
    url: string;
    connections: number;
    duration: number;
    requests: Request[];
  }
  interface Result {
    readonly duration: number;
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
    readonly requests: { readonly total: number };
  }
  interface Instance extends EventEmitter, Promise<Result> {}
  export default function autocannon(options: Options): Instance;
}
