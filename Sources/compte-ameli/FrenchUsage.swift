/// What the argument parser says, in French. It has no translations: all that it can say is listed
/// here, and a test walks the list.
enum FrenchUsage {
  /// A mistake in one line. A sentence that isn't listed becomes a plain one: better than English.
  static func mistake(_ english: String) -> String {
    for (pattern, french) in sentences {
      guard let holes = holes(of: pattern, in: english) else { continue }
      return filled(french, with: holes) + advice
    }
    return "La ligne de commande n'est pas comprise." + advice
  }

  /// The help. Scripts for shells come this way too: only whole phrases are touched.
  static func help(_ english: String) -> String {
    phrases.reduce(english) { text, phrase in text.replacing(phrase.english, with: phrase.french) }
  }

  private static let advice = " Essayez compte-ameli --aide."

  // MARK: Mistakes

  /// What stands for the holes may be anything: it is somebody's text, and is not translated. The
  /// first pattern that fits is taken.
  private static let sentences: [(pattern: String, french: String)] = [
    ("Unknown option '{}'. Did you mean '{}'?{}", "L'option « {0} » n'existe pas : est-ce {1} ?"),
    ("Unknown option '{}'\n   or: {}", "L'option « {0} » n'existe pas."),
    ("Unknown option '{}'", "L'option « {0} » n'existe pas."),
    ("Invalid option: {}", "L'option « {0} » n'existe pas."),
    ("Missing value for '{} <{}>'", "Il manque une valeur après {0} : <{1}>."),
    ("Missing value for '{}'", "Il manque une valeur après {0}."),
    (
      "The option '{}' does not take any value, but '{}' was specified.",
      "L'option {0} ne prend pas de valeur : retirez « {1} »."
    ),
    ("Unexpected argument '{}'", "« {0} » n'est ni une commande ni une option."),
    ("{} unexpected arguments: '{}'", "{0} mots en trop : « {1} »."),
    (
      "Value to be set with flag '{}' had already been set with flag '{}'",
      "{1} et {0} se contredisent : gardez l'une des deux."
    ),
    (
      "Value to be set with {} had already been set with {}",
      "Deux options se contredisent : gardez l'une des deux."
    ),
    ("Missing expected argument '{} ...'", "Il manque {0}."),
    ("Missing expected argument '{}'", "Il manque {0}."),
    ("Missing one of: '{}'", "Il manque l'un de ceux-ci : « {0} »."),
    (
      "The value '{}' is invalid for '{}'. Please provide one of the following:\n  - {}",
      "« {0} » ne convient pas à {1}. Choisissez : {2}."
    ),
    (
      "The value '{}' is invalid for '{}'. Please provide one of '{}'.",
      "« {0} » ne convient pas à {1}. Choisissez : « {2} »."
    ),
    ("The value '{}' is invalid for '{}': {}", "« {0} » ne convient pas à {1} : {2}"),
    ("The value '{}' is invalid for '{}'", "« {0} » ne convient pas à {1}."),
    ("The value '{}' is invalid.{}", "« {0} » ne convient pas."),
    ("Missing required subcommand.", "Il manque une commande."),
    (
      "Can't autodetect a supported shell.{}",
      "Le shell n'est pas reconnu : précisez --generate-completion-script=bash, fish ou zsh."
    ),
    (
      "Can't generate completion scripts for '{}'.{}",
      "« {0} » n'est pas un shell connu : écrivez bash, fish ou zsh."
    ),
  ]

  /// What stands for each `{}`; nil when the sentence is another one.
  private static func holes(of pattern: String, in sentence: String) -> [String]? {
    var parts = pattern.parts(around: "{}")
    guard sentence.hasPrefix(parts[0]) else { return nil }
    var rest = sentence.dropFirst(parts.removeFirst().count)
    guard let last = parts.popLast() else { return rest.isEmpty ? [] : nil }
    var holes: [String] = []
    for part in parts {
      guard let place = rest.first(of: part) else { return nil }
      holes.append(String(rest[..<place]))
      rest = rest[place...].dropFirst(part.count)
    }
    guard rest.hasSuffix(last) else { return nil }
    return holes + [String(rest.dropLast(last.count))]
  }

  private static func filled(_ french: String, with holes: [String]) -> String {
    var parts = french.parts(around: "{")
    var text = parts.removeFirst()
    for part in parts {
      guard let index = part.first?.wholeNumberValue, holes.indices.contains(index) else {
        continue
      }
      text += listed(holes[index]) + part.dropFirst(2)
    }
    return text
  }

  /// Lists come with English words between their quotes, or one a line.
  private static func listed(_ hole: String) -> String {
    ["', '", "' and '", "' or '"]
      .reduce(hole) { $0.replacing($1, with: " », « ") }
      .replacing("\n  - ", with: ", ").replacing("\n", with: " ")
  }

  // MARK: Help

  private static let phrases: [(english: String, french: String)] = [
    (
      "  See 'compte-ameli help <subcommand>' for detailed help.",
      "  Les options d'une commande : compte-ameli <commande> --aide"
    ),
    (
      "  See 'compte-ameli help donnees <subcommand>' for detailed help.",
      "  Les options d'une commande : compte-ameli donnees <commande> --aide"
    ),
    ("Show subcommand help information.", "Affiche l'aide d'une commande."),
    ("Show help information.", "Affiche cette aide."),
    ("Show the version.", "Affiche la version."),
    ("Unspecified version", "Version inconnue"),
    ("OVERVIEW: ", ""), ("USAGE: ", "UTILISATION : "), ("OPTIONS:", "OPTIONS :"),
    ("SUBCOMMANDS:", "COMMANDES :"), ("ARGUMENTS:", "ARGUMENTS :"),
    ("<subcommand>", "<commande>"), ("<subcommands>", "<commandes>"),
    ("(values: ", "(valeurs : "), ("; default: ", " ; par défaut : "),
    ("(default: ", "(par défaut : "), ("(default:", "(par défaut :"),
    ("(default as flag: ", "(par défaut sans valeur : "),
    ("; default as flag: ", " ; par défaut sans valeur : "),
    // Three spaces less: the columns stay where they are.
    ("(default)   ", "(par défaut)"), ("(default)", "(par défaut)"),
  ]
}

// Without Foundation.
extension StringProtocol where SubSequence == Substring {
  fileprivate func first(of part: String) -> Index? {
    guard !part.isEmpty else { return startIndex }
    return indices.first { self[$0...].hasPrefix(part) }
  }

  fileprivate func parts(around separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let place = rest.first(of: separator) {
      parts.append(String(rest[..<place]))
      rest = rest[place...].dropFirst(separator.count)
    }
    return parts + [String(rest)]
  }

  fileprivate func replacing(_ part: String, with other: String) -> String {
    parts(around: part).joined(separator: other)
  }
}
