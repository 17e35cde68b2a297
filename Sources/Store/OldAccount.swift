#if TRIALS
  package import Domain

  extension Store {
    /// Makes an account that is as old as one likes.
    package static func make(
      _ facts: some Sequence<Fact>, folder path: String, assure: Assure.ID
    ) throws(StoreError) {
      let fileSystem = RealFileSystem()
      _ = try Store.open(folder: path, assure: assure, fileSystem: fileSystem)
      let folder = try StoreError.lifting { () throws(FileFault) in
        try Folder.open(path: path, fileSystem).open(assure.rawValue)
      }
      let coder = RecordCoder()
      var writer = FactWriter(in: folder)
      for fact in facts { try writer.write(try coder.encode(fact), fact) }
      try writer.finish()
    }
  }
#endif
