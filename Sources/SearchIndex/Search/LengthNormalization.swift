internal import TextPrimitives

/// The part of BM25 that depends on the frequency of a term and the length of a document, not on the term
/// (Robertson, Zaragoza 2009, *The Probabilistic Relevance Framework*): `tf / (tf + k1 (1 - b + b length / mean))`, below 1.
struct LengthNormalization {
  /// How fast further occurrences of a term stop to count.
  static let k1: Float = 1.2
  /// How much the length of a document counts.
  static let b: Float = 0.75

  /// What is added to the frequency in the denominator, by length code.
  let table: [Float]

  /// The normalization for a mean length.
  init(meanLength: Float) {
    let mean = max(meanLength, 1)
    table = LengthCode.lengths.map { Self.k1 * (1 - Self.b + Self.b * Float($0) / mean) }
  }

  /// The impact of a term in a document.
  @inline(__always) func impact(_ frequency: Float, _ lengthCode: UInt8) -> Float {
    frequency / (frequency + table[Int(lengthCode)])
  }

  /// The weight of a term: its inverse document frequency times k1 + 1.
  static func weight(documentFrequency: Int, documents: Int) -> Float {
    let frequency = Float(documentFrequency)
    let ratio = (Float(max(documents, documentFrequency)) - frequency + 0.5) / (frequency + 0.5)
    return (k1 + 1) * Float(Double(1 + ratio).naturalLogarithm)
  }
}
