/** The n-th request of a seed: the same seed and number give the same bytes, whatever was sent before. */
import { createRandom, type Random } from '../random.ts';
import { changeBytes } from './bytes.ts';
import { anywhere, elsewhere } from './canary.ts';
import type { Seed } from './corpus.ts';
import { isHolder } from './places.ts';
import { changeStructure } from './structure.ts';

export interface FuzzRequest {
  readonly number: number;
  /** Name of the valid call that it was. */
  readonly origin: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export type RequestMaker = (number: number) => FuzzRequest;

export function createRequests(corpus: readonly Seed[], seed: number): RequestMaker {
  return (number) => {
    const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca77));
    const origin = random.weighted(corpus);
    const body = spoilt(origin, random);
    const path = origin.path ?? `/cds-services/${origin.service}`;
    const usual = { method: 'POST', path, headers: headersOf(random) };
    return { number, origin: origin.name, ...usual, ...(random.chance(0.03) && otherDoor(random)), body };
  };
}

/** Mostly the structure: a body whose bytes are broken seldom gets further than the parser. */
function spoilt({ body }: Seed, random: Random): Buffer {
  const way = random.weighted([
    { share: 70, structure: true, bytes: false },
    { share: 12, structure: false, bytes: true },
    { share: 13, structure: true, bytes: true },
    { share: 5, structure: false, bytes: false },
  ]);
  const changed = way.structure || random.chance(0.1) ? structureOf(body, way.structure, random) : body;
  const bytes = Buffer.from(changed);
  return way.bytes ? changeBytes(bytes, random) : bytes;
}

function structureOf(text: string, isSpoilt: boolean, random: Random): string {
  const body: unknown = JSON.parse(text);
  if (!isHolder(body)) return text;
  if (random.chance(0.1)) Object.assign(body, structuredClone(elsewhere));
  if (isSpoilt) changeStructure(body, random);
  return JSON.stringify(body);
}

const languages = ['nb', 'en', 'nn-NO, en;q=0.5', '*', 'x'.repeat(500), `${anywhere};q=NaN`, ';;q=,', ''];
const types = ['application/fhir+json', 'application/json; charset=utf-8', 'text/plain', 'application/json; charset=x'];

function headersOf(random: Random): Readonly<Record<string, string>> {
  return {
    'content-type': random.chance(0.02) ? random.pick(types) : 'application/json',
    ...(random.chance(0.1) && { 'accept-language': random.pick(languages) }),
    ...(random.chance(0.02) && { authorization: `Bearer ${anywhere}` }),
    ...(random.chance(0.02) && { 'x-correlation-id': anywhere }),
    ...(random.chance(0.01) && { 'content-encoding': random.pick(['gzip', 'br', anywhere]) }),
  };
}

const paths = [
  '/cds-services',
  '/cds-services/',
  '/cds-services/back-pain-patient-view/feedback',
  `/cds-services/${anywhere}`,
  '/cds-services/__proto__',
  '/cds-services/constructor/feedback',
  `/cds-services/${anywhere}/feedback`,
  '/cds-services/back-pain-patient-view/feedback/',
  '/cds-services/back-pain-patient-view/feedback/x',
  '/cds-services/%2e%2e',
  '/cds-services/%ff',
  '/decisions/00000000-0000-4000-8000-000000000000',
  '/decisions/00000000-0000-4000-8000-00000000000A',
  '/decisions/urn:uuid:00000000-0000-4000-8000-000000000000',
  '/decisions/__proto__',
  '/decisions/%00',
  '/decisions/%2e%2e%2f%2e%2e',
  '/decisions/%27%20OR%201=1--',
  '/decisions/%f0%9f%92%a9%e2%80%ae',
  '/decisions/%ed%a0%80',
  '/decisions/',
  '/decisions/a/b',
  `/decisions/${'9'.repeat(4_000)}`,
  `/decisions/${anywhere}`,
  '/health/ready',
  '/',
  '//',
  `/?${anywhere}=%zz`,
  `/${'a'.repeat(4_000)}`,
];

function otherDoor(random: Random): { readonly method: string; readonly path: string } {
  return {
    method: random.pick(['POST', 'GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']),
    path: random.pick(paths),
  };
}
