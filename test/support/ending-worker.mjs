/** An embedding worker that ends at every text "crash", and at the text "once" in its first life only. */
import { existsSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const marker = workerData.folders[0].path;
parentPort.postMessage({ type: 'ready', name: 'fake', skipped: [] });
parentPort.on('message', (order) => {
  if (order.type === 'end') {
    setTimeout(() => {
      writeFileSync(`${marker}.ended`, '');
      process.exit();
    }, 300);
    return;
  }
  const { text } = order.question;
  if (text === 'crash') process.exit(1);
  if (text === 'once' && !existsSync(marker)) {
    writeFileSync(marker, '');
    process.exit(1);
  }
  const embedding = { vector: new Float32Array(384).fill(text.length), pieces: [] };
  parentPort.postMessage({ type: 'answer', answer: { embedding } });
});
