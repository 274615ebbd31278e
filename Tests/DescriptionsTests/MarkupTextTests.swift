import Descriptions
import TestSupport
import Testing

@Suite("Text of HTML") struct MarkupTextTests {
  private func plain(_ raw: String) -> String { String(decoding: MarkupText(Array(raw.utf8)).plain, as: UTF8.self) }

  @Test(
    "shows what a browser shows",
    arguments: [
      ("abc", "abc"), ("<p>a</p><p>b</p>", "\na\n\nb\n"), ("a<br>b<BR/>c<br />d", "a\nb\nc\nd"), ("<b>ver</b>tais", "vertais"),
      ("a<!-- b > c -->d", "ad"), ("<script>if (a<b) x</script>y<style a='1'>p{}</STYLE >z", "yz"), ("<a href=\"x>y\">l</a>", "l"),
      ("&auml;&Aring;&amp;&lt;&nbsp;x&shy;y", "äÅ&<\u{A0}x\u{AD}y"), ("&#228;&#xE4;&#XE4;&#150;&#0;&#xD800;", "äää–\u{FFFD}\u{FFFD}"),
      ("<ul><li>yksi</li><li>kaksi</li></ul>", "\n\nyksi\n\nkaksi\n\n"), ("<?xml version='1'?><!DOCTYPE html>a", "a"),
      ("<o:p>a</o:p>", "a"), ("<h1\n class=x>a</h1>", "\na\n"),
    ])
  func shown(raw: String, expected: String) { #expect(plain(raw) == expected) }

  @Test(
    "loses nothing that only looks like markup",
    arguments: [
      "3 < 4 > 2", "R&D", "AT&T;", "&unknownname;", "&", "&#", "&#;", "&#x;", "<", "a <b", "<info@example.org>", "a<!-- b", "I <3 U",
      "<https://example.org>", "</", "<>", "&amp", "<1>", "ä&ä;",
    ])
  func kept(raw: String) { #expect(plain(raw) == raw) }

  @Test("keeps the text after an element or quote that has no end")
  func open() {
    #expect(plain("<script>alert(1) <b>tekstiä</b>") == "alert(1) tekstiä")
    #expect(plain("<a title=\"auki>linkki</a> ja loput") == "linkki ja loput")
  }

  /// Pieces of HTML with words between them, from a seed.
  private func markup(_ random: inout SplitMix64) -> [UInt8] {
    let pieces = [
      "<p>", "</p>", "<b>", "</b>", "<br>", "&auml;", "&#228;", "&amp;", "&shy;", "<!-- x -->", "<style>q</style>", " ", " ", ", ", "< ",
      "& ", "vertaistuki", "ryhmä", "ä", "x", "<a href='?a=1&b=2'>", "</a>", "<", "&", "\n",
    ]
    return (0..<Int.random(in: 1...20, using: &random)).flatMap { _ in
      Array(pieces[Int.random(in: 0..<pieces.count, using: &random)].utf8)
    }
  }

  @Test("points back to bytes that show the same")
  func offsets() {
    var random = SplitMix64(seed: 11)
    var checked = 0
    for _ in 0..<3000 {
      let raw = markup(&random)
      let text = MarkupText(raw)
      var before = 0..<0
      for start in text.plain.indices {
        let place = text.rawRange(of: start..<start + 1)
        #expect(place.upperBound <= raw.count && !place.isEmpty)
        #expect(place.lowerBound >= before.lowerBound && place.upperBound >= before.upperBound)
        before = place
      }
      // Words, as mentions are: letters at both ends.
      let isLetter = text.plain.map { $0 >= 0x80 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      var start = 0
      while start < isLetter.count {
        guard isLetter[start] else {
          start += 1
          continue
        }
        var end = start
        while end < isLetter.count, isLetter[end] { end += 1 }
        let slice = Array(raw[text.rawRange(of: start..<end)])
        #expect(MarkupText(slice).plain == Array(text.plain[start..<end]), "\(String(decoding: raw, as: UTF8.self))")
        checked += 1
        start = end
      }
    }
    #expect(checked > 1000)
  }

  @Test("reads any bytes, in time that grows with their number")
  func hostile() {
    var random = SplitMix64(seed: 12)
    let alphabet = Array("<>!-/&#x;\"'a sctyle=".utf8) + [0xC3, 0xA4, 0xFF, 0x00]
    for _ in 0..<3000 {
      let raw = (0..<Int.random(in: 0...60, using: &random)).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
      let text = MarkupText(raw)
      #expect(text.rawRange(of: 0..<text.plain.count).upperBound <= raw.count)
    }
    for unit in ["<", "<a", "<!--", "<script>", "&", "&#", "<a \"", "</p", "<style>x"] {
      let raw = Array(String(repeating: unit, count: 20_000).utf8)
      #expect(MarkupText(raw).plain.count <= raw.count)
    }
  }
}
