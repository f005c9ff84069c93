package vn.sokehoach.app.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.app.appendix.ExportJourney;
import vn.sokehoach.app.importing.ImportJourney;
import vn.sokehoach.app.ui.Dialogs;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.usecase.importing.ImportOutcome;

/** The journeys that begin in the main window, and where failures of them end. */
public final class ShellActions {

    private static final Logger LOG = LoggerFactory.getLogger(ShellActions.class);

    private final Office office;
    private final ShellModel model;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Messages messages;
    private final String author;

    public ShellActions(Office office, ShellModel model, Dialogs dialogs, Jobs jobs, Messages messages, String author) {
        this.office = office;
        this.model = model;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.messages = messages;
        this.author = author;
    }

    /** Chooses documents and takes them in. */
    public void takeIn() {
        journey().begin(listener());
    }

    /** Takes these documents in. */
    public void takeIn(List<Path> files) {
        journey().with(files, listener());
    }

    private ImportJourney journey() {
        return new ImportJourney(office.importing(), dialogs, jobs, messages, author);
    }

    private ImportJourney.Listener listener() {
        return new ImportJourney.Listener(model.busy()::set, this::show, this::fail);
    }

    private void show(List<ImportOutcome> outcomes) {
        model.refresh();
        outcomes.stream()
                .filter(outcome -> outcome.plan() != null)
                .reduce((first, last) -> last)
                .ifPresent(outcome -> model.plans().choose(outcome.plan()));
    }

    /** Loads the plans that ship with the program. */
    public void loadSamples() {
        model.busy().set(messages.get("window.samples.busy"));
        jobs.run(() -> office.samples().load(author), outcomes -> {
            model.busy().set("");
            show(outcomes);
        }, this::fail);
    }

    /** Writes official tables of a plan. */
    public void writeOut(Plan plan) {
        new ExportJourney(office.exporting(), dialogs, jobs, messages).begin(plan, model.busy()::set, this::fail);
    }

    /** What nobody expected: a sentence, a short code, details to copy; logged once. */
    public void fail(Throwable failure) {
        model.busy().set("");
        LOG.error("unexpected", failure);
        StringWriter details = new StringWriter();
        failure.printStackTrace(new PrintWriter(details));
        String sentence = failure instanceof StoreException refused ? new Sentences(messages).of(refused)
                : messages.get("window.failure.unexpected", code(failure));
        dialogs.fail(sentence, details.toString());
    }

    /** The same failure at the same place has the same code. */
    private static String code(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
        return Integer.toHexString((failure.getClass().getName() + place).hashCode())
                .toUpperCase(java.util.Locale.ROOT);
    }
}
