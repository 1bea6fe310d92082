/** The cards of the answer, as far as they are words: what can be done at a click is done in the EHR. */
import type { Card } from '../../cds-hooks/types.ts';
import { Markdown } from '../../pages/shared/markdown.tsx';
import { useSay } from './say.ts';

export function Cards({ cards }: { cards: readonly Card[] }) {
  const say = useSay();
  if (cards.length === 0) return <p>{say('silence')}</p>;
  return cards.map(({ uuid, summary, detail, indicator, source }) => (
    <article key={uuid} className={`card ${indicator}`} data-advice={source.topic?.code}>
      <h3>{summary}</h3>
      {detail !== undefined && <Markdown text={detail} />}
      <p className="quiet">
        {say('source')}: {source.label}
      </p>
    </article>
  ));
}
