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
    try Data(content.swift().utf8).write(to: URL(filePath: output))
    return 0
  } catch let findings as Findings {
    for finding in findings.all { say(finding.description) }
    return 1
  } catch {
    say("\(resources): error: ce dossier ne se lit pas, ou \(output) ne s'écrit pas (\(error))")
    return 2
  }
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

let arguments = CommandLine.arguments.dropFirst()
if let resources = arguments.first, let output = arguments.last, arguments.count == 2 {
  exit(compile(resources, to: output))
}
say("content-compiler: error: il faut deux chemins ; écrivez content-compiler RESSOURCES SORTIE")
exit(2)
