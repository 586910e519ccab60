import Content
import JSONText
import Wording

/// The form to fill in in a browser: one file that works without a network. Without a script it is the
/// paper form.
package enum InteractiveForm {
  /// The whole file.
  package static func html(of request: PrintRequest) -> String {
    HTMLFile(
      title: FormWording.title(request.scan),
      style: PackageResources.print_css + PackageResources.interactive_css,
      script: "const data = \(data(of: request));\n" + script,
      body: ["<noscript><p>\(HTMLText.escaped(InteractiveWording.withoutScript))</p></noscript>"]
        + ["<main class=\"paper\">"] + PaperForm.content(of: request) + ["</main>"]
    ).text
  }

  /// One script in an order in which everything is there before it is used.
  private static let script =
    [
      PackageResources.page_js, PackageResources.checksum_js, PackageResources.store_js,
      PackageResources.answers_js, PackageResources.formFile_js, PackageResources.question_js,
      PackageResources.screens_js, PackageResources.main_js,
    ].map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")

  /// JSON that can stand in a script: no text in it can end the script or begin a comment.
  private static func data(of request: PrintRequest) -> String {
    InteractiveData(request).json.text(.compact).map { $0 == "<" ? "\\u003C" : String($0) }.joined()
  }
}
