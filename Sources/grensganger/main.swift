import CommandLineApp
import Foundation

// A reader that goes away, such as `head`, ends the output and not the program.
signal(SIGPIPE, SIG_IGN)
exit(CommandLineApp.run(.process))
