/** Shows a card's Markdown as React elements: HTML in it stays text, pictures are not fetched, script addresses are no links. */
import MarkdownIt, { type Token } from 'markdown-it';
import { createElement, type ReactNode, useMemo } from 'react';

const markdown = new MarkdownIt({ html: false, linkify: false }).disable('image');

export function Markdown({ text }: { text: string }) {
  const elements = useMemo(() => drawTokens(markdown.parse(text, {})), [text]);
  return <div className="markdown">{elements}</div>;
}

interface Open {
  readonly token: Token;
  readonly children: ReactNode[];
}

/** @param tokens of markdown-it: each element is opened, filled and closed in turn */
function drawTokens(tokens: readonly Token[]): readonly ReactNode[] {
  const drawn: ReactNode[] = [];
  const open: Open[] = [];
  for (const [key, token] of tokens.entries()) {
    if (token.nesting === 1) {
      open.push({ token, children: [] });
      continue;
    }
    const closed = token.nesting === -1 ? open.pop() : undefined;
    (open.at(-1)?.children ?? drawn).push(closed ? drawElement(closed, key) : drawLeaf(token, key));
  }
  return drawn;
}

function drawElement({ token, children }: Open, key: number): ReactNode {
  // A paragraph of a tight list is none.
  if (token.hidden) return children;
  if (token.tag !== 'a') return createElement(token.tag, { key }, ...children);
  const [href, title] = [token.attrGet('href'), token.attrGet('title')];
  const attributes = { key, href, target: '_blank', rel: 'noopener noreferrer', ...(title && { title }) };
  return createElement('a', attributes, ...children);
}

function drawLeaf(token: Token, key: number): ReactNode {
  switch (token.type) {
    case 'inline':
      return drawTokens(token.children ?? []);
    case 'hardbreak':
    case 'hr':
      return createElement(token.tag, { key });
    case 'softbreak':
      return '\n';
    case 'code_inline':
      return <code key={key}>{token.content}</code>;
    case 'fence':
    case 'code_block':
      return <pre key={key}>{token.content}</pre>;
    default:
      return token.content;
  }
}
