import Dispatch
import Foundation
import Synchronization
package import Testing

/// Tests that mostly wait for other programs, on threads of their own.
///
/// Swift runs tests on as many threads as there are cores: a test that waits on one of them leaves a
/// core without work. All of the suite stays here: each step elsewhere would stand in line behind
/// the other tests.
package struct OwnThreads: SuiteTrait, TestScoping {
  private let threads: WaitingThreads

  package func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(threads) { try await function() }
  }

  fileprivate init(count: Int) { threads = WaitingThreads(count: count) }
}

extension SuiteTrait where Self == OwnThreads {
  /// - Parameter count: so many tests of the suite wait side by side.
  package static func ownThreads(_ count: Int) -> Self { OwnThreads(count: count) }
}

/// Takes what is to be done in order; the threads are there until the end of the tests.
private final class WaitingThreads: TaskExecutor {
  private let jobs = Mutex<[UnownedJob]>([])
  private let waiting = DispatchSemaphore(value: 0)

  init(count: Int) {
    for _ in 0..<count { Thread.detachNewThread { self.work() } }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    waiting.signal()
  }

  private func work() {
    while true {
      waiting.wait()
      let job = jobs.withLock { $0.removeFirst() }
      job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}
