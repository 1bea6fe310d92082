/** Where an EHR launches the checklist: to the login of its FHIR server, or on to the checklist itself where there is none. */
import { readAppContext } from './logic/app-context.ts';
import { readLaunch } from './logic/launch.ts';
import { readSettings } from './service.ts';

/** The checklist takes over in this very page: another one would be loaded from the start. */
function goOn(query: string): Promise<unknown> {
  history.replaceState(undefined, '', `index.html${query}`);
  return import('./main.tsx');
}

async function login(iss: string): Promise<void> {
  const isFromEhr = new URLSearchParams(location.search).has('launch');
  try {
    const { authorize } = await import('./session/smart.ts');
    await authorize(iss, isFromEhr);
  } catch (error) {
    // The page itself says what went wrong, in the reader's language.
    await goOn(`?stopped=${error instanceof Error && error.message === 'not-allowed' ? 'not-allowed' : 'login'}`);
  }
}

const launch = readLaunch(location.search, location.hash);
if (launch.kind === 'smart') void login(launch.iss);
else {
  // Asked while the script of the checklist is on its way, which then finds the answer or asks again.
  if (launch.kind === 'open') {
    const { client } = readAppContext(launch.appContext, launch.patientId);
    for (const asked of new Set([undefined, client])) readSettings(asked).catch(() => undefined);
  }
  void goOn(location.search + location.hash);
}
