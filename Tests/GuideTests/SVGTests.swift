import Foundation
import FoundationXML
import Pages
import Screen
import TestSupport
import Testing

@testable import Guide

struct SVGTests {
  @Test func `every screen is XML that says what the frame says, in 60 KB`() throws {
    for (name, page) in try Screens.all() {
      let frame = Screens.frame(of: page)
      let svg = Document.svg(of: frame, showing: page).text
      #expect(svg.utf8.count <= 60 * 1024, "\(name)")
      let picture = try Picture(svg)
      #expect(picture.rows(frame.size.rows) == frame.lines, "\(name)")
      #expect(picture.title.contains("simulation") && picture.summary.contains("24 lignes"))
      #expect(picture.mark.hasPrefix("SIMULATION"))
    }
  }

  @Test(arguments: [Size(rows: 6, columns: 20), Size(rows: 40, columns: 120)])
  func `other sizes say the same`(size: Size) throws {
    for (name, page) in try Screens.screens(of: "camille") + Screens.typed(Poison.text, "poison") {
      let frame = Screens.frame(of: page, size)
      let picture = try Picture(Document.svg(of: frame, showing: page).text)
      #expect(picture.rows(size.rows) == frame.lines, "\(name)")
    }
  }

  @Test func `runs are held to the grid`() throws {
    let page = try Screens.page("accueil")
    let frame = Screens.frame(of: page)
    let picture = try Picture(Document.svg(of: frame, showing: page).text)
    for span in picture.spans {
      let columns = span.text.reduce(0) { $0 + CharacterWidth.columns(of: $1) }
      #expect(abs(span.length - Double(columns) * 8.43) < 0.01, "\(span)")
    }
  }

  @Test func `what has the focus is in reverse, and named in the summary`() throws {
    let page = try Screens.page("mediateur/motif")
    let frame = Screens.frame(of: page)
    let picture = try Picture(Document.svg(of: frame, showing: page).text)
    let focus = try #require(frame.focus.flatMap(page.focusable))
    #expect(picture.summary.contains(focus.label.text))
    #expect(picture.spans.contains { $0.style == "clair" && $0.text.contains("▸") })
  }

  @Test func `what XML has no place for is shown as a sign`() {
    #expect(Markup.escaped("a\u{FFFE}b").unicodeScalars.allSatisfy { $0 != "\u{FFFE}" })
  }
}

/// An SVG as an XML parser reads it.
private final class Picture: NSObject, XMLParserDelegate {
  struct Span {
    var text: String
    var style: String?
    var length: Double
  }

  private(set) var spans: [Span] = []
  private(set) var title = ""
  private(set) var summary = ""
  private(set) var mark = ""
  private var lines: [(y: Double, text: String)] = []
  private var text = ""
  private var path: [(name: String, attributes: [String: String])] = []

  struct Fault: Error {
    let line: Int
  }

  init(_ svg: String) throws {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    guard parser.parse() else { throw Fault(line: parser.lineNumber) }
  }

  func rows(_ count: Int) -> [String] {
    var rows = [String](repeating: "", count: count)
    for line in lines {
      var text = line.text
      while text.last == " " { text.removeLast() }
      rows[Int(((line.y - 24.5) / 16.5).rounded())] = text
    }
    return rows
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    path.append((name, attributes))
    if name == "text" { lines.append((Double(attributes["y"] ?? "") ?? 0, "")) }
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let attributes = path.popLast()?.attributes ?? [:]
    switch name {
    case "title": title = text
    case "desc": summary = text
    case "tspan":
      let length = Double(attributes["textLength"] ?? "") ?? 0
      spans.append(Span(text: text, style: attributes["class"], length: length))
      lines[lines.count - 1].text += text
    case "text" where attributes["class"] == "simulation":
      mark = text
      lines.removeLast()
    default: break
    }
    text = ""
  }
}
