/** Lets others go first so many times: how tests of interleavings spread what happens, without a clock. */
export async function ticks(count: number): Promise<void> {
  for (let tick = 0; tick < count; tick += 1) await new Promise(setImmediate);
}
