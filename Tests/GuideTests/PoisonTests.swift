import Foundation
import Pages
import TestSupport
import Testing

@testable import Guide

/// What somebody typed stays text, whatever it looks like.
enum Poison {
  static let text =
    "<script>alert(1)</script></textarea><b>\" onmouseover=\"x' onfocus='y &lt;& \u{1B}[31m\u{9B}2J"
    + "\u{202E}\u{2066}\u{200B}\u{0}\u{7} ]]> --> e\u{301}\u{FFFE} 漢字 👩‍👧"
}

struct PoisonTests {
  private static func pages() throws -> [(name: String, page: Page)] {
    let pages = try Screens.typed(Poison.text, "poison")
    // It has to be there, or nothing is tested.
    #expect(pages.count { $0.page.wholeText.contains("alert(1)") } > 8)
    return pages
  }

  /// What must never leave us but as a name or an escape.
  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200B, 0xFEFF, 0xFFFE: true
    default: false
    }
  }

  @Test func `HTML has the same elements and attributes as with plain words`() throws {
    let plain = try Screens.typed("Bonjour tout le monde, voici un mot tout simple.", "poison")
    for ((name, page), other) in zip(try Self.pages(), plain) {
      let text = Document.html(of: page).text
      #expect(!text.unicodeScalars.contains(where: Self.isDangerous), "\(name)")
      let html = try HTMLReader(text)
      for element in html.elements {
        #expect(!["script", "b"].contains(element.name), "\(name)")
        #expect(!element.attributes.keys.contains { $0.hasPrefix("on") }, "\(name)")
      }
      let kinds = Set(html.elements.map(\.name))
      let usual = Set(try HTMLReader(Document.html(of: other.page).text).elements.map(\.name))
      #expect(kinds.subtracting(usual).isSubset(of: Self.ours), "\(name)")
    }
  }

  /// What our own pages may hold: a mistake more brings some.
  private static let ours: Set<String> = [
    "p", "a", "strong", "dl", "dt", "dd", "bdi", "div", "ol", "li", "ul", "button", "br", "label",
    "input", "textarea", "fieldset", "legend", "span",
  ]

  @Test func `SVG, text and JSON let nothing dangerous through`() throws {
    for (name, page) in try Self.pages() {
      let frame = Screens.frame(of: page)
      let documents: [Document] = [
        .svg(of: frame, showing: page), .text(of: frame), .json(of: page),
      ]
      for document in documents {
        #expect(!document.text.unicodeScalars.contains(where: Self.isDangerous), "\(name)")
      }
      #expect(!documents[0].text.contains("<script"), "\(name)")
      #expect(!documents[0].text.contains("<b>"), "\(name)")
    }
  }

  @Test func `what was typed can be read in the HTML, between marks of its own direction`() throws {
    var camille = try Visitor()
    camille.go("mediateur/texte")
    try camille.type(Poison.text, in: "Je souhaite")
    camille.go("mediateur/recapitulatif")
    let html = try HTMLReader(Document.html(of: camille.page).text)
    let typed = html.all("bdi").filter { $0.text.contains("<script>alert(1)</script>") }
    #expect(typed.count == 1)
    #expect(typed.first?.text.contains("⟨U+202E⟩") == true)
  }
}
