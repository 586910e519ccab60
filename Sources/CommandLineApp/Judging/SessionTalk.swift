import Content
import Dossiers
import Sessions
import Wording

/// A session with the conversation about it: does things in the session, and says what is refused.
package struct SessionTalk {
  package let session: RunningSession
  package let console: Console
  package let library: Library
  /// Its name, where it is known.
  package let institute: String?

  /// `institute` is its name, where it is known.
  package init(
    session: RunningSession, console: Console, library: Library, institute: String? = nil
  ) {
    self.session = session
    self.console = console
    self.library = library
    self.institute = institute
  }

  /// How items and people of this session are called.
  package var names: SessionNames { SessionNames(scan: session.scan, roles: library.roles) }

  /// What was settled when the session was opened; of a session that was not, a stand-in.
  var setup: SessionSetup {
    session.state.setup
      ?? SessionSetup(
        partnership: "", scan: session.scan.id, version: session.scan.version, fingerprint: "",
        unit: .init(kind: "partnerschap", name: nil), period: nil, moment: .earliest, expected: [:])
  }

  /// Does several things as one. False, with nothing changed, when it is refused; that has been said.
  package func perform(_ commands: [SessionCommand]) throws(BreakOff) -> Bool {
    do throws(SessionTrouble) {
      try session.perform(commands)
      return true
    } catch {
      guard case .refused(let refusal) = error else { throw .trouble(error) }
      say(refusal)
      return false
    }
  }

  /// Says why something cannot be done.
  package func say(_ refusal: Refusal) {
    console.say(refusal.message(names, in: session.state))
  }
}
