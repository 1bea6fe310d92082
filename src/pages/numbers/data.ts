/** Fetches the numbers from the service. */
import type { Numbers } from '../../numbers/numbers.ts';
import type { Language } from '../shared/language.tsx';
import { serviceAddress } from '../shared/service-root.ts';

export interface Choice {
  /** Empty: as the service chooses. */
  readonly from: string;
  readonly to: string;
  /** `all`, `none` or an issuer. */
  readonly client: string;
  /** `all` or an advice code. */
  readonly advice: string;
}

export interface NamedNumbers extends Numbers {
  readonly names: Readonly<Record<'advice' | 'reasons', Readonly<Record<string, Readonly<Record<Language, string>>>>>>;
}

export type Had =
  | { readonly state: 'loading' | 'not-had' | 'wrong-time' }
  | { readonly state: 'had'; readonly numbers: NamedNumbers };

export function queryOf({ from, to, client, advice }: Choice): URLSearchParams {
  return new URLSearchParams({ ...(from && { from }), ...(to && { to }), client, advice });
}

/** @returns a table of the same choice, for a spreadsheet */
export function tableAddress(table: 'advice' | 'weeks' | 'reasons', choice: Choice, language: Language): string {
  const query = queryOf(choice);
  query.set('lang', language);
  return serviceAddress(`numbers/${table}.csv?${query}`);
}

export async function fetchNumbers(choice: Choice, signal: AbortSignal): Promise<Had> {
  try {
    const answer = await fetch(serviceAddress(`numbers/data.json?${queryOf(choice)}`), { signal });
    if (answer.status === 400) return { state: 'wrong-time' };
    if (!answer.ok) return { state: 'not-had' };
    return { state: 'had', numbers: (await answer.json()) as NamedNumbers };
  } catch {
    return { state: 'not-had' };
  }
}
