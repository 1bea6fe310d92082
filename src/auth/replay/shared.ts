/** Used tokens in the store that several processes share: one used on any of them is refused on all. */
import { type ReplayStore, ReplayStoreFailed } from './store.ts';

/** What is needed of the store. */
export interface SharedTokens {
  useToken(iss: string, jti: string, until: number): Promise<boolean>;
  state(): { readonly working: boolean };
}

export function createSharedReplayStore(store: SharedTokens): ReplayStore {
  return {
    seen: (iss, jti, until) =>
      store.useToken(iss, jti, until).catch(() => {
        throw new ReplayStoreFailed();
      }),
    isWorking: () => store.state().working,
    // It belongs to the whole service.
    close: () => undefined,
  };
}
