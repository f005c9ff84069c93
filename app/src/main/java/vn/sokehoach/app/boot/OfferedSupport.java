package vn.sokehoach.app.boot;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.sokehoach.app.ui.Dialogs;
import vn.sokehoach.app.ui.Failures;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.trace.SupportFile;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.usecase.reporting.WritingDiagnosis;

/** The file for whoever helps where something failed: what can be told of the store's folder, without opening it. */
record OfferedSupport(WritingDiagnosis diagnosis, Dialogs dialogs, Supplier<Settings> settings, Messages messages,
        Jobs jobs,
        List<WritingDiagnosis.Event> opening) implements Failures.Support {

    /** The same where the store could not be opened. */
    OfferedSupport unopened(Throwable failure) {
        String why = failure instanceof StoreException store ? store.reason().name()
                : failure.getClass().getSimpleName();
        return new OfferedSupport(diagnosis, dialogs, settings, messages, jobs,
                List.of(new WritingDiagnosis.Event(why, List.of())));
    }

    @Override
    public void note(Throwable failure) {
        diagnosis.note(failure);
        DesktopWindows.endWhereNobodyReads();
    }

    @Override
    public void write(Consumer<String> told) {
        Settings now = settings.get();
        SupportFile support = new SupportFile(messages, dialogs);
        // Whatever goes on in the store may be what hangs: nothing is waited for.
        support.chosen().ifPresent(file -> jobs.aside(() -> {
            diagnosis.write(file, null, opening, support.settings(now));
            return file;
        }, written -> told.accept(support.written(written)), failure -> told.accept(sentence(failure))));
    }

    private String sentence(Exception failure) {
        return failure instanceof UnwritableFile unwritable ? new Sentences(messages).of(unwritable)
                : Failures.sentence(failure, messages);
    }
}
