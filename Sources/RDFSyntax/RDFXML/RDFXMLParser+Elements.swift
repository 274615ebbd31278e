internal import TextPrimitives

extension RDFXMLParser {
  /// Reads `xml:lang` and `xml:base`.
  mutating func readScope(_ text: Span<UInt8>, _ frame: inout Frame) {
    for attribute in xml.attributes where isEqual(text, attribute.name.prefix, "xml".utf8.span, 0..<3) {
      switch xml.name(text, attribute.name.local) {
      case "lang": setLanguage(text, xml.values[attribute.value], &frame)
      case "base": setBase(text, xml.values[attribute.value], &frame)
      default: break
      }
    }
  }

  private mutating func setLanguage(_ text: Span<UInt8>, _ value: ArraySlice<UInt8>, _ frame: inout Frame) {
    let parts = value.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag = parts.enumerated().allSatisfy { place, part in
      !part.isEmpty && part.allSatisfy { NameCharacters.isLetter($0) || (place > 0 && NameCharacters.isDigit($0)) }
    }
    // An empty value is no tag: it takes the language away (XML 1.0, section 2.12).
    frame.language = value.isEmpty || !isTag ? [] : value.map { $0 | 0x20 }
    if !value.isEmpty, !isTag { note(text, "`xml:lang` must be a language tag like `fi` or `en-GB`; the texts here get none") }
  }

  private mutating func setBase(_ text: Span<UInt8>, _ value: ArraySlice<UInt8>, _ frame: inout Frame) {
    // The base of a document has no fragment (section 5.3).
    let reference = Array(value.prefix { $0 != UInt8(ascii: "#") })
    var iri: [UInt8] = []
    IRIBase.append(reference.span, 0..<reference.count, resolvedAgainst: frame.base, to: &iri)
    // Elements inside each other may each lengthen the base: bound what they need together.
    guard let base = IRIBase(iri), baseBytes + iri.count <= text.count + (1 << 20) else {
      return note(text, "`xml:base` must be an absolute IRI, and shorter than the document")
    }
    frame.base = base
    frame.ownBaseBytes = iri.count
    baseBytes += iri.count
  }

  /// A node element: its subject, its type, and the properties among its attributes.
  mutating func startNode(_ text: Span<UInt8>, _ frame: inout Frame) {
    let name = rdfName(text, xml.element)
    if let name, name == "li" || Self.isSyntax(name) {
      note(text, "`rdf:\(name)` cannot be a node; use `rdf:Description` or a class")
      return
    }
    frame.meaning = .node
    for attribute in xml.attributes {
      guard let name = rdfName(text, attribute.name), ["about", "ID", "nodeID"].contains(name) else { continue }
      if frame.subject != TripleBuilder.none {
        note(text, "a node has one of `rdf:about`, `rdf:ID` and `rdf:nodeID`, not two; the second is left out")
        continue
      }
      switch name {
      case "about": frame.subject = resolved(text, attribute.value, frame.base)
      case "ID": frame.subject = named(text, attribute.value, frame.base)
      default: frame.subject = blankNode(text, attribute.value)
      }
    }
    if frame.subject == TripleBuilder.none { frame.subject = builder.freshBlankNode() }
    if name != "Description" {
      let type = elementTerm(text, frame)
      emit(frame.subject, .type, type)
    }
    addPropertyAttributes(text, frame.subject, frame)
  }

  /// A property element, up to what it holds.
  mutating func startProperty(_ text: Span<UInt8>, _ frame: inout Frame) {
    let name = rdfName(text, xml.element)
    if let name, name == "Description" || Self.isSyntax(name) {
      note(text, "`rdf:\(name)` cannot be a property")
      return
    }
    let top = frames.count - 1
    frame.subject = frames[top].subject
    if name == "li" {
      frames[top].members += 1
      frame.predicate = memberTerm(frames[top].members)
    } else {
      frame.predicate = elementTerm(text, frame)
    }
    frame.meaning = .property
    content.removeAll(keepingCapacity: true)
    var object = TripleBuilder.none
    var parseType: String?
    var hasProperties = false
    for attribute in xml.attributes where !isIgnored(text, attribute.name) {
      switch rdfName(text, attribute.name) {
      case "ID": frame.statement = named(text, attribute.value, frame.base)
      case "datatype": frame.datatype = resolved(text, attribute.value, frame.base)
      case "parseType": parseType = String(decoding: xml.values[attribute.value], as: UTF8.self)
      case "resource", "nodeID":
        if object != TripleBuilder.none {
          note(text, "a property has one of `rdf:resource` and `rdf:nodeID`, not both; the second is left out")
        } else if rdfName(text, attribute.name) == "nodeID" {
          object = blankNode(text, attribute.value)
        } else {
          object = resolved(text, attribute.value, frame.base)
        }
      default: hasProperties = true
      }
    }
    if let parseType {
      if object != TripleBuilder.none || hasProperties || frame.datatype != TripleBuilder.none {
        note(text, "a property with `rdf:parseType` cannot have `rdf:resource`, `rdf:nodeID`, `rdf:datatype` or properties as attributes")
      }
      return begin(parseType, &frame)
    }
    guard object != TripleBuilder.none || hasProperties else { return }
    if frame.datatype != TripleBuilder.none { note(text, "`rdf:datatype` belongs to a property that holds text") }
    frame.meaning = .empty
    if object == TripleBuilder.none { object = builder.freshBlankNode() }
    finish(frame, object: object)
    addPropertyAttributes(text, object, frame)
  }

