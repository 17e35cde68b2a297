/// Where the store is unless somebody says otherwise.
package enum StoreFolder {
  /// `$XDG_DATA_HOME/compte-ameli`, else `$HOME/.local/share/compte-ameli`. The XDG specification
  /// has relative paths ignored; an unset `HOME` must not make us write in `/`.
  package static func standard(
    environment: [String: String]
  ) throws(StoreError) -> String {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/compte-ameli"
    }
    guard let home = environment["HOME"], home.hasPrefix("/"), home != "/" else { throw .noHome }
    return home + "/.local/share/compte-ameli"
  }
}
