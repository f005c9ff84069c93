package vn.sokehoach.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Goes once through the program without a person, for the start-up cache that ships with it. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private final Session session;

    RehearseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        new Rehearsal(session.folder(), session.surroundings()).play();
        return ExitCode.DONE;
    }
}
