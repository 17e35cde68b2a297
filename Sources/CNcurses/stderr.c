// What is written on stderr while the screen is taken is kept back, and said afterwards.
#include "session.h"

#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

static int real_stderr = -1;
static int held = -1;

void cn_hold_stderr(void) {
  // A file or a pipe doesn't disturb the screen.
  if (real_stderr >= 0 || !isatty(STDERR_FILENO)) return;
  held = memfd_create("stderr", MFD_CLOEXEC);
  if (held < 0) return;
  real_stderr = dup(STDERR_FILENO);
  if (real_stderr >= 0 && dup2(held, STDERR_FILENO) >= 0) return;
  close(held);
  held = -1;
}

/// Also called by the crash handler: async-signal-safe calls only.
void cn_release_stderr(void) {
  if (real_stderr < 0) return;
  dup2(real_stderr, STDERR_FILENO);
  char bytes[1024];
  off_t offset = 0;
  for (ssize_t count; held >= 0 && (count = pread(held, bytes, sizeof bytes, offset)) > 0;) {
    cn_write_all(STDERR_FILENO, bytes, (size_t)count);
    offset += count;
  }
  if (held >= 0) close(held);
  close(real_stderr);
  held = real_stderr = -1;
}
