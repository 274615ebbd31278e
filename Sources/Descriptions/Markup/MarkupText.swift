internal import TextPrimitives

/// The text that a piece of HTML shows, with the way back to the bytes that it was written in.
///
/// Tags and comments are left out, `script` and `style` with what they hold; block elements and `<br>` become line ends, character
/// references the characters. What only looks like markup (`3 < 4`, `R&D`, a tag without an end) stays text: nothing is lost.
public struct MarkupText: Sendable, Hashable {
  /// The text, UTF-8.
  public private(set) var plain: [UInt8] = []
  private var pieces: [Piece] = []

  /// A run of plain bytes and where it comes from.
  private struct Piece: Sendable, Hashable {
    /// The first plain byte; the run goes on to the next piece.
    var plain: Int
    /// The first raw byte.
    var raw: Int
    /// The raw byte behind a run that is written otherwise (`&auml;`); nil where the raw bytes are the plain ones.
    var rawEnd: Int?
  }

  /// Reads HTML.
  /// - Complexity: O(length of the markup).
  public init(_ raw: [UInt8]) {
    var scanner = MarkupScanner()
    let bytes = raw.span
    while let piece = scanner.next(bytes) {
      switch piece {
      case .text(let range):
        pieces.append(Piece(plain: plain.count, raw: range.lowerBound, rawEnd: nil))
        plain.append(bytes, range)
      case .character(let scalar, let range):
        pieces.append(Piece(plain: plain.count, raw: range.lowerBound, rawEnd: range.upperBound))
        UTF8Scalars.append(scalar, to: &plain)
      }
    }
  }

  /// Whether a text may be markup: it has `<` or `&`.
  public static func isNeeded(for text: [UInt8]) -> Bool { text.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") } }

  /// The raw bytes that a part of the plain text comes from, with the markup between its letters but not around them.
  ///
  /// Both ends grow with those of the plain range.
  /// - Complexity: O(log of the number of tags and references).
  public func rawRange(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let place = rawBounds(ofByte: range.lowerBound).lowerBound
      return place..<place
    }
    return rawBounds(ofByte: range.lowerBound).lowerBound..<rawBounds(ofByte: range.upperBound - 1).upperBound
  }

  /// The raw bytes that one plain byte stands for.
  private func rawBounds(ofByte offset: Int) -> Range<Int> {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].plain <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0..<0 }
    let piece = pieces[low - 1]
    if let end = piece.rawEnd { return piece.raw..<end }
    let raw = piece.raw + offset - piece.plain
    return raw..<raw + 1
  }
}
