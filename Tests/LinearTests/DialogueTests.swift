import Testing

@testable import Linear

@Suite struct DialogueTests {}
