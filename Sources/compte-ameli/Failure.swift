/// Why a command ends with another status than 0, in one French line.
struct Failure: Error {
  var line: String?
  var status: Int32

  /// The command line, or a file that it names, is wrong.
  static func usage(_ line: String) -> Failure { Failure(line: line, status: 2) }
  /// The store can't be used.
  static func store(_ line: String) -> Failure { Failure(line: line, status: 3) }
  /// What was asked for could not be written.
  static let output = Failure(
    line: "La sortie est fermée ou pleine : tout n'est pas écrit. Écrivez ailleurs.", status: 1)
  /// The program was ended from outside; nothing is left to say.
  static func ended(_ status: Int32) -> Failure { Failure(line: nil, status: status) }
}
