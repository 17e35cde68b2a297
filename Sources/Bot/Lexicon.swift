/// Ways of writing a word that no rule of spelling leads back to it: text message style, and a few
/// everyday words.
enum Lexicon {
  /// Never repaired, and never the result of a repair: one letter makes another of them.
  static let acronyms: Set<String> = [
    "ald", "ame", "at", "c2s", "ceam", "cmu", "cmuc", "cpam", "css", "iban", "ij", "mp", "nir",
    "puma", "rib", "rsa", "sms", "urssaf", "vsl",
  ]

  /// Said around a question, they do not tell what it is about.
  static let courtesies: Set<String> = [
    "bonjour", "bonsoir", "cordialement", "coucou", "hello", "madame", "merci", "monsieur", "plait",
    "salut", "svp",
  ]

  private static let readings: [String: [String]] = [
    "bjr": ["bonjour"], "bsr": ["bonsoir"], "slt": ["salut"], "stp": ["svp"], "mci": ["merci"],
    "pk": ["pourquoi"], "pq": ["pourquoi"], "pkoi": ["pourquoi"], "koi": ["quoi"],
    "tjr": ["toujours"], "tjrs": ["toujours"], "tjs": ["toujours"], "tt": ["tout"],
    "pr": ["pour"], "ds": ["dans"], "ac": ["avec"], "pb": ["probleme"], "qd": ["quand"],
    "jai": ["ai"], "cest": ["est"], "ya": ["y", "a"], "chui": ["suis"], "jsuis": ["suis"],
    "larret": ["arret"], "lattestation": ["attestation"], "lij": ["ij"],
    "rdv": ["rendez", "vous"], "remb": ["remboursement"], "css": ["c2s"],
    "toubib": ["medecin"], "docteur": ["medecin"], "doc": ["medecin"], "boulot": ["travail"],
    "taf": ["travail"], "tel": ["telephone"], "num": ["numero"], "quelqun": ["quelqu", "un"],
    "mdp": ["mot", "passe"], "dossiers": ["dossier"],
  ]

  static func reading(of word: String) -> [String]? { readings[word] }
}
