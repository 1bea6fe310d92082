/** Shows a card's Markdown; HTML in it stays text, pictures are not fetched. */
import MarkdownIt from '/console/markdown-it.mjs';
import { element } from './dom.js';

const markdown = new MarkdownIt({ html: false, linkify: false }).disable('image');
markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  tokens[index]?.attrSet('rel', 'noopener noreferrer');
  tokens[index]?.attrSet('target', '_blank');
  return self.renderToken(tokens, index, options);
};

/**
 * @param {string} text
 * @returns {HTMLElement}
 */
export function renderMarkdown(text) {
  const box = element('div', { class: 'detail' });
  box.innerHTML = markdown.render(text);
  return box;
}
