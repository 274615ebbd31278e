/// Control characters made visible, so that a text which somebody else wrote cannot steer a terminal.
public enum ControlPictures {
  /// Appends a text in which every control character has become a picture of it, `␛` for ESC (Unicode 16, blocks C0 Controls and Control
  /// Pictures), and those of C1, which have none, U+FFFD; so has what is no UTF-8. Tabs stay, and line ends of all kinds are line feeds.
  public static func append(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    var index = 0
    while index < text.count {
      let (scalar, length) = UTF8Scalars.decode(text, at: index)
      index += length
      switch scalar {
      case 0x0D where index < text.count && text[index] == 0x0A: break
      case 0x0A...0x0D, 0x85: bytes.append(0x0A)
      case 0x09: bytes.append(0x09)
      case 0..<0x20: UTF8Scalars.append(0x2400 + scalar, to: &bytes)
      case 0x7F: UTF8Scalars.append(0x2421, to: &bytes)
      case 0x80..<0xA0: UTF8Scalars.append(0xFFFD, to: &bytes)
      default: UTF8Scalars.append(scalar, to: &bytes)
      }
    }
  }
}

extension String {
  /// The text with its control characters made visible, as ``ControlPictures`` does it.
  public var withVisibleControls: String {
    let isPlain = utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 || $0 == 0x0A || $0 == 0x09 }
    if isPlain { return self }
    let text = Array(utf8)
    var bytes: [UInt8] = []
    ControlPictures.append(text.span, to: &bytes)
    return String(utf8Bytes: bytes.span)
  }
}
