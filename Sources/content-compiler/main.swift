import ContentCompiler
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `content-compiler RESOURCES OUTPUT`: writes the Swift file, or tells every mistake of the content.
func compile(_ resources: String, to output: String) -> Int32 {
  do {
    let files = try SourceFile.all(in: resources)
    let content = try CompiledContent(files, in: name(of: resources))
    try write(Data(content.swift().utf8), to: URL(filePath: output))
    return 0
  } catch let findings as Findings {
    for finding in findings.all { say(finding.description) }
    return 1
  } catch {
    say("\(resources): error: ce dossier ne se lit pas, ou \(output) ne s'écrit pas (\(error))")
    return 2
  }
}

/// Leaves a file alone that has these bytes already: debug and release builds share it, and each would
/// compile it again after the other.
func write(_ bytes: Data, to output: URL) throws {
  guard (try? Data(contentsOf: output)) != bytes else { return }
  try bytes.write(to: output)
}

/// The folder as findings name it: short when it lies under the current folder.
func name(of folder: String) -> String {
  let path = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  let here = FileManager.default.currentDirectoryPath + "/"
  return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
}

func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
}

/// `content-compiler verifier FILE…`: tells the mistakes of these files alone.
func verify(_ names: [String]) -> Int32 {
  do {
    let seen = try ContentVerification(names) { name in
      String(decoding: try Data(contentsOf: URL(filePath: name)), as: UTF8.self)
    } content: { root in
      try SourceFile.all(in: root)
    }
    for stranger in seen.strangers {
      say(
        "\(stranger) : ce fichier n'est pas dans un dossier de contenu ; "
          + "mettez-le par exemple dans Resources/assures")
    }
    for found in seen.findings {
      say("\(found.file):\(found.line):\(found.column): \(found.message)")
    }
    return seen.strangers.isEmpty ? (seen.findings.isEmpty ? 0 : 1) : 2
  } catch {
    say(
      "\(names.joined(separator: ", ")) : un de ces fichiers ne se lit pas ; "
        + "donnez le chemin d'un fichier qui se lit")
    return 2
  }
}

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "verifier", arguments.count > 1 { exit(verify(Array(arguments.dropFirst()))) }
if let resources = arguments.first, let output = arguments.last, arguments.count == 2 {
  exit(compile(resources, to: output))
}
say("content-compiler: error: il faut deux chemins ; écrivez content-compiler RESSOURCES SORTIE")
exit(2)
