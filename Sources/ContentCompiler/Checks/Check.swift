/// One rule that the content keeps. One check, one file.
protocol Check: Sendable {
  /// Tells every breach to `reading`. Values in which something could not be read are left alone.
  func run(on content: ReadContent, _ reading: Reading)
}

enum Checks {
  static let all: [any Check] = [
    UniqueIdCheck(), TexteCasesCheck(), RichTextCheck(), LinkCheck(),
    PlaceholderCheck(), FictionCheck(), TextLengthCheck(), PageIdCheck(), FileNameCheck(),
    ParcoursShapeCheck(), ParcoursIdCheck(), PrefixCheck(), RecallCheck(), TextRuleCheck(),
    DialogueLinkCheck(), UnreachableDialogueCheck(), ButtonLabelCheck(), BotLineCheck(),
    IntentExampleCheck(), RuleCheck(), RuleExampleCheck(), StolenExampleCheck(),
    EmergencyCheck(), RefundCheck(), WithholdingCheck(), HistoryCheck(), BeneficiaryCheck(),
  ]
}
