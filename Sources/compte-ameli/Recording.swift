import Content
import Glibc
import Pages
import Scenarios
import Screen

/// The file that a session is written into, whole after each thing that was done: at any moment the
/// session can be killed, and the file says all that came before.
final class Recording {
  private let path: String
  private let backstage: Backstage
  private var recorder: Recorder?
  private var size = Size(rows: 0, columns: 0)
  /// Why the file does not say everything.
  private(set) var problem: Failure?

  /// Makes the file, which must not be there yet.
  init(_ path: String, of backstage: Backstage) throws(Failure) {
    self.path = path
    self.backstage = backstage
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      if errno == EEXIST {
        throw .usage("« \(path) » existe déjà. Donnez un autre nom, ou retirez ce fichier.")
      }
      throw OutputFile.unwritable(path, errno)
    }
    close(descriptor)
  }

  /// The first size is that of the window that the scenario begins in.
  func isSeen(in size: Size) {
    guard size != self.size else { return }
    self.size = size
    if let recorder {
      recorder.resized(to: size)
    } else {
      do throws(Misstep) {
        recorder = try Recorder(
          backstage.catalog, name: name, assure: backstage.assure, today: backstage.today,
          size: size)
      } catch {
        problem = .usage(error.message)
      }
    }
    save()
  }

  func took(_ key: Key, _ events: [Event], on page: Page, showing shown: Page) {
    guard let recorder, recorder.took(key, events, on: page, showing: shown) else { return }
    save()
  }

  func end() {
    recorder?.finish()
    save()
    if problem != nil { removeIfEmpty() }
  }

  /// What the file could not say as steps; nil when it says everything.
  var gaps: String? {
    guard let count = recorder?.noteCount, count > 0 else { return nil }
    let what = count == 1 ? "Un geste ne se redit pas" : "\(count) gestes ne se redisent pas"
    return "\(what) : voyez les lignes # de « \(path) »."
  }

  /// It would stand in the way of the next try.
  private func removeIfEmpty() {
    var status = stat()
    if stat(path, &status) == 0, status.st_size == 0 { unlink(path) }
  }

  /// `visite` of `essais/visite.feature`.
  private var name: String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let stem = file.hasSuffix(".feature") ? String(file.dropLast(8)) : file
    return String(SafeText(stem).text.filter { !$0.isNewline })
  }

  private func save() {
    guard let recorder else { return }
    do throws(Failure) {
      try OutputFile.replace(path, with: recorder.text)
      problem = nil
    } catch {
      problem = error
    }
  }
}
