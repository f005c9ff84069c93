package vn.sokehoach.app.safety;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.copy.CopySentences;
import vn.sokehoach.core.copy.BookCopy;

/** A snapshot in the list: when it was taken and what it holds. */
final class CopyCell extends ListCell<BookCopy> {
    private final CopySentences sentences;
    private final Messages messages;

    CopyCell(CopySentences sentences, Messages messages) {
        this.sentences = sentences;
        this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable BookCopy copy, boolean empty) {
        super.updateItem(copy, empty);
        setText(empty || copy == null ? null
                : messages.get("safety.snapshot", sentences.time(copy), sentences.counts(copy.counts()), copy.steps()));
    }
}
