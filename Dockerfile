# The app alone; its Neo4j is a service beside it in docker-compose.yml. docs/docker.md says how to run both.

FROM node:24-slim AS base
ENV NPM_CONFIG_UPDATE_NOTIFIER=false
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

# Everything, to build with. The scripts of the package itself need sources that are not here yet.
FROM base AS build
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts
COPY . .
RUN npm run build

# What runs. The optional packages carry Node 24, which this image is.
FROM base AS dependencies
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts --omit=dev --omit=optional

FROM node:24-slim
# Inside a container only 0.0.0.0 can be published; docker-compose.yml publishes it on 127.0.0.1 alone.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ENTENTE_HOME=/var/lib/entente
# Owned by the user who runs, so that a volume mounted there is writable for it.
RUN install -d -o node -g node "$ENTENTE_HOME"
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json LICENSE NOTICE ./
COPY bin bin
COPY --from=build /app/dist dist
# So that `docker compose exec app entente doctor` works.
RUN ln -s /app/bin/entente.js /usr/local/bin/entente
USER node
EXPOSE 4000
# /health asks Neo4j too. The official image has no wget, so node asks.
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=3 CMD ["node", "-e", \
  "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/entente.js", "serve"]
