package vn.sokehoach.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Goes once through the program without a person, for the start-up cache that ships with it. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private final Session session;

    @Parameters
    private List<Path> documents = List.of();

    RehearseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        new Rehearsal(session.folder(), session.surroundings()).play(documents);
        return ExitCode.DONE;
    }
}
