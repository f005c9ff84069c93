package vn.sokehoach.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.check.number.Doubt;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.paper.Unprintable;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.store.PlanRow;
import vn.sokehoach.core.store.StoreExamination.Finding;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.editing.PartName;

/** Puts codes with their arguments into sentences. */
public final class Sentences {
    private final Messages messages;

    public Sentences(Messages messages) {
        this.messages = messages;
    }

    /** What a plan is called: its number, else its title, else its file. */
    public String nameOf(Plan plan) {
        return nameOf(plan.heading(),
                plan.reading().files().isEmpty() ? null : plan.reading().files().getFirst().name());
    }

    /** What a plan is called of which only the row is known. */
    public String nameOf(PlanRow plan) {
        return nameOf(plan.heading(), plan.file());
    }

    private String nameOf(Heading heading, @Nullable String file) {
        if (heading.number() != null) {
            return heading.number();
        }
        if (heading.title() != null) {
            return heading.title();
        }
        return file == null ? messages.get("plan.unnamed") : file;
    }

    /** What a person should look at in a document. */
    public String of(DraftProblem problem) {
        List<String> arguments = switch (problem.code()) {
            case HEADING_MISSING ->
                problem.arguments().stream().map(what -> messages.get("heading." + what)).toList();
            case NUMBER_DOUBTFUL -> reasoned(problem.arguments());
            default -> problem.arguments();
        };
        return get("problem." + problem.code(), arguments);
    }

    private List<String> reasoned(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        words.set(words.size() - 1, messages.of("doubt", Doubt.Reason.valueOf(words.getLast())));
        return words;
    }

    /** Where a problem stands, on one line: "binh-duong-2024.txt, đoạn 12". */
    public String where(DraftProblem problem) {
        Source source = problem.source();
        return source == null ? problem.file() : where(source);
    }

    /** Where something was read, on one line. */
    public String where(Source source) {
        if (source.isByHand()) {
            return messages.get("where.hand");
        }
        return source.file() + ", " + within(source);
    }

    /** Where something was read in its file, on one line: "trang 3, đoạn 12". */
    public String within(Source source) {
        if (source.isByHand()) {
            return messages.get("where.hand");
        }
        List<String> place = new ArrayList<>();
        if (source.sheet() != null) {
            place.add(messages.get("where.sheet", source.sheet()));
        }
        if (source.row() == null && source.page() != null) {
            place.add(messages.get("where.page", source.page()));
        }
        place.add(source.row() == null ? messages.get("where.block", source.block())
                : messages.get("where.row", source.row()));
        return String.join(", ", place);
    }

    /** Why a file is refused. */
    public String of(UnreadableDocument refusal) {
        List<String> arguments = refusal.reason() == UnreadableDocument.Reason.CAP_EXCEEDED
                ? refusal.arguments().stream().map(which -> messages.get("cap." + which)).toList()
                : refusal.arguments();
        return get("unreadable." + refusal.reason(), arguments);
    }

    /** Why an act was not carried out. */
    public String of(Refusal refusal) {
        return switch (refusal.code()) {
            case TRANSITION_NOT_ALLOWED, NOTE_NEEDED -> get("refusal." + refusal.code(),
                    refusal.arguments().stream().map(status -> messages.get("status." + status)).toList());
            default -> get("refusal." + refusal.code(), refusal.arguments());
        };
    }

    /** What a part of a plan is called: "nhiệm vụ 3.b". */
    public String of(PartName part) {
        return messages.of("part", part.kind(), part.number()).strip();
    }

    /** Why a correction was not made. */
    public String of(EditRefused refused) {
        return get("edit." + refused.code(), refused.arguments());
    }

    /** Why a file could not be written. */
    public String of(UnwritableFile failure) {
        return messages.of("unwritable", failure.reason(), failure.target());
    }

    /** Why nothing could be printed. */
    public String of(Unprintable failure) {
        return messages.of("unprintable", failure.reason());
    }

    /** Why the book cannot be used. */
    public String of(StoreException failure) {
        return switch (failure.reason()) {
            case PLACE_NOT_ALLOWED -> messages.of("store", failure.reason(), failure.arguments().getFirst(),
                    messages.get("place." + failure.arguments().getLast()));
            case WRONG_RECOVERY_KEY -> failure.arguments().equals(List.of("0"))
                    ? messages.get("store.WRONG_RECOVERY_KEY.other")
                    : get("store.WRONG_RECOVERY_KEY", failure.arguments());
            case NOT_WRITTEN -> notWritten(failure.arguments());
            default -> get("store." + failure.reason(), failure.arguments());
        };
    }

    private String notWritten(List<String> why) {
        return switch (why.isEmpty() ? "" : why.getFirst()) {
            case "full" -> messages.get("store.NOT_WRITTEN.full", why.getLast());
            case "forbidden" -> messages.get("store.NOT_WRITTEN.forbidden", why.getLast());
            default -> messages.get("store.NOT_WRITTEN");
        };
    }

    /** Why a copy of the book is not used or written. */
    public String of(CopyRefused refused) {
        return messages.of("copy", refused.reason(), refused.arguments().toArray());
    }

    /** What is wrong in the book. */
    public String of(Finding finding) {
        return get("finding." + finding.code(), finding.arguments());
    }

    /** What had to be done to open the book. */
    public String of(Office.Notice notice) {
        return get("opening." + notice.code(), notice.arguments());
    }

    /** "quý II/2024", "tháng 5/2024", "6 tháng đầu năm 2024", "năm 2024". */
    public String of(MeasuredPeriod period) {
        String year = String.valueOf(period.from().getYear());
        String code = period.code().substring(year.length());
        return switch (code) {
            case "" -> messages.get("measure.period.year", year);
            case "-H1" -> messages.get("measure.period.half", year);
            case "-9M" -> messages.get("measure.period.nine", year);
            case "-Q1", "-Q2", "-Q3", "-Q4" -> messages.get("measure.period.quarter",
                    new String[] {"I", "II", "III", "IV"}[code.charAt(2) - '1'], year);
            default -> messages.get("measure.period.month", period.from().getMonthValue(), year);
        };
    }

    /** "quý II/2024" of the code "2024-Q2"; a code that this version does not know as it is. */
    public String period(String code) {
        return MeasuredPeriod.parse(code).map(this::of).orElse(code);
    }

    /** What a step is called: "ghi nhiệm vụ 1.a: Hoàn thành". */
    public String of(StepLabel label) {
        if (label.code().name().endsWith("PART")) {
            List<String> of = label.parameters();
            String name = messages.get("part." + of.getFirst(), of.get(1)).strip();
            return get("step." + label.code(), of.size() < 3 ? List.of(name) : List.of(name, of.get(2)));
        }
        return get("step." + label.code(), words(label));
    }

    private List<String> words(StepLabel label) {
        String first = label.parameters().isEmpty() ? "" : label.parameters().getFirst();
        return switch (label.code()) {
            case RECORD_STATUS -> List.of(first, messages.get("status." + label.parameters().getLast()));
            case ISSUE_KITS, RECEIVE_FORMS ->
                List.of(Stream.of(first.split(", ")).map(this::period).collect(Collectors.joining(", ")),
                        label.parameters().getLast());
            default -> label.parameters();
        };
    }

    private String get(String key, List<String> arguments) {
        return messages.get(key, arguments.toArray());
    }
}
