/// Why the store can't do what was asked: facts, which `StoreMessage` puts into words.
package enum StoreError: Error, Hashable, Sendable {
  /// Neither `XDG_DATA_HOME` nor `HOME` says where the store is.
  case noHome
  case refusedFolder(path: String, FolderRefusal)
  /// An id that can't become a file's name.
  case wrongID(String)
  /// The store is open for reading only.
  case readOnly(ReadOnlyReason)
  /// Another program wrote in the file, or put another in its place.
  case changedElsewhere(path: String)
  /// The folder is gone, or something else has its name.
  case vanished(path: String)
  /// The files in the folder are those of another account.
  case foreign(path: String, account: String)
  /// More bytes than a record may have.
  case tooLarge(bytes: Int)
  /// The text has no JSON form.
  case notEncodable
  case file(FileFault)
}

extension StoreError {
  static func lifting<Value>(
    _ body: () throws(FileFault) -> Value
  ) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      throw .file(error)
    }
  }
}

/// Why a store is shown and not written.
package enum ReadOnlyReason: Hashable, Sendable {
  /// Another process has the store.
  case busy(Holder)
  /// Another process had it, and left it different from what is on show.
  case changedMeanwhile
  /// The lock can't be had on this disk.
  case noLock(FileFault)
  /// Nothing can be written in the folder.
  case notWritable(FileFault)
  case damaged
  /// A later version of the program wrote in it.
  case newer
  /// Whoever opened it only wants to look.
  case asked
}

extension ReadOnlyReason {
  /// The cause may go while the program runs: it is tried again.
  var mayPass: Bool {
    switch self {
    case .busy, .noLock, .notWritable: true
    case .changedMeanwhile, .damaged, .newer, .asked: false
    }
  }
}

/// The process that has the store open for writing.
package struct Holder: Hashable, Sendable {
  /// Nil while the other process has not said.
  package var processID: Int32?
  package var command: String

  package init(processID: Int32?, command: String) {
    self.processID = processID
    self.command = command
  }
}

/// What opening a store found and did about it.
package enum Notice: Hashable, Sendable {
  /// The unfinished end of a file was put aside.
  case tornTail(file: String, bytes: Int)
  /// As `tornTail`, but nothing says that it was never confirmed.
  case cutTail(file: String, bytes: Int, isAside: Bool)
  /// The end of a draft: what was typed last is not in it.
  case cutDraft(file: String, bytes: Int, isAside: Bool)
  /// A draft of which there is no whole record: begun when the program was stopped, or damaged.
  case unfinishedDraft(file: String, bytes: Int)
  /// The last record lacked its line feed; it is whole.
  case unterminated(file: String)
  case flaw(file: String, Flaw)
  /// A later version of the program wrote in it.
  case newerDraft(file: String)
  /// Nothing of this draft can be read.
  case lostDraft(file: String)
  /// The damaged bytes could not be put aside; they are still in the file.
  case notQuarantined(file: String, FileFault)
  /// The snapshot was damaged, or of another version.
  case snapshotMadeAgain(isFromArchives: Bool)
  /// The folder was gone: it was made again from what was in memory.
  case madeAgain(path: String)
  /// The other program has ended: this one may write now.
  case takenOver
  /// The folder had another name for a while.
  case cameBack(path: String)
  /// What kept this program from writing is gone.
  case writable
  /// An archive that should be there is missing, cut or no file.
  case archiveGone(file: String)
  /// It may be as it was: it could not be looked at.
  case unreadableArchive(file: String, FileFault)
  /// The account was made again: the archives begin behind what is only summed up.
  case summedUp
  /// The witness is missing where there must have been one.
  case witnessGone
  case witnessDamaged
  case unreadableWitness(FileFault)
  /// An editor has changed the ends of lines; the lines are whole.
  case otherLineEnds(file: String)
  case unreadableDraft(file: String, FileFault)
  /// What was in a draft's file that could not be read was put aside for a new draft.
  case olderDraft(file: String)
}
