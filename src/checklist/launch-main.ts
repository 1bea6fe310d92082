/** Where an EHR launches the checklist: to the login of its FHIR server, or on to the page itself where there is none. */
import { readLaunch } from './logic/launch.ts';
import { authorize } from './session/smart.ts';

const launch = readLaunch(location.search, location.hash);
/** The page itself says what went wrong, in the reader's language. */
const goOn = (query: string): void => location.replace(`index.html${query}`);

if (launch.kind === 'smart') {
  const isFromEhr = new URLSearchParams(location.search).has('launch');
  authorize(launch.iss, isFromEhr).catch((error: unknown) => {
    const reason = error instanceof Error && error.message === 'not-allowed' ? 'not-allowed' : 'login';
    goOn(`?stopped=${reason}`);
  });
} else {
  goOn(location.search + location.hash);
}
