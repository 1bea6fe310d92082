/** A body figure on which places of pain are chosen, by pointer or by keyboard: each place is a checkbox laid over it. */
import { useId } from 'react';
import { allSites, type Site, siteKey, siteName } from '../logic/figure.ts';
import type { AskedProps } from './questions.tsx';
import { useSay } from './say.ts';

export function BodyFigure({ answers, change }: Pick<AskedProps, 'answers' | 'change'>) {
  const say = useSay();
  const id = useId();
  const isChosen = (site: Site): boolean => answers.sites.some((one) => siteKey(one) === siteKey(site));
  const chosen = allSites.filter(isChosen).map((site) => say.text(siteName(site)));
  const both = answers.fromFigure.includes('bilateral-sciatica');
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{say('figureTitle')}</h2>
      <p className="quiet">{say('figureHint')}</p>
      <fieldset className="figure">
        <legend className="unseen">{say('figureName')}</legend>
        <svg viewBox="0 0 200 350" aria-hidden="true">
          <path d="M100 4 a18 20 0 0 1 0 40 a18 20 0 0 1 0 -40 z M62 50 h76 l8 80 h-92 z M56 132 h40 l-4 210 h-50 l16 -24 z M144 132 h-40 l4 210 h50 l-16 -24 z" />
        </svg>
        {allSites.map((site) => (
          <label key={siteKey(site)} className={classOf(site)}>
            <input type="checkbox" checked={isChosen(site)} onChange={() => change({ type: 'site', site })} />
            <span className="unseen">{say.text(siteName(site))}</span>
            <span aria-hidden="true">{site.area === 'back' || site.area === 'buttock' ? '' : site.area}</span>
          </label>
        ))}
      </fieldset>
      <p role="status">{chosen.length === 0 ? say('nothingChosen') : `${say('chosen')}: ${chosen.join('; ')}`}</p>
      {both && <p>{say('bothLegs')}</p>}
    </section>
  );
}

/** The right side of the patient stands to the left of the reader: checklist.css lays them out. */
function classOf(site: Site): string {
  return site.area === 'back' ? 'place back' : `place ${site.area} of-${site.side}`;
}
