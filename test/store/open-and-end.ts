/** A process that opens a store, keeps a decision and ends without closing it, as one whose start fails. Argument: the URL. */
import { openStore } from '../../src/store/open-store.ts';

const store = await openStore(process.argv[2] ?? '', { waitMs: 20_000 });
await store.useToken('https://ehr.example', 'jti', 2e9);
process.stdout.write('used');
