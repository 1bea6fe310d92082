/** The rules browser: search, topics, every rule with its ground and its tests, thresholds, and a page to sign. */
import './rules.css';
import dataAddress from 'rules-data.json?url';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useLanguage, useWords } from '../shared/language.tsx';
import { PageHead } from '../shared/page-head.tsx';
import { serviceAddress } from '../shared/service-root.ts';
import { RuleView } from './rule-view.tsx';
import type { RulesData } from './rules-data.ts';
import { findRules, makeIndex } from './search.ts';
import { SignPart, Thresholds } from './sign-part.tsx';
import { words } from './words.ts';

export function RulesPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const [data, setData] = useState<RulesData>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    loadData().then(setData, setProblem);
  }, []);
  return (
    <>
      <PageHead title={`Ryggrad: ${say('title').toLowerCase()}`} tagline={say('tagline')} content="rules">
        <nav aria-label={say('pages')}>
          <a href={`${serviceAddress('leaflet/')}?lang=${language}`}>{say('leaflets')}</a>
        </nav>
      </PageHead>
      <main id="rules" tabIndex={-1}>
        {data ? <Rules data={data} /> : <p role="status">{problem === undefined ? say('loading') : say('failed')}</p>}
      </main>
    </>
  );
}

async function loadData(): Promise<RulesData> {
  const response = await fetch(dataAddress);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

function Rules({ data }: { data: RulesData }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const [wanted, setWanted] = useState(() => new URLSearchParams(location.search).get('q') ?? '');
  const [topic, setTopic] = useState('');
  const [printing, setPrinting] = useState(false);
  // Titles first: what is folded away is drawn once they stand on the page, and never in the way of a key or a click.
  const whole = useDeferredValue(true, false);
  const index = useMemo(() => makeIndex(data), [data]);
  const found = useMemo(() => findRules(data.rules, index, wanted, topic), [data, index, wanted, topic]);
  const cards = useMemo(() => new Map(data.cards.map((card) => [card.code, card])), [data]);
  const topics = [...new Set(data.rules.map((rule) => rule.topic))];
  const nameOf = (one: string): string => data.topics[one]?.[language] ?? one;
  return (
    <>
      <search className="finder">
        <div>
          <label htmlFor="wanted">{say('search')}</label>
          <input id="wanted" type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
        </div>
        <div>
          <label htmlFor="topic">{say('topic')}</label>
          <select id="topic" value={topic} onChange={({ target }) => setTopic(target.value)}>
            <option value="">{say('allTopics')}</option>
            {topics.map((one) => (
              <option key={one} value={one}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </div>
        <PrintButton printing={printing} setPrinting={setPrinting} />
        <p role="status" className="quiet">
          {`${found.length} ${say('of')} ${data.rules.length} ${say('shown')}`}
        </p>
      </search>
      {found.length === 0 && <p>{say('nothing')}</p>}
      {topics.map((one) => {
        const rules = found.filter((rule) => rule.topic === one);
        return rules.length === 0 ? null : (
          <section key={one} aria-labelledby={`topic-${one}`}>
            <h2 id={`topic-${one}`}>{`${nameOf(one)} (${rules.length})`}</h2>
            {rules.map((rule) => (
              <RuleView key={rule.id} {...{ rule, cards, whole }} open={printing || found.length <= fewRules} />
            ))}
          </section>
        );
      })}
      <Thresholds thresholds={data.thresholds} />
      <SignPart version={data.version} />
    </>
  );
}

/** So few are read at once. */
const fewRules = 3;

interface PrintProps {
  readonly printing: boolean;
  readonly setPrinting: (printing: boolean) => void;
}

/** What is folded away cannot be printed: all is opened first, and folded again afterwards. */
function PrintButton({ printing, setPrinting }: PrintProps) {
  const say = useWords(words);
  useEffect(() => {
    if (!printing) return;
    const fold = (): void => setPrinting(false);
    window.addEventListener('afterprint', fold, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', fold);
  }, [printing, setPrinting]);
  return (
    <button type="button" onClick={() => setPrinting(true)}>
      {say('print')}
    </button>
  );
}
