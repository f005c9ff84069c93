package vn.sokehoach.app.task.around;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.IconButton;
import vn.sokehoach.core.frame.Attachment;

/** The documents attached to a row: opened by a click, added by the button or by dropping files here. */
final class AttachmentsBox extends VBox {
    private final TaskRow row;
    private final AroundModel model;
    private final Messages messages;
    private final Button more = new Button();

    AttachmentsBox(TaskRow row, AroundModel model, Desk desk) {
        this.row = row;
        this.model = model;
        this.messages = desk.messages();
        setId("attachments");
        getStyleClass().add("around-part");
        more.setText(messages.get("frame.attach"));
        more.setId("around-attach");
        more.setOnAction(_ -> attach(desk.dialogs().chooseDocuments()));
        getChildren().add(new PartHead(messages.get("frame.attachments"), more));
        row.standing().around().frame().attachments().forEach(each -> getChildren().add(line(each)));
        setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent drag) {
        List<File> files = drag.getDragboard().getFiles();
        drag.setDropCompleted(!files.isEmpty());
        // Elsewhere in the window dropped files are plans to be read.
        drag.consume();
        attach(files.stream().map(File::toPath).toList());
    }

    private void attach(List<Path> files) {
        if (!files.isEmpty()) {
            model.attach(row, files);
        }
    }

    private HBox line(Attachment attachment) {
        String name = attachment.file().name();
        Hyperlink open = new Hyperlink(name);
        open.setId("open-attachment");
        open.setMinWidth(0);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMnemonicParsing(false);
        open.setTooltip(new Tooltip(
                messages.get("frame.attached", name, Days.day(attachment.on()), attachment.by())));
        open.setOnAction(_ -> {
            open.setVisited(false);
            model.open(attachment);
        });
        HBox.setHgrow(open, Priority.ALWAYS);
        IconButton remove = new IconButton("remove-attachment", "cancelled", () -> model.remove(row, attachment));
        HBox line = new HBox(6, open, remove.saying(messages.get("frame.attached.remove", name)));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** The keyboard goes to the button for more. */
    @Override
    public void requestFocus() {
        more.requestFocus();
    }
}
