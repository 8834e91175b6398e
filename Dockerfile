# Debian, not Alpine: onnxruntime needs glibc.
FROM node:20-bookworm-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json tsconfig.build.json ./
RUN npm ci --ignore-scripts && npm rebuild sqlite3
COPY src src
COPY adapters adapters
COPY data data
RUN npm run build && npm prune --omit=dev --ignore-scripts \
  # onnxruntime ships binaries of every system; the image needs one.
  && rm -rf node_modules/onnxruntime-node/bin/napi-v*/win32 node_modules/onnxruntime-node/bin/napi-v*/darwin

FROM node:20-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/app/data/run
WORKDIR /app
COPY --from=build /app /app
RUN mkdir -p /app/data/run && chown -R node:node /app/data/run
USER node
VOLUME /app/data/run
EXPOSE 8505
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD node -e "fetch('http://127.0.0.1:'+(process.env.HTTP_PORT||8505)+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"
CMD ["node", "dist/src/main.js"]
