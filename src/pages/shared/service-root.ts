/** Where the service is, seen from a page: each page says so in its head, so that all works under a path of a gateway too. */
const root = document.querySelector<HTMLMetaElement>('meta[name="service-root"]')?.content ?? './';

/**
 * @param path from the root of the service, without a slash before it: `cds-services`
 * @returns an absolute address
 */
export function serviceAddress(path: string): string {
  return new URL(root + path, document.baseURI).href;
}
