package vn.sokehoach.app.cli.call;

import java.util.Optional;

/** Asks the person for something that nobody else shall see. */
@FunctionalInterface
public interface Asking {

    /** What is typed, without echo; empty where there is nobody at a terminal. */
    Optional<String> secret(String prompt);
}
