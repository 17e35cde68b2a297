import Glibc
import Store

/// `store-trials TRIAL [--option value]…`: one line of figures, status 1 and the way to see it again
/// when a promise does not hold.
@main
enum Command {
  static func main() {
    repeatOrder()
    var words = Array(CommandLine.arguments.dropFirst())
    let trial = words.isEmpty ? "" : words.removeFirst()
    let options = Options(words)
    let plain = words.filter { !$0.hasPrefix("--") }
    TrialSizes.journalRecords = options.number("records") ?? 4
    TrialSizes.draftBytes = options.number("draft-bytes") ?? 400
    if let name = options["sabotage"] { Sabotage.current = Sabotage(rawValue: name) }
    do {
      try run(trial, options, plain)
    } catch {
      print("PROMESSE ROMPUE : \(error.what)\n  pour le revoir : store-trials \(error.replay)")
      exit(1)
    }
  }

  /// Dictionaries have another order in each process, unless it was told before it began: what is to
  /// be seen again has to go the same way again.
  private static func repeatOrder() {
    let name = "SWIFT_DETERMINISTIC_HASHING"
    guard getenv(name) == nil else { return }
    setenv(name, "1", 1)
    var arguments = CommandLine.arguments.map { strdup($0) }
    arguments.append(nil)
    execv("/proc/self/exe", &arguments)
  }

  private static func run(
    _ trial: String, _ options: Options, _ words: [String]
  ) throws(Broken) {
    switch trial {
    case "modele": try model(options)
    case "erreurs":
      if let scenario = Scenario.all.first(where: { $0.name == options["scenario"] }) {
        FaultTrial.replay(
          scenario, errno: Int32(options.number("errno") ?? 0), call: options.number("appel") ?? 0,
          isLasting: options["encore"] == "1")
      } else {
        try faults()
      }
    case "degats":
      var trial = try DamageTrial()
      try trial.run()
      print(
        """
        degats : \(trial.cuts) coupes, \(trial.flips) bits retournés, \(trial.moves) lignes ôtées, \
        doublées ou déplacées : 0 acceptation muette, 0 arrêt, 0 fait intact perdu
        """)
      for draft in ["b1", "mediateur-22"] {
        var files = try FilesTrial(draft: draft)
        try files.run()
        print(
          """
          degats : \(files.mixtures) mélanges de fichiers ôtés, vidés, coupés, anciens, d'une autre \
          personne ou d'une autre histoire, à côté du brouillon \(draft) : \(files.told) dits, \
          \(files.whole) sans perte, 0 muet
          """)
      }
    case "sabotage": try SabotageTrial.run()
    case "limite": try LimitTrial.run(in: words[0])
    case "compte":
      do { try RealDisk.make(words[0], count: Int(words[1]) ?? 0) } catch {
        throw Broken(what: "le compte n'est pas fait : \(error)", replay: "compte")
      }
    case "lire": RealDisk.describe(words)
    case "faits": RealDisk.list(words[0])
    case "concurrent":
      RealDisk.compete(words[0], name: words[1], count: Int(words[2]) ?? 0)
    default:
      print("store-trials modele|erreurs|degats|sabotage|limite|compte|lire|faits|concurrent")
      exit(2)
    }
  }

  private static func faults() throws(Broken) {
    var trial = FaultTrial()
    for scenario in Scenario.all {
      try trial.run(scenario)
      try trial.fill(scenario)
    }
    print(
      """
      erreurs : \(FaultTrial.codes.count) codes × chaque appel × {une fois, ensuite toujours}, et le \
      disque plein à chaque octet : \(trial.runs) exécutions, \(trial.failures) échecs dits, 0 fausse \
      confirmation, 0 message obscur
      """)
  }

  private static func model(_ options: Options) throws(Broken) {
    if let name = options["scenario"], let stop = options.number("arret"),
      let scenario = (Scenario.all + Scenario.short).first(where: { $0.name == name })
    {
      let second = options["second"]?.split(separator: "/").compactMap { Int($0) } ?? []
      let complaint = ModelTrial.replay(
        scenario, stop: stop, number: options.number("disque") ?? -1,
        isPinned: options["tous"] == nil, second: second.count == 2 ? (second[0], second[1]) : nil)
      print(complaint ?? "rien à redire")
      return
    }
    let short = try shortOnes(options)
    var all = ModelTrial.Figures()
    for scenario in Scenario.all {
      var trial = ModelTrial()
      trial.most = options.number("most") ?? trial.most
      trial.draws = options.number("tirages") ?? trial.draws
      try trial.run(scenario)
      all += trial.figures
      report(scenario.name, trial.figures, options)
    }
    print(
      """
      modele : \(Scenario.short.count) suites de 1 à \(Scenario.mostShort) gestes, \(short.stops) \
      arrêts : les \(short.whole) disques possibles après \(short.wholeStops) d'entre eux, \
      \(short.drawn) tirés au sort ; \(Scenario.all.count) scénarios, \(all.stops) arrêts : les \
      \(all.whole) disques possibles après \(all.wholeStops) d'entre eux, \(all.drawn) tirés au \
      sort ; en tout \(short.states + all.states) états, \(short.distinct + all.distinct) disques \
      distincts ouverts, \(short.second + all.second) seconds arrêts : 0 fait confirmé perdu, 0 \
      fausse alerte
      """)
  }

  private static func shortOnes(_ options: Options) throws(Broken) -> ModelTrial.Figures {
    var trial = ModelTrial()
    for scenario in Scenario.short { try trial.runLastStep(of: scenario) }
    report("courts", trial.figures, options)
    return trial.figures
  }

  private static func report(_ name: String, _ figures: ModelTrial.Figures, _ options: Options) {
    guard options["details"] != nil else { return }
    print(name, figures)
    fflush(nil)
  }
}

/// `--name value`.
struct Options {
  private var values: [String: String] = [:]

  init(_ words: [String]) {
    for (name, value) in zip(words, words.dropFirst() + [""]) where name.hasPrefix("--") {
      values[String(name.dropFirst(2))] = value
    }
  }

  subscript(name: String) -> String? { values[name] }

  func number(_ name: String) -> Int? { values[name].flatMap { Int($0) } }
}
