import Foundation
import Pages
import TestSupport
import Testing

@testable import Guide

struct JSONTests {
  @Test func `every page is one line of ASCII that lists what can be acted upon`() throws {
    for (name, page) in try Screens.all() {
      let text = Document.json(of: page).text
      #expect(text.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "\(name)")
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
      let tree = try #require(object as? [String: Any])
      #expect(tree["accessibles"] as? [String] == page.focusables.map(\.id.rawValue), "\(name)")
      #expect(tree["ecran"] as? String == page.screen.rawValue)
      #expect(tree["simulation"] as? Bool == true)
      let found = Self.ids(in: tree).sorted()
      if page.dialog == nil {
        #expect(found == page.focusables.map(\.id.rawValue).sorted(), "\(name)")
      } else {
        #expect(Set(page.focusables.map(\.id.rawValue)).isSubset(of: found), "\(name)")
      }
    }
  }

  @Test func `keys keep their order, and absent ones are left out`() {
    let json = JSON.members([
      "z": .number(-1), "a": nil, "b": .array([.null, .bool(false)]), "c": .object([]),
    ])
    #expect(json.document.text == #"{"z":-1,"b":[null,false],"c":{}}"#)
  }

  @Test func `a text comes back as it was`() throws {
    let text = "é\u{1F469}\u{200D}\u{1F467} \"\\/\n\u{0}\u{7F}\u{FFFE}"
    let data = Data(JSON.array([.text(text)]).document.text.utf8)
    let read = try JSONSerialization.jsonObject(with: data) as? [String]
    #expect(read?.first.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  /// Of all objects that have one, wherever they are.
  private static func ids(in value: Any) -> [String] {
    if let object = value as? [String: Any] {
      return [object["id"] as? String].compactMap { $0 } + object.values.flatMap(ids)
    }
    return (value as? [Any])?.flatMap(ids) ?? []
  }
}
