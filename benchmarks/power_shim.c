/* Loaded before the C library: what a program does to the files of one folder is written down, in
   order and with the bytes, together with each fsync that has returned. KEZEK_POWER_FOLDER names
   the folder, KEZEK_POWER_LOG the record, which lies elsewhere.

   Each deed and its entry happen under one lock on the record, so the order is that of the deeds,
   whatever the number of processes. What cannot be written down ends the process. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { CREATED = 1, WRITTEN, CUT, SYNCED, FOLDER_SYNCED, RENAMED, REMOVED };

struct entry {
  uint32_t kind, name_length;
  uint64_t inode, offset, data_length;
};

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) *(void **)&real = dlsym(RTLD_NEXT, name)

static const char *folder(void) { return getenv("KEZEK_POWER_FOLDER"); }

/* The name inside the folder ("" for itself), or NULL for a file elsewhere. */
static const char *inside(const char *path) {
  const char *top = folder();
  if (!top || !path) return NULL;
  size_t length = strlen(top);
  if (strncmp(path, top, length)) return NULL;
  return path[length] == '/' ? path + length + 1 : path[length] ? NULL : "";
}

static const char *name_of(int fd, char *room) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, room, PATH_MAX);
  if (length <= 0) return NULL;
  room[length] = 0;
  return inside(room);
}

static int taken(void) {
  int log = syscall(SYS_openat, AT_FDCWD, getenv("KEZEK_POWER_LOG"),
                    O_WRONLY | O_APPEND | O_CLOEXEC, 0);
  if (log < 0) abort();
  while (syscall(SYS_flock, log, LOCK_EX)) if (errno != EINTR) abort();
  return log;
}

static void given(int log) {
  int kept = errno;
  syscall(SYS_close, log);
  errno = kept;
}

static void put(int log, const void *data, size_t length) {
  while (length) {
    ssize_t done = syscall(SYS_write, log, data, length);
    if (done <= 0) abort();
    data = (const char *)data + done;
    length -= done;
  }
}

static void note(int log, uint32_t kind, uint64_t inode, uint64_t offset, const char *name,
                 size_t name_length, const void *data, size_t length) {
  int kept = errno;
  struct entry entry = {kind, name_length, inode, offset, length};
  put(log, &entry, sizeof entry);
  put(log, name, name_length);
  put(log, data, length);
  errno = kept;
}

static uint64_t inode_of(int fd) {
  struct stat is;
  if (fstat(fd, &is)) abort();
  return is.st_ino;
}

static int opened(int at, const char *path, int flags, mode_t mode) {
  const char *name = inside(path);
  if (!name || !(flags & (O_CREAT | O_TRUNC)) || (flags & O_TMPFILE) == O_TMPFILE)
    return syscall(SYS_openat, at, path, flags, mode);
  int log = taken();
  struct stat is;
  int there = stat(path, &is) == 0;
  int fd = syscall(SYS_openat, at, path, flags, mode);
  if (fd >= 0 && !there) note(log, CREATED, inode_of(fd), 0, name, strlen(name), NULL, 0);
  if (fd >= 0 && there && flags & O_TRUNC) note(log, CUT, inode_of(fd), 0, NULL, 0, NULL, 0);
  given(log);
  return fd;
}

#define MODE(last) \
  mode_t mode = 0; \
  if (flags & (O_CREAT | O_TMPFILE)) { \
    va_list more; \
    va_start(more, last); \
    mode = va_arg(more, int); \
    va_end(more); \
  }
int open(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE(flags) return opened(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE(flags) return opened(at, path, flags, mode); }

ssize_t write(int fd, const void *data, size_t length) {
  char room[PATH_MAX + 1];
  if (!name_of(fd, room)) return syscall(SYS_write, fd, data, length);
  int log = taken();
  ssize_t done = syscall(SYS_write, fd, data, length);
  if (done > 0) note(log, WRITTEN, inode_of(fd), lseek(fd, 0, SEEK_CUR) - done, NULL, 0, data, done);
  given(log);
  return done;
}

static ssize_t written_at(int fd, const void *data, size_t length, off_t offset) {
  char room[PATH_MAX + 1];
  if (!name_of(fd, room)) return syscall(SYS_pwrite64, fd, data, length, offset);
  int log = taken();
  ssize_t done = syscall(SYS_pwrite64, fd, data, length, offset);
  if (done > 0) note(log, WRITTEN, inode_of(fd), offset, NULL, 0, data, done);
  given(log);
  return done;
}
ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) { return written_at(fd, data, length, offset); }
ssize_t pwrite64(int fd, const void *data, size_t length, off_t offset) { return written_at(fd, data, length, offset); }

static int cut_to(int fd, off_t size) {
  char room[PATH_MAX + 1];
  if (!name_of(fd, room)) return syscall(SYS_ftruncate, fd, size);
  int log = taken();
  int failed = syscall(SYS_ftruncate, fd, size);
  if (!failed) note(log, CUT, inode_of(fd), size, NULL, 0, NULL, 0);
  given(log);
  return failed;
}
int ftruncate(int fd, off_t size) { return cut_to(fd, size); }
int ftruncate64(int fd, off_t size) { return cut_to(fd, size); }

static int synced(int fd, long call) {
  char room[PATH_MAX + 1];
  const char *name = name_of(fd, room);
  if (!name) return syscall(call, fd);
  int log = taken();
  int failed = syscall(call, fd);
  if (!failed) note(log, *name ? SYNCED : FOLDER_SYNCED, inode_of(fd), 0, NULL, 0, NULL, 0);
  given(log);
  return failed;
}
int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  const char *old = inside(from), *fresh = inside(to);
  if (!old && !fresh) return real(from, to);
  if (!old || !fresh) abort();
  int log = taken();
  int failed = real(from, to);
  if (!failed) {
    char names[2 * PATH_MAX];
    int length = snprintf(names, sizeof names, "%s/%s", old, fresh);
    note(log, RENAMED, 0, 0, names, length, NULL, 0);
  }
  given(log);
  return failed;
}

int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  const char *name = inside(path);
  if (!name) return real(path);
  int log = taken();
  int failed = real(path);
  if (!failed) note(log, REMOVED, 0, 0, name, strlen(name), NULL, 0);
  given(log);
  return failed;
}

/* Ways to change a file that nobody here takes today: better to stop than to miss one. */
#define NEVER(declaration, fd, otherwise) \
  declaration { \
    char room[PATH_MAX + 1]; \
    if (name_of(fd, room)) abort(); \
    return otherwise; \
  }
NEVER(ssize_t writev(int fd, const struct iovec *parts, int count), fd,
      syscall(SYS_writev, fd, parts, count))
NEVER(ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t offset), fd,
      syscall(SYS_pwritev, fd, parts, count, offset, 0))
NEVER(int fallocate(int fd, int mode, off_t offset, off_t length), fd,
      syscall(SYS_fallocate, fd, mode, offset, length))
NEVER(int posix_fallocate(int fd, off_t offset, off_t length), fd,
      syscall(SYS_fallocate, fd, 0, offset, length) ? errno : 0)
NEVER(int posix_fallocate64(int fd, off_t offset, off_t length), fd,
      syscall(SYS_fallocate, fd, 0, offset, length) ? errno : 0)
