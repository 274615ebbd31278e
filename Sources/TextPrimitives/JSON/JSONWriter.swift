/// Appends JSON to bytes, in the order of the calls, without white space.
public struct JSONWriter {
  /// What is written so far.
  public var bytes: [UInt8] = []
  private var needsComma = false

  /// An empty writer.
  public init() {}

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Begins an object.
  public mutating func beginObject() { begin(UInt8(ascii: "{")) }
  /// Ends an object.
  public mutating func endObject() { end(UInt8(ascii: "}")) }
  /// Begins an array.
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }
  /// Ends an array.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  /// Writes the key of the next value.
  public mutating func key(_ key: String) {
    separate()
    appendQuoted(key.utf8)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  public mutating func string(_ string: String) {
    separate()
    appendQuoted(string.utf8)
  }

  /// Writes a string given as UTF-8; ill-formed parts become U+FFFD.
  public mutating func string(_ text: Span<UInt8>) {
    separate()
    if UTF8Scalars.firstIllFormedByte(in: text) == nil {
      unsafe text.withUnsafeBufferPointer { unsafe appendQuoted($0) }
    } else {
      appendQuoted(String(utf8Bytes: text).utf8)
    }
  }

  /// Writes a whole number.
  public mutating func integer(_ number: Int) { raw("\(number)".utf8) }

  /// Writes a number with at most four decimals, so that outputs compare.
  public mutating func decimal(_ number: Double) {
    guard number.isFinite else { return null() }
    let scaled = (abs(number) * 10_000).rounded()
    guard scaled < 1e15 else { return raw("\(number)".utf8) }
    let units = Int(scaled)
    var digits = "\(units % 10_000)"
    digits = String(repeating: "0", count: 4 - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    let sign = number < 0 && units > 0 ? "-" : ""
    raw("\(sign)\(units / 10_000)\(digits.isEmpty ? "" : ".\(digits)")".utf8)
  }

  /// Writes true or false.
  public mutating func boolean(_ value: Bool) { raw((value ? "true" : "false").utf8) }

  /// Writes null.
  public mutating func null() { raw("null".utf8) }

  /// Writes a value that is already JSON.
  public mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
  }

  /// Ends a line of JSONL.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func appendQuoted(_ text: some Sequence<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: [0x5C, 0x22])
      case UInt8(ascii: "\\"): bytes.append(contentsOf: [0x5C, 0x5C])
      case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
      case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
      case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
