import Sessions

/// How a dialogue went, step by step.
package enum CourseWording {
  package static let caption = "De stappen, in minuten"
  package static let columns = ["Stap", "Minuten", "Hoe het ging"]

  /// What a step got, and what it would have got.
  package static func minutes(_ minutes: Int, planned: Int) -> String {
    minutes == planned ? "\(minutes)" : "\(minutes) (gepland: \(planned))"
  }

  package static let done = "gedaan"
  package static let dropped = "vervallen"
  package static let current = "bezig"
  package static let toCome = "komt nog"
  package static let notDone = "niet gedaan"

  /// A time that people sat together.
  package static func sitting(_ sitting: Sitting) -> String {
    let times =
      switch (sitting.begins, sitting.ends) {
      case (let begins?, let ends?): ", van \(begins) tot uiterlijk \(ends)"
      case (let begins?, nil): ", vanaf \(begins)"
      case (nil, let ends?): ", tot uiterlijk \(ends)"
      case (nil, nil): ""
      }
    return sitting.day.dutch + times
  }
}
