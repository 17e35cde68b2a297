import Domain

/// A value as the Swift expression that makes it again.
///
/// Structures are written as calls of their memberwise initialiser, enumerations as their case: the
/// properties of a type of the content must stand in the order of its initialiser. The Swift
/// compiler holds that, since it compiles what is written here.
enum SwiftLiteral {
  static func of(_ value: Any) -> String {
    switch value {
    case let text as String: text.utf8.count > 2000 ? text.rawLiteral : text.literal
    case let number as Int: String(number)
    case let flag as Bool: String(flag)
    case let date as CivilDate: "CivilDate(dayNumber: \(date.dayNumber))"
    case let phone as Telephone: "telephone(\(phone.digits.literal))"
    case let mail as Courriel: "courriel(\(mail.address.literal))"
    case let nir as Nir: "nir(\(nir.digits.literal))"
    default: ofMirrored(value)
    }
  }

  /// `Parcours.Accuse`: without the module, which may hold a type of its own name.
  static func name(of type: Any.Type) -> String {
    String(reflecting: type).split(separator: ".").dropFirst().joined(separator: ".")
  }

  private static func ofMirrored(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { of($0.value) } ?? "nil"
    case .collection:
      let elements = mirror.children.map { of($0.value) }
      return elements.isEmpty ? "[]" : "[\(elements.joined(separator: ", "))]"
    case .enum: return ofCase(value, mirror)
    default: return call(name(of: type(of: value)), mirror.children)
    }
  }

  private static func ofCase(_ value: Any, _ mirror: Mirror) -> String {
    let type = name(of: type(of: value))
    guard let payload = mirror.children.first else { return "\(type).\(value)" }
    return "\(type).\(payload.label ?? "")(\(of(payload.value)))"
  }

  private static func call(_ name: String, _ properties: Mirror.Children) -> String {
    let arguments = properties.map { "\($0.label ?? "_"): \(of($0.value))" }
    return "\(name)(\(arguments.joined(separator: ", ")))"
  }
}
