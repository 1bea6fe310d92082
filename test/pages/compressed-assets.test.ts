/** What the pages are made of goes out compressed to whoever takes it so; what tells of a patient never does. */
import { readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { packageRoot } from '../../src/package-root.ts';
import { freshPages } from '../support/pages.ts';
import { type RunningServer, startTestServer } from '../support/server.ts';

const built = join(packageRoot, 'dist-pages');
const everything = 'gzip, deflate, br, zstd';

let server: RunningServer;
beforeAll(async () => {
  freshPages();
  server = await startTestServer({ RYGGRAD_DEMO: 'on' });
}, 90_000);
afterAll(() => server?.close());

interface Raw {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** As it came over the wire. */
  readonly bytes: Buffer;
}

/** @param accepts of the header Accept-Encoding; missing: no such header */
function read(path: string, accepts?: string): Promise<Raw> {
  const headers = accepts === undefined ? {} : { 'Accept-Encoding': accepts };
  return new Promise((resolve, reject) => {
    get(server.address + path, { headers, agent: false }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(Buffer.from(chunk));
      resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) });
    }).on('error', reject);
  });
}

/** An asset of a page by its ending: its address and what was built. */
function asset(page: string, ending: string): { readonly path: string; readonly content: Buffer } {
  const name = readdirSync(join(built, page, 'assets')).find((one) => one.endsWith(ending)) ?? '';
  const path = `${page === 'console' ? '' : `/${page}`}/assets/${name}`;
  return { path, content: readFileSync(join(built, page, 'assets', name)) };
}

describe('the assets of the pages', () => {
  it.each([
    ['console', '.js', 'text/javascript; charset=utf-8'],
    ['checklist', '.css', 'text/css; charset=utf-8'],
    ['rules', '.json', 'application/json; charset=utf-8'],
    ['numbers', '.svg', 'image/svg+xml'],
    ['leaflet', '.css', 'text/css; charset=utf-8'],
  ])('of %s (%s) come in the best form that the browser takes, as %s', async (page, ending, type) => {
    const { path, content } = asset(page, ending);
    const forms = [
      [everything, 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['br;q=0, gzip', 'gzip', gunzipSync],
    ] as const;
    for (const [accepts, encoding, unpack] of forms) {
      const { status, headers, bytes } = await read(path, accepts);
      expect([status, headers['content-encoding'], headers['content-type']]).toEqual([200, encoding, type]);
      expect(headers['content-length']).toBe(String(bytes.length));
      expect(bytes.length).toBeLessThan(content.length);
      expect(unpack(bytes).equals(content)).toBe(true);
    }
  });

  it('come as they are to a client that takes nothing else', async () => {
    const { path, content } = asset('console', '.js');
    for (const accepts of [undefined, 'identity', 'br;q=0, gzip;q=0']) {
      const { headers, bytes } = await read(path, accepts);
      expect(headers['content-encoding']).toBeUndefined();
      expect(bytes.equals(content)).toBe(true);
    }
  });

  it('say to caches that they differ by what the client takes, and each form has a tag of its own', async () => {
    const { path } = asset('console', '.css');
    const answers = await Promise.all([undefined, 'gzip', 'br'].map((accepts) => read(path, accepts)));
    expect(answers.map(({ headers }) => headers.vary)).toEqual(Array(3).fill('Accept-Encoding'));
    expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(
      Array(3).fill('public, max-age=31536000, immutable'),
    );
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it('that are not there are nowhere called compressed', async () => {
    const { status, headers, bytes } = await read('/assets/index-gone.js', everything);
    expect([status, headers['content-encoding']]).toEqual([404, undefined]);
    expect(JSON.parse(bytes.toString())).toHaveProperty('resourceType', 'OperationOutcome');
  });
});

describe('answers about patients', () => {
  it.each([
    '/console/patients.json',
    '/demo/fhir/Patient/ridebukseanestesi',
    '/demo/fhir/Observation?patient=ridebukseanestesi',
    '/numbers/data.json',
  ])('are not compressed: %s', async (path) => {
    const { status, headers } = await read(path, everything);
    expect([status, headers['content-encoding']]).toEqual([200, undefined]);
  });

  it.each(['/cds-services/back-pain-patient-view', '/demo/explain', '/checklist/api/services/back-pain-patient-view'])(
    'are not compressed: a call to %s',
    async (path) => {
      const answer = await fetch(server.address + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Accept-Encoding': everything },
        body: JSON.stringify({
          hook: 'patient-view',
          hookInstance: crypto.randomUUID(),
          context: { userId: 'Practitioner/1', patientId: patient },
          prefetch: await chart(),
        }),
      });
      expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, null]);
      expect(await answer.text()).toContain('"cards":[{');
    },
  );
});

const patient = 'ridebukseanestesi';

/** What the service asks for of the demo patient, as an EHR sends it along. */
async function chart(): Promise<object> {
  const readJson = async (path: string) => JSON.parse((await read(path)).bytes.toString());
  const { services } = (await readJson('/cds-services')) as CdsServices;
  const { prefetch = {} } = services.find(({ hook }) => hook === 'patient-view') ?? {};
  const queries = Object.entries(prefetch).map(
    ([key, template]) => [key, template.replace('{{context.patientId}}', patient)] as const,
  );
  const readable = queries.filter(([, query]) => !query.includes('{{'));
  return Object.fromEntries(
    await Promise.all(readable.map(async ([key, query]) => [key, await readJson(`/demo/fhir/${query}`)])),
  );
}

interface CdsServices {
  readonly services: readonly { readonly hook: string; readonly prefetch?: Readonly<Record<string, string>> }[];
}
