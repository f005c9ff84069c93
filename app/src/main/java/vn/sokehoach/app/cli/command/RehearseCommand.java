package vn.sokehoach.app.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sokehoach.app.cli.call.ExitCode;
import vn.sokehoach.app.cli.call.Program;
import vn.sokehoach.app.cli.call.Session;

/** Goes once through the program without a person, for the start-up cache that ships with it. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private final Session session;
    private final Program program;

    @Parameters
    private List<Path> documents = List.of();

    RehearseCommand(Session session, Program program) {
        this.session = session;
        this.program = program;
    }

    @Override
    public Integer call() {
        new Rehearsal(session.folder(), session.surroundings(), program).play(documents);
        return ExitCode.DONE;
    }
}
