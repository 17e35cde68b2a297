import Synchronization

/// A value that is made when first asked for, and once only. To its readers it is a constant.
package final class Lazy<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  package let key: Key
  private let make: @Sendable () -> Value
  private let made = Mutex<Value?>(nil)

  package init(_ key: Key, make: @escaping @Sendable () -> Value) {
    self.key = key
    self.make = make
  }

  package var value: Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}

extension Lazy: Equatable {
  package static func == (left: Lazy, right: Lazy) -> Bool { left === right }
}

/// The key of what there is one of.
package struct Unit: Hashable, Sendable {
  package init() {}
}

extension Lazy where Key == Unit {
  package convenience init(make: @escaping @Sendable () -> Value) {
    self.init(Unit(), make: make)
  }
}
