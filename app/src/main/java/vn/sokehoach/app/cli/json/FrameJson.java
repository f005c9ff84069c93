package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.frame.Attachment;
import vn.sokehoach.core.frame.CitedDocument;
import vn.sokehoach.core.frame.Extension;
import vn.sokehoach.core.frame.PlanFrames;
import vn.sokehoach.core.frame.TaskFrame;

/** What stands around a task. */
final class FrameJson {
    private FrameJson() {}

    /** The fields of a task, an item or an order; what is taken from the group or printed is told as what counts. */
    static Fields add(Fields fields, PlanFrames frames, UUID id) {
        TaskFrame frame = frames.of(id);
        return fields.text("leader", orNull(frames.leader(id)))
                .text("product", orNull(frames.product(id)))
                .object("orderedBy", frame.order(), FrameJson::of)
                .list("extensions", frame.extensions(), FrameJson::of)
                .list("attachments", frame.attachments(), FrameJson::of);
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }

    private static ObjectNode of(CitedDocument document) {
        return new Fields().text("kind", document.kind())
                .text("number", document.number())
                .text("date", document.day())
                .text("issuer", document.issuer())
                .node();
    }

    private static ObjectNode of(Extension extension) {
        return new Fields().text("until", extension.until())
                .object("document", extension.document(), FrameJson::of)
                .text("note", extension.note())
                .node();
    }

    private static ObjectNode of(Attachment attachment) {
        return new Fields().text("name", attachment.file().name())
                .text("sha256", attachment.file().sha256())
                .text("on", attachment.on())
                .text("by", attachment.by())
                .node();
    }
}
