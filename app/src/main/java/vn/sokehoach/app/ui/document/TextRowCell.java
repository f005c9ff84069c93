package vn.sokehoach.app.ui.document;

import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.document.DocumentText.Place;
import vn.sokehoach.app.ui.document.TextModel.Marks;
import vn.sokehoach.app.ui.document.TextRow.FileName;
import vn.sokehoach.app.ui.document.TextRow.Line;
import vn.sokehoach.app.ui.document.TextRow.Words;

/** A row of the text: a paragraph as its document shows it, or a row of a table; as high as its words need. */
final class TextRowCell extends ListCell<TextRow> {
    private static final PseudoClass USED = PseudoClass.getPseudoClass("used");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass LINE = PseudoClass.getPseudoClass("line");
    private static final double SCROLL_BAR = 14;

    private final TextModel model;
    private final MarkedText words = new MarkedText();
    private final TableLine line = new TableLine();
    private final BadgeLine badged;

    TextRowCell(TextModel model, ListView<TextRow> list, Messages messages) {
        this.model = model;
        this.badged = new BadgeLine(messages);
        getStyleClass().add("text-row");
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (!isEmpty()) {
                model.pick(getIndex());
            }
        });
        list.widthProperty().addListener((_, _, _) -> requestLayout());
    }

    @Override
    protected void updateItem(@Nullable TextRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        pseudoClassStateChanged(LINE, row instanceof Line);
        setGraphic(empty || row == null ? null : badged(content(row)));
        mark();
    }

    /** Shows anew what became of this row and whether it is the one in view. */
    void mark() {
        Marks marks = model.marksProperty().get();
        int row = isEmpty() ? -1 : getIndex();
        pseudoClassStateChanged(USED, marks.used().contains(row));
        pseudoClassStateChanged(UNREAD, marks.unread().contains(row));
        pseudoClassStateChanged(SHOWN, placeHere() != null);
        setAccessibleText(switch (getItem()) {
            case null -> null;
            case FileName name -> name.file();
            case Words one -> one.paragraph().printed();
            case Line all -> String.join("; ", all.slots().stream().map(slot -> slot.cell().text()).toList());
        });
    }

    /** Shows the words anew, after another place came into view. */
    void refresh() {
        if (!isEmpty() && getItem() != null) {
            setGraphic(badged(content(getItem())));
            mark();
        }
    }

    private @Nullable Place placeHere() {
        Place shown = model.shownProperty().get();
        return shown != null && !isEmpty() && shown.row() == getIndex() ? shown : null;
    }

    private Region badged(Region content) {
        Badge badge = model.badgesProperty().get().get(getIndex());
        if (badge == null) {
            return content;
        }
        badged.show(content, badge);
        return badged;
    }

    private Region content(TextRow row) {
        Place place = placeHere();
        ObservableList<String> styles = words.getStyleClass();
        styles.setAll("marked-text");
        switch (row) {
            case Line shown -> {
                line.show(shown, place);
                return line;
            }
            case FileName name -> {
                styles.add("file");
                words.show(name.file(), 0, 0);
            }
            case Words shown -> {
                LookOf.add(shown.paragraph().shape(), styles);
                words.setTextAlignment(
                        shown.paragraph().shape().centred() ? TextAlignment.CENTER : TextAlignment.LEFT);
                words.show(shown.paragraph().printed(), place == null ? 0 : place.start(),
                        place == null ? 0 : place.end());
            }
        }
        return words;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region content) || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double whole = width > 0 ? width : getListView().getWidth() - SCROLL_BAR;
        return snapSizeY(content.prefHeight(whole - snappedLeftInset() - snappedRightInset()) + snappedTopInset()
                + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() instanceof Region content) {
            content.resizeRelocate(snappedLeftInset(), snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        } else {
            super.layoutChildren();
        }
    }
}
