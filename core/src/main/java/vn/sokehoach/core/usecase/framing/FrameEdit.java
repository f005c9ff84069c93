package vn.sokehoach.core.usecase.framing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.frame.CitedDocument;
import vn.sokehoach.core.frame.Extension;

/** One thing that a person wants set around a group, a task, an item or an order. */
public sealed interface FrameEdit {

    /** What it is set around. */
    UUID id();

    /** Who is in charge; "" leaves it to the group. */
    record Leader(UUID id, String name) implements FrameEdit {}

    /** What is to come of it; "" leaves it to what the plan prints. */
    record Product(UUID id, String words) implements FrameEdit {}

    /** Which document ordered it; null for the plan. */
    record Order(UUID id, @Nullable CitedDocument document) implements FrameEdit {}

    /** Its deadline moves to a later day. */
    record Extend(UUID id, Extension extension) implements FrameEdit {}

    /** An extension is withdrawn; null for the one that counts. */
    record Withdraw(UUID id, @Nullable Extension extension) implements FrameEdit {}
}
