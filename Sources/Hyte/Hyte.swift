@_exported public import Descriptions
@_exported public import HyteVocabulary
@_exported public import RDFSyntax
@_exported public import Tagging
@_exported public import TextAnalysis
@_exported public import TextPrimitives
@_exported public import Thesaurus
@_exported public import ThesaurusFormats
