import Domain
import Glibc
import Guide
import Store

/// What `diagnostic` says of the data: where, how much, in what state. Nothing is opened for writing.
struct StoreFindings {
  private let opening: Opening

  init(_ opening: Opening) { self.opening = opening }

  var all: [Diagnostic.Finding] {
    if opening.isEphemeral { return [.init("donnees", "Données", "aucune (--ephemere)")] }
    let folder: String
    do throws(StoreError) {
      folder = try opening.storeFolder()
    } catch {
      return [.init("donnees", "Données", StoreMessage(error, during: .opening).text)]
    }
    return [.init("donnees", "Données", Machine.withoutHome(folder))] + state(of: folder) + [
      .init(
        "libre", "Place libre (octets)", Machine.freeBytes(at: folder).map { .number($0) } ?? .null)
    ]
  }

  private func state(of folder: String) -> [Diagnostic.Finding] {
    do throws(StoreError) {
      let report = try StoreReport(
        folder: folder, assure: opening.assure, fileSystem: RealFileSystem())
      guard let report else { return [.init("etat", "État", "rien n'est encore gardé")] }
      let isInUse = Store.isInUse(folder: folder, assure: opening.assure)
      return [
        .init("etat", "État", words(for: report, in: folder)),
        .init("enCours", "Ouvert par un autre programme", .bool(isInUse)),
        .init("faits", "Faits gardés", .number(report.facts)),
        .init("brouillons", "Brouillons", .number(report.drafts)),
        .init("octets", "Octets gardés", .number(report.bytes)),
      ]
    } catch {
      let sentence = StoreMessage(error, during: .opening).text
      return [.init("etat", "État", Machine.withoutHome(sentence))]
    }
  }

  private func words(for report: StoreReport, in folder: String) -> String {
    let isWritable = access("\(folder)/\(opening.assure.rawValue)", W_OK) == 0
    let found = report.notices.isEmpty ? ["lisible"] : report.notices.map(Machine.withoutHome)
    return (found + (isWritable ? [] : ["en lecture seule"])).joined(separator: " ; ")
  }
}
