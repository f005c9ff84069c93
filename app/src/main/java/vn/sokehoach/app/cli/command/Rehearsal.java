package vn.sokehoach.app.cli.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.app.cli.call.Program;
import vn.sokehoach.app.cli.call.Surroundings;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;

/** What a person does on the first day, done once without one, so that the start-up cache knows its classes. */
final class Rehearsal {
    private final Path folder;
    private final Surroundings quiet;
    private final Program program;

    /** Rehearses in the store of a folder, with everything else as it was found but nothing printed. */
    Rehearsal(Path folder, Surroundings surroundings, Program program) {
        this.folder = folder;
        this.program = program;
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        this.quiet = new Surroundings(nowhere, surroundings.err(), surroundings.door(), folder, surroundings.person(),
                surroundings.windows(), surroundings.asking());
    }

    /**
     * Loads the samples, shows and exports them, records a status, looks at documents, opens the window where there is a
     * screen.
     *
     * @param documents of the kinds that offices send; looked at in a store of their own, and not kept
     */
    void play(List<Path> documents) {
        Path other = folder.resolveSibling(folder.getFileName() + "-documents");
        documents.forEach(document -> callIn(other, "import", "--dry-run", document.toString()));
        call("sample");
        call("plans");
        plans().forEach(this::use);
        call("tasks", "--json");
        call("check");
        if (quiet.windows().possible() && !quiet.windows().show(folder, Messages.vietnamese())) {
            throw new IllegalStateException("rehearsing the window: the screen cannot be used");
        }
    }

    private void use(Plan plan) {
        String id = plan.id().toString();
        call("show", "--json", id);
        call("show", id);
        call("stats", id);
        Stream.of("xlsx", "pdf")
                .forEach(format -> call("export", id, "--appendix", "all", "--format", format, "--out",
                        folder.resolve(id + "." + format).toString()));
        plan.tasks()
                .map(PlanTask::id)
                .findFirst()
                .ifPresent(task -> call("status", task.toString(), "IN_PROGRESS", "--percent", "10"));
    }

    private List<Plan> plans() {
        try (Office office = quiet.door().open(folder, Duration.ZERO)) {
            return office.book().plans().all();
        }
    }

    private void call(String... command) {
        callIn(folder, command);
    }

    private void callIn(Path store, String... command) {
        int code =
                program.run(Stream.concat(Stream.of("--store", store.toString()), Stream.of(command)).toList(), quiet);
        if (code != 0) {
            throw new IllegalStateException("rehearsing " + List.of(command) + " ended with " + code);
        }
    }
}
