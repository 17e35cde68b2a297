import Pages
import TestSupport
import Testing

@testable import Screen

/// The look of the sample pages, to be read in Tests/Snapshots.
struct SnapshotTests {
  static let frames: [(name: String, page: Page, size: Size)] = [
    ("tableau-120", SamplePages.dashboard, Size(rows: 32, columns: 120)),
    ("tableau-40", SamplePages.dashboard, Size(rows: 16, columns: 40)),
    ("volet-120", SamplePages.bot, Size(rows: 40, columns: 120)),
    ("bot-60", SamplePages.botScreen, Size(rows: 30, columns: 60)),
    ("motif-80", SamplePages.motif, Size(rows: 24, columns: 80)),
    ("motif-erreur-80", SamplePages.motifInError, Size(rows: 24, columns: 80)),
    ("motif-40", SamplePages.motif, Size(rows: 16, columns: 40)),
    ("texte-80", SamplePages.texte, Size(rows: 24, columns: 80)),
    ("dialogue-80", SamplePages.review, Size(rows: 24, columns: 80)),
    ("paiements-50", SamplePages.payments, Size(rows: 20, columns: 50)),
    ("unicode-80", SamplePages.unicode, Size(rows: 30, columns: 80)),
  ]

  @Test(arguments: Self.frames.indices)
  func `A sample page looks as it did`(index: Int) {
    let sample = Self.frames[index]
    var window = Window(size: sample.size, destinations: [])
    window.show(sample.page)
    let frame = window.frame(of: sample.page)
    #expect(FrameSnapshot.mismatch(of: frame, named: "exemples/" + sample.name) == nil)
  }
}
