/** The same service as other sites would have it, for the console: another profile, or an EHR that takes less than the standard. */
import type { Dialect } from '../cds-hooks/dialect.ts';
import type { Config } from '../config.ts';
import { type Profile, profiles } from '../domain/advice.ts';
import { buildParts, type Knowledge, type Parts } from '../parts.ts';

/**
 * Two ways in which EHRs are narrower than the standard, put together from the dialect settings that sites have. They
 * are examples of limits, no description of a product: what an EHR takes depends on its version and set-up.
 */
export const exampleDialects: Readonly<Record<string, Partial<Dialect>>> = {
  standard: {},
  'one-action': { oneActionPerSuggestion: true, selectionBehavior: 'any', deleteActions: false },
  'plain-text': { detail: 'plain', links: false, selectionBehavior: 'any' },
};

/** Each is built when it is first asked for, and kept. */
export class Variants {
  readonly #config: Config;
  readonly #knowledge: Knowledge;
  readonly #built = new Map<string, Parts>();

  constructor(config: Config, knowledge: Knowledge) {
    this.#config = config;
    this.#knowledge = knowledge;
  }

  /** Undefined when there is no such profile or dialect. */
  find(profile: string, dialect: string): Parts | undefined {
    const known = profiles.find((one) => one === profile);
    const limits = exampleDialects[dialect];
    if (known === undefined || limits === undefined) return undefined;
    const key = `${profile} ${dialect}`;
    const parts = this.#built.get(key) ?? this.#build(known, limits);
    this.#built.set(key, parts);
    return parts;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#built.values()].map((parts) => parts.close()));
  }

  #build(profile: Profile, limits: Partial<Dialect>): Parts {
    const { everyone } = this.#config;
    const dialect = { ...everyone.dialect, ...limits };
    return buildParts({ ...this.#config, profile, everyone: { ...everyone, dialect } }, undefined, this.#knowledge);
  }
}
