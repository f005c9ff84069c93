package vn.sokehoach.app.structure;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** Lets parts be dragged by their number and dropped onto a group, a task or an item. */
public final class PartDrag {
    private final PartActs acts;
    private final Node screen;
    private final Function<@Nullable Node, Optional<UUID>> partUnder;
    private final DataFormat kind;

    private PartDrag(PartActs acts, Node screen, Function<@Nullable Node, Optional<UUID>> partUnder) {
        this.acts = acts;
        this.screen = screen;
        this.partUnder = partUnder;
        DataFormat known = DataFormat.lookupMimeType("application/x-sokehoach-part");
        this.kind = known == null ? new DataFormat("application/x-sokehoach-part") : known;
    }

    /**
     * Gives a screen the drag.
     *
     * @param handle    the part of which a node is the handle; empty for any other node
     * @param partUnder the part that a node shows
     */
    public static void on(Node screen, PartActs acts, Function<@Nullable Node, Optional<UUID>> handle,
            Function<@Nullable Node, Optional<UUID>> partUnder) {
        PartDrag drag = new PartDrag(acts, screen, partUnder);
        screen.addEventFilter(MouseEvent.DRAG_DETECTED,
                begun -> handle.apply(begun.getPickResult().getIntersectedNode()).ifPresent(part -> {
                    drag.begin(part);
                    begun.consume();
                }));
        screen.addEventFilter(DragEvent.DRAG_OVER, drag::over);
        screen.addEventFilter(DragEvent.DRAG_DROPPED, drag::dropped);
    }

    private void begin(UUID part) {
        Dragboard board = screen.startDragAndDrop(TransferMode.MOVE);
        ClipboardContent content = new ClipboardContent();
        content.put(kind, part.toString());
        board.setContent(content);
    }

    private Optional<UUID> dragged(DragEvent drag) {
        return Optional.ofNullable((String) drag.getDragboard().getContent(kind)).map(UUID::fromString);
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasContent(kind)) {
            dragged(drag).flatMap(part -> onto(drag).filter(onto -> acts.mayPut(part, onto)))
                    .ifPresent(_ -> drag.acceptTransferModes(TransferMode.MOVE));
            drag.consume();
        }
    }

    private void dropped(DragEvent drag) {
        if (drag.getDragboard().hasContent(kind)) {
            Optional<UUID> part = dragged(drag);
            Optional<UUID> onto = onto(drag);
            boolean fits = part.isPresent() && onto.isPresent() && acts.mayPut(part.get(), onto.get());
            drag.setDropCompleted(fits);
            drag.consume();
            if (fits) {
                acts.put(part.get(), onto.get());
            }
        }
    }

    private Optional<UUID> onto(DragEvent drag) {
        return partUnder.apply(drag.getPickResult().getIntersectedNode());
    }
}