  private mutating func begin(_ parseType: String, _ frame: inout Frame) {
    switch parseType {
    case "Resource":
      let node = builder.freshBlankNode()
      finish(frame, object: node)
      frame.subject = node
      frame.meaning = .node
    case "Collection": frame.meaning = .collection
    default:
      frame.meaning = .literal
      literal.removeAll()
    }
  }

  /// Triples of the attributes that are properties.
  private mutating func addPropertyAttributes(_ text: Span<UInt8>, _ subject: Int, _ frame: Frame) {
    for attribute in xml.attributes where !isIgnored(text, attribute.name) {
      let name = rdfName(text, attribute.name)
      if let name, ["about", "ID", "nodeID", "resource", "parseType", "datatype"].contains(name) {
        // Which of them a node and a property may have differs; those of the other kind are errors.
        let belongs = frame.meaning == .node ? ["about", "ID", "nodeID"] : ["ID", "nodeID", "resource", "datatype"]
        if !belongs.contains(name) { note(text, "the attribute `rdf:\(name)` cannot stand here") }
        continue
      }
      if let name, name == "li" || name == "Description" || Self.isSyntax(name) {
        note(text, "`rdf:\(name)` cannot be an attribute")
        continue
      }
      if attribute.name.namespace.isEmpty, name == nil {
        note(text, "the attribute `\(xml.name(text, attribute.name.whole))` has no namespace, so it is no property; give it a prefix")
        continue
      }
      if name == "type" {
        let type = resolved(text, attribute.value, frame.base)
        emit(subject, .type, type)
        continue
      }
      let predicate = nameTerm(text, attribute.name)
      let start = builder.batch.bytes.count
      builder.batch.bytes.append(contentsOf: xml.values[attribute.value])
      let object = literalTerm(from: start, language: frame.language)
      builder.emit(subject, predicate, object, line: line)
    }
  }

  /// Whether an attribute is none of RDF: one of XML itself (section 6.1.2 and its tests).
  func isIgnored(_ text: Span<UInt8>, _ name: XMLReader.Name) -> Bool {
    if !name.prefix.isEmpty { return isEqual(text, name.prefix, "xml".utf8.span, 0..<3) }
    guard name.local.count >= 3 else { return false }
    var start: [UInt8] = []
    start.append(text, name.local.lowerBound..<name.local.lowerBound + 3)
    return start.map { $0 | 0x20 } == Array("xml".utf8)
  }

  /// Names that only the syntax uses, and those that it has given up (section 7.2.2).
  static func isSyntax(_ name: String) -> Bool {
    switch name {
    case "RDF", "ID", "about", "bagID", "parseType", "resource", "nodeID", "datatype", "aboutEach", "aboutEachPrefix": true
    default: false
    }
  }

  /// The name of an element or attribute in the RDF namespace; nil outside it. A few attributes may go without prefix (section 6.1.4).
  func rdfName(_ text: Span<UInt8>, _ name: XMLReader.Name) -> String? {
    if name.namespace.isEmpty {
      let isElement = name.whole == xml.element.whole
      let local = xml.name(text, name.local)
      return !isElement && name.prefix.isEmpty && ["about", "ID", "resource", "parseType", "type"].contains(local) ? local : nil
    }
    guard isEqual(xml.namespaces.span, name.namespace, RDFName.rdf.utf8.span, 0..<RDFName.rdf.utf8.count) else { return nil }
    return xml.name(text, name.local)
  }
}
