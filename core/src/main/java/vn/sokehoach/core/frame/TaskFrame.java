package vn.sokehoach.core.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people set around a group, a task, an item or an order, beside what the plan says of it.
 *
 * @param leader      the leader in charge (lãnh đạo phụ trách); null leaves it to the group
 * @param product     what is to come of it (sản phẩm); null leaves it to what the plan prints
 * @param order       the document that ordered it; null where that is the plan
 * @param extensions  of its deadline, in the order in which they were recorded; the last one counts
 * @param attachments in the order in which they were attached
 */
public record TaskFrame(@Nullable String leader, @Nullable String product, @Nullable CitedDocument order,
        List<Extension> extensions, List<Attachment> attachments) {

    /** Nothing is set. */
    public static final TaskFrame NONE = new TaskFrame(null, null, null, List.of(), List.of());

    public TaskFrame {
        extensions = List.copyOf(extensions);
        attachments = List.copyOf(attachments);
    }

    /** The same with another leader; null for none of its own. */
    public TaskFrame ledBy(@Nullable String other) {
        return new TaskFrame(other, product, order, extensions, attachments);
    }

    /** The same with another product; null for the printed one. */
    public TaskFrame producing(@Nullable String other) {
        return new TaskFrame(leader, other, order, extensions, attachments);
    }

    /** The same, ordered by this document; null for the plan. */
    public TaskFrame orderedBy(@Nullable CitedDocument other) {
        return new TaskFrame(leader, product, other, extensions, attachments);
    }

    /** The same with one extension more. */
    public TaskFrame extended(Extension further) {
        return new TaskFrame(leader, product, order, Stream.concat(extensions.stream(), Stream.of(further)).toList(),
                attachments);
    }

    /** The same without one of its extensions. */
    public TaskFrame withdrawn(Extension withdrawn) {
        return new TaskFrame(leader, product, order, without(extensions, withdrawn), attachments);
    }

    /** The same with one attachment more. */
    public TaskFrame with(Attachment further) {
        return new TaskFrame(leader, product, order, extensions,
                Stream.concat(attachments.stream(), Stream.of(further)).toList());
    }

    /** The same without one of its attachments. */
    public TaskFrame without(Attachment removed) {
        return new TaskFrame(leader, product, order, extensions, without(attachments, removed));
    }

    /** As it was known on a day: without extensions whose documents are of later days. */
    TaskFrame asOf(LocalDate day) {
        return new TaskFrame(leader, product, order,
                extensions.stream().filter(each -> !each.document().day().isAfter(day)).toList(), attachments);
    }

    /** The extension that counts; empty where there is none. */
    public Optional<Extension> extension() {
        return extensions.isEmpty() ? Optional.empty() : Optional.of(extensions.getLast());
    }

    /** Whether nothing is set. */
    public boolean isNone() {
        return equals(NONE);
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(each -> !Objects.equals(each, one)).toList();
    }
}
