/** A process that opens a store, keeps one decision, and says which version it found and made. Argument: the URL. */
import { migrateStore } from '../../src/store/open-session.ts';

const versions = await migrateStore(process.argv[2] ?? '');
process.stdout.write(JSON.stringify(versions));
