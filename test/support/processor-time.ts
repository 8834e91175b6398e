/** Milliseconds of processor time a synchronous call takes: unlike those of a clock, the same on a busy machine. */
export function processorMs(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
