/** The thresholds, and the lines on which a physician signs for rules and thresholds. */
import { useWords } from '../shared/language.tsx';
import type { ThresholdData } from './rules-data.ts';
import { words } from './words.ts';

export function Thresholds({ thresholds }: { thresholds: readonly ThresholdData[] }) {
  const say = useWords(words);
  return (
    <section aria-labelledby="thresholds">
      <h2 id="thresholds">{say('thresholds')}</h2>
      <p className="quiet">{say('thresholdsIntro')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('threshold')}</th>
            <th scope="col">{say('value')}</th>
            <th scope="col">{say('source')}</th>
            <th scope="col">{say('reason')}</th>
          </tr>
        </thead>
        <tbody lang="en">
          {thresholds.map(({ name, value, source, reason }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{value}</td>
              <td>{source}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Shown in print only: on a screen there is nothing to sign. */
export function SignPart({ version }: { version: string }) {
  const say = useWords(words);
  return (
    <section className="print-only" aria-labelledby="sign">
      <h2 id="sign">{say('sign')}</h2>
      <p>{say('signSays')}</p>
      <p>{`${say('version')}: ${version}`}</p>
      <table className="sign">
        <thead>
          <tr>
            <th scope="col">{say('name')}</th>
            <th scope="col">{say('role')}</th>
            <th scope="col">{say('date')}</th>
            <th scope="col">{say('exceptions')}</th>
          </tr>
        </thead>
        <tbody>
          {['first', 'second'].map((line) => (
            <tr key={line}>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
