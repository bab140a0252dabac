/* Loaded before the C library: a program's wall clock is off by as many seconds as the file says
   that KEZEK_CLOCK names. Monotonic time, and so every wait, stays as it is. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long off_by(void) {
  int before = errno;
  long seconds = 0;
  char text[32] = "";
  const char *name = getenv("KEZEK_CLOCK");
  int file = name ? open(name, O_RDONLY | O_CLOEXEC) : -1;
  if (file >= 0) {
    if (read(file, text, sizeof text - 1) > 0) seconds = strtol(text, NULL, 10);
    close(file);
  }
  errno = before;
  return seconds;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  int told = syscall(SYS_clock_gettime, clock, now);
  if (!told && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
    now->tv_sec += off_by();
  return told;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  int told = syscall(SYS_gettimeofday, now, zone);
  if (!told && now) now->tv_sec += off_by();
  return told;
}

time_t time(time_t *kept) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (kept) *kept = now.tv_sec;
  return now.tv_sec;
}
