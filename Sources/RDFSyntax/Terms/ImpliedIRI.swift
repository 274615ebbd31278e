/// The IRIs that a reader adds on its own, as small numbers, so that it can keep one term of each in a batch.
enum ImpliedIRI: Int, CaseIterable {
  case type, first, rest, `nil`, integer, decimal, double, boolean, statement, subject, predicate, object, xmlLiteral

  var text: StaticString {
    switch self {
    case .type: "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
    case .first: "http://www.w3.org/1999/02/22-rdf-syntax-ns#first"
    case .rest: "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest"
    case .nil: "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"
    case .integer: "http://www.w3.org/2001/XMLSchema#integer"
    case .decimal: "http://www.w3.org/2001/XMLSchema#decimal"
    case .double: "http://www.w3.org/2001/XMLSchema#double"
    case .boolean: "http://www.w3.org/2001/XMLSchema#boolean"
    case .statement: "http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement"
    case .subject: "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject"
    case .predicate: "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate"
    case .object: "http://www.w3.org/1999/02/22-rdf-syntax-ns#object"
    case .xmlLiteral: "http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral"
    }
  }
}
