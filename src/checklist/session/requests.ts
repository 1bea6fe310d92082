/** Requests to a FHIR server from the browser: below its base only, without cookies, and never led elsewhere. */
import type { Get } from '../logic/chart.ts';
import type { Reply, Send } from '../logic/saving.ts';

/** Longer than a slow server takes, shorter than a doctor waits. */
const patienceMs = 20_000;

/** @param authorization the value of the header at this moment; undefined on open servers */
export function requestsTo(server: string, authorization: () => Promise<string | undefined>): { get: Get; send: Send } {
  const call = async (address: string, init: RequestInit): Promise<Reply> => {
    const token = await authorization();
    const headers = new Headers(init.headers);
    headers.set('Accept', 'application/fhir+json');
    if (token !== undefined) headers.set('Authorization', token);
    const signal = AbortSignal.timeout(patienceMs);
    const response = await fetch(below(server, address), {
      ...init,
      headers,
      signal,
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
    });
    const location = response.headers.get('Location');
    return { status: response.status, body: await bodyOf(response), ...(location !== null && { location }) };
  };
  return {
    get: (address) => call(address, {}),
    send: ({ path, body }) =>
      call(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/fhir+json' },
      }),
  };
}

/** @throws when a next page leads away from the server: the token goes nowhere else */
function below(server: string, address: string): string {
  const url = new URL(address === '' ? server : address, `${server}/`).href;
  if (url !== server && !url.startsWith(`${server}/`) && !url.startsWith(`${server}?`))
    throw new Error('The address lies outside the FHIR server');
  return url;
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}
