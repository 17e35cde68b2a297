import Glibc

/// A time of the machine, as people and programs write it.
struct Moment {
  let seconds: Int

  static var now: Moment { Moment(seconds: time(nil)) }

  /// `20241014-103000`, where the machine is: part of a folder's name.
  var stamp: String { written("%Y%m%d-%H%M%S") }

  /// `14/10/2024 à 10:30`, where the machine is.
  var french: String { written("%d/%m/%Y à %H:%M") }

  /// `2024-10-14T08:30:00Z`
  var iso: String { written("%Y-%m-%dT%H:%M:%SZ", isLocal: false) }

  private func written(_ format: String, isLocal: Bool = true) -> String {
    var moment = seconds
    var parts = tm()
    if isLocal { localtime_r(&moment, &parts) } else { gmtime_r(&moment, &parts) }
    var bytes = [CChar](repeating: 0, count: 64)
    let count = strftime(&bytes, bytes.count, format, &parts)
    return String(decoding: bytes.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
