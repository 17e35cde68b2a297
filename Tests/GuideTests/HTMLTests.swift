import Pages
import TestSupport
import Testing

@testable import Guide

struct HTMLTests {
  @Test func `every page is well formed, with one title and no id twice`() throws {
    for (name, page) in try Screens.all() {
      let html = try HTMLReader(Document.html(of: page).text)
      #expect(html.all("h1").count == 1, "\(name)")
      #expect(html.all("main").count == 1, "\(name)")
      #expect(html.elements.first?.attributes["lang"] == "fr")
      let ids = html.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "\(name)")
      #expect(html.all("header").first?.text.contains("SIMULATION") == true)
    }
  }

  @Test func `every control of the page is there, in reading order`() throws {
    for (name, page) in try Screens.all() {
      let html = try HTMLReader(Document.html(of: page).text)
      let controls = ["a", "button", "input", "textarea", "summary"]
      let ids = html.elements.filter { controls.contains($0.name) }.map { $0.attributes["id"] }
      #expect(ids == page.front.focusables.map { $0.id.html.text }, "\(name)")
    }
  }

  @Test func `every input has a label, every choice its question`() throws {
    for (name, page) in try Screens.all() {
      let html = try HTMLReader(Document.html(of: page).text)
      let labels = html.all("label")
      for input in html.all("input") + html.all("textarea") {
        let label = labels.first { $0.attributes["for"] == input.attributes["id"] }
        #expect(label?.text.isEmpty == false, "\(name)")
        if input.attributes["type"] == "radio" {
          #expect(input.path.contains("fieldset"), "\(name)")
        }
      }
      for group in html.all("fieldset") { #expect(group.text.isEmpty == false) }
      #expect(html.all("legend").count == html.all("fieldset").count, "\(name)")
    }
  }

  @Test func `what is named by an id is there`() throws {
    for (name, page) in try Screens.all() {
      let html = try HTMLReader(Document.html(of: page).text)
      let ids = Set(html.elements.compactMap { $0.attributes["id"] })
      for element in html.elements {
        var named = element.attributes["aria-describedby"]?.split(separator: " ").map(String.init)
        named = (named ?? []) + [element.attributes["aria-labelledby"]].compactMap { $0 }
        if let href = element.attributes["href"] { named?.append(String(href.dropFirst())) }
        #expect(Set(named ?? []).isSubset(of: ids), "\(name) \(element)")
      }
    }
  }

  @Test func `headings go down one level at a time`() throws {
    for (name, page) in try Screens.all() {
      let html = try HTMLReader(Document.html(of: page).text)
      let levels = html.elements.compactMap { element in
        element.name.count == 2 && element.name.first == "h" ? Int(element.name.dropFirst()) : nil
      }
      #expect(levels.first == 1, "\(name)")
      for (above, below) in zip(levels, levels.dropFirst()) {
        #expect(below <= above + 1, "\(name) \(levels)")
      }
    }
  }

  @Test func `tables name their columns and their rows`() throws {
    let html = try HTMLReader(Document.html(of: Screens.page("paiements/detail")).text)
    let columns = html.all("th").filter { $0.attributes["scope"] == "col" }
    #expect(columns.count >= 6)
    #expect(html.all("th").contains { $0.attributes["scope"] == "row" })
  }

  @Test func `nothing is loaded and nothing runs`() throws {
    for (name, page) in try Screens.all() {
      let text = Document.html(of: page).text
      let html = try HTMLReader(text)
      #expect(text.contains("default-src 'none'; style-src 'unsafe-inline'"))
      for element in html.elements {
        #expect(!["script", "link", "img", "iframe", "object", "form"].contains(element.name))
        #expect(element.attributes["href"].map { $0.hasPrefix("#") } ?? true, "\(name)")
        #expect(!element.attributes.keys.contains { $0.hasPrefix("on") || $0 == "src" })
      }
    }
  }

  @Test func `a mistake is said first, at its field, and leads to it`() throws {
    var camille = try Visitor()
    camille.go("mediateur/motif")
    try camille.activate("Continuer")
    let html = try HTMLReader(Document.html(of: camille.page).text)
    #expect(html.all("title").first?.text.hasPrefix("Erreur") == true)
    let group = try #require(html.all("fieldset").first)
    let note = try #require(
      html.all("a").first { $0.attributes["id"]?.hasPrefix("erreur") == true })
    let target = html.elements.first {
      $0.attributes["id"] == note.attributes["href"]?.dropFirst().description
    }
    #expect(target?.path.contains("fieldset") == true)
    #expect(group.attributes["aria-describedby"] != nil)
  }

  @Test func `ids that differ stay different`() {
    let ids: [ControlID] = ["a b", "a_b", "a_20_b", "é", "a\"b", "a%20b"]
    #expect(Set(ids.map(\.html)).count == ids.count)
    #expect(ids.allSatisfy { id in id.html.text.allSatisfy { $0.isASCII && !$0.isWhitespace } })
  }

  @Test(arguments: PageStyle.pairs.indices)
  func `colours that stand on each other can be read`(index: Int) {
    let (ink, paper) = PageStyle.pairs[index]
    #expect(PageStyle.css.contains(ink) && PageStyle.css.contains(paper))
    #expect(Contrast.between(ink, paper) >= 4.5)
  }
}
