/** Names in the HTML of a page what its script asks for as soon as it runs: a browser then fetches all of it at once. */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** @param early names of modules that are imported, and of data that are fetched, without anybody having done anything */
export function preloads(early: readonly string[]): Plugin {
  return {
    name: 'ryggrad-preloads',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {}, chunk }) => [...scripts(early, bundle, chunk), ...data(early, bundle)],
    },
  };
}

/** With what they import themselves, and their styles; what the page names anyway is left out. */
function scripts(early: readonly string[], bundle: Bundle, entry: Chunk | undefined): readonly HtmlTagDescriptor[] {
  if (entry === undefined) return [];
  const named = withImports(bundle, entry.fileName);
  const wanted = entry.dynamicImports.filter((file) => early.includes(chunkOf(bundle, file)?.name ?? ''));
  const missing = wanted.flatMap((file) => [...withImports(bundle, file)]).filter((file) => !named.has(file));
  const styles = missing.flatMap((file) => [...(chunkOf(bundle, file)?.viteMetadata?.importedCss ?? [])]);
  return [
    ...[...new Set(missing)].map((file) => link('modulepreload', file)),
    ...[...new Set(styles)].map((file) => link('stylesheet', file)),
  ];
}

function data(early: readonly string[], bundle: Bundle): readonly HtmlTagDescriptor[] {
  const assets = Object.values(bundle).filter((one) => one.type === 'asset');
  const wanted = assets.filter(({ names }) => names.some((name) => early.includes(name)));
  return wanted.map(({ fileName }) => link('preload', fileName, { as: 'fetch' }));
}

function withImports(bundle: Bundle, file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of chunkOf(bundle, file)?.imports ?? []) withImports(bundle, imported, seen);
  return seen;
}

function chunkOf(bundle: Bundle, file: string): Chunk | undefined {
  const found = bundle[file];
  return found?.type === 'chunk' ? found : undefined;
}

function link(rel: string, file: string, attrs: Readonly<Record<string, string>> = {}): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, ...attrs, crossorigin: true, href: `./${file}` }, injectTo: 'head' };
}
