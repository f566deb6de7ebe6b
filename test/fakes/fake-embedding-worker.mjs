/** Stands in for the embedding worker: the text says what happens to it. Its vectors are the number of the batch, and how many texts it had. */
let batches = 0;

process.on('message', (texts) => {
  batches += 1;
  if (texts.includes('die')) process.exit(1);
  if (texts.includes('fail')) {
    process.send({ kind: 'failed', reason: 'No such model.' });
    return;
  }
  const answer = { kind: 'embedded', vectors: texts.map(() => Float32Array.of(batches, texts.length)) };
  setTimeout(() => process.send(answer), texts.includes('slow') ? 200 : 0);
});
process.on('disconnect', () => process.exit());
