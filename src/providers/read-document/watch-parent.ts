/** Thread inside the child: kills the child when its parent is gone, however busy it is. */
const CHECK_EVERY_MS = 200;
const parentPid = Number(process.argv[2]);

setInterval(() => {
  if (process.ppid !== parentPid) process.kill(process.pid, 'SIGKILL');
}, CHECK_EVERY_MS);
