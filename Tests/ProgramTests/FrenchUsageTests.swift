import ArgumentParser
import Testing

@testable import compte_ameli

/// Every sentence of the parser, as its sources write it (swift-argument-parser 1.8.2,
/// UsageGenerator.swift).
struct FrenchUsageTests {
  @Test(arguments: [
    ("Unknown option '-z'", "L'option « -z » n'existe pas."),
    (
      "Unknown option '--dat'. Did you mean '--date'?",
      "L'option « --dat » n'existe pas : est-ce --date ?"
    ),
    (
      "Unknown option '-xyz'\n   or: Missing value for '-x <nom>' in '-xyz'",
      "L'option « -xyz » n'existe pas."
    ),
    (
      "Unknown option '-dat'. Did you mean '--date'?\n   or: Missing value for '-d' in '-dat'",
      "L'option « -dat » n'existe pas : est-ce --date ?"
    ),
    ("Missing value for '--date <jour>'", "Il manque une valeur après --date : <jour>."),
    ("Missing value for '--date'", "Il manque une valeur après --date."),
    (
      "The option '--ephemere' does not take any value, but '1' was specified.",
      "L'option --ephemere ne prend pas de valeur : retirez « 1 »."
    ),
    ("Unexpected argument 'x'", "« x » n'est ni une commande ni une option."),
    ("3 unexpected arguments: 'a', 'b', 'c'", "3 mots en trop : « a », « b », « c »."),
    (
      "Value to be set with flag '--b' had already been set with flag '--a'",
      "--a et --b se contredisent : gardez l'une des deux."
    ),
    (
      "Value to be set with position 2 had already been set with position 1",
      "Deux options se contredisent : gardez l'une des deux."
    ),
    ("Missing expected argument '<fichier>'", "Il manque <fichier>."),
    ("Missing one of: '--a', '--b'", "Il manque l'un de ceux-ci : « --a », « --b »."),
    ("The value 'x' is invalid for '--pas <n>'", "« x » ne convient pas à --pas <n>."),
    (
      "The value 'x' is invalid for '<n>': trop grand.", "« x » ne convient pas à <n> : trop grand."
    ),
    ("The value 'x' is invalid.", "« x » ne convient pas."),
    (
      "The value 'x' is invalid for '--t <t>'. Please provide one of 'a' and 'b'.",
      "« x » ne convient pas à --t <t>. Choisissez : « a », « b »."
    ),
    (
      "The value 'x' is invalid for '--t <t>'. Please provide one of 'a', 'b' or 'c'.",
      "« x » ne convient pas à --t <t>. Choisissez : « a », « b », « c »."
    ),
    (
      "The value 'x' is invalid for '<t>'. Please provide one of the following:\n  - a\n  - b",
      "« x » ne convient pas à <t>. Choisissez : a, b."
    ),
    ("Invalid option: --=", "L'option « --= » n'existe pas."),
    ("Invalid option: -é", "L'option « -é » n'existe pas."),
    ("Missing required subcommand.", "Il manque une commande."),
    (
      "Can't autodetect a supported shell.\nPlease use --generate-completion-script=<shell> with one of:\n    zsh bash fish",
      "Le shell n'est pas reconnu : précisez --generate-completion-script=bash, fish ou zsh."
    ),
    (
      "Can't generate completion scripts for 'csh'.\nPlease use --generate-completion-script=<shell> with one of:\n    zsh bash fish",
      "« csh » n'est pas un shell connu : écrivez bash, fish ou zsh."
    ),
    (
      "Internal error. Parsing command-line arguments hit unimplemented code path.",
      "La ligne de commande n'est pas comprise."
    ),
    (
      "Internal error. Invalid state while parsing command-line arguments.",
      "La ligne de commande n'est pas comprise."
    ),
    (
      "Command 'A' is not a parent of the current command.",
      "La ligne de commande n'est pas comprise."
    ),
    (
      "No value set for non-argument var x. Replace with a static variable, or let constant.",
      "La ligne de commande n'est pas comprise."
    ),
    ("", "La ligne de commande n'est pas comprise."),
  ])
  func `each sentence has its French`(english: String, french: String) {
    #expect(FrenchUsage.mistake(english) == french + " Essayez compte-ameli --aide.")
  }

  @Test func `what people typed is left as it is`() {
    let typed = "Missing value for 'x' OVERVIEW: {0} {} (default: "
    #expect(FrenchUsage.mistake("Unexpected argument '\(typed)'").contains("« \(typed) »"))
    #expect(FrenchUsage.mistake("Unexpected argument 'a\nb'").contains("« a b »"))
  }

  /// The wording may change with a new version of the parser.
  @Test(arguments: [
    ["--donees"], ["--donnees"], ["--ephemere=1"], ["x"], ["x", "y"],
    ["--generate-completion-script", "csh"],
  ])
  func `the parser of today says nothing that isn't listed`(arguments: [String]) throws {
    let error = #expect(throws: (any Error).self) { try CompteAmeli.parseAsRoot(arguments) }
    let french = FrenchUsage.mistake(CompteAmeli.message(for: try #require(error)))
    #expect(!french.contains("n'est pas comprise"))
  }

  @Test func `the columns of the help stay where they are`() {
    let help = FrenchUsage.help("  ouvrir (default)        Ouvre le compte.")
    #expect(help == "  ouvrir (par défaut)     Ouvre le compte.")
  }
}
