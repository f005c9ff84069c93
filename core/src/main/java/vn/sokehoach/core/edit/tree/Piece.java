package vn.sokehoach.core.edit.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.source.Source;

/** A group, task, item or order of a plan under change, with what hangs below it. */
public final class Piece {
    private final UUID id;
    private final List<Piece> children = new ArrayList<>();
    private Kind kind;
    private String label = "";
    private String text;
    private Source source;
    private Assignment assignment = Assignment.NONE;
    private List<Deadline> deadlines = List.of();
    private @Nullable String part;
    private @Nullable UUID origin;

    /** A piece without label, agencies, deadlines and children. */
    public Piece(UUID id, Kind kind, String text, Source source) {
        this.id = id;
        this.kind = kind;
        this.text = text;
        this.source = source;
    }

    /** What a piece is. */
    public enum Kind {
        GROUP, TASK, ITEM, ORDER
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** Makes something else of it; what only its former kind has is dropped when it is put together. */
    public void become(Kind other) {
        kind = other;
    }

    /** The number or letter; always "" for an item. */
    public String label() {
        return label;
    }

    public void label(String printed) {
        label = printed;
    }

    /** Title of a group, content of anything else. */
    public String text() {
        return text;
    }

    public void text(String words) {
        text = words;
    }

    public Source source() {
        return source;
    }

    public void source(Source place) {
        source = place;
    }

    /** The tasks of a group or the items of a task, to be changed in place. */
    public List<Piece> children() {
        return children;
    }

    public Assignment assignment() {
        return assignment;
    }

    public void assignment(Assignment agencies) {
        assignment = agencies;
    }

    public List<Deadline> deadlines() {
        return deadlines;
    }

    public void deadlines(List<Deadline> times) {
        deadlines = List.copyOf(times);
    }

    /** The part that a group stands in; null where there is none. */
    public @Nullable String part() {
        return part;
    }

    public void part(@Nullable String number) {
        part = number;
    }

    /** The piece from which this one was split off; null for any other. */
    public @Nullable UUID origin() {
        return origin;
    }

    public void origin(UUID piece) {
        origin = piece;
    }
}
