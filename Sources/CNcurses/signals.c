// Signals become a byte in a pipe; a crash gives the terminal back first.
#include "session.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// All that would end the program without a word, and leave the terminal raw.
static const int ending_signals[] = {SIGHUP,  SIGINT,  SIGQUIT,   SIGTERM, SIGUSR1,
                                     SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU};
static const int window_signals[] = {SIGTSTP, SIGCONT, SIGWINCH};
static const int ignored_signals[] = {SIGPIPE, SIGXFSZ};
static const int crash_signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static int self_pipe[2] = {-1, -1};
static volatile sig_atomic_t pending[NSIG];
static struct sigaction previous[NSIG];
static bool keeps_previous_crash_action = false;
static _Alignas(16) char alternate_stack[128 * 1024];

static void note(int number) {
  int error = errno;
  pending[number] = 1;
  char byte = 0;
  ssize_t ignored = write(self_pipe[1], &byte, 1);
  (void)ignored;
  errno = error;
}

/// The action from before takes over, on a sane screen. An instruction that faults faults again;
/// what was sent with `raise` is sent again.
static void crashed(int number, siginfo_t *info, void *context) {
  (void)context;
  cn_restore_in_a_crash();
  if (keeps_previous_crash_action) {
    sigaction(number, &previous[number], NULL);
  } else {
    signal(number, SIG_DFL);
  }
  bool comes_back = info->si_code > 0 && (number == SIGILL || number == SIGSEGV
                                          || number == SIGBUS || number == SIGFPE);
  if (!comes_back) raise(number);
}

static void take(int number, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, &previous[number]);
}

static void take_crash(int number) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = crashed;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, &previous[number]);
}

static void take_crashes(void) {
  // Swift's own backtracer waits 30 s for a key on a tty unless it was told not to, before the
  // process started.
  const char *backtrace = getenv("SWIFT_BACKTRACE");
  keeps_previous_crash_action =
      backtrace != NULL && strstr(backtrace, "interactive=no") != NULL;
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, NULL);
  for (size_t index = 0; index < COUNT(crash_signals); index++) take_crash(crash_signals[index]);
}

/// Swift's runtime gives Ctrl-\ to its backtracer, which writes on the terminal and waits there. It
/// is kept waiting from before the runtime until `cn_release_quit`, or until the screen is taken.
static void hold_quit(void) {
  sigset_t quit;
  sigemptyset(&quit);
  sigaddset(&quit, SIGQUIT);
  sigprocmask(SIG_BLOCK, &quit, NULL);
}

// Constructors of libraries, the runtime's among them, come after these.
__attribute__((section(".preinit_array"), used)) static void (*const before_the_runtime)(void) =
    hold_quit;

void cn_release_quit(void) {
  signal(SIGQUIT, SIG_DFL);
  sigset_t quit;
  sigemptyset(&quit);
  sigaddset(&quit, SIGQUIT);
  sigprocmask(SIG_UNBLOCK, &quit, NULL);
}

/// Whoever started the program may have blocked them for itself.
static void unblock_signals(void) {
  sigset_t all;
  sigfillset(&all);
  sigprocmask(SIG_UNBLOCK, &all, NULL);
}

bool cn_install_signals(void) {
  if (pipe2(self_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  for (size_t index = 0; index < COUNT(ending_signals); index++) take(ending_signals[index], note);
  for (size_t index = 0; index < COUNT(window_signals); index++) take(window_signals[index], note);
  for (size_t index = 0; index < COUNT(ignored_signals); index++)
    take(ignored_signals[index], SIG_IGN);
  take_crashes();
  unblock_signals();
  return true;
}

static void give_back_signals(const int *numbers, size_t count) {
  for (size_t index = 0; index < count; index++)
    sigaction(numbers[index], &previous[numbers[index]], NULL);
}

void cn_remove_signals(void) {
  give_back_signals(ending_signals, COUNT(ending_signals));
  give_back_signals(window_signals, COUNT(window_signals));
  give_back_signals(crash_signals, COUNT(crash_signals));
  close(self_pipe[0]);
  close(self_pipe[1]);
  self_pipe[0] = self_pipe[1] = -1;
}

int cn_signal_fd(void) { return self_pipe[0]; }

static bool take_pending(int number) {
  bool was_pending = pending[number] != 0;
  pending[number] = 0;
  return was_pending;
}

cn_signals cn_take_signals(void) {
  char bytes[64];
  // Emptied before the flags are read: a signal in between leaves both a flag and a byte.
  while (read(self_pipe[0], bytes, sizeof bytes) > 0) {}
  cn_signals signals = {0};
  for (size_t index = 0; index < COUNT(ending_signals); index++)
    if (take_pending(ending_signals[index])) signals.end = ending_signals[index];
  signals.resized = take_pending(SIGWINCH);
  signals.asked_to_stop = take_pending(SIGTSTP);
  signals.continued = take_pending(SIGCONT);
  return signals;
}

void cn_forget_stop_signals(void) {
  pending[SIGTSTP] = 0;
  pending[SIGCONT] = 0;
}

bool cn_stop_process_group(void) {
  signal(SIGTSTP, SIG_DFL);
  bool stopped = kill(0, SIGTSTP) == 0;
  // Here again on `fg`.
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  action.sa_flags = SA_RESTART;
  sigaction(SIGTSTP, &action, NULL);
  return stopped;
}
