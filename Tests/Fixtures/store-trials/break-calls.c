/* LD_PRELOAD: ends the program at its Nth call on a file, or lets calls fail. The page at BREAK_MAP
 * counts the calls and says of what kind each was; it outlives the program. A kill before a call that
 * only reads leaves what a kill after the last change leaves: with BREAK_READS those count too, so that
 * they can fail. BREAK_VANISH is a folder that somebody moves away before call BREAK_VANISH_AT. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct page { int count; char kinds[4092]; };
static struct page *page;
static int at, code, lasting, half, reads, vanish_at;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("BREAK_MAP");
  if (!path) return;
  int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0 || ftruncate(file, 4096)) _exit(99);
  void *map = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (map == MAP_FAILED) _exit(99);
  at = atoi(getenv("BREAK_AT") ?: "0");
  code = atoi(getenv("BREAK_ERRNO") ?: "0");
  lasting = getenv("BREAK_LASTING") != 0;
  half = getenv("BREAK_HALF") != 0;
  reads = getenv("BREAK_READS") != 0;
  vanish_at = atoi(getenv("BREAK_VANISH_AT") ?: "0");
  close(file);
  page = map;
}

/* FS_IOC_SHUTDOWN without writing the log: what a power cut leaves. Cut from within and killed in
 * the same breath, for what goes on after a cut is told things that are not so. */
static void end(void) {
  const char *disk = getenv("BREAK_CUT");
  int without_log = 2;
  if (disk) {
    int file = open(disk, O_RDONLY | O_CLOEXEC);
    if (file < 0 || ioctl(file, _IOR('X', 125, int), &without_log)) _exit(98);
  }
  kill(getpid(), SIGKILL);
}

static void vanish(void) {
  char away[4096];
  const char *folder = getenv("BREAK_VANISH");
  snprintf(away, sizeof away, "%s.parti", folder);
  if (rename(folder, away)) _exit(97);
}

/* 1: the call fails; 2: half of it is done, then the program ends. */
static int meet(char kind) {
  if (!page) return 0;
  int n = ++page->count;
  if (n <= 4092) page->kinds[n - 1] = kind;
  if (n == vanish_at) vanish();
  if (!at || (lasting && code ? n < at : n != at)) return 0;
  if (code) { errno = code; return 1; }
  if (half && kind == 'w') return 2;
  end();
  return 0;
}

#define REAL(name) static __typeof__(name) *real; if (!real) real = dlsym(RTLD_NEXT, #name)

static ssize_t broken_write(int file, const void *bytes, size_t count, off_t offset) {
  REAL(pwrite);
  switch (meet('w')) {
    case 1: return -1;
    case 2: real(file, bytes, count / 2, offset); kill(getpid(), SIGKILL);
  }
  return real(file, bytes, count, offset);
}
ssize_t pwrite(int f, const void *b, size_t c, off_t o) { return broken_write(f, b, c, o); }
ssize_t pwrite64(int f, const void *b, size_t c, off64_t o) { return broken_write(f, b, c, o); }
ssize_t pread(int f, void *b, size_t c, off_t o) {
  REAL(pread);
  return reads && meet('p') ? -1 : real(f, b, c, o);
}
int fstat(int f, struct stat *s) { REAL(fstat); return reads && meet('a') ? -1 : real(f, s); }
int fstatat(int d, const char *n, struct stat *s, int x) {
  REAL(fstatat);
  return reads && d != AT_FDCWD && meet('n') ? -1 : real(d, n, s, x);
}
int fdatasync(int f) { REAL(fdatasync); return meet('s') ? -1 : real(f); }
int ftruncate(int f, off_t n) { REAL(ftruncate); return meet('t') ? -1 : real(f, n); }
int mkdirat(int d, const char *n, mode_t m) { REAL(mkdirat); return meet('m') ? -1 : real(d, n, m); }
int fchmod(int f, mode_t m) { REAL(fchmod); return meet('c') ? -1 : real(f, m); }
int unlinkat(int d, const char *n, int x) { REAL(unlinkat); return meet('u') ? -1 : real(d, n, x); }
int renameat(int a, const char *n, int b, const char *m) {
  REAL(renameat);
  return meet('r') ? -1 : real(a, n, b, m);
}
int posix_fallocate(int f, off_t o, off_t n) {
  REAL(posix_fallocate);
  return meet('f') ? errno : real(f, o, n);
}
int openat(int d, const char *n, int flags, ...) {
  va_list list;
  va_start(list, flags);
  mode_t mode = flags & O_CREAT ? va_arg(list, mode_t) : 0;
  va_end(list);
  REAL(openat);
  return d != AT_FDCWD && meet('o') ? -1 : real(d, n, flags, mode);
}
