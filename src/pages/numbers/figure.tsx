/** One part of the page: heading, words, chart, table and the way to the same as a file. */
import { lazy, type ReactNode, Suspense, useId } from 'react';
import type { TopLevelSpec } from 'vega-lite';
import { useWords } from '../shared/language.tsx';
import { words } from './words.ts';

const Chart = lazy(() => import('./chart.tsx'));

export interface Column {
  readonly name: string;
  readonly isNumber?: boolean;
}

export interface FigureProps {
  readonly title: string;
  readonly lead: string;
  readonly columns: readonly Column[];
  /** The first cell of each row is its heading. */
  readonly rows: readonly (readonly string[])[];
  readonly spec: TopLevelSpec;
  readonly file: string;
  readonly children?: ReactNode;
}

export function NumbersFigure({ title, lead, columns, rows, spec, file, children }: FigureProps) {
  const say = useWords(words);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="quiet">{lead}</p>
      {children}
      {rows.length === 0 ? (
        <p>{say('nothing')}</p>
      ) : (
        <>
          <Suspense fallback={<div className="chart" />}>
            <Chart spec={spec} />
          </Suspense>
          <NumbersTable caption={title} columns={columns} rows={rows} />
          <p>
            <a href={file} download aria-label={`${say('table')}: ${title}`}>
              {say('table')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

interface TableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

function NumbersTable({ caption, columns, rows }: TableProps) {
  return (
    <div className="wide">
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, isNumber }) => (
              <th key={name} scope="col" className={isNumber ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...cells]) => (
            <tr key={`${first} ${cells[0] ?? ''}`}>
              <th scope="row">{first}</th>
              {columns.slice(1).map(({ name, isNumber }, at) => (
                <td key={name} className={isNumber ? 'number' : undefined}>
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
