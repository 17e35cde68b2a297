import ArgumentParser
import Catalog
import Glibc
import Terminal

/// The command line: it only wires. Every error is one line on stderr: what, where, what to do.
@main
enum Program {
  static func main() {
    // A file that may grow no more, or a reader that is gone, is an error to tell: not an end.
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    occupyStandardDescriptors()
    Terminal.leaveQuitToTheSystem()
    exit(status())
  }

  /// A file opened later must not become the stdout that somebody closed. What stands in for it
  /// refuses to be written, or read, as a closed one would.
  private static func occupyStandardDescriptors() {
    for descriptor in 0...2 as ClosedRange<Int32> where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  private static func status() -> Int32 {
    // Nothing to parse: the account opens as it is meant to most often, and at once.
    if CommandLine.argc <= 1 { return run { try Ouvrir.open(.standard) } }
    do {
      var command = try CompteAmeli.parseAsRoot()
      return run { try command.run() }
    } catch {
      return say(error)
    }
  }

  private static func run(_ command: () throws -> Void) -> Int32 {
    do {
      try command()
      return 0
    } catch let failure as Failure {
      if let line = failure.line { Output.error(line) }
      return failure.status
    } catch {
      return say(error)
    }
  }

  /// Help and version on stdout, mistakes on stderr: the parser speaks English, we don't.
  private static func say(_ error: any Error) -> Int32 {
    let message = CompteAmeli.message(for: error)
    if CompteAmeli.exitCode(for: error).isSuccess {
      return run {
        guard Output.print(FrenchUsage.help(message)) else { throw Failure.output }
      }
    }
    Output.error(misspelling ?? FrenchUsage.mistake(message))
    return 2
  }

  /// The parser takes a command that is none for an argument of the default one.
  private static var misspelling: String? {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else {
      return nil
    }
    let names = CompteAmeli.configuration.subcommands.compactMap { command in
      command.configuration.commandName ?? command._commandName
    }
    guard !names.contains(word) else { return nil }
    guard let near = word.nearest(in: names) else {
      return "« \(word) » n'est pas une commande. Choisissez \(names.joined(separator: ", "))."
    }
    return "« \(word) » n'est pas une commande. La plus proche : \(near)."
  }
}

struct CompteAmeli: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compte-ameli",
    abstract: "Simule le compte ameli. Rien n'est envoyé à l'Assurance Maladie.",
    version: version,
    subcommands: [
      Ouvrir.self, Ecrans.self, ImprimerEcran.self, ScenariosCommand.self, Enregistrer.self,
      ExplorerCommand.self,
      VerifierCommand.self, InterrogerBot.self, Donnees.self, Diagnostic.self,
    ],
    defaultSubcommand: Ouvrir.self,
    helpNames: [.customLong("aide"), .long, .short])

  static let version = "compte-ameli 0.1.0"
}
