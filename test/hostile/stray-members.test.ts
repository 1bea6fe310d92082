/** Members that belong to another hook's context are left alone, whatever they hold: nothing here has checked them. */
import { http, type RunningApp, startApp } from '../support/app.ts';
import { serviceIds, validCall } from '../support/requests.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const names = [
  'selections',
  'draftOrders',
  'conditions',
  'dispatchedOrders',
  'fulfillmentTasks',
  'fulfillment-tasks',
  'order',
  'task',
  'referrals',
];
const odd = [null, true, 7, '', 'Nordmann', [], [null], {}, { entry: 'x' }, { resourceType: 'Bundle', entry: {} }];

it.each(serviceIds)('%s answers as if they were not there', async (id) => {
  const { context } = validCall(id);
  const isDispatch = id === 'back-pain-order-dispatch';
  // Drafts of the hook gave order-dispatch's own members these names too.
  const own = new Set([
    ...Object.keys(context),
    ...(isDispatch ? ['fulfillmentTasks', 'fulfillment-tasks', 'task'] : []),
  ]);
  const statuses = new Set<number>();
  for (const name of names.filter((one) => !own.has(one)))
    for (const value of odd)
      statuses.add((await http('POST', `${app.url}/cds-services/${id}`, validCall(id, {}, { [name]: value }))).status);
  expect([...statuses]).toEqual([200]);
});
