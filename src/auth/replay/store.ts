/** Remembers which tokens have been used, so that each opens the door once. */

export interface ReplayStore {
  /**
   * Answers whether the client's token with this jti was used before, and remembers it; of calls at the same moment
   * exactly one hears no.
   *
   * @param until seconds since 1970 from which on the token is refused anyway
   * @throws ReplayStoreFailed when that cannot be told or kept
   */
  seen(iss: string, jti: string, until: number): Promise<boolean>;
  /** Whether it can remember now. */
  isWorking(): boolean;
  close(): void;
}

/** Not the caller's fault and not to be passed over: answered with 503. */
export class ReplayStoreFailed extends Error {
  constructor() {
    super('used tokens cannot be remembered');
    this.name = 'ReplayStoreFailed';
  }
}
