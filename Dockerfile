# The base image by its tag. For a build that can be repeated to the byte, name a digest:
#   docker build --build-arg NODE_IMAGE=node:24-bookworm-slim@sha256:... .
ARG NODE_IMAGE=node:24-bookworm-slim

# What the service needs of npm. Changes rarely, so it comes before the sources.
FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# No install scripts: the native parts come prebuilt, and the script of the package "node" would fetch a second Node.
# Source maps and type declarations are for people who develop: nothing reads them at run time.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
 && test ! -e node_modules/node/bin \
 && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

FROM ${NODE_IMAGE} AS service
# A running service needs no package manager, and what is not there needs no security updates.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack \
      /usr/local/bin/yarn /usr/local/bin/yarnpkg /opt/yarn* \
 && mkdir -p /data /app/.compiled && chown 1000:1000 /data /app/.compiled
WORKDIR /app
# MODE=cloud wants everything named and makes nothing up; docker-compose.yml sets MODE=local.
ENV NODE_ENV=production \
    MODE=cloud \
    COACH=bedrock \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data \
    NODE_COMPILE_CACHE=/app/.compiled
COPY --from=dependencies /app/node_modules node_modules
COPY package.json ./
COPY plugins plugins
COPY routes routes
COPY src src
# The user "node" of the base image, by number: orchestrators can see that it is not root.
USER 1000:1000
# Starts the service once, with a store of its own: what Node compiled is kept for every later start (it may be
# read-only then; the folder's name holds the user's number, so it serves this user alone), and an image that does not
# start, does not answer or does not end on SIGTERM with 0 is never built. No model is asked: none is at that address. The
# rest of the modules is loaded some seconds after the service is ready.
RUN MODE=local DATA_DIR=/tmp/first-start LOG_LEVEL=warn BEDROCK_ENDPOINT=http://127.0.0.1:9 node src/server.ts & service=$!; \
    for try in $(seq 120); do node src/healthcheck.ts "$PORT" /health/ready 2>/dev/null && break; sleep 0.5; done; \
    node src/healthcheck.ts "$PORT" /health/ready && sleep 8 && kill -TERM $service && wait $service \
 && rm -r /tmp/first-start
EXPOSE 3000
# Whether the process answers, not whether the table does: a store that is away is no reason to kill the service.
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD node src/healthcheck.ts "$PORT"
# Node itself is process 1: it ends gracefully on SIGTERM and starts no children. While it is still starting, the kernel
# keeps the signal from a process 1 without a handler; docker-compose.yml has `init: true` for that (ECS:
# initProcessEnabled), and with it a start ends at once.
CMD ["node", "src/server.ts"]
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="AI gym coach" \
      org.opencontainers.image.description="Chat, plans and progress behind one HTTP API: the model proposes, code disposes" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
