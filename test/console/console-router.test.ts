/** The console's routes over real HTTP: what is served, and under which policy. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createConsoleRouter } from '../../src/console/console-router.ts';

const server = createServer(
  express()
    .use(createConsoleRouter({ patients: async () => [] }))
    .use((_request, response) => {
      response.status(404).json({ from: 'the next handler' });
    }),
);
let base: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('the console router', () => {
  it.each([
    ['/', 'text/html'],
    ['/console/main.js', 'text/javascript'],
    ['/console/console.css', 'text/css'],
    ['/console/markdown-it.mjs', 'text/javascript'],
    ['/console/patients.json', 'application/json'],
    ['/console/findings.json', 'application/json'],
  ])('serves %s as %s, under a policy without inline scripts', async (path, type) => {
    const response = await fetch(base + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    const policy = response.headers.get('content-security-policy');
    const directives = policy?.split(';').map((directive) => directive.trim());
    expect(directives).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'"]));
    expect(policy).not.toContain('unsafe');
  });

  it('has a page without inline script, style or handler', async () => {
    const html = await (await fetch(base)).text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  });

  it('serves nothing outside its folder, and leaves other addresses to others', async () => {
    for (const path of ['/console/..%2fconsole-router.ts', '/console/', '/elsewhere']) {
      const response = await fetch(base + path);
      expect(await response.text()).not.toContain('createConsoleRouter');
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
  });
});
