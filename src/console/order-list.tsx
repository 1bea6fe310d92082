/** The list of draft orders: priority or dosage, and the reason; what is changed here is written into the FHIR draft. */
import { useState } from 'react';
import { useWords } from '../pages/shared/language.tsx';
import type { FormPart } from './call-form.tsx';
import { takesOrders } from './hooks.ts';
import { orderCatalogue } from './order-catalogue.ts';
import { labelOf, type Order, priorities, reasonOf, withPriority, withReason } from './orders.ts';
import { words } from './words.ts';

export function OrderList({ choices, step }: FormPart) {
  const say = useWords(words);
  const { orders } = choices.drafts;
  const remove = (id: string): void => {
    step({ type: 'remove', id });
    document.getElementById('new-order')?.focus();
  };
  return (
    <fieldset id="orders-part">
      <legend>{say('orders')}</legend>
      {!takesOrders(choices.hook) && (
        <p id="orders-note" className="quiet">
          {say('ordersNotSent')}
        </p>
      )}
      <ul id="orders">
        {orders.length === 0 && <li className="quiet">{say('noOrders')}</li>}
        {orders.map((order) => (
          <OrderItem
            key={order.id}
            order={order}
            edit={(changed) => step({ type: 'edit', id: String(order.id), order: changed })}
            remove={() => remove(String(order.id))}
          />
        ))}
      </ul>
      <NewOrder add={(order) => step({ type: 'add', order })} />
    </fieldset>
  );
}

interface OrderItemProps {
  readonly order: Order;
  /** A field of the order was changed by hand. */
  readonly edit: (changed: Order) => void;
  readonly remove: () => void;
}

function OrderItem({ order, edit, remove }: OrderItemProps) {
  const say = useWords(words);
  const label = labelOf(order);
  const reason = reasonOf(order);
  return (
    <li className="order">
      <div className="row">
        <strong>{label}</strong>
        <button type="button" aria-label={`${say('remove')}: ${label}`} onClick={remove}>
          {say('remove')}
        </button>
      </div>
      {order.resourceType === 'MedicationRequest' ? (
        (order.dosageInstruction ?? []).map(
          ({ text }) =>
            text && (
              <p key={text} className="quiet">
                {text}
              </p>
            ),
        )
      ) : (
        <PriorityField order={order} edit={edit} />
      )}
      <label htmlFor={`reason-${order.id}`}>{say('reason')}</label>
      <textarea
        // What a suggestion writes into the order must show; what is being written here must not be lost.
        key={reason}
        id={`reason-${order.id}`}
        rows={rowsFor(reason)}
        defaultValue={reason}
        onBlur={({ target }) => {
          const written = target.value.trim();
          if (written !== reason) edit(withReason(order, written));
        }}
      />
    </li>
  );
}

function PriorityField({ order, edit }: Pick<OrderItemProps, 'order' | 'edit'>) {
  const say = useWords(words);
  const id = `priority-${order.id}`;
  return (
    <>
      <label htmlFor={id}>{say('priority')}</label>
      <select
        id={id}
        value={order.priority ?? 'routine'}
        onChange={({ target }) => edit(withPriority(order, target.value))}
      >
        {priorities.map((value) => (
          <option key={value} value={value}>
            {say(value)}
          </option>
        ))}
      </select>
    </>
  );
}

/** A referral is read whole before it is judged. */
function rowsFor(text: string): number {
  return Math.min(mostRows, Math.max(1, Math.ceil(text.length / lettersInARow)));
}
const mostRows = 8;
const lettersInARow = 34;

function NewOrder({ add }: { add: (order: string) => void }) {
  const say = useWords(words);
  const [chosen, setChosen] = useState(Object.keys(orderCatalogue)[0] ?? '');
  return (
    <div className="row">
      <label htmlFor="new-order">{say('newOrder')}</label>
      <select id="new-order" value={chosen} onChange={({ target }) => setChosen(target.value)}>
        {Object.entries(orderCatalogue).map(([key, { text }]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
      <button type="button" id="add-order" onClick={() => add(chosen)}>
        {say('add')}
      </button>
    </div>
  );
}
