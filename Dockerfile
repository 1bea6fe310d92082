# Builds Ryggrad without the demo server, the demo patients or any development tool.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json tsconfig.build.json ./
RUN npm ci --ignore-scripts
COPY scripts ./scripts
COPY src ./src
COPY test/rules ./test/rules
COPY cards ./cards
COPY fhir-profiles ./fhir-profiles
RUN npm run build && npm run pages && npm prune --omit=dev --omit=optional --ignore-scripts

FROM node:24-bookworm-slim
# Two arenas of glibc: with one for each thread, what compiling the program again has taken once is kept by every thread.
ENV NODE_ENV=production MALLOC_ARENA_MAX=2
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json ./package.json
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/dist ./dist
COPY --from=build --chown=root:root /app/dist-pages ./dist-pages
COPY --from=build --chown=root:root /app/cards ./cards
COPY --from=build --chown=root:root /app/fhir-profiles ./fhir-profiles
# Compiled here, as the user who runs it, for Node keeps it by user: later the disk may be read only. Nobody may change it.
RUN install -d -o node node_modules/.cache \
  && su node -s /bin/sh -c "node dist/src/compile-ahead.js" \
  && chown -R root:root node_modules/.cache \
  && chmod -R a+rX,go-w node_modules/.cache
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s CMD ["node", "dist/src/cli/healthcheck.js"]
# A larger young generation: a call with 50 kB of chart is garbage as soon as it is answered.
CMD ["node", "--max-semi-space-size=64", "dist/src/main.js"]
