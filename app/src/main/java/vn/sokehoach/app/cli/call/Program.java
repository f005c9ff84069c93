package vn.sokehoach.app.cli.call;

import java.util.List;

/** The whole program, for a command that calls others. */
@FunctionalInterface
public interface Program {

    /** Carries out a call; gives the exit code. */
    int run(List<String> arguments, Surroundings surroundings);
}
