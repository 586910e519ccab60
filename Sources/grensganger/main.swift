import CommandLineApp

// A reader that goes away, such as `head`, ends the output and not the program.
FileDescriptor.ignoreClosedPipes()
FileDescriptor.endProcess(Program.run(.process))
