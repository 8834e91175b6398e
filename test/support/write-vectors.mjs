// Writes vectors until it is killed; prints the number of each batch once it is acknowledged.
const { createLocalIndex } = await import(process.argv[2]);
const index = await createLocalIndex(process.argv[3]);
for (let batch = 0; ; batch += 1) {
  const items = Array.from({ length: 20 }, (_, at) => {
    const vector = new Float32Array(384);
    vector[(batch * 20 + at) % 384] = 1;
    return {
      id: `script:${batch}.${at}`,
      userId: 'u:1',
      vector,
      metadata: { kind: 'script', embedder: 'm' },
    };
  });
  await index.upsert(items);
  process.stdout.write(`${batch}\n`);
}
