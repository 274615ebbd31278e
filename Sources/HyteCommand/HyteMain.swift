import ArgumentParser
import Hyte

/// `hyte`: words for wellbeing and health promotion.
@main struct HyteMain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hyte",
    abstract: "Finds the concepts of wellbeing and health promotion in descriptions of activities.",
    discussion: """
      hyte tag "Vertaistukea omaishoitajille kohtaamispaikassa"    tags a text
      hyte tag descriptions.jsonl > tagged.jsonl                   tags a file
      hyte index descriptions.index descriptions.jsonl             indexes a file
      hyte search descriptions.index vertaistukea omaishoitajille  searches it
      hyte concepts show vertaistuki                               shows a concept
      """,
    version: "0.1.0",
    subcommands: [
      TagCommand.self, IndexCommand.self, SearchCommand.self, CompleteCommand.self, ExpandCommand.self, GapsCommand.self,
      AnalyzeCommand.self, EvaluateCommand.self, TrainCommand.self, ConceptsCommand.self,
      VocabularyCommand.self,
    ])

  static func main() async {
    OutputFile.throwOnClosedPipes()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let error as FileError where error.code == .closedPipe {
      exit(withError: ExitCode.success)  // whoever read has seen enough
    } catch let error as CommandFailure {
      Terminal.complain(error.message)
      exit(withError: ExitCode(error.status.rawValue))
    } catch let error as SearchIndexError {
      let failure = IndexFolder.failure(error)
      Terminal.complain(failure.message)
      exit(withError: ExitCode(failure.status.rawValue))
    } catch let error as FileError {
      Terminal.complain("\(error)")
      exit(withError: ExitCode((error.code == .cannotRead ? ExitStatus.inputMissing : ExitStatus.badOutput).rawValue))
    } catch {
      exit(withError: error)
    }
  }
}
