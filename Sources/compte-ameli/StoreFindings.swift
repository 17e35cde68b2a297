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
      let checkup = try Upkeep(folder: folder, fileSystem: RealFileSystem())
        .check(opening.assure.rawValue)
      guard let checkup else { return [.init("etat", "État", "rien n'est encore gardé")] }
      return [
        .init("etat", "État", words(for: checkup)),
        .init("enCours", "Ouvert par un autre programme", .bool(checkup.holder != nil)),
        .init("faits", "Faits gardés", .number(checkup.facts)),
        .init("brouillons", "Brouillons", .number(checkup.drafts)),
        .init("octets", "Octets gardés", .number(checkup.bytes)),
      ]
    } catch {
      let sentence = StoreMessage(error, during: .opening).text
      return [.init("etat", "État", Machine.withoutHome(sentence))]
    }
  }

  private func words(for checkup: Checkup) -> String {
    let isWritable = access(checkup.path, W_OK) == 0
    let defects = checkup.defects.map { Machine.withoutHome($0.phrase) }
    let found = defects.isEmpty ? ["lisible"] : defects
    return (found + (isWritable ? [] : ["en lecture seule"])).joined(separator: " ; ")
  }
}
