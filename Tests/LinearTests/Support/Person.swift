import Pages
import Screen
import TestSupport
import Testing

@testable import Linear

/// Somebody at the account, whatever the surface: the same deeds must leave the same facts.
protocol Person {
  var visitor: Visitor { get }
  mutating func activate(_ label: String) throws
  mutating func choose(_ label: String) throws
  mutating func type(_ text: String, in label: String) throws
  mutating func ask(_ question: String) throws
  mutating func back() throws
}

/// Without a surface: events alone.
struct Clerk: Person {
  var visitor: Visitor

  mutating func activate(_ label: String) throws { try visitor.activate(label) }
  mutating func choose(_ label: String) throws { try visitor.choose(label) }
  mutating func type(_ text: String, in label: String) throws {
    try visitor.type(text, in: label)
  }
  mutating func ask(_ question: String) throws { try visitor.ask(question) }
  mutating func back() throws { visitor.send(.wentBack) }
}

extension Listener: Person {
  mutating func activate(_ label: String) throws {
    let answer = say(label)
    // Several begin like that: the first one is meant.
    if answer.first?.contains("choix commencent par") == true {
      say(String(answer[1].prefix { $0.isNumber }))
    }
  }

  mutating func choose(_ label: String) throws { try activate(label) }

  mutating func type(_ text: String, in label: String) throws {
    say(label)
    let entry = try #require(dialogue.entry, "« \(label) » opens no field")
    if entry.isArea {
      say(".effacer")
      say(all: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      say(".")
    } else {
      say(text)
    }
  }

  mutating func ask(_ question: String) throws { say(all: ["amelibot", question]) }
  mutating func back() throws { say("retour") }
}

/// Somebody at the keys of the full screen.
struct Typist: Person {
  var visitor: Visitor
  var window: Window

  init(_ visitor: Visitor, _ size: Size) {
    self.visitor = visitor
    window = Window(size: size, destinations: [])
    look()
  }

  private mutating func look() {
    window.show(visitor.page)
    _ = window.frame(of: visitor.page)
  }

  mutating func press(_ keys: Key...) {
    for key in keys {
      for event in window.handle(key, on: visitor.page) { visitor.send(event) }
      // Letters change nothing of the order of the stops: a burst of them is painted once.
      if case .character = key { window.show(visitor.page) } else { look() }
    }
  }

  private mutating func reach(_ label: String) throws {
    for _ in 0..<120 {
      let found = window.focus.flatMap { visitor.page.focusable($0) }
      if found?.label.text.plainSpaces.hasPrefix(label) == true { return }
      press(.tab)
    }
    Issue.record("« \(label) » is never reached on \(visitor.screen)")
  }

  mutating func activate(_ label: String) throws {
    try reach(label)
    press(.enter)
  }

  mutating func choose(_ label: String) throws {
    try reach(label)
    press(.character(" "))
  }

  mutating func type(_ text: String, in label: String) throws {
    try reach(label)
    let id = try #require(window.focus)
    guard case .field(let field) = visitor.page.focusable(id) else { return }
    for _ in field.value.original { press(.backspace) }
    for character in text { press(character == "\n" ? .enter : .character(character)) }
  }

  mutating func ask(_ question: String) throws {
    press(.function(2))
    for character in question { press(.character(character)) }
    press(.enter)
  }

  mutating func back() throws { press(.escape) }
}
