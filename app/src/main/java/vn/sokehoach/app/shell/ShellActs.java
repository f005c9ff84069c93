package vn.sokehoach.app.shell;

import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import vn.sokehoach.app.appendix.ExportView;
import vn.sokehoach.app.ui.Desk;

/** The acts that begin in the window itself: taking documents in, also by dropping them, and writing tables out. */
final class ShellActs {
    private final ShellModel model;
    private final Desk desk;

    ShellActs(ShellModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    void importDocuments() {
        model.importing().choose();
    }

    void paste() {
        model.importing().paste();
    }

    void loadSamples() {
        model.loadSamples();
    }

    void export() {
        model.export()
                .ifPresent(export -> desk.dialogs()
                        .open(desk.messages().get("export.title"), new ExportView(export, desk.messages())));
    }

    /** Takes in the files that are dropped anywhere on this node. */
    void acceptDrops(Node target) {
        target.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        target.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent drag) {
        List<File> files = drag.getDragboard().getFiles();
        drag.setDropCompleted(!files.isEmpty());
        drag.consume();
        model.importing().read(files.stream().map(File::toPath).toList());
    }
}
