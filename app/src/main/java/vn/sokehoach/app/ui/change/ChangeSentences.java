package vn.sokehoach.app.ui.change;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.Difference.CellChanged;
import vn.sokehoach.core.compare.Difference.ColumnsChanged;
import vn.sokehoach.core.compare.Difference.DeadlineChanged;
import vn.sokehoach.core.compare.Difference.HeadingChanged;
import vn.sokehoach.core.compare.Difference.Merged;
import vn.sokehoach.core.compare.Difference.Moved;
import vn.sokehoach.core.compare.Difference.Reassigned;
import vn.sokehoach.core.compare.Difference.Split;
import vn.sokehoach.core.compare.Difference.TargetChanged;
import vn.sokehoach.core.compare.HeadingField;
import vn.sokehoach.core.compare.Piece;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.usecase.importing.FileChanges;

/** Puts differences between plans into sentences. */
public final class ChangeSentences {
    /** As much of a text as tells which it is, in letters. */
    private static final int ENOUGH = 90;

    private final Messages messages;
    private final Sentences sentences;

    public ChangeSentences(Messages messages) {
        this.messages = messages;
        this.sentences = new Sentences(messages);
    }

    /** The changes that a file makes, one by one. */
    public List<ToldChange> of(FileChanges changes) {
        return changes.differences().stream().map(each -> of(each, changes.dropsProgress(each))).toList();
    }

    /** A difference between two plans. */
    public ToldChange of(Difference difference) {
        return of(difference, false);
    }

    private ToldChange of(Difference difference, boolean dropsProgress) {
        String before = before(difference);
        String after = after(difference);
        String message =
                messages.of("change", ChangeWord.of(difference), named(difference), words(difference),
                        shown(forPeople(difference, before)), shown(forPeople(difference, after)), detail(difference));
        return new ToldChange(ChangeWord.code(difference),
                dropsProgress ? message + " " + messages.get("change.recorded") : message, where(difference), before,
                after);
    }

    /** What was or is, {@link ToldChange#before()} or {@link ToldChange#after()}, with a date as people write it. */
    public static @Nullable String forPeople(Difference difference, @Nullable String text) {
        return text != null && difference instanceof HeadingChanged change && change.field() == HeadingField.ISSUE_DATE
                ? Days.day(LocalDate.parse(text))
                : text;
    }

    private String named(Difference difference) {
        return difference instanceof HeadingChanged change ? messages.of("change.field", change.field())
                : difference.piece().map(this::named).orElse("");
    }

    /** What a piece is called: "nhiệm vụ 3.c", "dòng 4 của phụ lục II". */
    private String named(Piece piece) {
        Piece within = piece.within();
        String number = switch (piece.kind()) {
            case TASK -> numbered(within, piece.label());
            case ITEM -> within == null ? "" : numbered(within.within(), within.label());
            case GROUP, ORDER, APPENDIX, ROW -> piece.label();
        };
        return messages.of("change.piece", piece.kind(), number, within == null ? "" : within.label()).strip();
    }

    private static String numbered(@Nullable Piece group, String label) {
        return TaskGroup.number(group == null ? "" : group.label(), label);
    }

    /** Where a difference stands in a plan that was read from one file: "nhiệm vụ 3.c (đoạn 12)". */
    public String place(Difference difference) {
        return place(difference, sentences::within);
    }

    private String where(Difference difference) {
        return place(difference, sentences::where);
    }

    private String place(Difference difference, Function<Source, String> read) {
        return difference.piece()
                .map(piece -> piece.source() == null ? named(piece)
                        : named(piece) + " (" + read.apply(piece.source()) + ")")
                .orElseGet(() -> named(difference));
    }

    private static String words(Difference difference) {
        return difference.piece().map(piece -> shortened(piece.words())).orElse("");
    }

    private String shown(@Nullable String text) {
        return text == null || text.isEmpty() ? messages.get("change.none") : shortened(text);
    }

    private static String shortened(String text) {
        String line = VietnameseText.tidy(text);
        int end = line.lastIndexOf(' ', ENOUGH);
        return line.length() <= ENOUGH ? line : line.substring(0, end < 1 ? ENOUGH : end) + " …";
    }

    private String detail(Difference difference) {
        return switch (difference) {
            case Reassigned change -> messages.of("role", change.role()).toLowerCase(messages.locale());
            case TargetChanged change -> change.column();
            case CellChanged change -> change.column();
            case Merged change -> named(change.before());
            case Split change -> named(change.before());
            default -> "";
        };
    }

    private @Nullable String before(Difference difference) {
        return switch (difference) {
            case Moved change -> named(change.before());
            case Reassigned change -> joined(change.namesBefore());
            case DeadlineChanged change -> times(change.deadlinesBefore());
            case TargetChanged change -> printed(change.targetBefore());
            case CellChanged change -> change.textBefore();
            case ColumnsChanged change -> String.join(" | ", change.columnsBefore());
            case HeadingChanged change -> change.textBefore();
            default -> difference.before() == null ? null : difference.before().words();
        };
    }

    private @Nullable String after(Difference difference) {
        return switch (difference) {
            case Moved change -> named(change.after());
            case Reassigned change -> joined(change.namesAfter());
            case DeadlineChanged change -> times(change.deadlinesAfter());
            case TargetChanged change -> printed(change.targetAfter());
            case CellChanged change -> change.textAfter();
            case ColumnsChanged change -> String.join(" | ", change.columnsAfter());
            case HeadingChanged change -> change.textAfter();
            default -> difference.after() == null ? null : difference.after().words();
        };
    }

    private static @Nullable String joined(List<String> names) {
        return names.isEmpty() ? null : String.join("; ", names);
    }

    private static @Nullable String times(List<Deadline> deadlines) {
        return joined(deadlines.stream().map(Deadline::text).toList());
    }

    private static @Nullable String printed(@Nullable Target target) {
        return target == null ? null : target.printed();
    }
}
