/** The time and the client that the numbers are of. */
import { type FormEvent, useState } from 'react';
import { useWords } from '../shared/language.tsx';
import type { Choice, NamedNumbers } from './data.ts';
import { words } from './words.ts';

export interface ChoicesProps {
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
  /** What was had last: its time fills the fields, its clients the list. */
  readonly numbers: NamedNumbers | undefined;
}

export function Choices({ choice, choose, numbers }: ChoicesProps) {
  const say = useWords(words);
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const [client, setClient] = useState(choice.client);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    choose({ ...choice, client, from: from ?? choice.from, to: to ?? choice.to });
  };
  return (
    <form className="choices" aria-label={say('choices')} onSubmit={submit}>
      <label>
        {say('from')}
        <input type="date" value={from ?? numbers?.from ?? ''} onChange={({ target }) => setFrom(target.value)} />
      </label>
      <label>
        {say('to')}
        <input type="date" value={to ?? numbers?.to ?? ''} onChange={({ target }) => setTo(target.value)} />
      </label>
      <label>
        {say('client')}
        <select value={client} onChange={({ target }) => setClient(target.value)}>
          <option value="all">{say('allClients')}</option>
          {(numbers?.clients ?? []).map(({ client: iss }) => (
            <option key={iss} value={iss === '' ? 'none' : iss}>
              {iss === '' ? say('noClient') : iss}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="main">
        {say('show')}
      </button>
    </form>
  );
}
