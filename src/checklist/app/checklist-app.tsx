/** The SMART app: starts, says why when it cannot, and shows the checklist of one patient. */
import { useEffect, useState } from 'react';
import { useLanguage } from '../../pages/shared/language.tsx';
import { PageHead } from '../../pages/shared/page-head.tsx';
import { Stopped } from '../stopped.ts';
import { FilledIn } from './filled-in.tsx';
import { PatientLine } from './patient-line.tsx';
import { useSay } from './say.ts';
import { type Started, start } from './start.ts';
import { StoppedNotice } from './stopped-notice.tsx';

type Stage =
  | { readonly kind: 'starting' }
  | { readonly kind: 'stopped'; readonly stopped: Stopped }
  | { readonly kind: 'started'; readonly started: Started };

/** Started once, however often the page is drawn: a code of the login may be used once only. */
let starting: Promise<Started> | undefined;

export function ChecklistApp() {
  const say = useSay();
  const { language } = useLanguage();
  const [stage, setStage] = useState<Stage>({ kind: 'starting' });
  useEffect(() => {
    starting ??= start(language);
    starting.then(
      (started) => setStage({ kind: 'started', started }),
      (error: unknown) => setStage({ kind: 'stopped', stopped: asStopped(error) }),
    );
  }, [language]);
  return (
    <>
      <PageHead title={say('title')} tagline={say('tagline')} content="content">
        {stage.kind === 'started' && <PatientLine patient={stage.started.record.patient} />}
      </PageHead>
      <main id="content" tabIndex={-1} className="checklist">
        {stage.kind === 'starting' && <p role="status">{say('starting')}</p>}
        {stage.kind === 'stopped' && <StoppedNotice stopped={stage.stopped} />}
        {stage.kind === 'started' && <FilledIn {...stage.started} />}
      </main>
    </>
  );
}

function asStopped(error: unknown): Stopped {
  return error instanceof Stopped ? error : new Stopped('service', { kind: 'server' });
}
