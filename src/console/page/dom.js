/** Builds and finds elements; text always goes in as text. */

/**
 * @param {string} tag
 * @param {Record<string, string | boolean | EventListener | undefined>} [attributes] a function is a listener, `onclick`
 * @param {(Node | string | undefined | false)[]} children
 * @returns {HTMLElement}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== undefined && value !== false) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} kind
 * @returns {T}
 */
export function byId(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} with id ${id}`);
  return found;
}

/**
 * @param {HTMLSelectElement} select
 * @param {readonly { value: string, text: string, disabled?: boolean }[]} choices the chosen one stays chosen
 */
export function fillSelect(select, choices) {
  const chosen = select.value;
  select.replaceChildren(
    ...choices.map(({ value, text, disabled }) => element('option', { value, disabled: disabled === true }, text)),
  );
  if (choices.some(({ value }) => value === chosen)) select.value = chosen;
}
