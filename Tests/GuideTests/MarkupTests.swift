import Pages
import Testing

@testable import Guide

@Suite struct MarkupTests {
  @Test func `what has a meaning in HTML is written as an entity`() {
    #expect(Markup.escaped("<b> & \"c\" 'd'") == "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;")
  }
}
