/// How a command ends (the numbers of sysexits.h).
enum ExitStatus: Int32 {
  /// All went well.
  case fine = 0
  /// All went well, and nothing was found.
  case nothingFound = 1
  /// The command was used wrongly.
  case wrongUsage = 64
  /// Some input could not be understood.
  case badData = 65
  /// Some input is not there.
  case inputMissing = 66
  /// The output could not be written.
  case badOutput = 74
}

/// A reason to stop, with a message for the user.
struct CommandFailure: Error {
  var status: ExitStatus
  var message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }
}
