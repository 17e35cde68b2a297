import Catalog

/// Every case of `Texte` has its words, and every text its case.
struct TexteCasesCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    guard let file = content.fichierDesTextes, file.isMapping else { return }
    let names = Texte.allCases.map { "\($0)" }
    for name in names where content.textes[name] == nil {
      reading.report("il manque le texte « \(name) » ; écrivez « \(name): … »", at: file)
    }
    let unused = content.textes.filter { !names.contains($0.key) }
    for (name, words) in unused {
      let advice = name.nearest(in: names).map { "écrivez « \($0) »" }
      reading.report(
        "aucun écran ne se sert du texte « \(name) » ; "
          + (advice ?? "retirez-le, ou ajoutez son nom à Sources/Catalog/Texte.swift"),
        at: words.entry)
    }
  }
}
