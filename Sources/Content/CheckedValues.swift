import Domain

/// What the generated file makes fictional values with: the compiler checked them, so that a fault
/// here is a mistake of the compiler itself.
func telephone(_ digits: String) -> Telephone {
  checked(digits) { (text) throws(Telephone.Fault) in try Telephone(typed: text) }
}

func courriel(_ address: String) -> Courriel {
  checked(address) { (text) throws(Courriel.Fault) in try Courriel(typed: text) }
}

func nir(_ digits: String) -> Nir {
  checked(digits) { (text) throws(Nir.Fault) in try Nir(typed: text) }
}

private func checked<Value, Fault: Error>(
  _ text: String, _ make: (String) throws(Fault) -> Value
) -> Value {
  do {
    return try make(text)
  } catch {
    preconditionFailure("generated content, \(text): \(error)")
  }
}
