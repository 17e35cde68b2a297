import Testing

@testable import Gherkin

/// Files that nobody wrote.
struct RandomTests {
  @Test func `A document printed and read again says the same`() throws {
    for seed in UInt64(0)..<300 {
      let text = RandomFeature(seed: seed).text
      let document = try GherkinDocument(text)
      let again = try GherkinDocument(document.printed)
      #expect(again.printed == document.printed, "\(seed): \(text)")
      #expect(said(again) == said(document), "\(seed): \(text)")
      #expect(again.pickles.map(withoutPlace) == document.pickles.map(withoutPlace), "\(seed)")
    }
  }

  @Test func `The documents made by chance have every part`() throws {
    let all = try (UInt64(0)..<300).map { try GherkinDocument(RandomFeature(seed: $0).text) }
    let kinds = Set(all.flatMap(\.listing).compactMap(\.first))
    #expect(
      kinds == [
        "tag", "feature", "background", "scenario", "examples", "rule", "step", "row", "cell",
        "text",
      ])
    #expect(all.flatMap(\.pickles).count > 300)
  }

  @Test func `Whatever is changed in a file, reading it ends, with places inside it`() throws {
    var chance = Chance(seed: 6)
    let texts = (UInt64(0)..<99).map { Array(RandomFeature(seed: $0).text.unicodeScalars) }
      .filter { (50..<400).contains($0.count) }
    var refused = 0
    for _ in 0..<10_000 {
      let scalars = mutated(chance.pick(texts), by: &chance)
      do {
        let document = try Parser.document(of: Source(scalars))
        #expect(areInside(document.pickles.map(\.location), scalars))
      } catch {
        refused += 1
        #expect(areInside(error.all.map(\.location), scalars), "\(scalars)")
        #expect(!error.all.isEmpty)
      }
    }
    #expect((1_000..<9_000).contains(refused), "\(refused)")
  }

  @Test func `Bytes that mean nothing are refused or read`() {
    var chance = Chance(seed: 7)
    for _ in 0..<1_000 {
      let bytes = (0..<chance.number(below: 40)).map { _ in UInt8(chance.number(below: 256)) }
      let isText = String(validating: bytes, as: UTF8.self) != nil
      do {
        _ = try GherkinDocument(bytes: bytes)
        #expect(isText, "\(bytes)")
      } catch {
        let isAboutBytes = error.all.contains {
          if case .notUTF8 = $0.problem { true } else { false }
        }
        #expect(isAboutBytes != isText, "\(bytes)")
      }
    }
  }

  // MARK: - Parts

  /// Without the places.
  private func said(_ document: GherkinDocument) -> [[String]] {
    document.listing.map { words in
      words.enumerated().filter { $0.offset != 1 }.map(\.element)
    }
  }

  private func withoutPlace(_ pickle: Pickle) -> Golden.Pickle {
    var golden = Golden.Pickle(pickle)
    golden.place = ""
    return golden
  }

  private static let marks = Array("|\\\"`@#<>: \t\n\r*é\u{301}\u{A0}😀\u{FEFF}\0".unicodeScalars)

  /// Some scalars changed, left out or put in, or a piece moved.
  private func mutated(_ text: [Unicode.Scalar], by chance: inout Chance) -> [Unicode.Scalar] {
    var text = text
    for _ in 0...chance.number(below: 4) where !text.isEmpty {
      let place = chance.number(below: text.count)
      switch chance.number(below: 4) {
      case 0: text[place] = chance.pick(Self.marks)
      case 1: text.insert(chance.pick(Self.marks), at: place)
      case 2: text.removeSubrange(place..<min(text.count, place + 1 + chance.number(below: 9)))
      default:
        let piece = text[place..<min(text.count, place + chance.number(below: 40))]
        text.insert(contentsOf: piece, at: chance.number(below: text.count))
      }
    }
    return text
  }

  private func areInside(_ places: [Location], _ scalars: [Unicode.Scalar]) -> Bool {
    var widths = [0]
    for scalar in scalars {
      if scalar == "\n" { widths.append(0) } else { widths[widths.count - 1] += 1 }
    }
    return places.allSatisfy { place in
      if place.column == 0 { return (1...widths.count + 1).contains(place.line) }
      guard widths.indices.contains(place.line - 1) else { return false }
      return (1...widths[place.line - 1] + 1).contains(place.column)
    }
  }
}
