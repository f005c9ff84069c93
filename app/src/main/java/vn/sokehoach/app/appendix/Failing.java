package vn.sokehoach.app.appendix;

import java.util.function.Consumer;
import vn.sokehoach.app.appendix.preview.Told;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.usecase.Refused;

/** Puts what can be expected to go wrong with tables and files into a sentence; all else is a failure of the program. */
record Failing(Desk desk, Consumer<Told> telling) implements Consumer<Exception> {

    @Override
    public void accept(Exception failure) {
        switch (failure) {
            case UnwritableFile unwritable -> telling.accept(Told.failed(desk.sentences().of(unwritable)));
            case Refused refused -> telling.accept(Told.failed(desk.sentences().of(refused.refusal())));
            default -> desk.failures().accept(failure);
        }
    }
}
