// A least client of the terminal, for the tests: it shows what it was given.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif
import Terminal

if let obstacle = Terminal.obstacle() {
  complain("terminal-probe : \(obstacle.reason)")
  exit(2)
}
exit(Terminal.run(Probe(), theme: CommandLine.arguments.contains("mono") ? .mono : .auto).code)
